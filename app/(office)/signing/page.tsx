import type { Metadata } from 'next'
import { WaitingTable } from '#components/declarations/waiting-table'
import { PageHeader } from '#components/ui/page-header'
import { waitingList } from '#lib/declarations/agreements.queries'
import { say } from '#lib/i18n/text'
import { declarationTexts as t } from '#lib/i18n/texts/declarations'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Til signering' }

export default async function SigningPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const rows = await waitingList(caller)
  return (
    <div className="ff-page">
      <PageHeader title={say(t.toSign, language)} sub={say(t.toSignLead, language)} />
      <WaitingTable rows={rows} language={language} />
    </div>
  )
}
