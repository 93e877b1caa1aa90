import { addYears, type LocalDate, latest, localDate } from '#lib/values/local-date'
import { training } from '../rules/training'
import { type Alternative, answerOf, combinations, type RuleSet } from './rule-set'

const dimensions = {
  gruppe: ['UTL_28', 'UTL_23', 'UTL_34'],
  gitt: [
    '2020-12-31',
    '2021-01-01',
    '2021-12-31',
    '2022-01-01',
    '2023-07-31',
    '2023-08-01',
    '2023-08-02',
    '2028-07-02',
  ],
  /** Given before entry, the arrival chooses the cohort when it is the later. */
  'kom senere': [null, '2021-01-01', '2022-01-01', '2023-08-01', '2023-08-02'],
  overgangsdagen: ['AFTER', 'FROM'],
  fylkeskommunen: [false, true],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const arrivedOn = ({ gitt, 'kom senere': arrived }: Person): LocalDate =>
  latest(localDate(gitt), localDate(arrived ?? gitt))

const decide = (person: Person) => {
  const granted = localDate(person.gitt)
  return training.decide({
    birthDate: addYears(granted, -30),
    permit: { ground: person.gruppe, grantedOn: granted, givesBasisForPermanent: true },
    education: 'NONE',
    grantedBeforeEntry: person['kom senere'] !== null,
    arrivedOn: arrivedOn(person),
    countyResponsible: person.fylkeskommunen,
    policy: { cohortBoundary: person.overgangsdagen },
  })
}

const from = (day: string) => (person: Person) => arrivedOn(person) >= day
const isOfAct = from('2021-01-01')
const isCollective = ({ gruppe }: Person) => gruppe === 'UTL_34'
const hasRight = ({ gruppe }: Person) => gruppe === 'UTL_28'
const hasDutyOnly = ({ gruppe }: Person) => gruppe === 'UTL_23'
const isAfterAugust = (person: Person) =>
  arrivedOn(person) > '2023-08-01' || (person.overgangsdagen === 'FROM' && arrivedOn(person) === '2023-08-01')

/** Integreringsforskriften § 74: what the years of training run from. */
export const trainingClocks: RuleSet<Person> = {
  cite: 'integreringsforskriften § 74',
  people: peopleOf,
  answer: (person) => answerOf(decide(person), ({ clock }) => clock),
  alternatives: [
    { outcome: 'ingen', cite: 'integreringsforskriften § 72', holds: (person) => !isOfAct(person) },
    {
      outcome: 'START',
      cite: 'integreringsloven § 37 d',
      holds: (person) => isOfAct(person) && isCollective(person),
    },
    {
      outcome: 'RIGHT',
      cite: 'integreringsforskriften § 74 første ledd',
      holds: (person) => isOfAct(person) && !isCollective(person) && !isAfterAugust(person),
    },
    {
      outcome: 'OFFER',
      cite: 'integreringsloven §§ 32 og 33',
      holds: (person) => isOfAct(person) && !isCollective(person) && isAfterAugust(person),
    },
  ],
}

const hours = (outcome: string, cite: string, holds: (person: Person) => boolean): Alternative<Person> => ({
  outcome,
  cite,
  holds,
})
const isFrom2022 = from('2022-01-01')

/** Integreringsforskriften § 73: hours of norsk and of samfunnskunnskap. */
export const trainingHourCohorts: RuleSet<Person> = {
  cite: 'integreringsforskriften § 73',
  people: peopleOf,
  answer: (person) =>
    answerOf(decide(person), (answer) => `${answer.hours.norwegian} og ${answer.hours.socialStudies}`),
  alternatives: [
    hours('null og 0', 'integreringsloven § 37 d', isCollective),
    hours(
      '250 og 50',
      'integreringsforskriften § 73 første ledd',
      (person) => hasDutyOnly(person) && !isFrom2022(person),
    ),
    hours(
      '225 og 75',
      'integreringsloven §§ 32 og 33',
      (person) => hasDutyOnly(person) && isFrom2022(person),
    ),
    hours(
      '550 og null',
      'integreringsforskriften § 72, § 30 andre ledd',
      (person) => hasRight(person) && !isOfAct(person) && person.fylkeskommunen,
    ),
    hours(
      '550 og 50',
      'integreringsforskriften § 72',
      (person) => hasRight(person) && !isOfAct(person) && !person.fylkeskommunen,
    ),
    hours(
      'null og null',
      'integreringsloven § 30 andre ledd',
      (person) => hasRight(person) && isOfAct(person) && person.fylkeskommunen,
    ),
    hours(
      'null og 50',
      'integreringsforskriften § 73 andre ledd',
      (person) => hasRight(person) && isOfAct(person) && !isFrom2022(person) && !person.fylkeskommunen,
    ),
    hours(
      'null og 75',
      'integreringsloven § 33',
      (person) => hasRight(person) && isFrom2022(person) && !person.fylkeskommunen,
    ),
  ],
}
