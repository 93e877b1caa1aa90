import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Slip } from '#components/stipend/slip'
import { say } from '#lib/i18n/text'
import { stipendTexts } from '#lib/i18n/texts/stipend'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { slip } from '#lib/stipend/slip.queries'
import { monthClose } from '#lib/stipend/stipend.queries'
import { parseMonth } from '#lib/values/month'

type Props = {
  params: Promise<{ month: string; participantId: string }>
  searchParams: Promise<{ linje?: string }>
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(stipendTexts.slip, await currentLanguage()),
})

export default async function SlipPage({ params, searchParams }: Props) {
  const [caller, language, { month, participantId }, { linje }] = await Promise.all([
    currentCaller(),
    currentLanguage(),
    params,
    searchParams,
  ])
  const parsed = parseMonth(month)
  const view = parsed && (await slip(caller, parsed, participantId, language))
  if (!parsed || !view) notFound()
  const { payments } = await monthClose(caller, parsed)
  return (
    <Slip
      slip={view}
      payments={payments}
      chosen={String(linje ?? '')}
      mayCorrect={may(caller.actor, 'attendance:decide')}
      language={language}
    />
  )
}
