import { addMonths, type LocalDate, latest } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { childIllnessLimit } from '../integreringsforskriften/f07-child-quota'
import { isInGap, seriesDays } from '../integreringsforskriften/f08-self-certification'
import {
  HOLIDAY_DAYS,
  PEACE_WORK_DAYS,
  RELIGIOUS_DAYS,
  SELF_CERTIFICATION,
  WELFARE_DAYS,
} from '../parameters/absence'
import type { Absences } from './absence-days'
import { isIllness } from './absence-illness'
import type { AbsenceInput } from './absence-input'
import { CHILD_ILLNESS_QUOTA, quotaOfYear, usedBetween } from './absence-ledger'

export type Quota = { readonly used: number; readonly left: number }

const MONTHS_BACK = -12

/** The day the summary is for: the last day of the entries unless the input names one. */
export const dayOfSummary = ({ asOf, startsOn, entries }: AbsenceInput): LocalDate => {
  const [first, ...others] = entries.map(({ to }) => to)
  return asOf ?? (first ? latest(first, ...others) : startsOn)
}

const seriesDaysUsed = ({ series }: Absences, asOf: LocalDate): number => {
  const begun = series.own
    .flatMap((absences) => absences.map((absence) => ({ absence, absences })))
    .filter(({ absence }) => absence.from <= asOf)
    .at(-1)
  if (!begun || !isInGap(begun.absence.to, asOf)) return 0
  const { days } = valueOn(SELF_CERTIFICATION, asOf)
  const used = seriesDays(begun.absences, asOf)
  return used < days ? used : days
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

const childIllnessQuota = ({ input, ledger }: Absences, asOf: LocalDate) => {
  const limit = childIllnessLimit(input, input.policy.countChildren, asOf)
  const used = usedBetween(ledger, CHILD_ILLNESS_QUOTA, addMonths(asOf, MONTHS_BACK), asOf)
  return { limit, used, left: used < limit ? limit - used : 0 }
}

/** How much of each quota is used and left on the day. */
export const quotasOn = (absences: Absences, asOf: LocalDate) => {
  const { input, ledger } = absences
  const yearly = (kind: 'WELFARE' | 'PEACE_WORK' | 'RELIGIOUS' | 'HOLIDAY', limit: number): Quota => {
    const used = (ledger.get(quotaOfYear(kind, input, asOf)) ?? []).filter((day) => day <= asOf).length
    return { used, left: limit - used }
  }
  const used = seriesDaysUsed(absences, asOf)
  return {
    selfCertification: {
      seriesDaysUsed: used,
      seriesDaysLeft: valueOn(SELF_CERTIFICATION, asOf).days - used,
      absencesLast12Months: selfCertifiedAbsences(absences, asOf),
    },
    childIllness: childIllnessQuota(absences, asOf),
    welfare: yearly('WELFARE', valueOn(WELFARE_DAYS, asOf).inYear),
    peaceWork: yearly('PEACE_WORK', valueOn(PEACE_WORK_DAYS, asOf)),
    religious: yearly('RELIGIOUS', valueOn(RELIGIOUS_DAYS, asOf).inYear),
    holiday: yearly('HOLIDAY', valueOn(HOLIDAY_DAYS, asOf)),
  }
}
