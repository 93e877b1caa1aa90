import { formatLongDate, formatTime } from '#lib/i18n/format'
import type { Language } from '#lib/i18n/text'
import { localDate } from '#lib/values/local-date'

const oslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** An instant in ISO 8601 as it was on the clocks in Norway: `onsdag 10. mars 2027 kl. 10.52`. */
export const formatMoment = (instant: string, language: Language): string => {
  const [day = '', time = ''] = oslo.format(new Date(instant)).split(' ')
  return `${formatLongDate(localDate(day), language)} kl. ${formatTime(time)}`
}

/** `10.03.2027 10.52.18` */
export const formatExactMoment = (instant: string): string => {
  const [day = '', time = ''] = oslo.format(new Date(instant)).split(' ')
  return `${day.split('-').toReversed().join('.')} ${time.replaceAll(':', '.')}`
}
