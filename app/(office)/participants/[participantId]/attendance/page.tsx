import type { Metadata } from 'next'
import { Attachments } from '#components/attendance/attachments'
import { Downloads } from '#components/attendance/downloads'
import { PersonAttendance } from '#components/attendance/person-attendance'
import { Trend } from '#components/attendance/trend'
import { WeekGrid } from '#components/attendance/week-grid'
import { Year } from '#components/attendance/year'
import { LinkButton } from '#components/ui/button'
import { EmptyState } from '#components/ui/empty-state'
import { PageHeader } from '#components/ui/page-header'
import { attendanceOfCase } from '#lib/attendance/absence.queries'
import { attachmentList } from '#lib/attendance/attach-document'
import { weekOfPerson, yearOfPerson } from '#lib/attendance/sessions.queries'
import { periodOf } from '#lib/attendance/trend.view'
import { say } from '#lib/i18n/text'
import { attendanceTexts } from '#lib/i18n/texts/attendance'
import { leaveFormTexts } from '#lib/i18n/texts/leave'
import { pocketTexts } from '#lib/i18n/texts/pocket'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { parseLocalDate } from '#lib/values/local-date'
import { end } from './circumstance/actions'

type Props = {
  params: Promise<{ participantId: string }>
  searchParams: Promise<{ uke?: string; vedlegg?: string; periode?: string }>
}

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(attendanceTexts.ofCase, await currentLanguage()),
})

export default async function CaseAttendancePage({ params, searchParams }: Props) {
  const [{ participantId }, { uke, vedlegg, periode }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  const day = (typeof uke === 'string' && parseLocalDate(uke)) || caller.today
  const [view, week, year, attachments] = await Promise.all([
    attendanceOfCase(caller, participantId),
    weekOfPerson(caller, participantId, day),
    yearOfPerson(caller, participantId),
    attachmentList(caller, participantId),
  ])
  const base = `/participants/${participantId}/attendance`
  return (
    <>
      <PageHeader title={say(attendanceTexts.ofCase, language)}>
        {view && <Downloads base={`${base}/export`} language={language} />}
        {view && may(caller.actor, 'attendance:decide') && (
          <LinkButton href={`/participants/${participantId}/pocket-card`}>
            {say(pocketTexts.card, language)}
          </LinkButton>
        )}
        {view && may(caller.actor, 'leave:grant') && (
          <LinkButton variant="primary" href={`${base}/leave`}>
            {say(leaveFormTexts.grant, language)}
          </LinkButton>
        )}
      </PageHeader>
      {view ? (
        <div className="ff-stack-wide">
          <PersonAttendance
            view={view}
            participantId={participantId}
            mayDecide={may(caller.actor, 'attendance:decide')}
            endCircumstance={end}
            language={language}
          />
          <Attachments
            participantId={participantId}
            attachments={attachments}
            mayAdd={may(caller.actor, 'attendance:decide')}
            answer={vedlegg}
            language={language}
          />
          {week && <WeekGrid view={week} base={base} language={language} />}
          {year && (
            <>
              <Year view={year} language={language} />
              <Trend
                view={year.trend}
                period={periodOf(periode)}
                base={base}
                file={`${base}/export`}
                language={language}
              />
            </>
          )}
        </div>
      ) : (
        <EmptyState>{say(attendanceTexts.notInProgramme, language)}</EmptyState>
      )}
    </>
  )
}
