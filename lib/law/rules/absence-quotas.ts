import { addMonths, type LocalDate, latest } from '#lib/values/local-date'
import { isInGap, seriesDays } from '../integreringsforskriften/f08-self-certification'
import {
  CHILD_ILLNESS_LEFT,
  HOLIDAY_QUOTA,
  PEACE_WORK_QUOTA,
  RELIGIOUS_QUOTA,
  SELF_CERT_LEFT,
  WELFARE_QUOTA,
} from '../integreringsforskriften/quotas'
import { derive } from '../trace'
import type { Absences } from './absence-days'
import { isIllness } from './absence-illness'
import type { AbsenceInput } from './absence-input'
import { CHILD_ILLNESS_QUOTA, quotaOfYear, usedBetween } from './absence-ledger'

const MONTHS_BACK = -12

/** The day the summary is for: the last day of the entries unless the input names one. */
export const dayOfSummary = ({ asOf, startsOn, entries }: AbsenceInput): LocalDate => {
  const [first, ...others] = entries.map(({ to }) => to)
  return asOf ?? (first ? latest(first, ...others) : startsOn)
}

/** The self-certified days of the series that is running on the day; 0 when none is. */
const runningSeriesDays = ({ series }: Absences, asOf: LocalDate): number => {
  const begun = series.own
    .flatMap((absences) => absences.map((absence) => ({ absence, absences })))
    .filter(({ absence }) => absence.from <= asOf)
    .at(-1)
  if (!begun || !isInGap(begun.absence.to, asOf)) return 0
  return seriesDays(begun.absences, asOf)
}

const selfCertifiedAbsences = ({ input, days }: Absences, asOf: LocalDate): number => {
  const yearAgo = addMonths(asOf, MONTHS_BACK)
  const selfCertified = new Set(
    days.filter(({ row }) => row.basis === 'SELF_CERTIFICATION').map(({ row }) => row.entry),
  )
  return input.entries.filter(
    (entry, index) =>
      isIllness(entry) &&
      entry.certificateFrom === undefined &&
      yearAgo < entry.from &&
      entry.from <= asOf &&
      selfCertified.has(index),
  ).length
}

/** How much of each quota is used and left on the day, each with its trace. */
export const quotasOn = (absences: Absences, asOf: LocalDate) => {
  const { input, ledger } = absences
  const { children, aloneWithCare, policy } = input
  const yearly = (kind: 'WELFARE' | 'PEACE_WORK' | 'RELIGIOUS' | 'HOLIDAY') => {
    const used = (ledger.get(quotaOfYear(kind, input, asOf)) ?? []).filter((day) => day <= asOf).length
    return { used, asOf }
  }
  const used = usedBetween(ledger, CHILD_ILLNESS_QUOTA, addMonths(asOf, MONTHS_BACK), asOf)
  const selfCertified = {
    asOf,
    seriesDays: runningSeriesDays(absences, asOf),
    absencesLast12Months: selfCertifiedAbsences(absences, asOf),
  }
  const childIllness = { used, asOf, children, aloneWithCare, countedAs: policy.countChildren }
  return {
    selfCertification: derive(SELF_CERT_LEFT, selfCertified, {}),
    childIllness: derive(CHILD_ILLNESS_LEFT, childIllness, {}),
    welfare: derive(WELFARE_QUOTA, yearly('WELFARE'), {}),
    peaceWork: derive(PEACE_WORK_QUOTA, yearly('PEACE_WORK'), {}),
    religious: derive(RELIGIOUS_QUOTA, yearly('RELIGIOUS'), {}),
    holiday: derive(HOLIDAY_QUOTA, yearly('HOLIDAY'), {}),
  }
}
