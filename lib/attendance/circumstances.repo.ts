import 'server-only'
import { fromColumn, fromNullableColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { CircumstanceKind } from './codes.schema'

/** What changes a participant's quotas, as long as nobody has ended it. */
export type Circumstance = {
  readonly id: string
  readonly participantId: string
  readonly kind: CircumstanceKind
  readonly childBirthDate: LocalDate | null
  readonly from: LocalDate | null
  readonly to: LocalDate | null
  readonly reason: string
  readonly decidedOn: LocalDate
}

/** Everyone's circumstances, or one participant's. */
export const circumstancesOf = async (
  tx: Tx,
  municipalityId: string,
  participantId: string | null,
): Promise<readonly Circumstance[]> => {
  const rows = await tx.absenceCircumstance.findMany({
    where: { municipalityId, endedAt: null, ...(participantId && { participantId }) },
    orderBy: [{ decidedOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, participantId: of, kind, childBirthDate, fromDate, toDate, reason, decidedOn }) => ({
    id,
    participantId: of,
    kind: kind as CircumstanceKind,
    childBirthDate: fromNullableColumn(childBirthDate),
    from: fromNullableColumn(fromDate),
    to: fromNullableColumn(toDate),
    reason,
    decidedOn: fromColumn(decidedOn),
  }))
}

type NewCircumstance = Omit<Circumstance, 'id'> & { readonly by: string }

export const insertCircumstance = async (
  tx: Tx,
  municipalityId: string,
  { from, to, childBirthDate, decidedOn, by, ...row }: NewCircumstance,
): Promise<void> => {
  await tx.absenceCircumstance.create({
    data: {
      ...row,
      municipalityId,
      childBirthDate: childBirthDate && toColumn(childBirthDate),
      fromDate: from && toColumn(from),
      toDate: to && toColumn(to),
      decidedOn: toColumn(decidedOn),
      decidedById: by,
    },
  })
}

/** Ends a circumstance; false when there is none such, or it has ended. */
export const endCircumstance = async (
  tx: Tx,
  municipalityId: string,
  { id, by }: { readonly id: string; readonly by: string },
): Promise<boolean> => {
  const { count } = await tx.absenceCircumstance.updateMany({
    where: { municipalityId, id, endedAt: null },
    data: { endedAt: new Date(), endedById: by },
  })
  return count === 1
}
