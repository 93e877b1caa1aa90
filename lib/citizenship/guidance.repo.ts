import 'server-only'
import { fromColumn, fromNullableColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { NoteView } from './guidance.view'

export type GuidancePerson = {
  readonly birthDate: LocalDate
  readonly citizenship: string
  readonly language: string
  /** The oldest first. */
  readonly permits: readonly {
    readonly ground: string
    readonly grantedOn: LocalDate
    readonly validTo: LocalDate | null
  }[]
}

/** What the registration knows of the person; null when there is no such case. */
export const guidancePerson = async (
  tx: Tx,
  municipalityId: string,
  id: string,
): Promise<GuidancePerson | null> => {
  const row = await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      birthDate: true,
      citizenship: true,
      language: true,
      permits: { orderBy: { grantedOn: 'asc' }, select: { ground: true, grantedOn: true, validTo: true } },
    },
  })
  return (
    row && {
      ...row,
      birthDate: fromColumn(row.birthDate),
      permits: row.permits.map(({ ground, grantedOn, validTo }) => ({
        ground,
        grantedOn: fromColumn(grantedOn),
        validTo: fromNullableColumn(validTo),
      })),
    }
  )
}

/** The notes that the participant wished to keep, the newest first. */
export const guidanceNotes = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<readonly NoteView[]> => {
  const rows = await tx.$queryRaw<(Omit<NoteView, 'guidedOn'> & { guidedOn: Date })[]>`
    SELECT n."id", n."guidedOn", n."text", coalesce(u."name", '') AS "by" FROM "GuidanceNote" n
    LEFT JOIN "StaffUser" u ON u."municipalityId" = n."municipalityId" AND u."id" = n."guidedById"
    WHERE n."municipalityId" = ${municipalityId} AND n."participantId" = ${participantId}::uuid
    ORDER BY n."guidedOn" DESC, n."createdAt" DESC`
  return rows.map(({ guidedOn, ...row }) => ({ ...row, guidedOn: fromColumn(guidedOn) }))
}

export const addNote = async (
  tx: Tx,
  municipalityId: string,
  note: { participantId: string; guidedOn: LocalDate; text: string; guidedById: string },
): Promise<void> => {
  await tx.guidanceNote.create({ data: { ...note, municipalityId, guidedOn: toColumn(note.guidedOn) } })
}

/** Removes a note for good; answers whose it was, or null when there is none. */
export const removeNote = async (tx: Tx, municipalityId: string, id: string): Promise<string | null> => {
  const note = await tx.guidanceNote.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { participantId: true },
  })
  if (!note) return null
  await tx.guidanceNote.delete({ where: { municipalityId_id: { municipalityId, id } } })
  return note.participantId
}

/** The last day of the plan in force; null while there is none. */
export const planEnd = async (tx: Tx, municipalityId: string, participantId: string) => {
  const plan = await tx.plan.findFirst({
    where: { municipalityId, participantId, status: 'DECIDED' },
    orderBy: { number: 'desc' },
    select: { endsOn: true },
  })
  return plan && fromColumn(plan.endsOn)
}
