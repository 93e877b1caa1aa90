import { daysBetween, earliest, type LocalDate, latest } from '#lib/values/local-date'
import { defineRule } from '../contract/rule'
import { valueOn } from '../dated'
import { codesThatHold } from '../finding'
import { childIllnessLimit } from '../integreringsforskriften/f07-child-quota'
import { FOLLOW_UP } from '../integreringsforskriften/f16-parental-leave'
import { NAMED_DAYS } from '../integreringsforskriften/f17-holidays'
import { WITHDRAWAL_REVIEW } from '../integreringsforskriften/quotas'
import type { Basis } from '../integreringsforskriften/verdict'
import { SELF_CERTIFICATION_WITHDRAWN } from '../parameters/absence'
import { derive, type Trace } from '../trace'
import { type Absences, absencesOf } from './absence-days'
import { absenceFindings } from './absence-findings'
import { type AbsenceInput, absenceShape } from './absence-input'
import { dayOfSummary, quotasOn } from './absence-quotas'
import { absenceSense } from './absence-sense'

const withdrawalReview = ({ selfCertificationWithdrawn }: AbsenceInput) => {
  const [first, ...others] = selfCertificationWithdrawn.map(({ from }) => from)
  return derive(WITHDRAWAL_REVIEW, { withdrawnFrom: first ? latest(first, ...others) : null }, {})
}

const followUps = ({ ordered }: Absences) => {
  const firstDays = new Map<LocalDate, LocalDate>()
  for (const entry of ordered)
    if (entry.kind === 'PARENTAL_LEAVE' && !firstDays.has(entry.birthDate))
      firstDays.set(entry.birthDate, entry.from)
  const begun = [...firstDays]
    .map(([birthDate, from]) => ({ birthDate, from }))
    .sort((a, b) => daysBetween(b.birthDate, a.birthDate))
  return derive(FOLLOW_UP, { begun }, {})
}

const namedDays = ({ entries }: AbsenceInput) => {
  const [first, ...others] = entries
  const days = first && {
    from: earliest(first.from, ...others.map(({ from }) => from)),
    to: latest(first.to, ...others.map(({ to }) => to)),
  }
  return derive(NAMED_DAYS, { days: days ?? null }, {})
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
  const { selfCertification, childIllness, welfare, peaceWork, religious, holiday } = quotasOn(absences, asOf)
  const [review, followUp, named] = [withdrawalReview(input), followUps(absences), namedDays(input)]
  return {
    days: absences.days.map(({ row }) => row),
    /** How each row came about, in the same order; then the quotas, and what else is told. */
    trace: [
      ...absences.days.map(({ trace }): Trace => trace),
      ...[selfCertification, childIllness, welfare, peaceWork, religious, holiday],
      ...[review, followUp, named],
    ],
    quotas: {
      selfCertification: selfCertification.value,
      childIllness: childIllness.value,
      welfare: welfare.value,
      peaceWork: peaceWork.value,
      religious: religious.value,
      holiday: holiday.value,
    },
    selfCertificationReviewBy: review.value,
    followUpFrom: followUp.value,
    publicHolidays: named.value,
    warnings: codesThatHold({
      SELF_CERT_FOUR_OR_MORE:
        selfCertification.value.absencesLast12Months >= valueOn(SELF_CERTIFICATION_WITHDRAWN, asOf).absences,
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
