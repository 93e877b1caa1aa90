import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BenefitForm, EndBenefitForm } from '#components/stipend/benefit-form'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { moneyFactTexts as t } from '#lib/i18n/texts/money-facts'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { moneyFacts } from '#lib/stipend/money-facts.queries'
import { addBenefit, stopBenefit } from '../actions'

type Props = {
  params: Promise<{ participantId: string }>
  searchParams: Promise<{ avslutt?: string }>
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.benefits, await currentLanguage()),
})

export default async function BenefitPage({ params, searchParams }: Props) {
  const [{ participantId }, { avslutt }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  authorize(caller.actor, 'stipend:facts')
  const facts = await moneyFacts(caller, participantId)
  const benefit = facts?.benefits.find(({ id }) => id === avslutt)
  if (!facts || (avslutt && !benefit)) notFound()
  return (
    <>
      <PageHeader
        title={say(benefit ? t.endBenefit : t.addBenefit, language)}
        sub={say(t.benefitsLead, language)}
      />
      {benefit ? (
        <EndBenefitForm participantId={participantId} benefit={benefit} action={stopBenefit} />
      ) : (
        <BenefitForm participantId={participantId} action={addBenefit} />
      )}
    </>
  )
}
