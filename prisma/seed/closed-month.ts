import { attendanceOfCase } from '#lib/attendance/absence.queries'
import type { Caller } from '#lib/platform/use-case'
import { approveRun } from '#lib/stipend/approve-run'
import { seenOf } from '#lib/stipend/closed-effect'
import { correctMark } from '#lib/stipend/correct-mark'
import { exportRun } from '#lib/stipend/export-run'
import { closedSessions } from '#lib/stipend/money-facts.queries'
import type { ClosedEffect } from '#lib/stipend/money-facts.view'
import { resolveException } from '#lib/stipend/resolve-exception'
import { runMonth } from '#lib/stipend/run-month'
import { sendRun } from '#lib/stipend/send-run'
import { monthClose } from '#lib/stipend/stipend.queries'
import { type Month, monthOf } from '#lib/values/month'
import { granted } from './granted'

export type Closers = { readonly adviser: Caller; readonly leader: Caller; readonly payroll: Caller }

/** Resolves what a month asks about, each by the first of its choices. */
const resolveAll = async (adviser: Caller, month: Month): Promise<{ runId: string; version: number }> => {
  const { run, exceptions } = await monthClose(adviser, month)
  if (!run) throw new Error('The demonstration has no run')
  let { version } = run
  for (const { participantId, code, choices } of exceptions) {
    const [choice] = choices
    const input = { runId: run.id, version, participantId, code, choice }
    version = granted(await resolveException(adviser, input)).version
  }
  return { runId: run.id, version }
}

/** Closes a month as people do it: calculated, resolved, sent, approved by another, and exported. */
export const closeMonth = async ({ adviser, leader, payroll }: Closers, month: Month) => {
  granted(await runMonth(adviser, { month }))
  const { runId, version } = await resolveAll(adviser, month)
  granted(await sendRun(adviser, { runId, version }))
  granted(await approveRun(leader, { runId, version: version + 1 }))
  granted(await exportRun(payroll, { runId }))
}

/** What was taken as valid in the closed month turns out not to have been: the next month must show it. */
export const changeClosedMonth = async ({ adviser }: Closers, month: Month, participantId: string) => {
  const attendance = await attendanceOfCase(adviser, participantId)
  const absence = attendance?.absences.find(
    ({ date, code }) => monthOf(date) === month && code === 'COMPELLING',
  )
  if (!absence) throw new Error('The demonstration has no absence to change')
  const session = (await closedSessions(adviser, participantId, month))?.find(
    ({ sessionId }) => sessionId === absence.sessionId,
  )
  const input = {
    participantId,
    sessionId: absence.sessionId,
    code: 'INVALID',
    hours: String((session?.absentQuarters ?? 0) / 4),
    reason: 'Grunnen som ble oppgitt, stemte ikke. Deltakeren har bekreftet det.',
    heard: true,
  }
  const shown = await correctMark(adviser, input)
  if (shown.ok || shown.refusal.code !== 'changes-closed') throw new Error('The change reaches nothing')
  const effect = JSON.parse(shown.refusal.params.effect) as ClosedEffect
  granted(await correctMark(adviser, { ...input, seen: seenOf(effect) }))
}
