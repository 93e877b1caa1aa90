import { type LocalDate, yearOf } from '#lib/values/local-date'
import { holidayYear } from '../integreringsforskriften/f18-holiday'
import type { Verdict } from '../integreringsforskriften/verdict'
import type { AbsenceInput, Entry } from './absence-input'

/** The days with stønad that have used each quota so far, in order. */
export type Ledger = Map<string, LocalDate[]>

type QuotaOfYear = 'WELFARE' | 'PEACE_WORK' | 'RELIGIOUS' | 'HOLIDAY'

export const CHILD_ILLNESS_QUOTA = 'CHILD_ILLNESS'

/** A quota that begins anew each year: calendar, but ferie as the policy says. */
export const quotaOfYear = (kind: QuotaOfYear, input: AbsenceInput, day: LocalDate): string =>
  `${kind} ${kind === 'HOLIDAY' ? holidayYear(input, day) : yearOf(day)}`

/** Without a name for the event each entry is its own event. */
export const quotaOfEvent = (reason: string, event: string | undefined, index: number): string =>
  event === undefined ? `${reason} of entry ${index}` : `${reason} at ${event}`

/** The quotas that a day of the entry draws on. */
const quotasOf = (input: AbsenceInput, index: number, entry: Entry, day: LocalDate): readonly string[] => {
  switch (entry.kind) {
    case 'CHILD_ILLNESS':
      return [CHILD_ILLNESS_QUOTA]
    case 'PREGNANCY':
      return [quotaOfChild('PREGNANCY', entry.pregnancy)]
    case 'BIRTH_MOTHER':
    case 'BIRTH_FATHER':
      return [quotaOfChild(entry.kind, entry.birthDate)]
    case 'WELFARE': {
      const ofYear = quotaOfYear('WELFARE', input, day)
      return entry.travel ? [ofYear] : [ofYear, quotaOfEvent(entry.reason, entry.event, index)]
    }
    case 'PEACE_WORK':
    case 'RELIGIOUS':
    case 'HOLIDAY':
      return [quotaOfYear(entry.kind, input, day)]
    default:
      return []
  }
}

/** A quota of one pregnancy or one birth. */
export const quotaOfChild = (kind: 'PREGNANCY' | 'BIRTH_MOTHER' | 'BIRTH_FATHER', child: string): string =>
  `${kind} ${child}`

export const usedOf = (ledger: Ledger, quota: string): number => ledger.get(quota)?.length ?? 0

/** How many of the days, which are in order, are not after the day. */
const countUntil = (days: readonly LocalDate[], until: LocalDate): number => {
  let [from, to] = [0, days.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (days.slice(middle, middle + 1).every((day) => day <= until)) from = middle + 1
    else to = middle
  }
  return from
}

/** Days after `after`, up to and including `until`, that have used the quota. */
export const usedBetween = (ledger: Ledger, quota: string, after: LocalDate, until: LocalDate): number => {
  const days = ledger.get(quota) ?? []
  return countUntil(days, until) - countUntil(days, after)
}

/** Enters a day that keeps the stønad, unless a compelling reason keeps it outside every quota. */
export const enter = (
  ledger: Ledger,
  { result, basis }: Verdict,
  input: AbsenceInput,
  index: number,
  entry: Entry,
  day: LocalDate,
): void => {
  if (result !== 'KEPT' || basis === 'COMPELLING_REASON') return
  for (const quota of quotasOf(input, index, entry, day)) {
    const days = ledger.get(quota)
    if (days) days.push(day)
    else ledger.set(quota, [day])
  }
}
