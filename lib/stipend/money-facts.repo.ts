import 'server-only'
import type { Tx } from '#lib/platform/database'

/** Whether there is such a case, and it is not of training alone: nobody is paid for that. */
export const caseExists = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> =>
  (await tx.participant.count({ where: { municipalityId, id, trainingOnly: false } })) === 1

type NewBenefit = {
  readonly participantId: string
  readonly kind: string
  readonly fromMonth: string
  readonly toMonth: string | null
  readonly amountOre: number | null
  readonly annualOre: number | null
  readonly earnedBeforeStart: boolean | null
  readonly received: boolean
  readonly source: string
  readonly createdById: string
}

export const insertBenefit = async (tx: Tx, municipalityId: string, benefit: NewBenefit): Promise<void> => {
  await tx.stipendBenefit.create({ data: { municipalityId, ...benefit } })
}

export const benefitsOf = (tx: Tx, municipalityId: string, participantId: string) =>
  tx.stipendBenefit.findMany({
    where: { municipalityId, participantId, withdrawn: false },
    orderBy: [{ fromMonth: 'desc' }, { createdAt: 'desc' }],
  })

export const benefitById = (tx: Tx, municipalityId: string, participantId: string, id: string) =>
  tx.stipendBenefit.findFirst({ where: { municipalityId, participantId, id, withdrawn: false } })

type Ending = { readonly toMonth: string | null; readonly withdrawn: boolean; readonly by: string }

/** False when somebody has changed the benefit since `version` was read. */
export const endBenefitRow = async (
  tx: Tx,
  municipalityId: string,
  { id, version }: { readonly id: string; readonly version: number },
  { by, ...ending }: Ending,
): Promise<boolean> => {
  const { count } = await tx.stipendBenefit.updateMany({
    where: { municipalityId, id, version },
    data: { ...ending, updatedById: by, updatedAt: new Date(), version: { increment: 1 } },
  })
  return count === 1
}

/** Paid work by month, the latest first. */
export const worksOf = (tx: Tx, municipalityId: string, participantId: string) =>
  tx.stipendWork.findMany({ where: { municipalityId, participantId }, orderBy: { month: 'desc' } })

type Work = {
  readonly participantId: string
  readonly month: string
  readonly quarters: number
  readonly payOre: number
  readonly by: string
}

/** Writes the month's work unless somebody has done so since `version` was read; 0: nothing was recorded. */
export const writeWork = async (
  tx: Tx,
  municipalityId: string,
  { by, ...work }: Work,
  version: number,
): Promise<boolean> => {
  const { participantId, month } = work
  const data = { ...work, updatedById: by, updatedAt: new Date() }
  const { count } =
    version === 0
      ? await tx.stipendWork.createMany({ data: [{ municipalityId, ...data }], skipDuplicates: true })
      : await tx.stipendWork.updateMany({
          where: { municipalityId, participantId, month, version },
          data: { ...data, version: { increment: 1 } },
        })
  return count === 1
}
