import type { SessionPlace } from './register.view'

/** A session in the lists of the front page of attendance. */
export type SessionListItem = SessionPlace & {
  readonly groupName: string
  readonly teacherName: string | null
  readonly quarters: number
  readonly room: string
  /** Counts of the saved register; null while it has not been saved. */
  readonly counts: { readonly present: number; readonly exceptions: number; readonly pending: number } | null
  /** The day has come. */
  readonly due: boolean
}

export type SessionListView = {
  readonly today: readonly SessionListItem[]
  readonly missing: readonly (SessionListItem & { readonly members: number })[]
  readonly week: readonly SessionListItem[]
  readonly unsettled: number
}
