import 'server-only'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { Level, SkillLevels } from './training-codes.schema'

/** Leave of the introduction programme that prolongs the training too. */
const LONG_LEAVE = ['PARENTAL_LEAVE', 'LONG_ILLNESS_LEAVE', 'APPLIED_FOR']

const load = (tx: Tx, municipalityId: string, id: string) =>
  tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      birthDate: true,
      citizenship: true,
      education: true,
      understoodLanguages: true,
      settledOn: true,
      settledByAgreement: true,
      trainingOnly: true,
      programmeStartedOn: true,
      programmeEndedOn: true,
      permits: { orderBy: { grantedOn: 'desc' } },
      leaves: { where: { kind: { in: LONG_LEAVE } }, orderBy: { fromDate: 'asc' } },
      plans: {
        where: { status: { in: ['DECIDED', 'REPLACED'] } },
        orderBy: { number: 'asc' },
        select: {
          number: true,
          offeredOn: true,
          decidedOn: true,
          norwegianByGrade: true,
          norwegianListening: true,
          norwegianReading: true,
          norwegianWriting: true,
          norwegianOral: true,
        },
      },
    },
  })

type Row = NonNullable<Awaited<ReturnType<typeof load>>>

export type PermitRow = {
  readonly ground: string
  readonly grantedOn: LocalDate
  readonly renewable: boolean | null
  readonly onAsylumApplication: boolean | null
  readonly sponsorGround: string | null
  readonly sponsorBasedOn: string | null
  readonly sponsorFirstSettledOn: LocalDate | null
  readonly reunificationAppliedOn: LocalDate | null
}

const permitOf = (row: Row['permits'][number]): PermitRow => ({
  ground: row.ground,
  renewable: row.renewable,
  onAsylumApplication: row.onAsylumApplication,
  sponsorGround: row.sponsorGround,
  sponsorBasedOn: row.sponsorBasedOn,
  grantedOn: fromColumn(row.grantedOn),
  sponsorFirstSettledOn: fromNullableColumn(row.sponsorFirstSettledOn),
  reunificationAppliedOn: fromNullableColumn(row.reunificationAppliedOn),
})

const levelsOf = (plan: Row['plans'][number]): SkillLevels | null => {
  const { norwegianListening, norwegianReading, norwegianWriting, norwegianOral } = plan
  if (!norwegianListening || !norwegianReading || !norwegianWriting || !norwegianOral) return null
  return {
    listening: norwegianListening as Level,
    reading: norwegianReading as Level,
    writing: norwegianWriting as Level,
    oral: norwegianOral as Level,
  }
}

/** A norskmål that a decided plan set. */
export type PlanGoal = {
  readonly planNumber: number
  readonly decidedOn: LocalDate
  readonly levels: SkillLevels
}

const planGoalOf = (plan: Row['plans'][number]): PlanGoal[] => {
  const levels = levelsOf(plan)
  if (!levels || !plan.decidedOn) return []
  return [{ planNumber: plan.number, decidedOn: fromColumn(plan.decidedOn), levels }]
}

export type LongLeave = { readonly kind: string; readonly from: LocalDate; readonly to: LocalDate }

export type TrainingPerson = {
  readonly birthDate: LocalDate
  readonly citizenship: string
  readonly education: string
  readonly understoodLanguages: readonly string[]
  readonly settledOn: LocalDate
  readonly settledByAgreement: boolean
  readonly trainingOnly: boolean
  readonly programmeStartedOn: LocalDate | null
  readonly programmeEndedOn: LocalDate | null
  /** Of the first plan that was set. */
  readonly planOfferedOn: LocalDate | null
  /** The newest first. */
  readonly permits: readonly PermitRow[]
  readonly leaves: readonly LongLeave[]
  readonly planGoals: readonly PlanGoal[]
}

/** What the registration, the plan and the register know already; null when there is no such case. */
export const trainingPerson = async (
  tx: Tx,
  municipalityId: string,
  id: string,
): Promise<TrainingPerson | null> => {
  const row = await load(tx, municipalityId, id)
  if (!row) return null
  const [firstPlan] = row.plans
  return {
    citizenship: row.citizenship,
    education: row.education,
    understoodLanguages: row.understoodLanguages,
    settledByAgreement: row.settledByAgreement,
    trainingOnly: row.trainingOnly,
    birthDate: fromColumn(row.birthDate),
    settledOn: fromColumn(row.settledOn),
    programmeStartedOn: fromNullableColumn(row.programmeStartedOn),
    programmeEndedOn: fromNullableColumn(row.programmeEndedOn),
    planOfferedOn: firstPlan ? fromColumn(firstPlan.offeredOn) : null,
    permits: row.permits.map(permitOf),
    leaves: row.leaves.map(({ kind, fromDate, toDate }) => ({
      kind,
      from: fromColumn(fromDate),
      to: fromColumn(toDate),
    })),
    planGoals: row.plans.flatMap(planGoalOf),
  }
}

/** Makes a file about training an ordinary case; answers whether it was one. */
export const openForProgramme = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> => {
  const { count } = await tx.participant.updateMany({
    where: { municipalityId, id, trainingOnly: true },
    data: { trainingOnly: false, version: { increment: 1 } },
  })
  return count === 1
}
