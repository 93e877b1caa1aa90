import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Downloads } from '#components/attendance/downloads'
import { Overview } from '#components/attendance/overview'
import { WeekGrid } from '#components/attendance/week-grid'
import { GroupFacts } from '#components/groups/group-facts'
import { ReportLinks } from '#components/groups/report-links'
import { PageHeader } from '#components/ui/page-header'
import { groupDetail } from '#lib/attendance/groups.queries'
import { groupOverview } from '#lib/attendance/overview.queries'
import { reportLinksOf } from '#lib/attendance/report-link'
import { weekOfGroup } from '#lib/attendance/sessions.queries'
import { say } from '#lib/i18n/text'
import { groupTexts } from '#lib/i18n/texts/groups'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { ownAddress } from '#lib/platform/own-address'
import { parseLocalDate } from '#lib/values/local-date'
import { takeBackLink } from '../groups/actions'

type Props = { params: Promise<{ groupId: string }>; searchParams: Promise<{ uke?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(groupTexts.group, await currentLanguage()),
})

export default async function GroupPage({ params, searchParams }: Props) {
  const [{ groupId }, { uke }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  const day = (typeof uke === 'string' && parseLocalDate(uke)) || caller.today
  const [group, week, overview] = await Promise.all([
    groupDetail(caller, groupId),
    weekOfGroup(caller, groupId, day),
    groupOverview(caller, groupId),
  ])
  if (!group || !week || !overview) notFound()
  const mayRecord = may(caller.actor, 'attendance:record')
  const links = (mayRecord ? await reportLinksOf(caller, groupId) : []).map((link) => ({
    ...link,
    address: ownAddress(`/m/${link.token}`),
  }))
  const base = `/attendance/${groupId}`
  return (
    <div className="ff-page ff-stack-wide">
      <PageHeader
        title={group.name}
        sub={group.teacherName && `${say(groupTexts.teacher, language)}: ${group.teacherName}`}
      >
        <Downloads base={`${base}/export`} language={language} />
      </PageHeader>
      <WeekGrid view={week} base={base} language={language} />
      <Overview view={overview} linked={may(caller.actor, 'participant:read')} language={language} />
      <div className="ff-frame ff-frame-pair">
        {mayRecord ? (
          <ReportLinks groupId={groupId} links={links} revoke={takeBackLink} language={language} />
        ) : (
          <div />
        )}
        <GroupFacts group={group} mayManage={may(caller.actor, 'group:manage')} language={language} />
      </div>
    </div>
  )
}
