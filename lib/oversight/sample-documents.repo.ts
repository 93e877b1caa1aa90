import 'server-only'
import type { Tx } from '#lib/platform/database'
import { municipalForm } from '#lib/platform/municipal-form'
import type { DocumentKind } from '#lib/values/document-kinds'

/** What supervisors ask to see: letters, notices, and the agreement about the plan. */
const PROOF = [
  'DECISION_LETTER',
  'DECISION_NOTICE',
  'COMPLAINT_LETTER',
  'DECLARATION_SIGNED',
  'CONTRACT_SIGNED',
] as const satisfies DocumentKind[]

export type ProofDocument = {
  readonly kind: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly createdAt: Date
}

/** The case's number and its documents, the oldest first; null for a case that no sample may hold. */
export const sampledCase = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await tx.participant.findFirst({
    where: { municipalityId, id, addressProtection: 'UGRADERT' },
    select: {
      caseNumber: true,
      municipality: true,
      documents: {
        where: { mediaType: 'application/pdf', kind: { in: [...PROOF] } },
        orderBy: { createdAt: 'asc' },
        select: { kind: true, bytes: true, sha256: true, createdAt: true },
      },
    },
  })
  if (!row) return null
  const { form: language, name, arms } = municipalForm(row.municipality)
  const documents: readonly ProofDocument[] = row.documents
  return { caseNumber: row.caseNumber, municipality: { name, arms }, language, documents }
}
