import 'server-only'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { armsOf } from '#lib/platform/municipal-form'

/** The case's own rows, as far as a decision rests on them. */
export const caseSource = async (tx: Tx, municipalityId: string, participantId: string) => {
  const row = await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id: participantId } },
    include: { municipality: true, assessments: { orderBy: { assessedAt: 'desc' }, take: 1 } },
  })
  if (!row) return null
  const [assessment] = row.assessments
  return {
    facts: {
      name: `${row.givenName} ${row.familyName}`.trim(),
      caseNumber: row.caseNumber,
      birthDate: fromColumn(row.birthDate),
      participantLanguage: row.language,
      addressProtected: row.addressProtection !== 'UGRADERT',
      municipality: {
        nb: row.municipality.nameNb,
        nn: row.municipality.nameNn,
        arms: armsOf(row.municipality),
      },
      settledOn: fromColumn(row.settledOn),
      programmeStartedOn: fromNullableColumn(row.programmeStartedOn),
      outcome: assessment?.outcome ?? null,
    },
    endedOn: fromNullableColumn(row.programmeEndedOn),
    address: row.addressProtection === 'UGRADERT' ? row.postalAddress : '',
    assessed: assessment?.input as object | undefined,
  }
}

/** What the stønad of the month was calculated from and came to, or null when it has not been calculated. */
export const paymentOfMonth = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
  month: string,
) => {
  const row = await tx.stipendPayment.findFirst({
    where: { municipalityId, participantId, run: { month } },
    select: { input: true, result: true },
  })
  if (!row) return null
  const { input, asked } = row.input as { input?: object; asked?: object }
  return { input: asked ?? input ?? {}, result: row.result as Record<string, unknown> }
}

/** Where letters to an unprotected person go, or nothing. */
export const postalAddress = async (tx: Tx, municipalityId: string, participantId: string) =>
  (await caseSource(tx, municipalityId, participantId))?.address ?? ''

/** Keeps the address for the next letter. The database is asked for the protection once more. */
export const keepPostalAddress = async (tx: Tx, municipalityId: string, id: string, address: string) => {
  await tx.participant.updateMany({
    where: { municipalityId, id, addressProtection: 'UGRADERT' },
    data: { postalAddress: address },
  })
}
