import { daysBetween, type LocalDate } from '#lib/values/local-date'
import type { Entry, EntryOf } from './absence-input'

export type LeaveEntry = EntryOf<'LONG_ILLNESS_LEAVE' | 'PARENTAL_LEAVE'>

type Taken = { readonly firstLeaveDay: LocalDate; readonly days: number }

/** Calendar days of leave so far: at long illness in all, with a child for each birth. */
export type LeavesTaken = Map<string, Taken>

export const isLeave = (entry: Entry): entry is LeaveEntry =>
  entry.kind === 'LONG_ILLNESS_LEAVE' || entry.kind === 'PARENTAL_LEAVE'

const leaveOf = (entry: LeaveEntry): string =>
  entry.kind === 'PARENTAL_LEAVE' ? `${entry.kind} ${entry.birthDate}` : entry.kind

/** The first day of the leave, and its calendar days up to and including this day of the entry. */
export const leaveFacts = (leaves: LeavesTaken, entry: LeaveEntry, day: LocalDate) => {
  const before = leaves.get(leaveOf(entry))
  return {
    firstLeaveDay: before?.firstLeaveDay ?? entry.from,
    daysTaken: (before?.days ?? 0) + daysBetween(entry.from, day) + 1,
  }
}

/** Enters the leave when all its days have been judged. */
export const takeLeave = (leaves: LeavesTaken, entry: LeaveEntry): void => {
  const { firstLeaveDay, daysTaken } = leaveFacts(leaves, entry, entry.to)
  leaves.set(leaveOf(entry), { firstLeaveDay, days: daysTaken })
}
