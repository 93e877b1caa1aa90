import {
  addMonths,
  daysBetween,
  fromDayNumber,
  type LocalDate,
  latest,
  toDayNumber,
} from '#lib/values/local-date'
import { defineRule } from '../contract/rule'
import { valueOn } from '../dated'
import { codesThatHold } from '../finding'
import { childIllnessLimit } from '../integreringsforskriften/f07-child-quota'
import { followUpFrom } from '../integreringsforskriften/f16-parental-leave'
import { type HolidayCode, holidayCodes } from '../integreringsforskriften/f17-holidays'
import type { Basis } from '../integreringsforskriften/verdict'
import { SELF_CERTIFICATION_WITHDRAWN } from '../parameters/absence'
import { type Absences, absencesOf } from './absence-days'
import { absenceFindings } from './absence-findings'
import { type AbsenceInput, absenceShape } from './absence-input'
import { dayOfSummary, quotasOn } from './absence-quotas'
import { absenceSense } from './absence-sense'

/** § 9 third paragraph: a withdrawn right to self-certify is looked at again within months. */
const reviewBy = ({ selfCertificationWithdrawn }: AbsenceInput): LocalDate | null => {
  const [first, ...others] = selfCertificationWithdrawn.map(({ from }) => from)
  if (!first) return null
  const lastFrom = latest(first, ...others)
  return addMonths(lastFrom, valueOn(SELF_CERTIFICATION_WITHDRAWN, lastFrom).reviewMonths)
}

type FollowUp = { readonly birthDate: LocalDate; readonly from: LocalDate }

const followUps = ({ ordered }: Absences): readonly FollowUp[] => {
  const firstDays = new Map<LocalDate, LocalDate>()
  for (const entry of ordered)
    if (entry.kind === 'PARENTAL_LEAVE' && !firstDays.has(entry.birthDate))
      firstDays.set(entry.birthDate, entry.from)
  return [...firstDays]
    .map(([birthDate, first]) => ({ birthDate, from: followUpFrom(first) }))
    .sort((a, b) => daysBetween(b.birthDate, a.birthDate))
}

type NamedDay = { readonly date: LocalDate; readonly code: HolidayCode }

const publicHolidays = ({ entries }: AbsenceInput): readonly NamedDay[] => {
  const first = entries.map(({ from }) => toDayNumber(from)).reduce((a, b) => (b < a ? b : a), Infinity)
  const last = entries.map(({ to }) => toDayNumber(to)).reduce((a, b) => (b > a ? b : a), -Infinity)
  const named: NamedDay[] = []
  for (let day = first; day <= last; day += 1) {
    const date = fromDayNumber(day)
    for (const code of holidayCodes(date)) named.push({ date, code })
  }
  return named
}

const hasBasis = ({ days }: Absences, basis: Basis, result?: 'LOST'): boolean =>
  days.some(({ row }) => row.basis === basis && (result === undefined || row.result === result))

const noticesOf = (absences: Absences, asOf: LocalDate) => {
  const { input, series, days } = absences
  const limitBy = (countedAs: AbsenceInput['policy']['countChildren']) =>
    childIllnessLimit(input, countedAs, asOf)
  const isChildsEntry = (index: number) => input.entries[index]?.kind === 'CHILD_ILLNESS'
  return codesThatHold({
    CHILD_SELF_CERT_GUIDANCE: days.some(
      ({ row }) => row.basis === 'SELF_CERT_TOO_EARLY' && isChildsEntry(row.entry),
    ),
    HOLIDAY_PERIOD_UNCLEAR: input.entries.some(({ kind }) => kind === 'HOLIDAY'),
    CHILD_COUNT_UNCLEAR: limitBy('UNDER_18') !== limitBy('WITHIN_AGE_LIMIT'),
    SELF_CERT_SERIES_UNCLEAR: series.joint.some((one) => new Set(one.map(({ kind }) => kind)).size > 1),
    TRAVEL_DAYS_UNCLEAR: hasBasis(absences, 'WELFARE_TRAVEL'),
    CERTIFICATE_SCOPE_UNCLEAR: hasBasis(absences, 'CERTIFICATE_MISSING', 'LOST'),
  })
}

/** Which days of absence keep the stønad, and what is left of each quota (integreringsloven § 17). */
export const evaluateAbsence = (input: AbsenceInput) => {
  const absences = absencesOf(input)
  const asOf = dayOfSummary(input)
  const quotas = quotasOn(absences, asOf)
  return {
    days: absences.days.map(({ row }) => row),
    /** How each row came about, in the same order. */
    trace: absences.days.map(({ trace }) => trace),
    quotas,
    selfCertificationReviewBy: reviewBy(input),
    followUpFrom: followUps(absences),
    publicHolidays: publicHolidays(input),
    warnings: codesThatHold({
      SELF_CERT_FOUR_OR_MORE:
        quotas.selfCertification.absencesLast12Months >= valueOn(SELF_CERTIFICATION_WITHDRAWN, asOf).absences,
      LEAVE_EXHAUSTED: hasBasis(absences, 'LEAVE_EXHAUSTED'),
    }),
    findings: absenceFindings(absences.days),
    notices: noticesOf(absences, asOf),
  }
}

export type AbsenceResult = ReturnType<typeof evaluateAbsence>

export const absence = defineRule({
  name: 'absence',
  shape: absenceShape,
  sense: absenceSense,
  askedOn: dayOfSummary,
  evaluate: evaluateAbsence,
})
