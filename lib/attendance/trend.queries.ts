import 'server-only'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { addMonths } from '#lib/values/local-date'
import { hasGroup } from './timetable.repo'
import { timeByDay } from './trend.repo'
import { mondayOf, type TrendView, trendOf } from './trend.view'

const trendIn = async ({ tx, actor, today }: Ctx, groupId: string | null): Promise<TrendView> => {
  const span = { from: mondayOf(addMonths(today, -12)), to: today, groupId }
  return trendOf(await timeByDay(tx, actor.municipalityId, span))
}

/** The municipality's attendance, week by week and month by month. */
export const municipalTrend = defineQuery('participant:read', async (ctx) => trendIn(ctx, null))

/** One group's. Null: no such group in the municipality. */
export const groupTrend = defineQuery(
  'attendance:read',
  async (ctx, groupId: string): Promise<TrendView | null> =>
    (await hasGroup(ctx.tx, ctx.actor.municipalityId, groupId)) ? trendIn(ctx, groupId) : null,
)
