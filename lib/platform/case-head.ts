import 'server-only'
import { fromColumn } from './civil-date'
import type { Tx } from './database'
import { municipalForm } from './municipal-form'

/** Whom a case is about and which municipality it is in, as papers are headed; null when there is no such case. */
export const caseHead = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      givenName: true,
      familyName: true,
      birthDate: true,
      caseNumber: true,
      language: true,
      municipality: { select: { nameNb: true, nameNn: true, language: true, arms: true } },
    },
  })
  if (!row) return null
  const { form: writtenForm, name: municipality, arms } = municipalForm(row.municipality)
  return {
    name: `${row.givenName} ${row.familyName}`.trim(),
    birthDate: fromColumn(row.birthDate),
    caseNumber: row.caseNumber,
    language: row.language,
    /** The municipality's own, in its own written form. */
    municipality,
    arms,
    writtenForm,
  }
}
export type CaseHead = NonNullable<Awaited<ReturnType<typeof caseHead>>>
