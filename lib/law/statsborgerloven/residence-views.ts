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
  /** The same object as `configured` where the reading cannot matter; so is `strict`. */
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

/** Whether no reading of two months can matter: one stay without end or break, and the same days deducted. */
const isBeyondDoubt = ({ lawful, deducted }: Residence, others: readonly Residence[]): boolean =>
  lawful.edges.length === 2 &&
  lawful.edges[1] === Number.POSITIVE_INFINITY &&
  others.every((other) => isSameSet(other.deducted, deducted))

/** The residence in each reading; stays abroad are counted from `abroadFrom`. */
export const residenceViews = (
  application: Application,
  lawful: DaySet,
  abroadFrom: number,
): ResidenceViews => {
  const start = lawful.edges[0] ?? abroadFrom
  const projected = withRenewal(lawful, application)
  const abroad = staysAbroad(application, application.config, abroadFrom)
  const under = ({ twoMonthsDays }: AbroadReading, { deducted }: StaysAbroad, days: DaySet): Residence => ({
    start,
    lawful: days,
    deducted,
    counted: lessDays(days, deducted),
    twoMonthsDays,
  })
  const read = (reading: AbroadReading) =>
    under(reading, staysAbroad(application, reading, abroadFrom), projected)

  const actual = under(application.config, abroad, lawful)
  const configured = projected === lawful ? actual : under(application.config, abroad, projected)
  const [lenient, strict] = [read(LENIENT), read(STRICT)]
  return isBeyondDoubt(configured, [lenient, strict])
    ? { abroad, actual, configured, lenient: configured, strict: configured }
    : { abroad, actual, configured, lenient, strict }
}
