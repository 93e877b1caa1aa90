import type { LocalDate } from '#lib/values/local-date'
import type { SetCourseInput } from './courses.schema'
import type { Subject } from './training-codes.schema'

export type WaitView = {
  readonly id: string
  readonly participantId: string
  readonly name: string
  readonly since: LocalDate
}

/** A class as a course: what it teaches, its places, and who waits. */
export type CourseView = {
  readonly id: string
  readonly name: string
  readonly subject: Subject | null
  readonly capacity: number | null
  readonly language: string | null
  readonly teacherName: string | null
  readonly enrolled: number
  readonly taughtQuarters: number
  readonly waits: readonly WaitView[]
  readonly form: SetCourseInput
}

export type CoursesView = { readonly today: LocalDate; readonly courses: readonly CourseView[] }
