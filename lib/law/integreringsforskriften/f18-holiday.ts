import { ageOn, type LocalDate, yearOf } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { HOLIDAY_DAYS } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { AbsenceInput } from '../rules/absence-input'
import type { Provision } from '../trace'
import { kept, lost, type Verdict } from './verdict'

/** The year of ferie the day is in. § 18 names no period: calendar years, or years of the programme. */
export const holidayYear = ({ startsOn, policy }: AbsenceInput, day: LocalDate): number =>
  policy.holidayYear === 'CALENDAR' ? yearOf(day) : ageOn(startsOn, day)

/** Integreringsforskriften § 18: ferie that has been granted. */
export const HOLIDAY: Provision<{ readonly day: LocalDate; readonly usedInYear: number }, Verdict> = {
  id: 'f18-holiday',
  cite: 'integreringsforskriften § 18',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, usedInYear }) =>
    usedInYear < valueOn(HOLIDAY_DAYS, day) ? kept('HOLIDAY') : lost('QUOTA_HOLIDAY'),
}
