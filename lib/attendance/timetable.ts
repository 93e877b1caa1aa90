import { holidayCodes } from '#lib/law/integreringsforskriften/f17-holidays'
import { addDays, dayOfWeek, type LocalDate } from '#lib/values/local-date'

type Span = { readonly from: LocalDate; readonly to: LocalDate }

/** A weekly time of a group; `startMinute` from midnight, `quarters` its length in quarter hours. */
export type Slot = {
  readonly groupId: string
  readonly weekday: number
  readonly startMinute: number
  readonly quarters: number
  readonly room: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  /** Days without teaching that the municipality has set itself. */
  readonly closed: readonly Span[]
}

/** One time that a group meets, by the timetable. */
export type PlannedSession = Pick<Slot, 'groupId' | 'startMinute' | 'quarters' | 'room'> & {
  readonly date: LocalDate
}

/** No group meets on the named fridager of F § 17. Evening and weekend classes are on the timetable itself. */
export const isTeachingDay = (date: LocalDate): boolean => holidayCodes(date).length === 0

const holds = ({ weekday, validFrom, validTo, closed }: Slot, date: LocalDate): boolean =>
  weekday === dayOfWeek(date) &&
  validFrom <= date &&
  (validTo === null || date <= validTo) &&
  !closed.some(({ from, to }) => from <= date && date <= to)

const plannedOn = (slots: readonly Slot[], date: LocalDate): readonly PlannedSession[] =>
  isTeachingDay(date)
    ? slots
        .filter((slot) => holds(slot, date))
        .map(({ groupId, startMinute, quarters, room }) => ({ groupId, startMinute, quarters, room, date }))
    : []

/** Every session the timetable asks for, from a day to a day, both included, in order of time. */
export const plannedSessions = (
  slots: readonly Slot[],
  from: LocalDate,
  to: LocalDate,
): readonly PlannedSession[] => {
  const sessions: PlannedSession[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) sessions.push(...plannedOn(slots, date))
  return sessions.sort((a, b) => a.date.localeCompare(b.date) || a.startMinute - b.startMinute)
}

/** One session among many. */
export const sessionKey = ({
  groupId,
  date,
  startMinute,
}: Pick<PlannedSession, 'groupId' | 'date' | 'startMinute'>): string => `${groupId} ${date} ${startMinute}`
