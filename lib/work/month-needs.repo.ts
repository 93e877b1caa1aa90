import 'server-only'
import { toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { firstDay, lastDay, type Month } from '#lib/values/month'

export type MonthNeed = {
  readonly participants: number
  readonly status: string | null
  readonly sentById: string | null
}

/** Where the pay of a month stands: how many take part, and the run if there is one. */
export const monthNeed = async (tx: Tx, municipalityId: string, month: Month): Promise<MonthNeed> => {
  const participants = await tx.participant.count({
    where: {
      municipalityId,
      programmeStartedOn: { lte: toColumn(lastDay(month)) },
      OR: [{ programmeEndedOn: null }, { programmeEndedOn: { gte: toColumn(firstDay(month)) } }],
    },
  })
  const run = await tx.stipendRun.findUnique({
    where: { municipalityId_month: { municipalityId, month } },
    select: { status: true, sentById: true },
  })
  return { participants, status: run?.status ?? null, sentById: run?.sentById ?? null }
}
