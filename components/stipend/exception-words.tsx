import { formatDate, formatMonth, formatShortDate } from '#lib/i18n/format'
import type { Text } from '#lib/i18n/text'
import { exceptionDetails as t } from '#lib/i18n/texts/stipend'
import type { ExceptionView } from '#lib/stipend/stipend.view'
import type { LocalDate } from '#lib/values/local-date'

const same = (words: string): Text => ({ nb: words, nn: words })

/** Why the exception stands there, in one sentence. */
export const detailOf = ({ code, params, others }: ExceptionView): Text => {
  const number = (key: string) => Number(params[key] ?? 0)
  const text = (key: string) => String(params[key] ?? '')
  const date = (key: string) => text(key) as LocalDate
  switch (code) {
    case 'DECISION_NEEDED':
      return t.decision(number('days'))
    case 'PENDING_ABSENCE':
      return t.pending(number('days'))
    case 'MISSING_REGISTER': {
      const words = t.missing(text('group'), number('sessions'), formatShortDate(date('first')))
      const more = t.missingFor(others + 1)
      return others > 0 ? { nb: `${words.nb} ${more.nb}`, nn: `${words.nn} ${more.nn}` } : words
    }
    case 'FACTS_REFUSED':
      return same(text('message'))
    case 'OVERPAID':
    case 'UNDERPAID':
      return t.correction(formatMonth(text('month')))
    case 'UNPAID_ABSENCE':
      return t.unpaid
    case 'BENEFIT_REDUCTION':
      return t.benefit
    case 'OTHER_BENEFIT':
      return t.otherBenefit
    case 'CHANGED_FACTS':
      return t.changedFacts(text('what').split(' '))
    case 'BOTH_CAUSES':
      return t.both(number('days'))
    case 'TURNED_25':
      return t.turned25(formatDate(date('birthday')), number('days'))
    case 'FIRST_MONTH':
      return t.part(formatDate(date('startedOn')), number('days'))
    case 'LAST_MONTH':
      return t.part(formatDate(date('endedOn')), number('days'))
    case 'RATE_CHANGE':
      return t.rateChange
    case 'NO_TIMETABLE':
      return t.noTimetable
    case 'BASE_AMOUNT':
      return t.baseAmount
  }
}

/** Where the cause is put right; null when the exception is resolved by a choice. */
export const placeOf = ({ code, params, participantId }: ExceptionView, month: string): string | null => {
  if (code === 'PENDING_ABSENCE') return `/attendance/settle?deltaker=${participantId}&fra=${month}`
  if (code === 'FACTS_REFUSED') return `/participants/${participantId}/attendance`
  if (code !== 'MISSING_REGISTER') return null
  const minutes = Number(params.startMinute ?? 0)
  const two = (value: number) => String(value).padStart(2, '0')
  return `/attendance/${params.groupId}/${params.first}/${two(Math.floor(minutes / 60))}${two(minutes % 60)}`
}
