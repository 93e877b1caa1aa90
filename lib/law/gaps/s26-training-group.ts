import { addYears, localDate } from '#lib/values/local-date'
import { PERMIT_GROUNDS } from '../contract/codes'
import { training } from '../rules/training'
import { answerOf, combinations, type RuleSet } from './rule-set'

const GRANTED = localDate('2025-03-01')

const dimensions = {
  tillatelse: PERMIT_GROUNDS,
  alder: [17, 18, 66, 67],
  referanseperson: [null, 'UTL_23', 'UTL_25', 'UTL_28', 'OTHER'],
  'grunnlag for permanent': [false, true],
  '§ 9': [false, true],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const isExcluded = ({ tillatelse }: Person) =>
  tillatelse === 'EEA' || tillatelse === 'NORDIC' || tillatelse === 'VISA'
const isWithinAge = ({ alder }: Person) => alder >= 18 && alder < 67
const isInside = (person: Person) => !isExcluded(person) && isWithinAge(person)
const isProtected = ({ tillatelse }: Person) =>
  tillatelse === 'UTL_28' || tillatelse === 'UTL_35_3' || tillatelse === 'UTL_38_5'
const isWorker = ({ tillatelse, referanseperson }: Person) =>
  tillatelse === 'UTL_23' ||
  tillatelse === 'UTL_25' ||
  (tillatelse === 'UTL_CH6' && (referanseperson === 'UTL_23' || referanseperson === 'UTL_25'))
const isOther = (person: Person) =>
  isInside(person) && !isProtected(person) && !isWorker(person) && person.tillatelse !== 'UTL_34'
const leadsOn = (person: Person) =>
  person['grunnlag for permanent'] ||
  (person['§ 9'] && ['UTL_38_1', 'UTL_53', 'UTL_CH6'].includes(person.tillatelse))

/** Integreringsloven §§ 26 to 28 and 37 d: which group a permit puts a person in. */
export const trainingGroups: RuleSet<Person> = {
  cite: 'integreringsloven §§ 26–28, 37 d',
  people: peopleOf,
  answer: (person) => {
    const result = training.decide({
      birthDate: addYears(GRANTED, -person.alder),
      permit: {
        ground: person.tillatelse,
        grantedOn: GRANTED,
        section9: person['§ 9'],
        sponsorGround: person.referanseperson ?? undefined,
        givesBasisForPermanent: person['grunnlag for permanent'],
      },
      education: 'NONE',
    })
    return answerOf(result, ({ group }) => group)
  },
  alternatives: [
    { outcome: 'NONE', cite: 'integreringsloven §§ 27, 28', holds: isExcluded },
    {
      outcome: 'NONE',
      cite: 'integreringsloven § 26 femte ledd',
      holds: (person) => !isExcluded(person) && !isWithinAge(person),
    },
    {
      outcome: 'COLLECTIVE',
      cite: 'integreringsloven § 37 d',
      holds: (person) => isInside(person) && person.tillatelse === 'UTL_34',
    },
    {
      outcome: 'S27',
      cite: 'integreringsloven § 27, § 9',
      holds: (person) => isInside(person) && isProtected(person),
    },
    {
      outcome: 'S28',
      cite: 'integreringsloven § 28',
      holds: (person) => isInside(person) && isWorker(person) && person['grunnlag for permanent'],
    },
    {
      outcome: 'NONE',
      cite: 'integreringsloven § 28, ikke grunnlag for permanent',
      holds: (person) => isInside(person) && isWorker(person) && !person['grunnlag for permanent'],
    },
    {
      outcome: 'S27',
      cite: 'integreringsloven § 27, grunnlag for permanent',
      holds: (person) => isOther(person) && leadsOn(person),
    },
    {
      outcome: 'NONE',
      cite: 'integreringsloven § 27, ikke grunnlag for permanent',
      holds: (person) => isOther(person) && !leadsOn(person),
    },
  ],
}
