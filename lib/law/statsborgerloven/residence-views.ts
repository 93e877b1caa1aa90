import { type DaySet, daySet, lessDays } from '#lib/values/day-set'
import { toDayNumber } from '#lib/values/local-date'
import type { Application } from '../rules/citizenship.shape'
import { type AbroadReading, staysAbroad } from '../statsborgerforskriften/f03-4-stays-abroad'
import type { Residence } from './residence'

/** The same residence as it is, as it will be, and in the two readings that lie furthest apart. */
export type ResidenceViews = {
  /** Without renewal: what holds today. */
  readonly actual: Residence
  readonly configured: Residence
  readonly lenient: Residence
  readonly strict: Residence
}

const LENIENT: AbroadReading = { travelDays: 'NEITHER', twoMonthsDays: 62 }
const STRICT: AbroadReading = { travelDays: 'BOTH', twoMonthsDays: 59 }

/** With `assumeRenewal`, residence that lasts until the day of the question goes on without end. */
export const withRenewal = (lawful: DaySet, { asOf, config }: Application): DaySet => {
  const last = lawful.spans.at(-1)
  const goesOn = config.assumeRenewal && last !== undefined && last.to >= toDayNumber(asOf)
  return goesOn ? daySet([...lawful.spans, { from: last.from, to: Number.POSITIVE_INFINITY }]) : lawful
}

/** The residence in each reading; stays abroad are counted from `abroadFrom`. */
export const residenceViews = (
  application: Application,
  lawful: DaySet,
  abroadFrom: number,
): ResidenceViews => {
  const start = lawful.edges[0] ?? abroadFrom
  const projected = withRenewal(lawful, application)
  const under = (reading: AbroadReading, days: DaySet): Residence => {
    const { deducted } = staysAbroad(application, reading, abroadFrom)
    const counted = lessDays(days, deducted)
    return { start, lawful: days, deducted, counted, twoMonthsDays: reading.twoMonthsDays }
  }
  const actual = under(application.config, lawful)
  return {
    actual,
    configured: { ...actual, lawful: projected, counted: lessDays(projected, actual.deducted) },
    lenient: under(LENIENT, projected),
    strict: under(STRICT, projected),
  }
}
