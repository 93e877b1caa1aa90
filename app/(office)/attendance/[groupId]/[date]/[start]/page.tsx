import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PendingWhy } from '#components/attendance/pending-why'
import { Register } from '#components/attendance/register'
import { sessionRegister } from '#lib/attendance/attendance.queries'
import { startMinuteOf } from '#lib/attendance/register.view'
import { say } from '#lib/i18n/text'
import { attendanceTexts } from '#lib/i18n/texts/attendance'
import { currentCaller, currentLanguage } from '#lib/platform/caller'
import { parseLocalDate } from '#lib/values/local-date'
import { saveRegister } from '../../../actions'

type Props = { params: Promise<{ groupId: string; date: string; start: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: say(attendanceTexts.title, await currentLanguage()),
})

export default async function RegisterPage({ params }: Props) {
  const { groupId, date: day, start } = await params
  const caller = await currentCaller()
  const date = parseLocalDate(day)
  const startMinute = startMinuteOf(start)
  const view =
    date && startMinute !== null ? await sessionRegister(caller, { groupId, date, startMinute }) : null
  if (!view) notFound()
  return (
    <Register key={`${groupId} ${day} ${start}`} view={view} save={saveRegister}>
      <PendingWhy language={await currentLanguage()} />
    </Register>
  )
}
