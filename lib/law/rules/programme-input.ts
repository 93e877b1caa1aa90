import { EDUCATIONS, GOALS, PERMIT_GROUNDS } from '../contract/codes'
import { bool, date, int, nonEmptyText, oneOf } from '../contract/scalars'
import { optional, orElse, type RawOf, type ValueOf } from '../contract/shape'
import { object, section } from '../contract/structures'

/** Three such counts still end in a year of four digits. */
const MOST_DAYS = 600_000

const days = orElse(int({ min: 0, max: MOST_DAYS }), 0)

export const programmePolicy = {
  additionReading: orElse(oneOf(['ALL', 'ABOVE_TEN']), 'ALL'),
  cohortBoundary: orElse(oneOf(['AFTER', 'FROM']), 'AFTER'),
}

export const programmeShape = object({
  permitGround: oneOf(PERMIT_GROUNDS),
  permitGrantedOn: date,
  birthDate: date,
  education: oneOf(EDUCATIONS),
  goal: oneOf(GOALS),
  offeredOn: date,
  startsOn: date,
  goalSetOn: optional(date),
  reason: optional(object({ code: oneOf(['DOES_NOT_WANT', 'NOT_ABLE_IN_TIME']), text: nonEmptyText })),
  plannedMonths: optional(int({ min: 1, max: 120 })),
  extension: optional(object({ months: int({ min: 1, max: 60 }), helpsReachGoal: bool })),
  legacyMaxMonths: optional(int({ min: 1, max: 60 })),
  leave: section({
    absenceDays: days,
    freeDays: days,
    leaveDays: days,
    religiousDays: days,
    holidayDays: days,
    invalidDays: days,
  }),
  policy: section(programmePolicy),
})

export type ProgrammeInput = ValueOf<typeof programmeShape>
export type ProgrammeRaw = RawOf<typeof programmeShape>
