import { daysBetween, earliest, type LocalDate } from '#lib/values/local-date'

type Leave = { readonly from: LocalDate; readonly to: LocalDate }

/** Calendar days of leave up to and including the day, over all the leaves. */
export const leaveDaysUntil = (leaves: readonly Leave[], day: LocalDate): number =>
  leaves
    .filter(({ from }) => from <= day)
    .reduce((sum, { from, to }) => sum + daysBetween(from, earliest(to, day)) + 1, 0)
