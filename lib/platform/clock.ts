import 'server-only'
import { type LocalDate, localDate } from '#lib/values/local-date'
import { env } from './env'

const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })

/** The calendar day in Norway. The one place where the clock enters; a fixed day stands in for demonstrations. */
export const today = (): LocalDate => localDate(env().FOTFESTE_TODAY ?? oslo.format(new Date()))

/** The calendar day of a moment in Norway. */
export const norwegianDay = (moment: Date): LocalDate => localDate(oslo.format(moment))

const fullStamp = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A moment as `yyyy-mm-dd hh:mm` in Norway, for screens and protocols. */
export const norwegianTime = (moment: Date): string => fullStamp.format(moment)
