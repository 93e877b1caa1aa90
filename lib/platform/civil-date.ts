import { type LocalDate, localDate } from '#lib/values/local-date'

/** A `date` column comes from the driver as midnight UTC; the calendar day is what it means. */
export const fromColumn = (value: Date): LocalDate => localDate(value.toISOString().slice(0, 10))

export const fromNullableColumn = (value: Date | null): LocalDate | null => value && fromColumn(value)

export const toColumn = (value: LocalDate): Date => new Date(`${value}T00:00:00Z`)

export const toNullableColumn = (value: LocalDate | null | undefined): Date | null =>
  value ? toColumn(value) : null
