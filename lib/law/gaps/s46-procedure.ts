import { addDays, addYears, localDate } from '#lib/values/local-date'
import { MATTERS } from '../integreringsloven/s46-decisions'
import { procedure } from '../rules/procedure'
import { answerOf, combinations, type RuleSet } from './rule-set'

const DECIDED = localDate('2026-03-02')
const NOTIFIED = addDays(DECIDED, 1)

/** Days after the deadline counted from the notification, 24 March: no fridag is near. */
const COMPLAINTS = {
  'siste dag': addDays(NOTIFIED, 21),
  'dagen etter fristen': addDays(NOTIFIED, 22),
  'ett år etter': addYears(DECIDED, 1),
  'ett år og en dag etter': addDays(addYears(DECIDED, 1), 1),
} as const

const dimensions = {
  sak: MATTERS,
  vesentlig: [false, true],
  'over grensen': [false, true],
  underrettet: [false, true],
  klaget: ['siste dag', 'dagen etter fristen', 'ett år etter', 'ett år og en dag etter'],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const isAgreement = ({ sak }: Person) => sak === 'CONTRACT' || sak === 'DECLARATION'
const isMinor = (person: Person) =>
  person.sak === 'HOLIDAY_TIMING' ||
  (person.sak === 'PLAN_CHANGE' && !person.vesentlig) ||
  (person.sak === 'TREKK' && !person['over grensen'])
const isDecision = (person: Person) => !isAgreement(person) && !isMinor(person)
const isTold = (person: Person) => isDecision(person) && person.underrettet

/** Integreringsloven § 46 and forvaltningsloven §§ 29 to 31: what a complaint is. */
export const complaints: RuleSet<Person> = {
  cite: 'integreringsloven § 46; forvaltningsloven §§ 29 til 31',
  people: peopleOf,
  answer: (person) => {
    const result = procedure.decide({
      matter: person.sak,
      substantial: person.vesentlig,
      trekkMeetsThreshold: person['over grensen'],
      decidedOn: DECIDED,
      notifiedOn: person.underrettet ? NOTIFIED : undefined,
      complaintSentOn: COMPLAINTS[person.klaget],
    })
    return answerOf(result, ({ complaint }) => complaint)
  },
  alternatives: [
    { outcome: 'NOT_APPEALABLE', cite: 'integreringsloven § 16', holds: isAgreement },
    { outcome: 'INQUIRY', cite: 'integreringsloven § 46; integreringsforskriften § 69', holds: isMinor },
    {
      outcome: 'IN_TIME',
      cite: 'forvaltningsloven § 29, uten underretning',
      holds: (person) => isDecision(person) && !person.underrettet,
    },
    {
      outcome: 'IN_TIME',
      cite: 'forvaltningsloven § 29',
      holds: (person) => isTold(person) && person.klaget === 'siste dag',
    },
    {
      outcome: 'LATE',
      cite: 'forvaltningsloven § 31 første ledd',
      holds: (person) =>
        isTold(person) && (person.klaget === 'dagen etter fristen' || person.klaget === 'ett år etter'),
    },
    {
      outcome: 'TOO_LATE',
      cite: 'forvaltningsloven § 31 tredje ledd',
      holds: (person) => isTold(person) && person.klaget === 'ett år og en dag etter',
    },
  ],
}
