import 'server-only'
import { toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import { monthOf } from '#lib/values/month'
import type { LeaveOutcome } from './codes.schema'

/** Whether the stønad of some of the days is approved. */
export const closedMonthsIn = async (
  tx: Tx,
  municipalityId: string,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<boolean> => {
  const closed = await tx.stipendRun.count({
    where: {
      municipalityId,
      month: { gte: monthOf(from), lte: monthOf(to) },
      status: { in: ['APPROVED', 'EXPORTED'] },
    },
  })
  return closed > 0
}

type NewLeave = {
  readonly participantId: string
  readonly kind: string
  readonly outcome: LeaveOutcome
  readonly replacesId: string | null
  readonly fromDate: LocalDate
  readonly toDate: LocalDate
  readonly withStipend: boolean
  readonly reason: string
  readonly details: Readonly<Record<string, string | number | boolean>>
  readonly decidedOn: LocalDate
  readonly decidedById: string
  readonly decisionId: string | null
}

export const insertLeave = async (tx: Tx, municipalityId: string, leave: NewLeave): Promise<void> => {
  await tx.leave.create({
    data: {
      ...leave,
      municipalityId,
      fromDate: toColumn(leave.fromDate),
      toDate: toColumn(leave.toDate),
      decidedOn: toColumn(leave.decidedOn),
    },
  })
}
