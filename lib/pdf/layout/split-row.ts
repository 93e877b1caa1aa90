import { type Part, type Row, rowHeight, type TextPart } from './row'

/** Fewest lines to leave on either side of a page break. */
const WIDOW = 2

const linesThatFit = (part: TextPart, height: number): number => {
  let left = height - part.top
  const tooLow = part.lines.findIndex((line) => {
    left -= line.height
    return left < 0
  })
  return tooLow === -1 ? part.lines.length : tooLow
}

const cut = (part: TextPart, from: number, to: number): readonly TextPart[] =>
  from < to ? [{ ...part, lines: part.lines.slice(from, to) }] : []

/** How many lines of each part stand above the break; null where that would leave a single line behind. */
const goodCuts = (parts: readonly TextPart[], height: number, least: number): readonly number[] | null => {
  const cuts = parts.map((part) => linesThatFit(part, height))
  const good = parts.every((part, i) => {
    const above = cuts[i] ?? 0
    return above === part.lines.length || (above >= least && part.lines.length - above >= least)
  })
  return good ? cuts : null
}

/**
 * Divides a row at a height, or a line or two above it. Null where it cannot be done without leaving a single
 * line behind; `force` does it all the same, for a row that no page can hold.
 */
export const splitRow = (row: Row, height: number, force: boolean): readonly [Row, Row] | null => {
  const parts = row.parts.filter((part): part is TextPart => part.kind === 'text')
  if (parts.length < row.parts.length || !(row.divisible || force)) return null

  const line = Math.max(...parts.map((part) => part.lines[0]?.height ?? 0))
  const cuts = [0, 1, 2].reduce<readonly number[] | null>(
    (found, fewer) => found ?? goodCuts(parts, height - fewer * line, force ? 1 : WIDOW),
    null,
  )
  if (!cuts) return null

  const above: readonly Part[] = parts.flatMap((part, i) => cut(part, 0, cuts[i] ?? 0))
  const below: readonly Part[] = parts.flatMap((part, i) =>
    cut({ ...part, top: 0 }, cuts[i] ?? 0, part.lines.length),
  )
  if (above.length === 0 || below.length === 0) return null
  const head = { ...row, parts: above, height: rowHeight(above), after: 0, marks: [], keepWithNext: false }
  return [head, { ...row, parts: below, height: rowHeight(below), before: 0 }]
}
