import type { Metadata } from 'next'
import { LeaveForm } from '#components/attendance/leave-form'
import { PageHeader } from '#components/ui/page-header'
import { say } from '#lib/i18n/text'
import { leaveFormTexts } from '#lib/i18n/texts/leave'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { grant } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(leaveFormTexts.grant, await currentLanguage()),
})

export default async function LeavePage({ params }: { params: Promise<{ participantId: string }> }) {
  const [{ participantId }, { actor }, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  authorize(actor, 'leave:grant')
  return (
    <>
      <PageHeader title={say(leaveFormTexts.grant, language)} sub={say(leaveFormTexts.sub, language)} />
      <LeaveForm participantId={participantId} action={grant} />
    </>
  )
}
