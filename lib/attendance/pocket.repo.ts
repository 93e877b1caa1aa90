import 'server-only'
import type { Actor } from '#lib/platform/access'
import { fromColumn, toColumn } from '#lib/platform/civil-date'
import { asMunicipality, type Tx } from '#lib/platform/database'
import type { LinkKey } from '#lib/platform/link-token'
import type { LocalDate } from '#lib/values/local-date'
import type { ReportKind } from './codes.schema'
import type { Report } from './pocket.view'

/** A card in use, with whoever handed it out: what is sent from it is recorded on his watch. */
export type PocketCard = {
  readonly id: string
  readonly participantId: string
  readonly language: string
  readonly municipality: string
  readonly open: boolean
  readonly actor: Actor
}

/** The card behind a token; null when there is none such. */
export const cardOfKey = ({ municipalityId, id }: LinkKey): Promise<PocketCard | null> =>
  asMunicipality(municipalityId, async (tx) => {
    const row = await tx.pocketCard.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      include: { createdBy: { select: { name: true } }, participant: { select: { language: true } } },
    })
    const municipality = await tx.municipality.findUnique({ where: { id: municipalityId } })
    if (!row || !municipality) return null
    return {
      id,
      participantId: row.participantId,
      language: row.participant.language,
      municipality: municipality.nameNb,
      open: row.revokedAt === null && row.expiresAt > new Date(),
      actor: { id: row.createdById, name: row.createdBy.name, municipalityId, roles: ['adviser'] },
    }
  })

/** The card a participant has now. */
export const currentCard = (tx: Tx, municipalityId: string, participantId: string) =>
  tx.pocketCard.findFirst({
    where: { municipalityId, participantId, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, expiresAt: true },
  })

/** A new card; those before it are of no use any more. */
export const insertCard = async (
  tx: Tx,
  municipalityId: string,
  card: { readonly participantId: string; readonly by: string; readonly days: number },
): Promise<string> => {
  const { participantId, by, days } = card
  await tx.pocketCard.updateMany({
    where: { municipalityId, participantId, revokedAt: null },
    data: { revokedAt: new Date() },
  })
  const expiresAt = new Date(Date.now() + days * 86_400_000)
  const { id } = await tx.pocketCard.create({
    data: { municipalityId, participantId, expiresAt, createdById: by },
    select: { id: true },
  })
  return id
}

export const participantExists = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> =>
  (await tx.participant.count({ where: { municipalityId, id, programmeStartedOn: { not: null } } })) === 1

/** What the participant has said about the days from one on, the newest first. */
export const reportsSince = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
  from: LocalDate,
): Promise<readonly Report[]> => {
  const rows = await tx.absenceReport.findMany({
    where: { municipalityId, participantId, date: { gte: toColumn(from) } },
    orderBy: { reportedAt: 'desc' },
    select: { kind: true, date: true },
  })
  return rows.map(({ kind, date }) => ({ kind: kind as ReportKind, date: fromColumn(date) }))
}

/** How many reports came from the card in the last hour. */
export const reportsLastHour = (tx: Tx, municipalityId: string, cardId: string): Promise<number> =>
  tx.absenceReport.count({
    where: { municipalityId, cardId, reportedAt: { gt: new Date(Date.now() - 3_600_000) } },
  })

export const insertReport = async (
  tx: Tx,
  municipalityId: string,
  report: Report & { readonly participantId: string; readonly cardId: string },
): Promise<void> => {
  await tx.absenceReport.create({ data: { ...report, municipalityId, date: toColumn(report.date) } })
}

export type Question = {
  readonly participantId: string
  readonly askedOn: LocalDate
  readonly answerBy: LocalDate
  readonly sessionIds: readonly string[]
}

/** The newest question to each participant, or to one. */
export const lastQuestions = async (
  tx: Tx,
  municipalityId: string,
  participantId?: string,
): Promise<ReadonlyMap<string, Question>> => {
  const rows = await tx.absenceQuestion.findMany({
    where: { municipalityId, ...(participantId && { participantId }) },
    orderBy: [{ askedOn: 'asc' }, { answerBy: 'asc' }],
    select: { participantId: true, askedOn: true, answerBy: true, sessionIds: true },
  })
  return new Map(
    rows.map(({ askedOn, answerBy, ...row }) => [
      row.participantId,
      { ...row, askedOn: fromColumn(askedOn), answerBy: fromColumn(answerBy) },
    ]),
  )
}

/** The newest question to a participant, if there is one. */
export const lastQuestion = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<Question | null> =>
  (await lastQuestions(tx, municipalityId, participantId)).get(participantId) ?? null

/** What participants have said of days, by participant and day; the newest word counts. */
export const saidOf = async (
  tx: Tx,
  municipalityId: string,
  from: LocalDate,
): Promise<ReadonlyMap<string, ReportKind>> => {
  const rows = await tx.absenceReport.findMany({
    where: { municipalityId, date: { gte: toColumn(from) } },
    orderBy: { reportedAt: 'asc' },
    select: { participantId: true, date: true, kind: true },
  })
  return new Map(
    rows.map(({ participantId, date, kind }) => [`${participantId} ${fromColumn(date)}`, kind as ReportKind]),
  )
}

export const insertQuestion = async (
  tx: Tx,
  municipalityId: string,
  question: {
    readonly participantId: string
    readonly language: string
    readonly sessionIds: readonly string[]
    readonly askedOn: LocalDate
    readonly answerBy: LocalDate
    readonly by: string
  },
): Promise<void> => {
  const { askedOn, answerBy, by, sessionIds, ...row } = question
  await tx.absenceQuestion.create({
    data: {
      ...row,
      municipalityId,
      sessionIds: [...sessionIds],
      askedOn: toColumn(askedOn),
      answerBy: toColumn(answerBy),
      askedById: by,
    },
  })
}
