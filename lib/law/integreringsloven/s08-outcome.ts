import type { LocalDate } from '#lib/values/local-date'
import type { Citizenship } from '../contract/codes'
import { codesThatHold } from '../finding'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { isTooYoung } from './s08-age'
import type { JobHolding } from './s08-job'
import type { EarlierGround } from './s08-two-years'
import { type Permit, type Section9Letter, type Sponsor, sponsorSettledTooLong } from './s09-permits'

export type Outcome = 'RIGHT_AND_DUTY' | 'MAY_BE_OFFERED' | 'OUTSIDE' | 'STAFF_DECIDES'

export type Reason =
  | 'NORDIC_OR_EEA'
  | 'NORWEGIAN_CITIZEN'
  | 'PERMIT_BEFORE_ACT'
  | 'FORMER_COLLECTIVE_NO_NEW_RIGHTS'
  | 'PERMIT_NOT_QUALIFYING'
  | 'SPONSOR_FIVE_YEARS'
  | 'UNDER_18_AT_GRANT'
  | 'OVER_AGE_LIMIT'
  | 'NO_AGREEMENT'
  | 'TWO_YEARS_PASSED'
  | 'JOB_30_HOURS'
  | 'SEVERAL_JOBS'

type AgreementFacts = {
  readonly byAgreement: boolean
  readonly earlierGrounds: readonly EarlierGround[]
  readonly letter: Section9Letter | null
}

/** Integreringsloven § 8 second paragraph: who needs no settlement by agreement. */
export const agreementMet: Provision<AgreementFacts, boolean> = {
  id: 'integreringsloven.s08.agreement',
  cite: 'integreringsloven § 8 første ledd første punktum og andre ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ byAgreement, earlierGrounds, letter }) =>
    byAgreement ||
    letter === 'F' ||
    letter === 'G' ||
    (letter === 'A' && earlierGrounds.some((ground) => ground.letter === 'F')),
}

type ReasonFacts = {
  readonly citizenship: Citizenship
  readonly permit: Permit
  readonly sponsor: Sponsor | undefined
  readonly hadCollectiveDecision: boolean
  readonly decisionDate: LocalDate
  readonly letter: Section9Letter | null
  readonly age: number
  readonly upper: number
  readonly agreement: boolean
  readonly limit: LocalDate
  readonly job: JobHolding
}

const isNordicOrEea = (code: string) => code === 'NORDIC' || code === 'EEA'

/** What stands against right and duty under integreringsloven § 8, each tested on its own. */
export const reasonsAgainst: Provision<ReasonFacts, readonly Reason[]> = {
  id: 'integreringsloven.s08.reasons',
  cite: 'integreringsloven §§ 8, 9, 52; integreringsforskriften § 43 h',
  validFrom: ACT_IN_FORCE,
  apply: (facts) =>
    codesThatHold<Reason>({
      NORDIC_OR_EEA: isNordicOrEea(facts.citizenship) || isNordicOrEea(facts.permit.ground),
      NORWEGIAN_CITIZEN: facts.citizenship === 'NORWEGIAN',
      PERMIT_BEFORE_ACT: facts.permit.grantedOn < ACT_IN_FORCE,
      FORMER_COLLECTIVE_NO_NEW_RIGHTS: facts.hadCollectiveDecision,
      PERMIT_NOT_QUALIFYING: facts.letter === null,
      SPONSOR_FIVE_YEARS: sponsorSettledTooLong(facts),
      UNDER_18_AT_GRANT: isTooYoung(facts.age, facts.permit.grantedOn),
      OVER_AGE_LIMIT: facts.age > facts.upper,
      NO_AGREEMENT: facts.letter !== null && !facts.agreement,
      TWO_YEARS_PASSED: facts.decisionDate >= facts.limit,
      JOB_30_HOURS: facts.job === 'FULL',
      SEVERAL_JOBS: facts.job === 'SEVERAL',
    }),
}

type Step = { readonly when: readonly Reason[]; readonly outcome: Outcome }

/** In the order in which they decide: the first whose reasons all hold. */
const byPrecedence = (isFamily: boolean): readonly Step[] => [
  { when: ['NORDIC_OR_EEA'], outcome: 'OUTSIDE' },
  { when: ['NORWEGIAN_CITIZEN'], outcome: 'OUTSIDE' },
  { when: ['PERMIT_BEFORE_ACT'], outcome: 'STAFF_DECIDES' },
  { when: ['FORMER_COLLECTIVE_NO_NEW_RIGHTS'], outcome: 'OUTSIDE' },
  { when: ['TWO_YEARS_PASSED'], outcome: 'OUTSIDE' },
  {
    when: ['PERMIT_NOT_QUALIFYING', 'UNDER_18_AT_GRANT'],
    outcome: isFamily ? 'STAFF_DECIDES' : 'OUTSIDE',
  },
  { when: ['PERMIT_NOT_QUALIFYING'], outcome: isFamily ? 'MAY_BE_OFFERED' : 'OUTSIDE' },
  { when: ['UNDER_18_AT_GRANT'], outcome: 'OUTSIDE' },
  { when: ['OVER_AGE_LIMIT'], outcome: 'MAY_BE_OFFERED' },
  { when: ['NO_AGREEMENT'], outcome: 'MAY_BE_OFFERED' },
  { when: ['JOB_30_HOURS'], outcome: 'OUTSIDE' },
  { when: ['SEVERAL_JOBS'], outcome: 'STAFF_DECIDES' },
]

type OutcomeFacts = { readonly isFamily: boolean; readonly reasons: readonly Reason[] }

/** Integreringsloven § 8: right and duty, an offer at the municipality's choice, outside, or an official's call. */
export const section8Outcome: Provision<OutcomeFacts, Outcome> = {
  id: 'integreringsloven.s08.outcome',
  cite: 'integreringsloven § 8',
  validFrom: ACT_IN_FORCE,
  apply: ({ isFamily, reasons }) =>
    byPrecedence(isFamily).find(({ when }) => when.every((reason) => reasons.includes(reason)))?.outcome ??
    'RIGHT_AND_DUTY',
}
