import 'server-only'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { stillHolds } from '#lib/platform/effects-that-hold'

/** Whose programme it is, and the leave that holds; null when there is no such case. */
export const lineSource = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      givenName: true,
      familyName: true,
      language: true,
      municipality: true,
      leaves: {
        where: { outcome: 'GRANTED', replacedBy: null },
        orderBy: { fromDate: 'asc' },
        select: { fromDate: true, toDate: true },
      },
      effects: {
        where: stillHolds,
        orderBy: { fromDate: 'asc' },
        select: { kind: true, fromDate: true, toDate: true },
      },
    },
  })
  return (
    row && {
      name: `${row.givenName} ${row.familyName}`.trim(),
      language: row.language,
      written: row.municipality.language === 'nn' ? ('nn' as const) : ('nb' as const),
      municipality: row.municipality.language === 'nn' ? row.municipality.nameNn : row.municipality.nameNb,
      leaves: row.leaves.map(({ fromDate, toDate }) => ({
        from: fromColumn(fromDate),
        to: fromColumn(toDate),
      })),
      effects: row.effects.map(({ kind, fromDate, toDate }) => ({
        kind: kind as 'PAUSE' | 'END' | 'EXTENSION',
        from: fromColumn(fromDate),
        to: fromColumn(toDate),
      })),
    }
  )
}
