import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CircumstanceForm } from '#components/attendance/circumstance-form'
import { PageHeader } from '#components/ui/page-header'
import { attendanceOfCase } from '#lib/attendance/absence.queries'
import { say } from '#lib/i18n/text'
import { leaveFormTexts } from '#lib/i18n/texts/leave'
import { authorize } from '#lib/platform/access'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { set } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(leaveFormTexts.addCircumstance, await currentLanguage()),
})

export default async function CircumstancePage({ params }: { params: Promise<{ participantId: string }> }) {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  authorize(caller.actor, 'attendance:decide')
  const view = await attendanceOfCase(caller, participantId)
  if (!view) notFound()
  return (
    <>
      <PageHeader title={say(leaveFormTexts.addCircumstance, language)} />
      <CircumstanceForm participantId={participantId} born={view.childBirthDates} action={set} />
    </>
  )
}
