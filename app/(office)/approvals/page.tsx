import type { Metadata } from 'next'
import { ApprovalList } from '#components/decisions/approval-list'
import { waitingForApproval } from '#lib/decisions/decisions.queries'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

export const metadata: Metadata = { title: 'Til godkjenning' }

export default async function ApprovalsPage() {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  return (
    <div className="ff-page">
      <ApprovalList rows={await waitingForApproval(caller)} language={language} />
    </div>
  )
}
