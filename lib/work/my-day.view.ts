import type { Task } from './task.view'

/** A session on today's timetable. */
export type DaySession = {
  readonly groupId: string
  readonly groupName: string
  readonly teacherId: string | null
  readonly teacherName: string | null
  readonly startMinute: number
  readonly room: string
  readonly members: number
  /** How many were present; null while the register is not saved. */
  readonly present: number | null
}

export type MyDayView = {
  readonly tasks: readonly Task[]
  readonly sessions: readonly DaySession[]
  /** Open cases of one's own. */
  readonly cases: number
}
