import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import { type Month, nextMonth } from '#lib/values/month'
import { ok, refuse } from '#lib/values/result'
import { type DifferenceRow, differenceRows } from './differences'
import { lastClosedMonth } from './differences.repo'
import type { ClosedEffect } from './money-facts.view'
import { tellParticipant } from './tell-participant'

/** What today's facts say otherwise of a person's closed months, and the run that would put it right. */
const closedRows = async (ctx: Ctx, participantId: string) => {
  const last = await lastClosedMonth(ctx.tx, ctx.actor.municipalityId)
  if (!last) return { run: null, rows: [] }
  const run = nextMonth(last)
  return { run, rows: await differenceRows(ctx, run, participantId) }
}

const effectBetween = (
  run: Month,
  before: readonly DifferenceRow[],
  after: readonly DifferenceRow[],
): ClosedEffect => {
  const months = [...new Set([...before, ...after].map(({ month }) => month))].sort()
  const oreOf = (rows: readonly DifferenceRow[], month: Month) => rows.find((row) => row.month === month)
  return {
    run,
    months: months.flatMap((month) => {
      const [old, now] = [oreOf(before, month), oreOf(after, month)]
      const ore = (now?.ore ?? 0) - (old?.ore ?? 0)
      const row = now ?? old
      return ore === 0 || !row ? [] : [{ month, paidOre: row.paidOre, nowOre: row.nowOre, ore }]
    }),
  }
}

/** What the reader confirms: the same effect has the same one. */
export const seenOf = ({ run, months }: ClosedEffect): string =>
  [run, ...months.map(({ month, ore }) => `${month} ${ore}`)].join(', ')

/**
 * Makes a change that may reach closed months. Unless the reader has been shown just that effect, it is refused
 * with it, and nothing is written. A closed month itself never changes: the next run gets lines for it, and the
 * participant a letter.
 */
export const changeWithEffect = async (
  ctx: Ctx,
  { participantId, seen }: { readonly participantId: string; readonly seen: string },
  change: () => Promise<void>,
) => {
  const before = await closedRows(ctx, participantId)
  await change()
  if (!before.run) return ok(null)
  const after = await closedRows(ctx, participantId)
  const effect = effectBetween(before.run, before.rows, after.rows)
  if (effect.months.length > 0 && seenOf(effect) !== seen)
    return refuse({ code: 'changes-closed', params: { effect: JSON.stringify(effect) } } as const)
  if (effect.months.length === 0) return ok(null)
  await tellParticipant(ctx, participantId, effect)
  return ok(effect)
}
