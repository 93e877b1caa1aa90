import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LeaveForm } from '#components/attendance/leave-form'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { attendanceOfCase } from '#lib/attendance/absence.queries'
import { say } from '#lib/i18n/text'
import { leaveFormTexts } from '#lib/i18n/texts/leave'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { grant } from './actions'

type Props = { params: Promise<{ participantId: string }>; searchParams: Promise<{ endre?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(leaveFormTexts.grant, await currentLanguage()),
})

export default async function LeavePage({ params, searchParams }: Props) {
  const [{ participantId }, { endre }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  authorize(caller.actor, 'leave:grant')
  const view = await attendanceOfCase(caller, participantId)
  const leave = endre ? view?.leaves.find(({ id }) => id === endre) : null
  if (!view || leave === undefined) notFound()
  return (
    <>
      <PageHeader title={say(leaveFormTexts.grant, language)} sub={say(leaveFormTexts.sub, language)}>
        <LinkButton
          variant="tertiary"
          href={`/participants/${participantId}/decisions/new?kind=LEAVE${leave ? `&leave=${leave.id}` : ''}`}
        >
          {say(leaveFormTexts.refuse, language)}
        </LinkButton>
      </PageHeader>
      <LeaveForm participantId={participantId} born={view.childBirthDates} leave={leave} action={grant} />
    </>
  )
}
