import 'server-only'
import { fromColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'

type Assessment = {
  readonly participantId: string
  readonly decisionDate: LocalDate
  readonly outcome: string
  readonly input: object
  readonly result: object
  readonly assessedById: string
}

export const insertAssessment = async (
  tx: Tx,
  municipalityId: string,
  assessment: Assessment,
): Promise<string> => {
  const { decisionDate, ...rest } = assessment
  const row = await tx.eligibilityAssessment.create({
    data: { ...rest, municipalityId, decisionDate: toColumn(decisionDate) },
    select: { id: true },
  })
  return row.id
}

/** The assessment that was stored last, as it was found then. */
export const latestAssessment = async (tx: Tx, municipalityId: string, participantId: string) => {
  const row = await tx.eligibilityAssessment.findFirst({
    where: { municipalityId, participantId },
    orderBy: { assessedAt: 'desc' },
  })
  return row && { ...row, decisionDate: fromColumn(row.decisionDate) }
}
