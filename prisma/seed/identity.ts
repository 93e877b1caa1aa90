import { withCheckDigits } from '#lib/values/identity-number'
import { dayOfMonth, type LocalDate, monthNumberOf, yearOf } from '#lib/values/local-date'

/** A number of the synthetic range (month + 80) with sound check digits; never a real person's. */
export const syntheticIdentity = (bornOn: LocalDate, serial: number): string => {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${two(dayOfMonth(bornOn))}${two(monthNumberOf(bornOn) + 80)}${two(yearOf(bornOn) % 100)}`
  for (let attempt = 0; ; attempt++) {
    const number = withCheckDigits(`${day}${String(100 + ((serial * 3 + attempt) % 400)).padStart(3, '0')}`)
    if (number) return number
  }
}

/** A DUF-nummer of a year that has not come: only demonstrations and tests accept it. */
export const syntheticDuf = (serial: number): string =>
  `2090${String(100_000 + serial * 137).padStart(6, '0')}${String(serial % 11).padStart(2, '0')}`
