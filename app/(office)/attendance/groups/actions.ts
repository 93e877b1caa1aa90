'use server'

import { revalidatePath } from 'next/cache'
import { closeDays, reopenDays, substitute } from '#lib/attendance/manage-calendar'
import { createGroup, endEnrolment, enrol, setTeacher } from '#lib/attendance/manage-groups'
import { issueReportLink, revokeReportLink } from '#lib/attendance/report-link'
import { setTypedTimetable } from '#lib/attendance/set-typed-timetable'
import { formResult } from '#lib/i18n/form-result'
import { groupRefusals } from '#lib/i18n/texts/groups'
import { reportRefusals } from '#lib/i18n/texts/report'
import { currentCaller } from '#lib/platform/caller'

export const create = async (input: unknown) =>
  formResult(await createGroup(await currentCaller(), input), groupRefusals)

export const timetable = async (input: unknown) =>
  formResult(await setTypedTimetable(await currentCaller(), input), groupRefusals)

export const enter = async (input: unknown) =>
  formResult(await enrol(await currentCaller(), input), groupRefusals)

export const leave = async (input: unknown) =>
  formResult(await endEnrolment(await currentCaller(), input), groupRefusals)

export const teach = async (input: unknown) =>
  formResult(await setTeacher(await currentCaller(), input), groupRefusals)

export const standIn = async (input: unknown) =>
  formResult(await substitute(await currentCaller(), input), groupRefusals)

export const close = async (input: unknown) =>
  formResult(await closeDays(await currentCaller(), input), groupRefusals)

export const reopen = async (closedDaysId: string) => {
  const result = await reopenDays(await currentCaller(), { closedDaysId })
  if (result.ok) revalidatePath('/attendance/groups')
  return formResult(result, groupRefusals)
}

export const giveLink = async (input: unknown) =>
  formResult(await issueReportLink(await currentCaller(), input), reportRefusals)

export const takeBackLink = async (linkId: string) =>
  formResult(await revokeReportLink(await currentCaller(), { linkId }), reportRefusals)
