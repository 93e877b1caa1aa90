import { addYears, localDate } from '#lib/values/local-date'
import { stipend } from '../rules/stipend'
import { type Alternative, answerOf, combinations, type RuleSet } from './rule-set'

const FIRST = localDate('2026-06-01')

const dimensions = {
  alder: [18, 24, 25, 56],
  foreldre: [false, true],
  ektefelle: ['ingen', 'utenfor programmet', 'i programmet'],
  barn: ['ingen', '17 år', '18 år'],
  begynte: ['2024-06-30', '2024-07-01'],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const CHILD_AGE = { '17 år': 17, '18 år': 18 } as const

const isCouple = ({ ektefelle, barn, begynte }: Person) =>
  ektefelle === 'i programmet' && barn !== '17 år' && begynte === '2024-07-01'

const rate = (
  outcome: string,
  cite: string,
  young: boolean,
  withParents: readonly boolean[],
  couple: boolean,
): Alternative<Person> => ({
  outcome,
  cite,
  holds: (person) =>
    person.alder < 25 === young && withParents.includes(person.foreldre) && isCouple(person) === couple,
})

const THIRD = 'integreringsloven § 20 tredje ledd'
const FOURTH = 'integreringsloven § 20 fjerde ledd'

/** Integreringsloven § 20: the share of the full stønad. */
export const stipendRates: RuleSet<Person> = {
  cite: 'integreringsloven § 20',
  people: peopleOf,
  answer: (person) => {
    const child = person.barn === 'ingen' ? [] : [{ birthDate: addYears(FIRST, -CHILD_AGE[person.barn]) }]
    const inProgramme = person.ektefelle === 'i programmet' ? person.begynte : undefined
    const result = stipend.decide({
      month: '2026-06',
      birthDate: addYears(FIRST, -person.alder),
      programme: { startedOn: person.begynte },
      parentPeriods: person.foreldre ? [{ from: person.begynte }] : [],
      partner:
        person.ektefelle === 'ingen'
          ? undefined
          : { kind: 'SPOUSE', togetherFrom: person.begynte, programmeStartedOn: inProgramme },
      children: child,
    })
    return answerOf(result, ({ segments }) => segments.map((segment) => segment.rate).join())
  },
  alternatives: [
    rate('FULL', 'integreringsloven § 20 første ledd', false, [true, false], false),
    rate('FIVE_SIXTHS', FOURTH, false, [true, false], true),
    rate('TWO_THIRDS', `${THIRD} første punktum`, true, [false], false),
    rate('ONE_THIRD', `${THIRD} andre punktum`, true, [true], false),
    rate('FIVE_NINTHS', `${THIRD} første punktum og fjerde ledd`, true, [false], true),
    rate('FIVE_EIGHTEENTHS', `${THIRD} andre punktum og fjerde ledd`, true, [true], true),
  ],
}
