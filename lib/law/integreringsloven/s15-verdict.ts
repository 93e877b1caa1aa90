import type { LocalDate } from '#lib/values/local-date'
import { isEmpty } from '../contract/scalars'
import { codeList, codesThatHold } from '../finding'
import type { GuidanceBreach } from '../integreringsforskriften/f03-parental-guidance'
import type { LifeSkillsBreach } from '../integreringsforskriften/f04-life-skills'
import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'
import type { MissingElement } from './s14a-content'
import type { WorkDirected } from './s14a-work-directed'
import type { MissingStatement } from './s15-plan'

type Facts = {
  readonly revision:
    | { readonly marked?: string | undefined; readonly reason?: string | undefined }
    | undefined
  readonly decidedOn: LocalDate
  readonly planDate: LocalDate
  readonly madeWithParticipant: boolean
  readonly mappingDoneOn: LocalDate | undefined
  readonly statements: readonly MissingStatement[]
  readonly elements: readonly MissingElement[]
  readonly guidance: GuidanceBreach | null
  readonly lifeSkills: readonly LifeSkillsBreach[]
  readonly workDirected: WorkDirected
}

const missingOf = ({ revision, statements, elements }: Facts) => {
  const needsReason = revision?.marked !== undefined && isEmpty(revision.reason)
  return codeList([...statements, ...elements, ...(needsReason ? (['REVISION_REASON'] as const) : [])])
}

const breachesOf = (facts: Facts) => {
  const { revision, decidedOn, planDate, madeWithParticipant, mappingDoneOn, guidance, lifeSkills } = facts
  const own = codesThatHold({
    PLAN_NOT_WITH_DECISION: revision === undefined && planDate !== decidedOn,
    NOT_MADE_WITH_PARTICIPANT: !madeWithParticipant,
    MAPPING_MISSING: mappingDoneOn === undefined || mappingDoneOn > planDate,
    WORK_HOURS_BELOW_15: facts.workDirected.met === false,
  })
  return codeList([...own, ...(guidance ? [guidance] : []), ...lifeSkills])
}

/** Integreringsloven §§ 14 a and 15: what the plan lacks, and what it breaks. */
export const planVerdict: Provision<
  Facts,
  {
    readonly complete: boolean
    readonly missing: ReturnType<typeof missingOf>
    readonly breaches: ReturnType<typeof breachesOf>
  }
> = {
  id: 'integreringsloven.s15.verdict',
  cite: 'integreringsloven §§ 14 a, 15',
  validFrom: REFORM_2026,
  apply: (facts) => {
    const missing = missingOf(facts)
    return { complete: missing.length === 0, missing, breaches: breachesOf(facts) }
  },
}
