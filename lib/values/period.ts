import type { LocalDate } from './local-date'

/** From a day to a day, both included; without an end it is still running. */
export type Period = { readonly from: LocalDate; readonly to?: LocalDate | undefined }

export const holdsOn = ({ from, to }: Period, day: LocalDate): boolean =>
  from <= day && (to === undefined || day <= to)

export const anyHoldsOn = (periods: readonly Period[], day: LocalDate): boolean =>
  periods.some((period) => holdsOn(period, day))
