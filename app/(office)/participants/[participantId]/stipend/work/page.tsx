import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WorkForm } from '#components/stipend/work-form'
import { PageHeader } from '#components/ui/page-header'
import { formatHours, formatOre } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { moneyFactTexts as t } from '#lib/i18n/texts/money-facts'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { moneyFacts } from '#lib/stipend/money-facts.queries'
import { setWork } from '../actions'

type Props = {
  params: Promise<{ participantId: string }>
  searchParams: Promise<{ maned?: string }>
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.works, await currentLanguage()),
})

export default async function WorkPage({ params, searchParams }: Props) {
  const [{ participantId }, { maned }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  authorize(caller.actor, 'stipend:facts')
  const facts = await moneyFacts(caller, participantId)
  if (!facts) notFound()
  const work = facts.works.find(({ month }) => month === maned)
  const begin = work
    ? {
        month: work.month,
        hours: formatHours(work.quarters / 4),
        pay: formatOre(work.payOre),
        version: work.version,
      }
    : { month: maned ?? '', hours: '', pay: '', version: 0 }
  return (
    <>
      <PageHeader title={say(t.addWork, language)} sub={say(t.worksLead, language)} />
      <WorkForm participantId={participantId} begin={begin} action={setWork} />
    </>
  )
}
