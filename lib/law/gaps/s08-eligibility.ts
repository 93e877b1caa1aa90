import { addDays, addMonths, addYears, type LocalDate, localDate } from '#lib/values/local-date'
import type { PermitGround } from '../contract/codes'
import type { Section9Letter } from '../integreringsloven/s09-permits'
import { eligibility } from '../rules/eligibility'
import type { EligibilityRaw } from '../rules/eligibility-input'
import { answerOf, combinations, type RuleSet } from './rule-set'

type Sponsor = NonNullable<EligibilityRaw['sponsor']>['ground']

/** A permit with what the law makes of it: written down here from § 9, not asked of the rules. */
type Permit = {
  readonly ground: PermitGround
  readonly letter: Section9Letter | null
  readonly renewable?: boolean
  readonly sponsor?: { readonly ground: Sponsor; readonly basedOn?: 'UTL_28'; readonly yearsSettled: number }
}

const nameOf = ({ ground, renewable, sponsor }: Permit): string => {
  if (sponsor)
    return `${ground} etter ${sponsor.basedOn ?? sponsor.ground}, bosatt i ${sponsor.yearsSettled} år`
  if (renewable === undefined) return ground
  return `${ground}, ${renewable ? 'fornybar' : 'ikke fornybar'}`
}

const PERMITS: readonly Permit[] = [
  { ground: 'UTL_23', letter: null },
  { ground: 'UTL_25', letter: null },
  { ground: 'UTL_28', letter: 'A' },
  { ground: 'UTL_34', letter: 'E' },
  { ground: 'UTL_35_3', letter: 'B' },
  { ground: 'UTL_38_1', letter: 'C', renewable: true },
  { ground: 'UTL_38_1', letter: null, renewable: false },
  { ground: 'UTL_38_5', letter: 'D' },
  { ground: 'UTL_53', letter: 'G', renewable: true },
  { ground: 'UTL_53', letter: null, renewable: false },
  { ground: 'UTL_62', letter: null },
  { ground: 'UTL_CH6', letter: 'F', sponsor: { ground: 'UTL_34', yearsSettled: 4 } },
  { ground: 'UTL_CH6', letter: 'F', sponsor: { ground: 'UTL_62', basedOn: 'UTL_28', yearsSettled: 4 } },
  { ground: 'UTL_CH6', letter: null, sponsor: { ground: 'UTL_28', yearsSettled: 5 } },
  { ground: 'UTL_CH6', letter: null, sponsor: { ground: 'OTHER', yearsSettled: 1 } },
  { ground: 'EEA', letter: null },
  { ground: 'NORDIC', letter: null },
  { ground: 'VISA', letter: null },
  { ground: 'OTHER', letter: null },
]

const NAMED_PERMITS = PERMITS.map((permit) => ({ ...permit, name: nameOf(permit) }))

const REFORM = localDate('2026-01-01')

const dimensions = {
  tillatelse: NAMED_PERMITS,
  gitt: ['før loven', 'for seks måneder siden'],
  alder: [17, 18, 55, 56, 60, 61],
  bosatt: ['etter avtale', 'uten avtale', 'uten avtale, tidligere bokstav f'],
  bodd: ['under to år', 'to år'],
  borger: ['THIRD_COUNTRY', 'NORDIC', 'NORWEGIAN'],
  kapittel6A: [false, true],
  arbeid: ['ingen', '30 timer', '15 og 15 timer'],
  vedtak: ['2025-12-31', '2026-01-01', '2028-07-02'],
  grense60: [null, '2026-01-01'],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const decidedOn = ({ vedtak }: Person): LocalDate => localDate(vedtak)
const grantedOn = (person: Person): LocalDate =>
  person.gitt === 'før loven' ? localDate('2020-12-31') : addMonths(decidedOn(person), -6)
const settledOn = (person: Person): LocalDate =>
  addDays(addYears(decidedOn(person), -2), person.bodd === 'to år' ? 0 : 1)

const JOBS = {
  ingen: undefined,
  '30 timer': { positions: [{ hoursPerWeek: 30 }] },
  '15 og 15 timer': { positions: [{ hoursPerWeek: 15 }, { hoursPerWeek: 15 }] },
} as const

const sponsorOf = ({ sponsor }: Permit, appliedOn: LocalDate): EligibilityRaw['sponsor'] =>
  sponsor && {
    ground: sponsor.ground,
    basedOn: sponsor.basedOn,
    firstSettledOn: addYears(appliedOn, -sponsor.yearsSettled),
    reunificationAppliedOn: appliedOn,
  }

const inputOf = (person: Person): EligibilityRaw => {
  const { ground, renewable } = person.tillatelse
  const granted = grantedOn(person)
  return {
    birthDate: addYears(granted, -person.alder),
    decisionDate: decidedOn(person),
    permit: { ground, grantedOn: granted, renewable, onAsylumApplication: true },
    earlierGrounds: person.bosatt.endsWith('f') ? [{ letter: 'F', grantedOn: granted }] : [],
    formerCollective: person.kapittel6A ? { decisionOn: decidedOn(person) } : undefined,
    sponsor: sponsorOf(person.tillatelse, granted),
    settlement: { byAgreement: person.bosatt === 'etter avtale', settledOn: settledOn(person) },
    citizenship: person.borger,
    job: JOBS[person.arbeid],
    law: { age60InForceFrom: person.grense60 },
  }
}

const letterOf = ({ tillatelse }: Person) => tillatelse.letter
const isFamily = (person: Person) => person.tillatelse.ground === 'UTL_CH6'
const upperAge = (person: Person) => (person.grense60 && decidedOn(person) >= REFORM ? 60 : 55)
const isMinor = ({ alder }: Person) => alder < 18
const isTooOld = (person: Person) => person.alder > upperAge(person)
const hasAgreement = (person: Person) => {
  const letter = letterOf(person)
  if (person.bosatt === 'etter avtale' || letter === 'F' || letter === 'G') return true
  return letter === 'A' && person.bosatt.endsWith('f')
}
const isCovered = (person: Person) =>
  letterOf(person) !== null && !isMinor(person) && !isTooOld(person) && hasAgreement(person)
/** Two years here, and the clock of the first paragraph did not start later with the permit. */
const isTooLate = (person: Person) =>
  person.bodd === 'to år' && !(isCovered(person) && person.gitt === 'for seks måneder siden')
const isOutside = ({ borger, tillatelse }: Person) =>
  borger !== 'THIRD_COUNTRY' || tillatelse.ground === 'EEA' || tillatelse.ground === 'NORDIC'
const isSinceAct = (person: Person) => !isOutside(person) && person.gitt !== 'før loven'
const isOpen = (person: Person) => isSinceAct(person) && !person.kapittel6A && !isTooLate(person)
const withLetter = (person: Person) => isOpen(person) && letterOf(person) !== null
const withoutLetter = (person: Person) => isOpen(person) && letterOf(person) === null
const jobNow = (person: Person) => (decidedOn(person) < REFORM ? 'ingen' : person.arbeid)
const isAdultWithin = (person: Person) => withLetter(person) && !isMinor(person) && !isTooOld(person)

/** Integreringsloven § 8: right and duty, an offer, outside, or an official's decision. */
export const section8: RuleSet<Person> = {
  cite: 'integreringsloven § 8',
  people: peopleOf,
  answer: (person) => {
    const result = eligibility.decide(inputOf(person))
    return answerOf(result, ({ outcome }) => outcome)
  },
  alternatives: [
    { outcome: 'OUTSIDE', cite: 'integreringsloven § 8 femte ledd', holds: isOutside },
    {
      outcome: 'STAFF_DECIDES',
      cite: 'integreringsloven § 52',
      holds: (person) => !isOutside(person) && person.gitt === 'før loven',
    },
    {
      outcome: 'OUTSIDE',
      cite: 'integreringsforskriften § 43 h',
      holds: (person) => isSinceAct(person) && person.kapittel6A,
    },
    {
      outcome: 'OUTSIDE',
      cite: 'integreringsloven § 8 første ledd tredje punktum',
      holds: (person) => isSinceAct(person) && !person.kapittel6A && isTooLate(person),
    },
    {
      outcome: 'STAFF_DECIDES',
      cite: 'integreringsloven § 8 tredje ledd, under 18 år',
      holds: (person) => withoutLetter(person) && isFamily(person) && isMinor(person),
    },
    {
      outcome: 'MAY_BE_OFFERED',
      cite: 'integreringsloven § 8 tredje ledd, familie',
      holds: (person) => withoutLetter(person) && isFamily(person) && !isMinor(person),
    },
    {
      outcome: 'OUTSIDE',
      cite: 'integreringsloven § 9',
      holds: (person) => withoutLetter(person) && !isFamily(person),
    },
    {
      outcome: 'OUTSIDE',
      cite: 'integreringsloven § 8 første ledd, under 18 år',
      holds: (person) => withLetter(person) && isMinor(person),
    },
    {
      outcome: 'MAY_BE_OFFERED',
      cite: 'integreringsloven § 8 tredje ledd, over aldersgrensen',
      holds: (person) => withLetter(person) && isTooOld(person),
    },
    {
      outcome: 'MAY_BE_OFFERED',
      cite: 'integreringsloven § 8 tredje ledd, uten avtale',
      holds: (person) => isAdultWithin(person) && !hasAgreement(person),
    },
    {
      outcome: 'OUTSIDE',
      cite: 'integreringsloven § 8 fjerde ledd',
      holds: (person) => isAdultWithin(person) && hasAgreement(person) && jobNow(person) === '30 timer',
    },
    {
      outcome: 'STAFF_DECIDES',
      cite: 'integreringsloven § 8 fjerde ledd, flere stillinger',
      holds: (person) => isAdultWithin(person) && hasAgreement(person) && jobNow(person) === '15 og 15 timer',
    },
    {
      outcome: 'RIGHT_AND_DUTY',
      cite: 'integreringsloven § 8 første ledd',
      holds: (person) => isAdultWithin(person) && hasAgreement(person) && jobNow(person) === 'ingen',
    },
  ],
}
