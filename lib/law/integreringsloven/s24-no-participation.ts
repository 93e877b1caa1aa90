import { type Ore, ore, sumOre } from '#lib/values/money'
import type { MonthCalendar } from '../integreringsforskriften/f17-month'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Absence } from '../rules/stipend-input'
import type { Provision } from '../trace'

type Facts = {
  readonly calendar: MonthCalendar
  readonly stipendDays: number
  readonly absences: readonly Absence[]
}

/** A whole month with a right to stønad in which every virkedag is a whole day of absence. */
export const tookNoPart = ({ calendar, stipendDays, absences }: Facts): boolean => {
  const wholeDays = absences.filter(({ hours }) => hours === undefined)
  return stipendDays === calendar.days.length && wholeDays.length === calendar.workdays.size
}

/** Integreringsloven § 24: stønad is paid on registered attendance, so nothing is left of the month. */
export const NO_PARTICIPATION: Provision<{ readonly before: readonly Ore[] }, Ore> = {
  id: 's24-no-participation',
  cite: 'integreringsloven § 24',
  validFrom: ACT_IN_FORCE,
  apply: ({ before }) => ore(-sumOre(before)),
}
