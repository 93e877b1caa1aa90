import { localDate } from '#lib/values/local-date'
import { int } from '../contract/scalars'
import { required } from '../contract/shape'
import { object } from '../contract/structures'
import type { Parameter } from '../dated'
import { age, newFrom, positive, since, thenSince } from './since'
import { CITIZENSHIP_ACT_IN_FORCE } from './sources'

/** Lov 18.6.2021 nr. 132: eight of eleven years, and §§ 10 and 16 a as they stand. */
export const ACT_132_IN_FORCE = localDate('2022-01-01')

const S = 'statsborgerloven'
const chosenBy = 'dagen søknaden avgjøres'
const fromAct = newFrom(CITIZENSHIP_ACT_IN_FORCE)
const from132 = newFrom(ACT_132_IN_FORCE)

export type YearsInWindow = { readonly needYears: number; readonly windowYears: number }

/** Within what the calendar holds, also sixty years ahead. */
const years = int({ min: 1, max: 30 })
const anyYears = object({ needYears: years, windowYears: years })
const yearsInWindow = required<YearsInWindow>((value, path, report) => {
  const read = anyYears.read(value, path, report)
  if (read?.needYears && read.needYears > read.windowYears)
    report('OUT_OF_RANGE', `${path}.needYears`, 'Det kan ikke kreves flere år enn perioden har.')
  return read
})

/** § 7 first paragraph e. */
export const MAIN_RULE_YEARS: Parameter<YearsInWindow> = {
  id: 'statsborgerloven.s07.years',
  title: 'År med botid, og perioden de må ligge i',
  chosenBy: 'dagen søknaden er registrert og gebyret betalt, eller dagen den er fremsatt',
  form: yearsInWindow,
  askedFrom: CITIZENSHIP_ACT_IN_FORCE,
  versions: thenSince<YearsInWindow>(
    [
      { needYears: 7, windowYears: 10 },
      { needYears: 8, windowYears: 11 },
    ],
    [CITIZENSHIP_ACT_IN_FORCE, ACT_132_IN_FORCE],
    [`${S} § 7 første ledd bokstav e (før lov 18.6.2021 nr. 132)`, `${S} § 7 første ledd bokstav e`],
  ),
}

const window = (section: string, title: string, needYears: number, windowYears: number, days = fromAct) =>
  since(
    { id: `${S}.s${section.replace(' ', '')}.years`, title, chosenBy, cite: `${S} § ${section}` },
    yearsInWindow,
    { needYears, windowYears },
    days,
  )

const plain = (section: string, name: string, title: string, value: number) =>
  since({ id: `${S}.s${section}.${name}`, title, chosenBy, cite: `${S} § ${section}` }, age, value, fromAct)

export const INCOME_YEARS = window('10', 'År med botid for den som har tilstrekkelig inntekt', 6, 10, from132)
export const CHILDHOOD_YEARS = window('11', 'År med botid for den som kom som barn', 5, 7)
export const MARRIED_YEARS = window('12', 'År med botid for den som er gift med norsk borger', 5, 10)
export const REFUGEE_YEARS = window('16 a', 'År med botid for anerkjente flyktninger', 7, 10, from132)

export const CAME_BELOW = plain('11', 'cameBelow', 'Kom til Norge før fylte', 18)
export const YEARS_TOGETHER = plain('12', 'together', 'År med botid og ekteskapstid til sammen', 7)
export const NORDIC_YEARS = plain('13', 'years', 'Siste år i Norge, nordiske borgere', 2)
export const EEA_YEARS = plain('14', 'years', 'Siste år i Norge, EØS-borgere', 3)
export const FORMER_NORWEGIAN_YEARS = plain('15', 'years', 'Siste år i Norge, tidligere norske', 2)
export const STATELESS_YEARS = plain('16', 'years', 'Siste år i Norge, statsløse', 3)
export const STATELESS_CHILD_BELOW = plain('16', 'childBelow', 'Statsløse uten krav om botid, yngre enn', 18)
export const CHILD_YEARS = plain('17', 'years', 'Siste år i Norge, barn av den som blir norsk', 2)
export const CHILD_BELOW = plain('17', 'childBelow', 'Barn som følger en av foreldrene, yngre enn', 18)
export const SMALL_CHILD_YEARS = plain('17', 'smallChild', 'Barn uten krav om botid, høyst så mange år', 2)

/** F-STB § 6-1: how many times the base amount. */
export const INCOME_BASE_AMOUNTS = since(
  {
    id: 'statsborgerforskriften.f06-1.baseAmounts',
    title: 'Tilstrekkelig inntekt, antall ganger grunnbeløpet',
    chosenBy: 'dagen søknaden avgjøres',
    cite: 'statsborgerforskriften § 6-1',
  },
  positive,
  3,
  from132,
)

export const CITIZENSHIP_PARAMETERS: readonly Parameter<unknown>[] = [
  MAIN_RULE_YEARS,
  INCOME_YEARS,
  INCOME_BASE_AMOUNTS,
  CHILDHOOD_YEARS,
  CAME_BELOW,
  MARRIED_YEARS,
  YEARS_TOGETHER,
  NORDIC_YEARS,
  EEA_YEARS,
  FORMER_NORWEGIAN_YEARS,
  STATELESS_YEARS,
  STATELESS_CHILD_BELOW,
  REFUGEE_YEARS,
  CHILD_YEARS,
  CHILD_BELOW,
  SMALL_CHILD_YEARS,
]
