import type { Text } from '#lib/i18n/text'
import { addDays, dayOfWeek, type LocalDate } from '#lib/values/local-date'

/** The kinds of work, those that matter most to the participant first. */
export const TASK_KINDS = [
  'decide',
  'assess',
  'absence',
  'rule',
  'approve',
  'sign',
  'export',
  'close',
  'review',
  'register',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** One thing to do: by when, what, why by which law, for whom, and where it is done. */
export type Task = {
  readonly id: string
  readonly kind: TaskKind
  readonly due: LocalDate
  /** A clock time, `10.30`, where the task has one. */
  readonly time?: string
  readonly title: Text
  readonly why: Text
  readonly cite: string | null
  readonly who: { readonly name: Text; readonly note: Text | null } | null
  readonly action: Text
  readonly href: string
}

export const SPANS = ['over', 'today', 'week', 'soon'] as const
export type Span = (typeof SPANS)[number]

const DAYS_AHEAD = 14

const spanOf = (due: LocalDate, today: LocalDate): Span | null => {
  if (due < today) return 'over'
  if (due === today) return 'today'
  if (due <= addDays(today, 7 - dayOfWeek(today))) return 'week'
  return due <= addDays(today, DAYS_AHEAD) ? 'soon' : null
}

const byConsequence = (a: Task, b: Task): number =>
  TASK_KINDS.indexOf(a.kind) - TASK_KINDS.indexOf(b.kind) ||
  a.due.localeCompare(b.due) ||
  (a.time ?? '').localeCompare(b.time ?? '') ||
  a.id.localeCompare(b.id)

export type TaskGroupView = { readonly span: Span; readonly tasks: readonly Task[] }

/** The tasks of the next two weeks by how soon they are due; groups without tasks are left out. */
export const taskGroups = (tasks: readonly Task[], today: LocalDate): readonly TaskGroupView[] =>
  SPANS.map((span) => ({
    span,
    tasks: tasks.filter(({ due }) => spanOf(due, today) === span).sort(byConsequence),
  })).filter(({ tasks }) => tasks.length > 0)

/** The first task that is due later than two weeks from now: what an empty day has to say. */
export const nextTask = (tasks: readonly Task[], today: LocalDate): Task | null =>
  tasks.filter(({ due }) => due > addDays(today, DAYS_AHEAD)).sort((a, b) => a.due.localeCompare(b.due))[0] ??
  null
