import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CasePayments } from '#components/stipend/case-payments'
import { MoneyFacts } from '#components/stipend/money-facts'
import { EmptyState } from '#components/ui/empty-state'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { stipendTexts } from '#lib/i18n/texts/stipend'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { moneyFacts } from '#lib/stipend/money-facts.queries'
import { paymentsOfCase } from '#lib/stipend/slip.queries'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(stipendTexts.slip, await currentLanguage()),
})

export default async function CaseStipendPage({ params }: { params: Promise<{ participantId: string }> }) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const [payments, facts] = await Promise.all([
    paymentsOfCase(caller, participantId),
    moneyFacts(caller, participantId),
  ])
  if (!facts) notFound()
  return (
    <div className="ff-stack-wide">
      <PageHeader title={say(stipendTexts.slip, language)} />
      {payments.length > 0 ? (
        <CasePayments payments={payments} participantId={participantId} language={language} />
      ) : (
        <EmptyState>{say(stipendTexts.noPayments, language)}</EmptyState>
      )}
      <MoneyFacts
        facts={facts}
        participantId={participantId}
        mayChange={may(caller.actor, 'stipend:facts')}
        language={language}
      />
    </div>
  )
}
