import type { Metadata } from 'next'
import { CasePayments } from '#components/stipend/case-payments'
import { EmptyState } from '#components/ui/empty-state'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { stipendTexts } from '#lib/i18n/texts/stipend'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
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
  const payments = await paymentsOfCase(caller, participantId)
  return (
    <>
      <PageHeader title={say(stipendTexts.slip, language)} />
      {payments.length > 0 ? (
        <CasePayments payments={payments} participantId={participantId} language={language} />
      ) : (
        <EmptyState>{say(stipendTexts.noPayments, language)}</EmptyState>
      )}
    </>
  )
}
