import { toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { Prisma } from '#lib/platform/generated/client'
import type { LocalDate } from '#lib/values/local-date'
import type { MeetingOutcome, MeetingSetup } from './meeting.schema'

export type NewMeeting = {
  readonly municipalityId: string
  readonly agreementId: string
  readonly submissionId: string
  readonly setup: MeetingSetup
  readonly end: MeetingOutcome
  readonly followUpOn: LocalDate | null
  readonly leaderDecision: boolean
  readonly notices: readonly string[]
  readonly startedAt: string | null
  readonly staffId: string
}

const interpreterColumns = ({ interpreter, withInterpreter }: MeetingSetup) =>
  withInterpreter === 'YES' && interpreter
    ? {
        interpreterName: interpreter.name,
        interpreterNumber: interpreter.number,
        interpreterCategory: interpreter.category,
        interpreterLanguage: interpreter.language,
        interpreterDialect: interpreter.dialect,
        interpreterMode: interpreter.mode,
        interpreterMinor: interpreter.minor,
        interpreterRelative: interpreter.relative,
        confidentialityConfirmed: interpreter.confidentialityConfirmed,
        impartialityConfirmed: interpreter.impartialityConfirmed,
        unqualifiedReason: interpreter.unqualifiedReason,
        interpreterLanguageReason: interpreter.languageReason || null,
        interpreterLanguageConfirmed: interpreter.languageConfirmed,
      }
    : {}

const json = (value: object | null | undefined) => value ?? Prisma.DbNull

/** A meeting is only ever added. */
export const insertMeeting = async (tx: Tx, meeting: NewMeeting): Promise<string> => {
  const { municipalityId, agreementId, submissionId, setup, end, followUpOn, staffId } = meeting
  const { leaderDecision, notices, startedAt } = meeting
  const { id } = await tx.signingMeeting.create({
    data: {
      municipalityId,
      agreementId,
      submissionId,
      outcome: end.outcome,
      heldOn: toColumn(setup.heldOn),
      deviceAt: end.deviceAt ? new Date(end.deviceAt) : null,
      place: setup.place,
      method: end.method ?? null,
      strokes: json(end.drawing),
      typedName: end.typedName ?? null,
      witness: end.witness ?? null,
      readAloud: setup.readAloud,
      languageRead: setup.languageRead,
      ...interpreterColumns(setup),
      noInterpreterReason:
        [setup.noInterpreterReason, setup.noInterpreterText].filter(Boolean).join(': ') || null,
      refusalCode: end.refusalCode ?? null,
      refusalReason: end.refusalReason ?? null,
      leaderDecision,
      notices: [...notices],
      startedAt: startedAt ? new Date(startedAt) : null,
      guidanceGiven: end.guidanceGiven ?? false,
      postponedReason: end.postponedReason ?? null,
      clauseAnswers: json(end.clauseAnswers),
      followUpOn: followUpOn && toColumn(followUpOn),
      staffId,
    },
    select: { id: true },
  })
  return id
}

export type RecordedMeeting = {
  readonly id: string
  readonly agreementId: string
  readonly outcome: string
  readonly signedDocumentId: string | null
}

/** The meeting that this submission has already become, with what came of it. */
export const meetingOfSubmission = async (
  tx: Tx,
  municipalityId: string,
  submissionId: string,
): Promise<RecordedMeeting | null> => {
  const row = await tx.signingMeeting.findUnique({
    where: { municipalityId_submissionId: { municipalityId, submissionId } },
    select: { id: true, outcome: true, agreementId: true, agreement: { select: { signedDocumentId: true } } },
  })
  if (!row) return null
  const { agreement, ...meeting } = row
  return { ...meeting, signedDocumentId: agreement.signedDocumentId }
}

/** The latest meetings that an interpreter held to the end, with all confirmed: who is known in the municipality. */
export const meetingsWithInterpreter = (tx: Tx, municipalityId: string, most: number) =>
  tx.signingMeeting.findMany({
    where: {
      municipalityId,
      interpreterCategory: { not: null },
      outcome: { in: ['SIGNED', 'REFUSED'] },
      interpreterMinor: false,
      interpreterRelative: false,
      confidentialityConfirmed: true,
      impartialityConfirmed: true,
    },
    orderBy: { recordedAt: 'desc' },
    take: most,
    select: {
      interpreterName: true,
      interpreterNumber: true,
      interpreterCategory: true,
      interpreterLanguage: true,
      interpreterDialect: true,
    },
  })

/** The latest meeting that a member of staff held on a day: where the afternoon's next one begins. */
export const latestMeetingOf = (tx: Tx, municipalityId: string, staffId: string, on: LocalDate) =>
  tx.signingMeeting.findFirst({
    where: { municipalityId, staffId, heldOn: toColumn(on) },
    orderBy: { recordedAt: 'desc' },
    select: { place: true, interpreterMode: true },
  })

/** Meetings of an agreement, the latest first. */
export const meetingsOf = (tx: Tx, municipalityId: string, agreementId: string) =>
  tx.signingMeeting.findMany({
    where: { municipalityId, agreementId },
    orderBy: { recordedAt: 'desc' },
    include: { decision: true },
  })
