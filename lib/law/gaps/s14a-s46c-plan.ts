import { addYears, localDate } from '#lib/values/local-date'
import { PERMIT_GROUNDS } from '../contract/codes'
import { CHANGES } from '../integreringsloven/s46c-plan-decision'
import { planCheck } from '../rules/plan-check'
import type { PlanCheckRaw } from '../rules/plan-check-input'
import { answerOf, combinations, type RuleSet } from './rule-set'

const contentDimensions = {
  tillatelse: PERMIT_GROUNDS,
  plan: ['2025-12-31', '2026-01-01', '2028-06-30', '2028-07-01'],
  barn: ['ingen', '17 år', '18 år'],
} as const

type Planned = ReturnType<typeof plannedPeople>[number]
const plannedPeople = () => combinations(contentDimensions)

const plan = (planDate: string, more: Partial<PlanCheckRaw>): PlanCheckRaw => ({
  permitGround: 'UTL_28',
  education: 'NONE',
  goal: 'WORK',
  decidedOn: planDate,
  planDate,
  startsOn: planDate,
  madeWithParticipant: true,
  statements: {},
  elements: ['WORK_DIRECTED', 'NORWEGIAN', 'LIFE_SKILLS'],
  ...more,
})

const needsSocialStudies = ({ tillatelse, plan }: Planned) => tillatelse !== 'UTL_34' || plan >= '2028-07-01'
const hasMinor = ({ barn }: Planned) => barn === '17 år'

const CHILD_AGE = { '17 år': -17, '18 år': -18 } as const

/** Integreringsloven § 14 a: what a plan with work, norsk and livsmestring still lacks. */
export const planContents: RuleSet<Planned> = {
  cite: 'integreringsloven § 14 a',
  people: plannedPeople,
  answer: ({ tillatelse, plan: planDate, barn }) => {
    const childrenBirthDates = barn === 'ingen' ? [] : [addYears(localDate(planDate), CHILD_AGE[barn])]
    const result = planCheck.decide(plan(planDate, { permitGround: tillatelse, childrenBirthDates }))
    return answerOf(
      result,
      ({ missing }) => missing.filter((code) => code.startsWith('ELEMENT_')).join(' og ') || null,
    )
  },
  alternatives: [
    {
      outcome: 'ELEMENT_PARENTAL_GUIDANCE og ELEMENT_SOCIAL_STUDIES',
      cite: 'integreringsloven § 14 a andre ledd, med barn',
      holds: (person) => needsSocialStudies(person) && hasMinor(person),
    },
    {
      outcome: 'ELEMENT_SOCIAL_STUDIES',
      cite: 'integreringsloven § 14 a andre ledd',
      holds: (person) => needsSocialStudies(person) && !hasMinor(person),
    },
    {
      outcome: 'ELEMENT_PARENTAL_GUIDANCE',
      cite: 'integreringsloven § 37 c, med barn',
      holds: (person) => !needsSocialStudies(person) && hasMinor(person),
    },
    {
      outcome: 'ingen',
      cite: 'integreringsloven § 37 c',
      holds: (person) => !needsSocialStudies(person) && !hasMinor(person),
    },
  ],
}

const revisionDimensions = {
  endring: [null, ...CHANGES],
  merket: [null, 'SUBSTANTIAL', 'MINOR'],
} as const

type Revised = ReturnType<typeof revisedPeople>[number]
const revisedPeople = () => combinations(revisionDimensions)

const isGoalOfNorwegian = ({ endring }: Revised) =>
  endring === 'NORWEGIAN_GOAL_LOWERED' || endring === 'NORWEGIAN_GOAL_RAISED'
const isRevision = (person: Revised) => person.endring !== null && !isGoalOfNorwegian(person)
const weighs = ({ endring }: Revised) =>
  endring === 'FINAL_GOAL' || endring === 'DURATION' || endring === 'MANDATORY_ELEMENT'
const isSubstantial = (person: Revised) =>
  person.merket === 'SUBSTANTIAL' || (person.merket === null && weighs(person))

/** Integreringsloven § 46 c: which plans and changes are enkeltvedtak. */
export const planDecisions: RuleSet<Revised> = {
  cite: 'integreringsloven § 46 bokstav c',
  people: revisedPeople,
  answer: ({ endring, merket }) => {
    const revision = endring ? { changes: [endring], marked: merket ?? undefined } : undefined
    const result = planCheck.decide(plan('2026-09-01', { revision }))
    return answerOf(result, ({ isEnkeltvedtak }) => (isEnkeltvedtak ? 'enkeltvedtak' : null))
  },
  alternatives: [
    {
      outcome: 'enkeltvedtak',
      cite: 'integreringsloven § 46 bokstav c, ny plan',
      holds: ({ endring }) => endring === null,
    },
    {
      outcome: 'enkeltvedtak',
      cite: 'integreringsforskriften §§ 27 og 69',
      holds: isGoalOfNorwegian,
    },
    {
      outcome: 'enkeltvedtak',
      cite: 'integreringsloven § 46 bokstav c, vesentlig endring',
      holds: (person) => isRevision(person) && isSubstantial(person),
    },
    {
      outcome: 'ingen',
      cite: 'integreringsloven § 46 bokstav c, mindre endring',
      holds: (person) => isRevision(person) && !isSubstantial(person),
    },
  ],
}
