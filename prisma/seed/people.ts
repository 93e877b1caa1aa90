import { addDays, addMonths, addYears, type LocalDate } from '#lib/values/local-date'
import { firstDay, monthOf, previousMonth } from '#lib/values/month'

/** Synthetic people: names are an adjective and a noun, as in the test population of Folkeregisteret. */
export type Person = {
  readonly givenName: string
  readonly familyName: string
  readonly ownScriptName?: string
  readonly language: string
  readonly country: string
  readonly ground: string
  readonly education: string
  readonly bornOn: LocalDate
  readonly settledOn: LocalDate
  /** null: no programme yet */
  readonly startedOn: LocalDate | null
  readonly group: string | null
  readonly family: readonly {
    relation: string
    birthDate?: LocalDate
    fromDate?: LocalDate
    programmeStartedOn?: LocalDate
  }[]
  readonly mine: boolean
  readonly addressProtection?: string
  /** Outside the programme: a file about training alone. */
  readonly trainingOnly?: boolean
}

type Short = readonly [
  name: string,
  language: string,
  age: number,
  weeksInProgramme: number | null,
  extra?: Partial<Person>,
]

const countryOf: Record<string, string> = {
  ar: 'SY',
  ti: 'ER',
  uk: 'UA',
  prs: 'AF',
  ps: 'AF',
  so: 'SO',
  kmr: 'TR',
  sw: 'CD',
  en: 'UG',
  fa: 'IR',
  my: 'MM',
}

const named: readonly Short[] = [
  ['Stille Måne', 'ti', 33, 22],
  ['Vakker Blomst', 'ar', 29, 1, { ownScriptName: 'وردة جميلة' }],
  ['Lystig Hav', 'prs', 36, 17],
  ['Varm Stein', 'uk', 41, null],
  ['Rask Elv', 'ti', 35, 31],
  ['Snill Sky', 'so', 38, 46],
  ['Tapper Lyng', 'ar', 25, 40],
  ['Blid Sti', 'kmr', 31, 4],
  ['Modig Bjørk', 'ps', 22, 12],
  ['Trygg Hei', 'uk', 44, 39],
  ['Lun Vik', 'ti', 30, 71],
  ['Djerv Ørn', 'sw', 27, 20],
  ['Fin Regn', 'ar', 34, 26],
  ['Frodig Eng', 'uk', 37, 30],
  ['Glad Hei', 'en', 28, 33],
  ['Klar Bekk', 'ti', 40, 52],
  ['Klok Ugle', 'ar', 45, 18],
  ['Lett Snø', 'prs', 32, 24],
  ['Munter Fugl', 'uk', 39, 28],
  ['Myk Mose', 'so', 26, 35],
  ['Rolig Vind', 'sw', 43, 44],
  ['Rund Måne', 'uk', 36, 21],
  ['Skarp Furu', 'ar', 47, 19],
  ['Trygg Sol', 'ar', 24, 37],
  ['Vakker Dag', 'ti', 29, 41],
  ['Våken Rev', 'fa', 33, 23],
  ['Yr Vår', 'ar', 20, 16, { family: [{ relation: 'PARENT', fromDate: '2008-06-01' as LocalDate }] }],
  ['Sterk Alm', 'my', 34, null, { ground: 'UTL_23', education: 'COMPULSORY', trainingOnly: true }],
]

const FIRST = ['Lys', 'Grønn', 'Stor', 'Blå', 'Kvikk', 'Frisk', 'Høy', 'Øm'] as const
const SECOND = ['Dal', 'Foss', 'Holt', 'Strand'] as const
const LANGUAGES = ['ar', 'uk', 'ti', 'so', 'prs', 'sw', 'en', 'uk'] as const

const others: readonly Short[] = FIRST.flatMap((first, i) =>
  SECOND.map((second, j): Short => {
    const n = i * SECOND.length + j
    return [
      `${first} ${second}`,
      LANGUAGES[n % LANGUAGES.length] ?? 'ar',
      19 + ((n * 7) % 34),
      10 + ((n * 5) % 60),
    ]
  }),
)

/** The first was paid too much in a month that is closed: the next close must show it. With the others sixty are paid. */
const last: readonly Short[] = [
  ['Varm Fjell', 'uk', 42, 48],
  ['Sval Bris', 'ti', 31, 27, { group: 'Norsk 3' }],
  ['Rask Bekk', 'so', 36, 34, { group: 'Norsk 3' }],
]

const EDUCATION = ['NONE', 'COMPULSORY', 'UPPER_SECONDARY', 'HIGHER', 'COMPULSORY'] as const

/** Norsk 2A holds those with a story; everyone in a programme has a class. */
const groupOf = (name: string, n: number): string => {
  if (name === 'Vakker Blomst') return 'Norsk 1B'
  if (n < named.length) return 'Norsk 2A'
  return n % 2 === 0 ? 'Norsk 1B' : 'Norsk 3'
}

const groundOf = (language: string, n: number) =>
  language === 'uk' ? 'UTL_34' : n % 9 === 4 ? 'UTL_35_3' : 'UTL_28'

const familyOf = (n: number, today: LocalDate): Person['family'] => {
  if (n % 4 === 0) return [{ relation: 'CHILD', birthDate: addYears(today, -(3 + (n % 9))) }]
  if (n % 4 === 1) {
    return [
      { relation: 'SPOUSE', fromDate: addYears(today, -6) },
      { relation: 'CHILD', birthDate: addYears(today, -(1 + (n % 7))) },
      { relation: 'CHILD', birthDate: addYears(today, -(4 + (n % 7))) },
    ]
  }
  // Couples without children, both in the programme.
  if (n % 8 === 2)
    return [{ relation: 'SPOUSE', fromDate: addYears(today, -3), programmeStartedOn: addMonths(today, -7) }]
  return []
}

/** Turns 25 in the middle of last month: the month-close must explain the change of rate. */
const turned25 = (today: LocalDate) => addYears(addDays(firstDay(previousMonth(monthOf(today))), 13), -25)

/** Blid Sti starts in the middle of last month: the month-close must explain a part of a month. */
const startOf = (name: string, weeks: number | null, today: LocalDate): LocalDate | null => {
  if (name === 'Blid Sti') return addDays(firstDay(previousMonth(monthOf(today))), 14)
  return weeks === null ? null : addDays(today, -7 * weeks)
}

/** Everyone in the demonstration municipality, as they stand on `today`. */
export const people = (today: LocalDate): readonly Person[] =>
  [...named, ...others, ...last].map(([name, language, age, weeks, extra], n): Person => {
    const [givenName = '', familyName = ''] = name.split(' ')
    const startedOn = startOf(name, weeks, today)
    return {
      givenName,
      familyName,
      language,
      country: countryOf[language] ?? 'SY',
      ground: groundOf(language, n),
      education: EDUCATION[n % EDUCATION.length] ?? 'NONE',
      bornOn:
        name === 'Tapper Lyng' ? turned25(today) : addDays(addYears(today, -age), -((n * 37) % 300) - 20),
      settledOn: addMonths(startedOn ?? addDays(today, 4), startedOn ? -2 : -3),
      startedOn,
      group: startedOn ? groupOf(name, n) : null,
      family: familyOf(n, today),
      mine: n < named.length,
      ...extra,
    }
  })
