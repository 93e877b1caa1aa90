import { same, type Text } from '#lib/i18n/text'
import {
  conditionTexts as condition,
  dayText,
  jobFacts,
  limitText,
  sourceTexts as source,
  yearsText,
  yesNo,
} from '#lib/i18n/texts/eligibility'
import { groundTexts } from '#lib/i18n/texts/participants'
import type { Recheck } from '#lib/law/dated'
import type { LocalDate } from '#lib/values/local-date'

export type EligibilityOutcome = 'RIGHT_AND_DUTY' | 'MAY_BE_OFFERED' | 'OUTSIDE' | 'STAFF_DECIDES'

export type ConditionRow = {
  readonly id: string
  readonly condition: Text
  readonly met: boolean | null
  readonly fact: Text
  readonly source: Text
  readonly cite: string
  /** The law's own sentence about it. */
  readonly because: string
}

export type EligibilityView = {
  readonly outcome: EligibilityOutcome
  readonly decisionDate: LocalDate
  readonly assessedAt: Date
  readonly deadline: LocalDate | null
  readonly notices: readonly string[]
  readonly recheck: readonly Recheck[]
  readonly conditions: readonly ConditionRow[]
}

type Finding = { readonly cite: string; readonly met: boolean | null; readonly because: string }

/** What was stored: input and result of rule `eligibility`, as they were then. */
type Stored = {
  readonly outcome: string
  readonly decisionDate: LocalDate
  readonly assessedAt: Date
  readonly input: unknown
  readonly result: unknown
}

type Facts = {
  readonly permit: { readonly ground: string; readonly grantedOn: LocalDate }
  readonly settlement: { readonly byAgreement: boolean }
  /** Only where a job is registered. */
  readonly job?: object
}

type Result = {
  readonly ageAtGrant: number
  readonly twoYearLimit: LocalDate
  readonly deadline: LocalDate | null
  readonly reasons: readonly string[]
  readonly notices: readonly string[]
  readonly recheck: readonly Recheck[]
  readonly findings: readonly Finding[]
}

const jobFact = ({ job }: Facts, { reasons }: Result): Text => {
  if (!job) return jobFacts.notTold
  if (reasons.includes('JOB_30_HOURS')) return jobFacts.thirty
  return reasons.includes('SEVERAL_JOBS') ? jobFacts.several : jobFacts.none
}

type Shown = Pick<ConditionRow, 'id' | 'condition' | 'fact' | 'source'>

/** How each condition of the rule reads on screen, by its place in the law. */
const shown: Readonly<Record<string, (facts: Facts, result: Result) => Shown>> = {
  'integreringsloven § 9 første og andre ledd': ({ permit }) => ({
    id: 'permit',
    condition: condition.permit,
    fact: groundTexts[permit.ground] ?? same(permit.ground),
    source: source.permit,
  }),
  'integreringsloven § 8 første ledd andre punktum': (_facts, { ageAtGrant }) => ({
    id: 'age',
    condition: condition.age,
    fact: yearsText(ageAtGrant),
    source: source.birth,
  }),
  'integreringsloven § 8 første ledd første punktum og andre ledd': ({ settlement }) => ({
    id: 'agreement',
    condition: condition.agreement,
    fact: yesNo(settlement.byAgreement),
    source: source.settlement,
  }),
  'integreringsloven § 8 første ledd tredje punktum og tredje ledd': (_facts, { twoYearLimit }) => ({
    id: 'two-years',
    condition: condition.twoYears,
    fact: limitText(twoYearLimit),
    source: source.counted,
  }),
  'integreringsloven § 8 fjerde ledd': (facts, result) => ({
    id: 'job',
    condition: condition.job,
    fact: jobFact(facts, result),
    source: facts.job ? source.job : source.notTold,
  }),
  'integreringsloven § 8 femte ledd': (_facts, { reasons }) => ({
    id: 'citizenship',
    condition: condition.citizenship,
    fact: yesNo(!reasons.includes('NORDIC_OR_EEA')),
    source: source.registered,
  }),
  'integreringsloven § 2': (_facts, { reasons }) => ({
    id: 'norwegian',
    condition: condition.norwegian,
    fact: yesNo(!reasons.includes('NORWEGIAN_CITIZEN')),
    source: source.registered,
  }),
  'integreringsloven § 52, integreringsforskriften § 72': ({ permit }) => ({
    id: 'since-act',
    condition: condition.sinceAct,
    fact: dayText(permit.grantedOn),
    source: source.permit,
  }),
}

/** A condition without a row of its own is shown in the law's own sentence. */
const shownFor = ({ cite, because }: Finding, facts: Facts, result: Result): Shown =>
  shown[cite]?.(facts, result) ?? { id: cite, condition: same(because), fact: same(''), source: same('') }

/** A stored assessment as the screen shows it: each condition with fact, source, § and reason. */
export const eligibilityView = ({
  outcome,
  decisionDate,
  assessedAt,
  input,
  result,
}: Stored): EligibilityView => {
  const facts = input as Facts
  const found = result as Result
  return {
    outcome: outcome as EligibilityOutcome,
    decisionDate,
    assessedAt,
    deadline: found.deadline,
    notices: found.notices,
    recheck: found.recheck,
    conditions: found.findings
      .filter(({ cite }) => !cite.includes('§ 12'))
      .map((finding) => ({ ...shownFor(finding, facts, found), ...finding })),
  }
}
