import { addDays, type LocalDate } from '#lib/values/local-date'
import type { TaughtSession } from './hours.repo'
import { MODULES, type Subject } from './training-codes.schema'

/** Hours of the training in quarters, as the attendance register has them. */
export type HoursDone = {
  readonly norwegian: number
  readonly socialStudies: number
  /** Of each module of samfunnskunnskap. */
  readonly modules: readonly number[]
  /** Absence from samfunnskunnskap, without what a doctor has certified. */
  readonly uncertifiedAbsence: number
  readonly wasAbsent: boolean
  readonly firstOn: LocalDate | null
}

const attended = (sessions: readonly TaughtSession[]) =>
  sessions.reduce((sum, { attendedQuarters }) => sum + attendedQuarters, 0)

const of = (sessions: readonly TaughtSession[], wanted: Subject) =>
  sessions.filter(({ subject }) => subject === wanted)

export const hoursDone = (sessions: readonly TaughtSession[]): HoursDone => {
  const social = of(sessions, 'SOCIAL_STUDIES')
  const absent = social.filter(({ certified }) => !certified)
  return {
    norwegian: attended(of(sessions, 'NORWEGIAN')),
    socialStudies: attended(social),
    modules: Array.from({ length: MODULES }, (_, at) =>
      attended(social.filter(({ module }) => module === at + 1)),
    ),
    uncertifiedAbsence: absent.reduce((sum, { absentQuarters }) => sum + absentQuarters, 0),
    wasAbsent: social.some(({ absentQuarters }) => absentQuarters > 0),
    firstOn: sessions[0]?.date ?? null,
  }
}

/** Weeks that the pace is measured over. */
const WEEKS = 8

/** Quarters a week over the last eight weeks. */
export const weeklyPace = (
  sessions: readonly TaughtSession[],
  subject: Subject,
  today: LocalDate,
): number => {
  const since = addDays(today, -7 * WEEKS)
  return attended(of(sessions, subject).filter(({ date }) => date >= since && date < today)) / WEEKS
}

/** The day on which the quarters that are left are done at this pace; null when nobody comes. */
export const doneBy = (left: number, pace: number, today: LocalDate): LocalDate | null =>
  pace <= 0 ? null : addDays(today, Math.ceil((left / pace) * 7))
