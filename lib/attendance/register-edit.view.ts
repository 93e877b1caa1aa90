import type { RegisterCode } from './codes.schema'
import type { RegisterRowView } from './register.view'

export type Mark = { readonly code: RegisterCode; readonly absentQuarters: number }
export type Marks = Readonly<Record<string, Mark>>

/** Two people marked the same person differently: one of the marks must be chosen. */
export type Conflict = { readonly mine: Mark; readonly theirs: Mark; readonly by: string }

/** A register being filled in: the marks, those before them for undo, and the row that keys act on. */
export type Editing = {
  readonly marks: Marks
  readonly before: readonly Marks[]
  readonly at: number
  /** The marks as the server last showed them. */
  readonly base: Marks
  readonly conflicts: Readonly<Record<string, Conflict>>
}

/** What was marked and never reached the server, with what it was marked upon. */
export type Kept = { readonly marks: Marks; readonly base: Marks }

export type Edit =
  | { readonly type: 'mark'; readonly id: string; readonly code: RegisterCode; readonly quarters: number }
  | { readonly type: 'lengthen'; readonly id: string; readonly by: 1 | -1; readonly quarters: number }
  | { readonly type: 'undo' }
  | { readonly type: 'go'; readonly at: number }
  | { readonly type: 'resume'; readonly kept: Kept; readonly theirs: Marks; readonly by: string }
  | { readonly type: 'saved' }
  | { readonly type: 'merge'; readonly theirs: Marks; readonly by: string }
  | { readonly type: 'choose'; readonly id: string; readonly mark: Mark }

const LATE_AT_FIRST = 2

export const marksOf = (rows: readonly RegisterRowView[]): Marks =>
  Object.fromEntries(
    rows
      .filter(({ decided }) => decided === null)
      .map(({ participantId, code, absentQuarters }) => [participantId, { code, absentQuarters }]),
  )

export const startEditing = (rows: readonly RegisterRowView[]): Editing => {
  const marks = marksOf(rows)
  return { marks, before: [], at: 0, base: marks, conflicts: {} }
}

export const sameMark = (a: Mark | undefined, b: Mark | undefined): boolean =>
  a?.code === b?.code && (a?.code !== 'LATE' || a.absentQuarters === b?.absentQuarters)

const newMark = (code: RegisterCode, quarters: number): Mark => {
  if (code === 'PRESENT') return { code, absentQuarters: 0 }
  return { code, absentQuarters: code === 'LATE' ? Math.min(LATE_AT_FIRST, quarters) : quarters }
}

const withMark = (state: Editing, id: string, mark: Mark): Editing => ({
  ...state,
  marks: { ...state.marks, [id]: mark },
  before: [...state.before, state.marks],
})

const lengthen = (state: Editing, { id, by, quarters }: Extract<Edit, { type: 'lengthen' }>): Editing => {
  const mark = state.marks[id]
  if (mark?.code !== 'LATE') return state
  const absentQuarters = Math.min(Math.max(mark.absentQuarters + by, 1), quarters)
  return absentQuarters === mark.absentQuarters
    ? state
    : withMark(state, id, { code: 'LATE', absentQuarters })
}

const withoutConflict = (conflicts: Editing['conflicts'], id: string): Editing['conflicts'] =>
  Object.fromEntries(Object.entries(conflicts).filter(([other]) => other !== id))

/** What only one of the two has changed is kept; what both have changed, differently, is a conflict. */
const merge = (
  { marks, base, at }: Editing,
  { theirs, by }: { readonly theirs: Marks; readonly by: string },
): Editing => {
  const merged: Record<string, Mark> = {}
  const conflicts: Record<string, Conflict> = {}
  for (const [id, their] of Object.entries(theirs)) {
    const mine = marks[id] ?? their
    const onlyTheirs = sameMark(mine, base[id]) || sameMark(mine, their)
    merged[id] = onlyTheirs ? their : mine
    if (!onlyTheirs && !sameMark(their, base[id])) conflicts[id] = { mine, theirs: their, by }
  }
  return { marks: merged, before: [], at, base: theirs, conflicts }
}

export const edit = (state: Editing, change: Edit): Editing => {
  switch (change.type) {
    case 'mark':
      return withMark(state, change.id, newMark(change.code, change.quarters))
    case 'lengthen':
      return lengthen(state, change)
    case 'undo':
      return {
        ...state,
        marks: state.before.at(-1) ?? state.marks,
        before: state.before.slice(0, -1),
      }
    case 'go':
      return { ...state, at: change.at }
    case 'resume':
      return merge({ ...state, ...change.kept }, change)
    case 'saved':
      return { ...state, base: state.marks, before: [], conflicts: {} }
    case 'merge':
      return merge(state, change)
    case 'choose':
      return {
        ...withMark(state, change.id, change.mark),
        conflicts: withoutConflict(state.conflicts, change.id),
      }
  }
}

/** Whether something is marked otherwise than the server last showed. */
export const hasChanges = ({ marks, base }: Editing): boolean =>
  Object.entries(marks).some(([id, mark]) => !sameMark(mark, base[id]))
