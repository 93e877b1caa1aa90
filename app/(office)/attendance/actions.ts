'use server'

import { revalidatePath } from 'next/cache'
import type { SaveAnswer } from '#components/attendance/register-types'
import { askAboutAbsence } from '#lib/attendance/ask-about-absence'
import { sessionRegister } from '#lib/attendance/attendance.queries'
import { decideAbsence } from '#lib/attendance/decide-absence'
import { recordSession } from '#lib/attendance/record-session'
import type { RecordSessionInput } from '#lib/attendance/record-session.schema'
import { formResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import {
  askRefusals,
  beforeSettlement,
  closedDay,
  decidedMeanwhile,
  decideRefusals,
  longerThanSession,
  noLeave,
  outsideProgramme,
  recordRefusals,
  timeToAnswer,
} from '#lib/i18n/texts/attendance'
import { changedBy } from '#lib/i18n/texts/common'
import { formTexts } from '#lib/i18n/texts/forms'
import { currentCaller } from '#lib/platform/caller'
import { localDate, parseLocalDate } from '#lib/values/local-date'

const nameIn = ({ name = '' }: Readonly<Record<string, string>>) => name

/** Saves a register. A stale one is answered with the register as it stands, so that nothing is lost. */
export const saveRegister = async (input: RecordSessionInput): Promise<SaveAnswer> => {
  const caller = await currentCaller()
  const result = await recordSession(caller, input)
  const refused = result.ok ? null : result.refusal.code
  if (!result.ok && (refused === 'stale' || refused === 'changed-meanwhile')) {
    const date = parseLocalDate(input.date)
    const theirs = date && (await sessionRegister(caller, { ...input, date }))
    if (theirs) return { ok: false, theirs, by: theirs.saved?.by ?? '', at: theirs.saved?.at.slice(11) ?? '' }
  }
  const answer = formResult(result, {
    ...recordRefusals,
    stale: formTexts.changedMeanwhile,
    'closed-day': (params) => closedDay(nameIn(params)),
    'before-settlement': (params) => beforeSettlement(nameIn(params)),
    'outside-programme': (params) => outsideProgramme(nameIn(params)),
    'longer-than-session': (params) => longerThanSession(nameIn(params)),
    'no-leave': (params) => noLeave(nameIn(params)),
    'already-decided': (params) => decidedMeanwhile(nameIn(params)),
  })
  if (answer.ok) return { ok: true, version: answer.value.version }
  return { ok: false, refusal: 'refusal' in answer ? answer.refusal : formTexts.checkField }
}

/** Decides about absence, with the person's name and reason. */
export const decide = async (input: unknown) => {
  const result = await decideAbsence(await currentCaller(), input)
  if (result.ok) revalidatePath('/attendance/settle')
  return formResult(result, {
    ...decideRefusals,
    stale: ({ by = '', at = '' }) => changedBy(by, at),
    'time-to-answer': ({ until = '' }) => timeToAnswer(formatDate(localDate(until))),
  })
}

/** Asks the participant about unexplained absence, in the participant's own language. */
export const ask = async (participantId: string) => {
  const result = await askAboutAbsence(await currentCaller(), { participantId })
  if (result.ok) revalidatePath('/attendance/settle')
  return formResult(result, askRefusals)
}
