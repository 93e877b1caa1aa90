import { EDUCATIONS } from '../contract/codes'
import { training } from '../rules/training'
import { type Alternative, answerOf, combinations, type RuleSet } from './rule-set'

const dimensions = {
  utdanning: EDUCATIONS,
  tillatelse: ['UTL_28', 'UTL_34'],
  'trenger B2': [false, true],
  skole: ['ADULT_IMMIGRANTS', 'ADULT_PREPARATORY', 'UPPER_SECONDARY'],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const hasUpperSecondary = ({ utdanning, tillatelse }: Person) =>
  ['HIGHER', 'UPPER_SECONDARY'].includes(utdanning) ||
  (utdanning === 'UKRAINIAN_UPPER_SECONDARY' && tillatelse === 'UTL_34')

const ofAdults = (
  outcome: string,
  cite: string,
  holds: (person: Person) => boolean,
): Alternative<Person> => ({
  outcome,
  cite,
  holds: (person) => person.skole === 'ADULT_IMMIGRANTS' && holds(person),
})

/** Integreringsforskriften § 28: the norskmål to set, listening, reading, writing and oral, or a grade. */
export const norwegianGoals: RuleSet<Person> = {
  cite: 'integreringsforskriften § 28',
  people: peopleOf,
  answer: (person) => {
    const result = training.decide({
      birthDate: '1990-01-01',
      permit: { ground: person.tillatelse, grantedOn: '2025-03-01' },
      education: person.utdanning,
      needsB2: person['trenger B2'],
      trainedIn: person.skole,
    })
    return answerOf(result, ({ norwegianGoal: { levels, minimumGrade } }) => {
      const skills = levels && [levels.listening, levels.reading, levels.writing, levels.oral].join(' ')
      return [skills, minimumGrade && `karakter ${minimumGrade}`]
        .filter((part) => part !== null)
        .join(' eller ')
    })
  },
  alternatives: [
    {
      outcome: 'karakter 2',
      cite: 'integreringsforskriften § 28 femte ledd',
      holds: ({ skole }) => skole === 'UPPER_SECONDARY',
    },
    {
      outcome: 'A2 A2 A2 B1 eller karakter 2',
      cite: 'integreringsforskriften § 28 sjette ledd',
      holds: ({ skole }) => skole === 'ADULT_PREPARATORY',
    },
    ofAdults(
      'A2 A2 A2 B1',
      'integreringsforskriften § 28, uten grunnskole',
      ({ utdanning }) => utdanning === 'NONE',
    ),
    ofAdults(
      'B1 B1 B1 B1',
      'integreringsforskriften § 28, med grunnskole',
      (person) => person.utdanning !== 'NONE' && !hasUpperSecondary(person),
    ),
    ofAdults(
      'B1 B1 B1 B2',
      'integreringsforskriften § 28, med videregående',
      (person) => hasUpperSecondary(person) && !person['trenger B2'],
    ),
    ofAdults(
      'B2 B2 B2 B2',
      'integreringsforskriften § 28, trenger B2',
      (person) => hasUpperSecondary(person) && person['trenger B2'],
    ),
  ],
}
