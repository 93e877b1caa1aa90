import { addDays, addYears, localDate } from '#lib/values/local-date'
import { PERMIT_GROUNDS } from '../contract/codes'
import { training } from '../rules/training'
import { type Alternative, answerOf, combinations, type RuleSet } from './rule-set'

const GRANTED = localDate('2025-03-01')

const dimensions = {
  tillatelse: PERMIT_GROUNDS,
  alder: [17, 18, 66, 67],
  referanseperson: [null, 'UTL_23', 'UTL_25', 'UTL_28'],
  'grunnlag for permanent': [false, true],
  '§ 9': [false, true],
  borger: ['THIRD_COUNTRY', 'EEA', 'NORDIC', 'NORWEGIAN'],
  begynt: [false, true],
  tidligere: ['ingen', 'S27', 'COLLECTIVE'],
  kapittel6A: [false, true],
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

const isEeaCitizen = ({ borger }: Person) => borger === 'EEA' || borger === 'NORDIC'
const isFormer = (person: Person) => !isEeaCitizen(person) && person.kapittel6A
const isPresent = (person: Person) => !isEeaCitizen(person) && !person.kapittel6A
const hasS27 = (person: Person) =>
  isInside(person) && (isProtected(person) || (isOther(person) && leadsOn(person)))
const hasCollective = (person: Person) => isInside(person) && person.tillatelse === 'UTL_34'
const isNorwegian = ({ borger }: Person) => borger === 'NORWEGIAN'
const keepsPermit = (person: Person) => hasS27(person) || hasCollective(person)
/** § 26 sixth paragraph: what was begun on this permit, or on an earlier one, may be completed. */
const completesPresent = (person: Person) => isPresent(person) && person.begynt && isNorwegian(person)
const completesEarlier = (person: Person) =>
  isPresent(person) && person.begynt && !keepsPermit(person) && person.tidligere !== 'ingen'
const isOrdinary = (person: Person) => isPresent(person) && !isNorwegian(person) && !completesEarlier(person)

const ordinary = (
  outcome: string,
  cite: string,
  holds: (person: Person) => boolean,
): Alternative<Person> => ({
  outcome,
  cite,
  holds: (person) => isOrdinary(person) && holds(person),
})

/** Integreringsloven §§ 26 to 28 and 37 d: which group a person is in. */
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
      citizenship: person.borger,
      education: 'NONE',
      trainingStartedOn: person.begynt ? addDays(GRANTED, 200) : undefined,
      earlierPermits:
        person.tidligere === 'ingen' ? [] : [{ group: person.tidligere, grantedOn: addYears(GRANTED, -1) }],
      formerCollective: person.kapittel6A ? { decisionOn: GRANTED } : undefined,
    })
    return answerOf(result, ({ group }) => group)
  },
  alternatives: [
    {
      outcome: 'NONE',
      cite: 'integreringsloven §§ 27 og 28, nordiske borgere og EØS-borgere',
      holds: isEeaCitizen,
    },
    {
      outcome: 'COLLECTIVE',
      cite: 'integreringsforskriften § 43 h, fullfører',
      holds: (person) => isFormer(person) && person.begynt,
    },
    {
      outcome: 'NONE',
      cite: 'integreringsforskriften § 43 h',
      holds: (person) => isFormer(person) && !person.begynt,
    },
    {
      outcome: 'S27',
      cite: 'integreringsloven § 26 sjette ledd',
      holds: (person) => completesPresent(person) && hasS27(person),
    },
    {
      outcome: 'COLLECTIVE',
      cite: 'integreringsloven § 37 d, fullfører',
      holds: (person) => completesPresent(person) && hasCollective(person),
    },
    {
      outcome: 'S27',
      cite: 'integreringsloven § 26 sjette ledd, tidligere tillatelse',
      holds: (person) => completesEarlier(person) && person.tidligere === 'S27',
    },
    {
      outcome: 'COLLECTIVE',
      cite: 'integreringsloven § 37 d, tidligere tillatelse',
      holds: (person) => completesEarlier(person) && person.tidligere === 'COLLECTIVE',
    },
    {
      outcome: 'NONE',
      cite: 'integreringsloven § 2, norske borgere',
      holds: (person) =>
        isPresent(person) &&
        isNorwegian(person) &&
        !(person.begynt && (keepsPermit(person) || person.tidligere !== 'ingen')),
    },
    ordinary('NONE', 'integreringsloven §§ 27, 28', isExcluded),
    ordinary(
      'NONE',
      'integreringsloven § 26 femte ledd',
      (person) => !isExcluded(person) && !isWithinAge(person),
    ),
    ordinary('COLLECTIVE', 'integreringsloven § 37 d', hasCollective),
    ordinary('S27', 'integreringsloven § 27, § 9', (person) => isInside(person) && isProtected(person)),
    ordinary(
      'S28',
      'integreringsloven § 28',
      (person) => isInside(person) && isWorker(person) && person['grunnlag for permanent'],
    ),
    ordinary(
      'NONE',
      'integreringsloven § 28, ikke grunnlag for permanent',
      (person) => isInside(person) && isWorker(person) && !person['grunnlag for permanent'],
    ),
    ordinary(
      'S27',
      'integreringsloven § 27, grunnlag for permanent',
      (person) => isOther(person) && leadsOn(person),
    ),
    ordinary(
      'NONE',
      'integreringsloven § 27, ikke grunnlag for permanent',
      (person) => isOther(person) && !leadsOn(person),
    ),
  ],
}
