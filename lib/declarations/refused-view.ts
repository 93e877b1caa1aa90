import { norwegianTime } from '#lib/platform/clock'
import type { RefusedView } from './agreement.view'
import type { refusedOfCase } from './refused-submissions.repo'

type Row = Awaited<ReturnType<typeof refusedOfCase>>[number]

/** What was given, and why it does not count. */
export const refusedView = ({ id, given, reason, reasonDetail, deviceAt, receivedAt }: Row): RefusedView => ({
  id,
  outcome: given.outcome,
  method: given.method ?? null,
  drawing: given.drawing ?? null,
  typedName: given.typedName ?? null,
  witness: given.witness ?? null,
  answers: Object.keys(given.clauseAnswers ?? {}).length,
  reason,
  reasonDetail,
  givenAt: deviceAt && norwegianTime(deviceAt),
  receivedAt: norwegianTime(receivedAt),
})
