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

/**
 * Divides a row at a height. Null where it cannot be done without leaving a single line behind; `force` does it
 * all the same, for a row that no page can hold.
 */
export const splitRow = (row: Row, height: number, force: boolean): readonly [Row, Row] | null => {
  const parts = row.parts.filter((part): part is TextPart => part.kind === 'text')
  if (parts.length < row.parts.length || !(row.divisible || force)) return null

  const cuts = parts.map((part) => linesThatFit(part, height))
  const least = force ? 1 : WIDOW
  const good = parts.every((part, i) => {
    const fits = cuts[i] ?? 0
    return fits === part.lines.length || (fits >= least && part.lines.length - fits >= least)
  })
  if (!good) return null

  const above: readonly Part[] = parts.flatMap((part, i) => cut(part, 0, cuts[i] ?? 0))
  const below: readonly Part[] = parts.flatMap((part, i) =>
    cut({ ...part, top: 0 }, cuts[i] ?? 0, part.lines.length),
  )
  if (above.length === 0 || below.length === 0) return null
  const head: Row = {
    ...row,
    parts: above,
    height: rowHeight(above),
    after: 0,
    marks: [],
    keepWithNext: false,
  }
  return [head, { ...row, parts: below, height: rowHeight(below), before: 0 }]
}
