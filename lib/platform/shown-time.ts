import { formatDate, formatTime } from '#lib/i18n/format'
import { localDate } from '#lib/values/local-date'
import { norwegianTime } from './clock'

/** `22.11.2026 kl. 04.35`, Norwegian time. */
export const shownTime = (at: Date): string => {
  const [day = '', time = ''] = norwegianTime(at).split(' ')
  return `${formatDate(localDate(day))} kl. ${formatTime(time)}`
}
