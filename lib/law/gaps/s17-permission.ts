import { addDays, localDate } from '#lib/values/local-date'
import { absence } from '../rules/absence'
import type { RawAbsenceInput } from '../rules/absence-input'
import { type Alternative, answerOf, combinations, type RuleSet } from './rule-set'

/** A Wednesday; the days before it, all virkedager, use up what a year gives. */
const DAY = localDate('2026-06-10')
const FIRST = localDate('2026-01-05')

const dimensions = {
  slag: ['WELFARE', 'PEACE_WORK', 'HOLIDAY', 'APPLIED_FOR'],
  søknad: ['ikke avgjort', 'innvilget', 'avslått'],
  velferdsgrunn: ['ikke vurdert', 'ja', 'nei'],
  'dager brukt': [false, true],
  stønad: [true, false],
} as const

type Person = ReturnType<typeof peopleOf>[number]
const peopleOf = () => combinations(dimensions)

const YES_OR_NO = { ja: true, nei: false, innvilget: true, avslått: false } as const
const known = (word: string) => (word in YES_OR_NO ? YES_OR_NO[word as keyof typeof YES_OR_NO] : undefined)

const kindOf = ({ slag, stønad }: Person) => {
  if (slag === 'WELFARE') return { kind: slag, reason: 'OTHER' } as const
  return slag === 'APPLIED_FOR' ? ({ kind: slag, withStipend: stønad } as const) : ({ kind: slag } as const)
}

const inputOf = (person: Person): RawAbsenceInput => {
  const kind = kindOf(person)
  const decided = { approved: known(person.søknad), compellingReason: known(person.velferdsgrunn) }
  const used = { ...kind, from: FIRST, to: addDays(FIRST, 40), approved: true }
  return {
    startsOn: FIRST,
    entries: [...(person['dager brukt'] ? [used] : []), { ...kind, from: DAY, to: DAY, ...decided }],
  }
}

const isGranted = ({ søknad }: Person) => søknad === 'innvilget'
const isRefused = ({ søknad }: Person) => søknad === 'avslått'
const hasQuota = ({ slag }: Person) => slag !== 'APPLIED_FOR'

const CITES = {
  WELFARE: 'integreringsforskriften § 14',
  PEACE_WORK: 'integreringsforskriften § 14 a',
  HOLIDAY: 'integreringsforskriften § 18',
} as const

const ofKind = (slag: keyof typeof CITES): readonly Alternative<Person>[] => [
  {
    outcome: `KEPT ${slag}`,
    cite: CITES[slag],
    holds: (person) => person.slag === slag && isGranted(person) && !person['dager brukt'],
  },
  {
    outcome: `LOST QUOTA_${slag}`,
    cite: `${CITES[slag]}, brukt opp`,
    holds: (person) => person.slag === slag && isGranted(person) && person['dager brukt'],
  },
]

/** Integreringsloven §§ 17 and 21: what becomes of a day that was applied for. */
export const permissions: RuleSet<Person> = {
  cite: 'integreringsloven §§ 17 og 21',
  people: peopleOf,
  answer: (person) =>
    answerOf(absence.decide(inputOf(person)), ({ days }) =>
      days
        .filter(({ date }) => date === DAY)
        .map(({ result, basis }) => `${result} ${basis}`)
        .join(),
    ),
  alternatives: [
    {
      outcome: 'REVIEW APPLICATION_PENDING',
      cite: 'integreringsloven § 17, søknad',
      holds: ({ søknad }) => søknad === 'ikke avgjort',
    },
    ...ofKind('WELFARE'),
    ...ofKind('PEACE_WORK'),
    ...ofKind('HOLIDAY'),
    {
      outcome: 'KEPT PERMITTED',
      cite: 'integreringsloven § 17',
      holds: (person) => !hasQuota(person) && isGranted(person) && person.stønad,
    },
    {
      outcome: 'LOST PERMITTED_UNPAID',
      cite: 'integreringsloven § 17, uten stønad',
      holds: (person) => !hasQuota(person) && isGranted(person) && !person.stønad,
    },
    {
      outcome: 'REVIEW PERMISSION_REFUSED',
      cite: 'integreringsloven § 21, ikke vurdert',
      holds: (person) => isRefused(person) && person.velferdsgrunn === 'ikke vurdert',
    },
    {
      outcome: 'KEPT COMPELLING_REASON',
      cite: 'integreringsloven § 21, velferdsgrunn',
      holds: (person) => isRefused(person) && person.velferdsgrunn === 'ja',
    },
    {
      outcome: 'LOST PERMISSION_REFUSED',
      cite: 'integreringsloven § 21',
      holds: (person) => isRefused(person) && person.velferdsgrunn === 'nei',
    },
  ],
}
