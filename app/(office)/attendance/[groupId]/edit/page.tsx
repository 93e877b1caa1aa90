import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EndEnrolmentForm, EnrolForm, SubstituteForm, TeacherForm } from '#components/groups/group-forms'
import { ReportLinkForm } from '#components/groups/report-link-form'
import { TimetableForm } from '#components/groups/timetable-form'
import { PageHeader } from '#components/ui/page-header'
import { groupChoices, groupDetail } from '#lib/attendance/groups.queries'
import { say } from '#lib/i18n/text'
import { groupTexts as t } from '#lib/i18n/texts/groups'
import { reportTexts } from '#lib/i18n/texts/report'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { enter, giveLink, leave, standIn, teach, timetable } from '../../groups/actions'

type Props = { params: Promise<{ groupId: string }>; searchParams: Promise<{ gjor?: string }> }

const TITLES = {
  timeplan: t.changeTimes,
  'meld-inn': t.enrol,
  'meld-ut': t.end,
  vikar: t.addSubstitute,
  forer: t.setTeacher,
  lenke: reportTexts.newLink,
} as const

const isTask = (text: unknown): text is keyof typeof TITLES =>
  typeof text === 'string' && Object.hasOwn(TITLES, text)

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(t.group, await currentLanguage()),
})

export default async function EditGroupPage({ params, searchParams }: Props) {
  const [{ groupId }, { gjor }, caller, language] = await Promise.all([
    params,
    searchParams,
    currentCaller(),
    currentLanguage(),
  ])
  const [group, choices] = await Promise.all([groupDetail(caller, groupId), groupChoices(caller)])
  if (!group || !isTask(gjor)) notFound()
  const forms = {
    timeplan: <TimetableForm group={group} action={timetable} />,
    'meld-inn': <EnrolForm group={group} choices={choices} action={enter} />,
    'meld-ut': <EndEnrolmentForm group={group} action={leave} />,
    lenke: <ReportLinkForm groupId={groupId} action={giveLink} />,
    forer: <TeacherForm group={group} choices={choices} action={teach} />,
    vikar: <SubstituteForm group={group} choices={choices} action={standIn} />,
  }
  return (
    <div className="ff-page">
      <PageHeader title={say(TITLES[gjor], language)} sub={group.name} />
      {forms[gjor]}
    </div>
  )
}
