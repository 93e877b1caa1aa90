import type { Arms } from '#lib/values/arms'
import type { Line } from '../text/lines'

export type TagName =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

/** Where a piece of the page belongs in the structure that is read aloud. */
export type Tag = {
  name: TagName
  parent?: Tag
  language?: string
  /** Says in words what a figure shows. */
  alt?: string
  /** The text in reading order, where the page draws it in another. */
  actualText?: string
  scope?: 'Column' | 'Row'
}

/** Which column a part is read with. */
export type Side = 0 | 1

type Placed = { tag: Tag; side: Side; x: number /** Down from the row's top. */; top: number }
export type TextPart = Placed & { kind: 'text'; width: number; rtl: boolean; lines: readonly Line[] }
export type DrawnPart = Placed & { kind: 'drawn'; width: number; height: number; operators: string }
export type Part = TextPart | DrawnPart

/** What is drawn behind a row and never read. */
export type Mark = { x: number } & (
  | { kind: 'frame'; width: number; rtl: boolean }
  /** `down` is the way from the row's top, given its height. */
  | { kind: 'rule'; width: number; strong: boolean; down: (rowHeight: number) => number }
  | { kind: 'arms'; arms: Arms; top: number; height: number }
)

/** What must stand side by side on paper. */
export type Row = {
  parts: readonly Part[]
  marks: readonly Mark[]
  height: number
  before: number
  after: number
  keepWithNext: boolean
  /** May be divided between two pages. */
  divisible: boolean
  /** The same in every document of its kind. */
  fixed: boolean
}

export const heightOf = (part: Part): number =>
  part.kind === 'drawn' ? part.height : part.lines.reduce((sum, line) => sum + line.height, 0)

const ascentOf = (part: Part) => (part.kind === 'text' ? (part.lines[0]?.ascent ?? 0) : 0)

/** Moves parts down so that their first lines stand on one line. */
export const onOneBaseline = (parts: readonly Part[]): readonly Part[] => {
  const deepest = Math.max(0, ...parts.map(ascentOf))
  return parts.map((part) => (part.kind === 'text' ? { ...part, top: deepest - ascentOf(part) } : part))
}

export const rowHeight = (parts: readonly Part[]): number =>
  Math.max(0, ...parts.map((part) => part.top + heightOf(part)))

export const textRow = (
  parts: readonly Part[],
  space: { before: number; after: number },
  more: Partial<Row> = {},
): Row => {
  const aligned = onOneBaseline(parts)
  return {
    parts: aligned,
    marks: [],
    height: rowHeight(aligned),
    before: space.before,
    after: space.after,
    keepWithNext: false,
    divisible: true,
    fixed: false,
    ...more,
  }
}
