import { citizenship } from '../rules/citizenship'
import type { RawApplication } from '../rules/citizenship-input'
import { type Alternative, answerOf, combinations, type RuleSet } from './rule-set'

const dimensions = {
  borger: ['THIRD_COUNTRY', 'STATELESS', 'NORDIC', 'EEA', 'UNKNOWN'],
  tillatelse: ['UTL_28', 'EEA', 'VISA'],
  registrert: [null, '2021-12-31', '2022-01-01'],
  betalt: [null, '2021-12-31', '2022-01-01'],
  fremmet: [null, '2021-12-31', '2022-01-01'],
  'statsløs av eget valg': [false, true],
  'født i Norge': [false, true],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const inputOf = (person: Person): RawApplication => ({
  birthDate: '1990-01-01',
  asOf: '2026-06-01',
  arrivedOn: '2016-01-01',
  citizenship: person.borger,
  statelessByChoice: person['statsløs av eget valg'],
  bornInNorway: person['født i Norge'],
  registeredOn: person.registrert ?? undefined,
  feePaidOn: person.betalt ?? undefined,
  submittedOn: person.fremmet ?? undefined,
  permits: [
    {
      id: 'p',
      basis: person.tillatelse,
      appliedFrom: 'NORWAY',
      appliedOn: '2016-01-01',
      grantedOn: '2016-03-01',
      validFrom: '2016-03-01',
      firstPermit: true,
      givesBasisForPermanent: true,
    },
  ],
})

const OLD = '2022-01-01'
const livesHere = ({ tillatelse, borger }: Person) => tillatelse !== 'VISA' || borger === 'NORDIC'
const isEea = ({ borger, tillatelse }: Person) => borger === 'EEA' && tillatelse === 'EEA'
const isOld = ({ registrert, betalt, fremmet }: Person) =>
  (registrert !== null && betalt !== null && registrert < OLD && betalt < OLD) ||
  (fremmet !== null && fremmet < OLD)

const ofResident = (
  outcome: string,
  cite: string,
  holds: (person: Person) => boolean,
): Alternative<Person> => ({ outcome, cite, holds: (person) => livesHere(person) && holds(person) })

const rulesOf = (person: Person, listed: readonly string[]) =>
  answerOf(
    citizenship.decide(inputOf(person)),
    ({ applicable }) =>
      applicable
        .map(({ rule }) => rule)
        .filter((rule) => listed.includes(rule))
        .join() || null,
  )

/** Statsborgerloven §§ 7 and 14 with the transition: which main rule a person has. */
export const mainRules: RuleSet<Person> = {
  cite: 'statsborgerloven § 7 første ledd bokstav e, § 14',
  people: peopleOf,
  answer: (person) => rulesOf(person, ['SBL7E_OLD', 'SBL7E', 'SBL14']),
  alternatives: [
    {
      outcome: 'ingen',
      cite: 'statsborgerloven § 7, uten botid',
      holds: (person) => !livesHere(person),
    },
    ofResident('SBL14', 'statsborgerloven § 14', isEea),
    ofResident('SBL7E_OLD', 'lov 18.6.2021 nr. 132 del III', (person) => !isEea(person) && isOld(person)),
    ofResident(
      'SBL7E',
      'statsborgerloven § 7 første ledd bokstav e',
      (person) => !isEea(person) && !isOld(person),
    ),
  ],
}

const isStateless = (person: Person) => person.borger === 'STATELESS' && !person['statsløs av eget valg']

/** Statsborgerloven § 16: which rule the stateless have. */
export const statelessRules: RuleSet<Person> = {
  cite: 'statsborgerloven § 16',
  people: peopleOf,
  answer: (person) => rulesOf(person, ['SBL16', 'SBL16_BORN']),
  alternatives: [
    {
      outcome: 'SBL16_BORN',
      cite: 'statsborgerloven § 16, jf. instruks G-08/2016',
      holds: (person) => isStateless(person) && person['født i Norge'],
    },
    ofResident('SBL16', 'statsborgerloven § 16', (person) => isStateless(person) && !person['født i Norge']),
    {
      outcome: 'ingen',
      cite: 'statsborgerloven § 16, uten botid',
      holds: (person) => isStateless(person) && !person['født i Norge'] && !livesHere(person),
    },
    {
      outcome: 'ingen',
      cite: 'statsborgerloven § 16, ikke statsløs',
      holds: (person) => !isStateless(person),
    },
  ],
}
