import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import { monthFacts } from './month-payments'
import type { PaymentRow } from './payments.repo'
import type { RunRow } from './runs.repo'

/** Names of those whose facts are no longer what the draft was made from, who have come, or who have gone. */
export const changesSince = async (
  ctx: Ctx,
  run: RunRow,
  payments: readonly PaymentRow[],
): Promise<readonly string[]> => {
  const now = new Map((await monthFacts(ctx, run.month)).map((facts) => [facts.person.id, facts]))
  const changed = payments
    .filter(({ participantId, inputHash }) => now.get(participantId)?.inputHash !== inputHash)
    .map(({ name }) => name)
  const known = new Set(payments.map(({ participantId }) => participantId))
  const come = [...now.values()]
    .filter(({ person }) => !known.has(person.id))
    .map(({ person }) => person.name)
  return [...changed, ...come]
}
