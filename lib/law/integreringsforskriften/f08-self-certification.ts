import { addDays, daysBetween, earliest, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { SELF_CERTIFICATION } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { IllnessEntry } from '../rules/absence-input'
import type { Provision } from '../trace'
import { kept, lost, review, type Verdict } from './verdict'

type Illness = Pick<IllnessEntry, 'from' | 'to' | 'certificateFrom' | 'certificateTo'>

/** Absences whose self-certified days are counted together. */
export type Series<Absence extends Illness = Illness> = readonly Absence[]

/** Whether a legeerklæring covers the day; without an end it covers the rest of the absence. */
export const isCovered = ({ certificateFrom, certificateTo }: Illness, day: LocalDate): boolean =>
  certificateFrom !== undefined &&
  certificateFrom <= day &&
  (certificateTo === undefined || day <= certificateTo)

const daysFromTo = (from: LocalDate, to: LocalDate): number => (from <= to ? daysBetween(from, to) + 1 : 0)

/** Calendar days of the absence without legeerklæring, up to and including the day. */
export const uncoveredDays = (
  { from, to, certificateFrom, certificateTo = to }: Illness,
  until: LocalDate,
): number => {
  const last = earliest(to, until)
  const all = daysFromTo(from, last)
  return certificateFrom ? all - daysFromTo(certificateFrom, earliest(certificateTo, last)) : all
}

/** Whether an absence or a day on `from` still belongs with what ended on `to`. */
export const isInGap = (to: LocalDate, from: LocalDate): boolean =>
  daysBetween(to, from) <= valueOn(SELF_CERTIFICATION, from).gapDays

/**
 * § 8: the absences, in order of time, joined into series. One that is wholly under a legeerklæring
 * neither begins nor prolongs a series.
 */
export const seriesOf = <Absence extends Illness>(
  absences: readonly Absence[],
): readonly Series<Absence>[] => {
  const series: Absence[][] = []
  for (const absence of absences) {
    if (uncoveredDays(absence, absence.to) === 0) continue
    const current = series.at(-1)
    const previous = current?.at(-1)
    if (current && previous && isInGap(previous.to, absence.from)) current.push(absence)
    else series.push([absence])
  }
  return series
}

/** The self-certified calendar days of the series up to and including the day, fridager with them. */
export const seriesDays = (series: Series, day: LocalDate): number =>
  series.reduce((sum, absence) => sum + uncoveredDays(absence, day), 0)

/** The self-certified days of its series before each absence; the first of a series is left out. */
export const daysBeforeEach = <Absence extends Illness>(
  series: readonly Series<Absence>[],
): ReadonlyMap<Absence, number> => {
  const before = new Map<Absence, number>()
  for (const absences of series) {
    let days = 0
    for (const absence of absences) {
      if (days > 0) before.set(absence, days)
      days += uncoveredDays(absence, absence.to)
    }
  }
  return before
}

type Facts = {
  readonly day: LocalDate
  readonly startsOn: LocalDate
  readonly withdrawn: boolean
  /** Which self-certified calendar day of its series the day is, from 1. */
  readonly numberInSeries: number
  readonly preventedFromDoctor: boolean
}

/** Integreringsforskriften §§ 8 and 9: a day of illness without legeerklæring. */
export const SELF_CERTIFIED_DAY: Provision<Facts, Verdict> = {
  id: 'f08-self-certified-day',
  cite: 'integreringsforskriften §§ 8 og 9',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, startsOn, withdrawn, numberInSeries, preventedFromDoctor }) => {
    const { afterDays, days } = valueOn(SELF_CERTIFICATION, day)
    if (day < addDays(startsOn, afterDays)) return lost('SELF_CERT_TOO_EARLY')
    if (withdrawn) return lost('SELF_CERT_WITHDRAWN')
    if (numberInSeries <= days) return kept('SELF_CERTIFICATION')
    return preventedFromDoctor ? review('PREVENTED_FROM_DOCTOR') : lost('CERTIFICATE_MISSING')
  },
}
