import type { Metadata } from 'next'
import { PersonAttendance } from '#components/attendance/person-attendance'
import { LinkButton } from '#components/ui/button'
import { EmptyState } from '#components/ui/empty-state'
import { PageHeader } from '#components/ui/page-header'
import { attendanceOfCase } from '#lib/attendance/absence.queries'
import { say } from '#lib/i18n/text'
import { attendanceTexts } from '#lib/i18n/texts/attendance'
import { leaveFormTexts } from '#lib/i18n/texts/leave'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

type Props = { params: Promise<{ participantId: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(attendanceTexts.ofCase, await currentLanguage()),
})

export default async function CaseAttendancePage({ params }: Props) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const view = await attendanceOfCase(caller, participantId)
  return (
    <>
      <PageHeader title={say(attendanceTexts.ofCase, language)}>
        {view && may(caller.actor, 'leave:grant') && (
          <LinkButton variant="primary" href={`/participants/${participantId}/attendance/leave`}>
            {say(leaveFormTexts.grant, language)}
          </LinkButton>
        )}
      </PageHeader>
      {view ? (
        <PersonAttendance
          view={view}
          participantId={participantId}
          mayDecide={may(caller.actor, 'attendance:decide')}
          language={language}
        />
      ) : (
        <EmptyState>{say(attendanceTexts.notInProgramme, language)}</EmptyState>
      )}
    </>
  )
}
