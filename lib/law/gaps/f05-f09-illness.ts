import { addDays, localDate } from '#lib/values/local-date'
import { absence } from '../rules/absence'
import type { RawAbsenceInput } from '../rules/absence-input'
import { type Alternative, answerOf, combinations, type RuleSet } from './rule-set'

/** A Wednesday in a week without fridager. */
const DAY = localDate('2026-06-10')

const dimensions = {
  hvem: [
    'selv',
    'barn som fyller 12 år',
    'barn som fyller 13 år',
    'kronisk sykt, 18 år',
    'kronisk sykt, 19 år',
  ],
  legeerklæring: [false, true],
  deltatt: ['åtte uker uten en dag', 'åtte uker'],
  egenmelding: ['beholdt', 'tatt bort'],
  dagen: ['tredje', 'fjerde'],
  hindret: [false, true],
  'dager brukt': [false, true],
  'lang sykdom': ['stønad', 'vedtak om at stønaden faller bort'],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const CHILDREN = {
  'barn som fyller 12 år': { birthDate: '2014-12-31', chronic: false },
  'barn som fyller 13 år': { birthDate: '2013-12-31', chronic: false },
  'kronisk sykt, 18 år': { birthDate: '2008-01-01', chronic: true },
  'kronisk sykt, 19 år': { birthDate: '2007-12-31', chronic: true },
} as const

const inputOf = (person: Person): RawAbsenceInput => {
  const { hvem, legeerklæring, hindret } = person
  const kind =
    hvem === 'selv' ? ({ kind: 'OWN_ILLNESS' } as const) : ({ kind: 'CHILD_ILLNESS', child: 0 } as const)
  const days = (from: number, to: number) => ({ from: addDays(DAY, from), to: addDays(DAY, to) })
  // Ten virkedager with legeerklæring, 27 April to 11 May: all the days that a year gives.
  const used = { ...kind, ...days(-44, -30), certificateFrom: addDays(DAY, -44) }
  const earlier = { ...kind, ...days(person.dagen === 'tredje' ? -7 : -8, -6) }
  const today = { ...kind, ...days(0, 0), preventedFromDoctor: hindret }
  return {
    startsOn: addDays(DAY, person.deltatt === 'åtte uker' ? -56 : -55),
    children: hvem === 'selv' ? [] : [CHILDREN[hvem]],
    entries: [
      ...(person['dager brukt'] ? [used] : []),
      earlier,
      legeerklæring ? { ...today, certificateFrom: DAY } : today,
    ],
    selfCertificationWithdrawn: person.egenmelding === 'tatt bort' ? [{ from: DAY }] : [],
    longIllnessNoStipendFrom: person['lang sykdom'] === 'stønad' ? undefined : DAY,
  }
}

const isOwn = ({ hvem }: Person) => hvem === 'selv'
const isTooOld = ({ hvem }: Person) => hvem === 'barn som fyller 13 år' || hvem === 'kronisk sykt, 19 år'
const hasDays = (person: Person) => isOwn(person) || !person['dager brukt']
const losesStipend = (person: Person) => isOwn(person) && person['lang sykdom'] !== 'stønad'
const isCertified = (person: Person) => !isTooOld(person) && person.legeerklæring && !losesStipend(person)
const isSelfCertified = (person: Person) => !isTooOld(person) && !person.legeerklæring
const isLongEnough = (person: Person) => isSelfCertified(person) && person.deltatt === 'åtte uker'
const mayCertify = (person: Person) => isLongEnough(person) && person.egenmelding === 'beholdt'
const isThird = (person: Person) => mayCertify(person) && person.dagen === 'tredje'
const isFourth = (person: Person) => mayCertify(person) && person.dagen === 'fjerde'

const row = (outcome: string, cite: string, holds: (person: Person) => boolean): Alternative<Person> => ({
  outcome,
  cite: `integreringsforskriften ${cite}`,
  holds,
})

/** Integreringsforskriften §§ 5 to 9: what becomes of a day of illness. */
export const illnessDays: RuleSet<Person> = {
  cite: 'integreringsforskriften §§ 5 til 9',
  people: peopleOf,
  answer: (person) =>
    answerOf(absence.decide(inputOf(person)), ({ days }) => days.find(({ date }) => date === DAY)?.basis),
  alternatives: [
    row('CHILD_AGE_LIMIT', '§ 6', isTooOld),
    row('LONG_ILLNESS_DECISION', '§ 5 andre ledd', (person) => person.legeerklæring && losesStipend(person)),
    row('MEDICAL_CERTIFICATE', '§ 5 første ledd', (person) => isCertified(person) && hasDays(person)),
    row(
      'SELF_CERT_TOO_EARLY',
      '§ 8 første ledd',
      (person) => isSelfCertified(person) && !isLongEnough(person),
    ),
    row('SELF_CERT_WITHDRAWN', '§ 9', (person) => isLongEnough(person) && !mayCertify(person)),
    row('SELF_CERTIFICATION', '§ 8 andre ledd', (person) => isThird(person) && hasDays(person)),
    row('PREVENTED_FROM_DOCTOR', '§ 8 fjerde ledd', (person) => isFourth(person) && person.hindret),
    row('CERTIFICATE_MISSING', '§ 8 tredje ledd', (person) => isFourth(person) && !person.hindret),
    row(
      'QUOTA_CHILD_ILLNESS',
      '§ 7',
      (person) => (isCertified(person) || isThird(person)) && !hasDays(person),
    ),
  ],
}
