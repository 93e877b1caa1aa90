import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Downloads } from '#components/attendance/downloads'
import { Overview } from '#components/attendance/overview'
import { Trend } from '#components/attendance/trend'
import { WeekGrid } from '#components/attendance/week-grid'
import { GroupFacts, GroupMembers } from '#components/groups/group-facts'
import { GroupTabs, groupTab } from '#components/groups/group-tabs'
import { ReportLinks } from '#components/groups/report-links'
import { PageHeader } from '#components/ui/page-header'
import type { GroupView } from '#lib/attendance/group.view'
import { groupDetail } from '#lib/attendance/groups.queries'
import { groupOverview } from '#lib/attendance/overview.queries'
import { reportLinksOf } from '#lib/attendance/report-link'
import { weekOfGroup } from '#lib/attendance/sessions.queries'
import { groupTrend } from '#lib/attendance/trend.queries'
import { periodOf } from '#lib/attendance/trend.view'
import { type Language, say } from '#lib/i18n/text'
import { groupTexts } from '#lib/i18n/texts/groups'
import { may } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { ownAddress } from '#lib/platform/own-address'
import type { Caller } from '#lib/platform/use-case'
import { parseLocalDate } from '#lib/values/local-date'
import { takeBackLink } from '../groups/actions'

type Asked = { readonly uke?: string; readonly vis?: string; readonly periode?: string }
type Props = { params: Promise<{ groupId: string }>; searchParams: Promise<Asked> }
type Part = { group: GroupView; base: string; caller: Caller; language: Language; asked: Asked }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(groupTexts.group, await currentLanguage()),
})

const OverviewPart = async ({ group, base, caller, language, asked }: Part) => {
  const [view, trend] = await Promise.all([groupOverview(caller, group.id), groupTrend(caller, group.id)])
  if (!view || !trend) notFound()
  return (
    <Overview view={view} linked={may(caller.actor, 'participant:read')} language={language}>
      <Trend
        view={trend}
        period={periodOf(asked.periode)}
        base={base}
        file={`${base}/export`}
        language={language}
      />
    </Overview>
  )
}

const WeekPart = async ({ group, base, caller, language, asked }: Part) => {
  const day = (typeof asked.uke === 'string' && parseLocalDate(asked.uke)) || caller.today
  const week = await weekOfGroup(caller, group.id, day)
  if (!week) notFound()
  return <WeekGrid view={week} base={base} language={language} />
}

const PeoplePart = async ({ group, caller, language }: Part) => {
  const mayRecord = may(caller.actor, 'attendance:record')
  const links = mayRecord ? await reportLinksOf(caller, group.id) : []
  const addressed = links.map((link) => ({ ...link, address: ownAddress(`/m/${link.token}`) }))
  const own = { group, mayManage: may(caller.actor, 'group:manage'), language }
  return (
    <div className="ff-frame ff-frame-side ff-frame-wide-side">
      <GroupMembers {...own} />
      <div className="ff-stack">
        <GroupFacts {...own} />
        {mayRecord && (
          <ReportLinks groupId={group.id} links={addressed} revoke={takeBackLink} language={language} />
        )}
      </div>
    </div>
  )
}

const PARTS = { oversikt: OverviewPart, uke: WeekPart, folk: PeoplePart }

export default async function GroupPage({ params, searchParams }: Props) {
  const [{ groupId }, asked, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  const group = await groupDetail(caller, groupId)
  if (!group) notFound()
  const base = `/attendance/${groupId}`
  const current = groupTab(asked)
  const Part = PARTS[current]
  return (
    <div className="ff-page">
      <PageHeader
        title={group.name}
        sub={group.teacherName && `${say(groupTexts.teacher, language)}: ${group.teacherName}`}
      >
        <Downloads base={`${base}/export`} language={language} />
      </PageHeader>
      <GroupTabs base={base} current={current} language={language} />
      <div className="ff-group-part">
        <Part group={group} base={base} caller={caller} language={language} asked={asked} />
      </div>
    </div>
  )
}
