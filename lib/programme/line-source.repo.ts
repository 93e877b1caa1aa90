import 'server-only'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { stillHolds } from '#lib/platform/effects-that-hold'
import { municipalForm } from '#lib/platform/municipal-form'

/** Whose programme it is, and the leave that holds; null without such a case, and of training alone. */
export const lineSource = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id }, trainingOnly: false },
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
  if (!row) return null
  const { form, name: municipality, arms } = municipalForm(row.municipality)
  return {
    name: `${row.givenName} ${row.familyName}`.trim(),
    language: row.language,
    written: form,
    municipality,
    arms,
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
}
