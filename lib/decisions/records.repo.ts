import 'server-only'
import type { letterWords } from '#lib/documents/letter'
import type { LetterFacts } from '#lib/documents/letter.schema'
import type { DocumentModel } from '#lib/pdf/document'
import type { Tx } from '#lib/platform/database'
import type { Prisma } from '#lib/platform/generated/client'
import type { DocumentKind } from '#lib/values/document-kinds'

export const DECISION_LETTERS = [
  'DECISION_LETTER',
  'DECISION_NOTICE',
  'COMPLAINT_LETTER',
] as const satisfies DocumentKind[]

/** A letter or notice of the case, or null. */
export const letterBytes = async (tx: Tx, municipalityId: string, participantId: string, id: string) => {
  const row = await tx.document.findFirst({
    where: {
      municipalityId,
      participantId,
      id,
      kind: { in: [...DECISION_LETTERS] },
    },
  })
  return row && { bytes: row.bytes, kind: row.kind }
}

export type Frozen = {
  readonly decisionId: string
  readonly facts: object
  readonly factsHash: string
  readonly law: readonly object[]
  readonly lawHash: string
  readonly letter: KeptLetter
  readonly templateVersion: string
  readonly documentId: string
  readonly sha256: string
  readonly byId: string
}

export const insertRecord = async (
  tx: Tx,
  municipalityId: string,
  { facts, law, letter, ...record }: Frozen,
): Promise<void> => {
  await tx.decisionRecord.create({
    data: {
      ...record,
      municipalityId,
      facts: facts as Prisma.InputJsonObject,
      law: law as unknown as Prisma.InputJsonArray,
      letter: letter as unknown as Prisma.InputJsonObject,
    },
  })
}

/** A letter as it was made: of what, its words, and the document that was set. None is made again from a template. */
export type KeptLetter = {
  readonly facts: LetterFacts
  readonly words: ReturnType<typeof letterWords>
  readonly document: DocumentModel
}

export const recordOf = async (tx: Tx, municipalityId: string, decisionId: string) => {
  const row = await tx.decisionRecord.findUnique({
    where: { municipalityId_decisionId: { municipalityId, decisionId } },
  })
  return row && { ...row, letter: row.letter as unknown as KeptLetter }
}
