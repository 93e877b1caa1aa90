import { EDUCATIONS, GOALS } from '../contract/codes'
import { programme } from '../rules/programme'
import { type Alternative, answerOf, combinations, type RuleSet } from './rule-set'

const dimensions = {
  utdanning: EDUCATIONS,
  tillatelse: ['UTL_28', 'UTL_34'],
  mål: GOALS,
  tilbud: ['2024-12-31', '2025-01-01', '2025-01-02', '2025-12-31', '2026-01-01', '2026-01-02', '2040-02-29'],
  overgangsdagen: ['AFTER', 'FROM'],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const hasUpperSecondary = ({ utdanning, tillatelse }: Person) =>
  utdanning === 'HIGHER' ||
  utdanning === 'UPPER_SECONDARY' ||
  (utdanning === 'UKRAINIAN_UPPER_SECONDARY' && tillatelse === 'UTL_34')

const isFormal = ({ mål }: Person) =>
  mål === 'COMPLETE_UPPER_SECONDARY' || mål === 'PARTS_OF_UPPER_SECONDARY' || mål === 'VOCATIONAL_CERTIFICATE'

const isOlder = (person: Person) => {
  const day = !hasUpperSecondary(person) && isFormal(person) ? '2025-01-01' : '2026-01-01'
  return person.tilbud < day || (person.tilbud === day && person.overgangsdagen === 'AFTER')
}

const present = (
  cite: string,
  outcome: string,
  upperSecondary: boolean,
  goals: readonly Person['mål'][],
): Alternative<Person> => ({
  cite,
  outcome,
  holds: (person) =>
    !isOlder(person) && hasUpperSecondary(person) === upperSecondary && goals.includes(person.mål),
})

/** Integreringsloven §§ 13 and 14 with the transition rules: how long a programme may be. */
export const programmeLengths: RuleSet<Person> = {
  cite: 'integreringsloven §§ 13, 14',
  people: peopleOf,
  answer: (person) => {
    const result = programme.decide({
      permitGround: person.tillatelse,
      permitGrantedOn: '2024-01-01',
      birthDate: '1990-01-01',
      education: person.utdanning,
      goal: person.mål,
      offeredOn: person.tilbud,
      startsOn: person.tilbud,
      policy: { cohortBoundary: person.overgangsdagen },
    })
    return answerOf(result, ({ legacy, maxMonths, extension }) =>
      legacy ? 'kommunen angir' : `${maxMonths} + ${extension.maxMonths}`,
    )
  },
  alternatives: [
    { cite: 'integreringsforskriften §§ 75, 76', outcome: 'kommunen angir', holds: isOlder },
    present('integreringsloven § 13 tredje ledd', '12 + 0', true, [
      'WORK',
      'HIGHER_EDUCATION',
      'REQUALIFICATION',
    ]),
    present('integreringsloven § 13 første ledd', 'null + null', true, [
      'COMPLETE_UPPER_SECONDARY',
      'PARTS_OF_UPPER_SECONDARY',
      'VOCATIONAL_CERTIFICATE',
    ]),
    present('integreringsloven § 14 fjerde ledd andre punktum', '48 + 12', false, [
      'COMPLETE_UPPER_SECONDARY',
    ]),
    present('integreringsloven § 14 fjerde ledd første punktum', '36 + 12', false, [
      'PARTS_OF_UPPER_SECONDARY',
    ]),
    present('integreringsloven § 14 femte ledd', '60 + 0', false, ['VOCATIONAL_CERTIFICATE']),
    present('integreringsloven § 14 sjette ledd', '24 + 0', false, ['WORK']),
    present('integreringsloven § 14 første ledd', 'null + null', false, [
      'HIGHER_EDUCATION',
      'REQUALIFICATION',
    ]),
  ],
}
