import { type DaySet, daySet, isSameSet, lessDays } from '#lib/values/day-set'
import { toDayNumber } from '#lib/values/local-date'
import type { Application } from '../rules/citizenship-input'
import {
  type AbroadReading,
  type StaysAbroad,
  staysAbroad,
} from '../statsborgerforskriften/f03-4-stays-abroad'
import type { Residence } from './residence'

/** The same residence as it is, as it will be, and in the two readings that lie furthest apart. */
export type ResidenceViews = {
  /** Stays abroad as configured. */
  readonly abroad: StaysAbroad
  /** Without renewal: what holds today. */
  readonly actual: Residence
  readonly configured: Residence
  /** With the very sets of `configured` where the same days are deducted; so has `strict`. */
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
  const { config } = application
  const { twoMonthsDays } = config
  const start = lawful.edges[0] ?? abroadFrom
  const projected = withRenewal(lawful, application)
  const abroad = staysAbroad(application, config, abroadFrom)
  const { deducted } = abroad
  const actual = { start, lawful, deducted, counted: lessDays(lawful, deducted), twoMonthsDays }
  const configured = { ...actual, lawful: projected, counted: lessDays(projected, deducted) }

  const read = (reading: AbroadReading): Residence => {
    const { deducted: others } = staysAbroad(application, reading, abroadFrom)
    const same = { ...configured, twoMonthsDays: reading.twoMonthsDays }
    return isSameSet(others, deducted)
      ? same
      : { ...same, deducted: others, counted: lessDays(projected, others) }
  }
  return { abroad, actual, configured, lenient: read(LENIENT), strict: read(STRICT) }
}
