import { z } from 'zod'
import { writtenForm } from '#lib/documents/text/norwegian'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { Prisma } from '#lib/platform/generated/client'
import type { FileKind } from '#lib/values/file-kind'
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

/** The agreement of the plan that is not replaced, or null. */
export const agreementOfPlan = async (
  tx: Tx,
  municipalityId: string,
  planId: string,
): Promise<Agreement | null> => {
  const row = await tx.agreement.findFirst({
    where: { municipalityId, planId, status: { not: 'REPLACED' } },
  })
  return row && agreementOf(row)
}

export type NewDocument = {
  readonly municipalityId: string
  readonly participantId: string
  readonly kind: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly by: string
  readonly mediaType?: FileKind
}

/** Bytes that stay as they are. */
export const insertDocument = async (
  tx: Tx,
  { by, bytes, mediaType = 'application/pdf', ...document }: NewDocument,
): Promise<string> => {
  const { id } = await tx.document.create({
    data: { ...document, bytes: Uint8Array.from(bytes), mediaType, createdById: by },
    select: { id: true },
  })
  return id
}

type NewAgreement = Omit<Agreement, 'status' | 'signedDocumentId' | 'version'> & {
  readonly municipalityId: string
  readonly replacesId: string | null
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

/** A signed agreement gives way to a corrected one; its bytes and meeting stay. */
export const replaceSigned = async (
  tx: Tx,
  municipalityId: string,
  id: string,
  by: string,
): Promise<boolean> => {
  const { count } = await tx.agreement.updateMany({
    where: { municipalityId, id, status: 'SIGNED' },
    data: { status: 'REPLACED', version: { increment: 1 }, updatedAt: new Date(), updatedById: by },
  })
  return count === 1
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

/**
 * Participants with a plan in force and no signed agreement, of this plan or an earlier one (a new plan asks for
 * no new signature).
 */
export const waitingForSignature = async (tx: Tx, municipalityId: string) => {
  const plans = await tx.plan.findMany({
    where: {
      municipalityId,
      status: 'DECIDED',
      participant: {
        programmeEndedOn: null,
        agreements: { none: { status: 'SIGNED' } },
      },
    },
    orderBy: { decidedOn: 'asc' },
    select: {
      decidedOn: true,
      participant: { select: { id: true, givenName: true, familyName: true, language: true } },
      agreements: { where: { status: { not: 'REPLACED' } }, select: { status: true } },
    },
  })
  return plans.flatMap(({ decidedOn, participant, agreements }) =>
    decidedOn
      ? [
          {
            participantId: participant.id,
            name: `${participant.givenName} ${participant.familyName}`.trim(),
            language: participant.language,
            planDate: fromColumn(decidedOn),
            status: (agreements[0]?.status ?? null) as AgreementStatus | null,
          },
        ]
      : [],
  )
}
