import 'server-only'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { type LocalDate, parseLocalDate } from '#lib/values/local-date'
import { firstDay, type Month, monthOf } from '#lib/values/month'
import { calculatePayment } from './calculate-payment'
import type { Resolutions } from './exceptions'
import type { Exception, PaymentFacts } from './payment'
import { storedPayments } from './payments.repo'
import { policyOf } from './person-facts'
import { type RunRow, runsOf } from './runs.repo'
import type { BaseAmountPreview } from './stipend.view'

type ExtraG = PaymentFacts['policy']['extraG']

/** The first day after the last base amount that this version of the program knows by itself. */
const FIRST_NEW = '2026-05-02'

const resolutionsOf = (exceptions: readonly Exception[]): Resolutions =>
  Object.fromEntries(
    exceptions.flatMap(({ code, resolution }) => (resolution ? [[code, resolution] as const] : [])),
  )

/** What each payment of a run was, and would have been by these base amounts. */
const recalculated = async ({ tx, actor }: Ctx, run: RunRow, extraG: ExtraG) =>
  (await storedPayments(tx, actor.municipalityId, run.id)).map(
    ({ participantId, name, facts, exceptions, ownOre }) => ({
      participantId,
      name,
      beforeOre: ownOre,
      afterOre: calculatePayment({ ...facts, policy: { ...facts.policy, extraG } }, resolutionsOf(exceptions))
        .ownOre,
    }),
  )

const isClosed = ({ status }: RunRow): boolean => status === 'APPROVED' || status === 'EXPORTED'

const withNew = (known: ExtraG, validFrom: LocalDate, amountKr: number): ExtraG => [
  ...known.filter((g) => g.validFrom !== validFrom),
  { validFrom, amountKr },
]

/** What is owed each for closed months by the new amount, and which months those are. */
const backPay = async (ctx: Ctx, runs: readonly RunRow[], extraG: ExtraG) => {
  const owed = new Map<string, number>()
  for (const run of runs)
    for (const { participantId, beforeOre, afterOre } of await recalculated(ctx, run, extraG))
      owed.set(participantId, (owed.get(participantId) ?? 0) + afterOre - beforeOre)
  return owed
}

/**
 * What a new base amount (integreringsloven § 20) would do for each participant, before it is taken into use: the
 * latest month as it was and by the new amount, and what closed months from its first day would be owed. Null
 * unless it is a day after those that are known and an amount in whole kroner.
 */
export const baseAmountPreview = defineQuery(
  'stipend:read',
  async (ctx, from: string, amount = ''): Promise<BaseAmountPreview | null> => {
    const validFrom = parseLocalDate(from)
    const kroner = String(amount).replaceAll(/\s/g, '')
    if (!validFrom || validFrom < FIRST_NEW || !/^[1-9]\d{4,6}$/.test(kroner)) return null
    const { extraG: known } = await policyOf(ctx)
    const runs = await runsOf(ctx.tx, ctx.actor.municipalityId)
    const [latest] = runs
    if (!latest || firstDay(latest.month) < FIRST_NEW) return { month: null, closed: [], people: [] }

    const closed = runs.filter((run) => isClosed(run) && run.month >= monthOf(validFrom))
    const owed = await backPay(ctx, closed, withNew(known, validFrom, Number(kroner)))
    // A month before the new amount's first day is shown as if the amount held in it already.
    const shownFrom = validFrom <= firstDay(latest.month) ? validFrom : firstDay(latest.month)
    const shown = await recalculated(ctx, latest, withNew(known, shownFrom, Number(kroner)))
    return {
      month: latest.month,
      closed: closed.map(({ month }): Month => month).sort(),
      people: shown.map((person) => ({ ...person, owedOre: owed.get(person.participantId) ?? 0 })),
    }
  },
)
