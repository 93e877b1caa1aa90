import { z } from 'zod'
import { writtenForm } from '#lib/documents/text/norwegian'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { Prisma } from '#lib/platform/generated/client'
import { localDate } from '#lib/values/local-date'
import type { AgreementKind, AgreementStatus } from './agreement-codes'
import { OPEN_STATUSES } from './agreement-codes'
import type { AgreementFacts } from './agreement-facts'

const day = z.string().transform(localDate)
const factsRow = z.object({
  name: z.string(),
  municipality: z.string(),
  settledOn: day,
  decisionOn: day,
  preparedOn: day,
  code: z.string(),
  writtenForm,
})

export type Agreement = {
  readonly id: string
  readonly participantId: string
  readonly planId: string
  readonly kind: AgreementKind
  readonly status: AgreementStatus
  readonly language: string
  readonly templateVersion: string
  readonly translationStatus: string
  readonly norwegianHash: string
  readonly translationHash: string
  readonly facts: AgreementFacts
  readonly factsHash: string
  readonly shownDocumentId: string
  readonly signedDocumentId: string | null
  readonly replacesId: string | null
  readonly correctionReason: string | null
  readonly version: number
}

const agreementOf = (row: Prisma.AgreementGetPayload<object>): Agreement => ({
  ...row,
  kind: row.kind as AgreementKind,
  status: row.status as AgreementStatus,
  facts: factsRow.parse(row.facts),
})

export const agreementById = async (
  tx: Tx,
  municipalityId: string,
  id: string,
): Promise<Agreement | null> => {
  const row = await tx.agreement.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  return row && agreementOf(row)
}

const oneOfCase = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
  statuses: readonly AgreementStatus[],
): Promise<Agreement | null> => {
  const where = { municipalityId, participantId, status: { in: [...statuses] } }
  const row = await tx.agreement.findFirst({ where, orderBy: { createdAt: 'desc' } })
  return row && agreementOf(row)
}

/** What waits for a signature, whatever plan it was made for; null when nothing does. */
export const openOfCase = (tx: Tx, municipalityId: string, participantId: string) =>
  oneOfCase(tx, municipalityId, participantId, OPEN_STATUSES)

/** The signed agreement in force: a new plan does not end it. */
export const signedOfCase = (tx: Tx, municipalityId: string, participantId: string) =>
  oneOfCase(tx, municipalityId, participantId, ['SIGNED'])

/** Signed agreements that gave way to a later one, the latest first. Their files stay. */
export const replacedOfCase = async (tx: Tx, municipalityId: string, participantId: string) => {
  const rows = await tx.agreement.findMany({
    where: { municipalityId, participantId, status: 'REPLACED', signedDocumentId: { not: null } },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(agreementOf)
}

type NewAgreement = Omit<Agreement, 'status' | 'signedDocumentId' | 'version'> & {
  readonly municipalityId: string
  readonly by: string
}

export const insertAgreement = async (tx: Tx, { by, facts, ...agreement }: NewAgreement): Promise<void> => {
  await tx.agreement.create({ data: { ...agreement, facts: { ...facts }, createdById: by, updatedById: by } })
}

type Seen = { readonly municipalityId: string; readonly id: string; readonly version: number }
type Change = {
  readonly status: AgreementStatus
  readonly signedDocumentId?: string
  readonly by: string
}

/** False when another meeting or a new version of the document came first. */
export const moveAgreement = async (
  tx: Tx,
  { municipalityId, id, version }: Seen,
  { by, ...change }: Change,
): Promise<boolean> => {
  const { count } = await tx.agreement.updateMany({
    where: { municipalityId, id, version, status: { in: [...OPEN_STATUSES] } },
    data: { ...change, version: { increment: 1 }, updatedAt: new Date(), updatedById: by },
  })
  return count === 1
}

/** The signed agreement of a case gives way to the one (`id`) that is signed now; its bytes and meeting stay. */
export const replaceSigned = async (
  tx: Tx,
  { municipalityId, participantId, id }: { municipalityId: string; participantId: string; id: string },
  by: string,
): Promise<void> => {
  await tx.agreement.updateMany({
    where: { municipalityId, participantId, status: 'SIGNED', id: { not: id } },
    data: { status: 'REPLACED', version: { increment: 1 }, updatedAt: new Date(), updatedById: by },
  })
}

export const documentBytes = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await tx.document.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  if (!row) return null
  const { bytes, mediaType, sha256, kind, participantId } = row
  return { bytes, mediaType, sha256, kind, participantId }
}

export const documentHashOf = async (tx: Tx, municipalityId: string, id: string): Promise<string | null> => {
  const where = { municipalityId_id: { municipalityId, id } }
  const row = await tx.document.findUnique({ where, select: { sha256: true } })
  return row?.sha256 ?? null
}

type Signed = { readonly kind: AgreementKind; readonly planId: string }

/** Participants with a plan in force, with what they have signed and what waits to be. */
export const waitingForSignature = async (tx: Tx, municipalityId: string) => {
  const plans = await tx.plan.findMany({
    where: {
      municipalityId,
      status: 'DECIDED',
      participant: {
        programmeEndedOn: null,
      },
    },
    orderBy: { decidedOn: 'asc' },
    select: {
      id: true,
      decidedOn: true,
      participant: {
        select: {
          id: true,
          adviserId: true,
          givenName: true,
          familyName: true,
          language: true,
          agreements: {
            where: { status: { not: 'REPLACED' } },
            select: { status: true, kind: true, planId: true },
          },
        },
      },
    },
  })
  return plans.flatMap(({ id: planId, decidedOn, participant }) =>
    decidedOn
      ? [
          {
            participantId: participant.id,
            adviserId: participant.adviserId,
            name: `${participant.givenName} ${participant.familyName}`.trim(),
            language: participant.language,
            planId,
            of: { planDate: fromColumn(decidedOn) },
            signed: (participant.agreements.find(({ status }) => status === 'SIGNED') ??
              null) as Signed | null,
            status: (participant.agreements.find(({ status }) => status !== 'SIGNED')?.status ??
              null) as AgreementStatus | null,
          },
        ]
      : [],
  )
}
