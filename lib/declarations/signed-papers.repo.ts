import type { Tx } from '#lib/platform/database'

/** Whether the agreement was signed by pen on its own printed sheet. */
export const isSignedOnPaper = async (
  tx: Tx,
  municipalityId: string,
  agreementId: string,
): Promise<boolean> => {
  const where = { municipalityId, agreementId, outcome: 'SIGNED', method: 'PAPER' }
  return (await tx.signingMeeting.count({ where })) > 0
}

type Paper = { readonly municipalityId: string; readonly agreementId: string; readonly documentId: string }

export const insertSignedPaper = async (tx: Tx, paper: Paper): Promise<void> => {
  await tx.signedPaper.create({ data: paper })
}

/** The scanned sheets of an agreement, in the order they were added. */
export const signedPapersOf = async (
  tx: Tx,
  municipalityId: string,
  agreementId: string,
): Promise<readonly string[]> => {
  const papers = await tx.signedPaper.findMany({
    where: { municipalityId, agreementId },
    orderBy: { document: { createdAt: 'asc' } },
    select: { documentId: true },
  })
  return papers.map(({ documentId }) => documentId)
}
