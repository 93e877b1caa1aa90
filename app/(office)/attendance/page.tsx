import type { Metadata } from 'next'
import { SessionLists } from '#components/attendance/session-lists'
import { LinkButton } from '#components/ui/button'
import { PageHeader } from '#components/ui/page-header'
import { sessionList } from '#lib/attendance/session-list.queries'
import { formatLongDateFirst } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { attendanceTexts } from '#lib/i18n/texts/attendance'
import { overviewTexts } from '#lib/i18n/texts/overview'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { parseLocalDate } from '#lib/values/local-date'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(attendanceTexts.title, await currentLanguage()),
})

export default async function AttendancePage({ searchParams }: { searchParams: Promise<{ uke?: string }> }) {
  const [caller, language, { uke }] = await Promise.all([currentCaller(), currentLanguage(), searchParams])
  const day = (typeof uke === 'string' && parseLocalDate(uke)) || caller.today
  const view = await sessionList(caller, day)
  return (
    <div className="ff-page">
      <PageHeader
        title={say(attendanceTexts.title, language)}
        sub={formatLongDateFirst(caller.today, language)}
      >
        <LinkButton variant="tertiary" href="/attendance/groups">
          {say(overviewTexts.groupsLink, language)}
        </LinkButton>
        {may(caller.actor, 'participant:read') && (
          <LinkButton variant="tertiary" href="/attendance/overview">
            {say(overviewTexts.overviewLink, language)}
          </LinkButton>
        )}
        {may(caller.actor, 'attendance:decide') && (
          <LinkButton href="/attendance/settle" variant={view.missing.length > 0 ? 'secondary' : 'primary'}>
            {`${say(attendanceTexts.settleLink, language)} (${view.unsettled})`}
          </LinkButton>
        )}
      </PageHeader>
      <SessionLists view={view} day={day} language={language} />
    </div>
  )
}
