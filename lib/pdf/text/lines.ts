import { breakLines, type Extent } from './break-lines'
import { type Paragraph, type ShapedRun, shapeRun } from './paragraph'

/** One line as it is drawn: runs from left to right. Lengths in points. */
export type Line = {
  start: number
  text: string
  /** The reader needs a space here, though none is drawn. */
  endsInSpace: boolean
  runs: readonly ShapedRun[]
  rtl: boolean
  width: number
  height: number
  /** From the line's top to its baseline. */
  ascent: number
}

const LEADING = 1.4
/** How far down in the line its baseline is. */
const BASELINE = 0.74

const cutRun = (text: string, run: ShapedRun, line: Extent, joined: Uint8Array, language: string) => {
  const start = Math.max(run.start, line.start)
  const end = Math.min(run.end, line.inkEnd)
  if (start >= end) return []
  const cut = { ...run, start, end }
  const needsShaping = (start > run.start && joined[start] === 1) || (end < run.end && joined[end] === 1)
  const glyphs = needsShaping
    ? shapeRun(text.slice(0, line.inkEnd), cut, language)
    : run.glyphs.filter((glyph) => glyph.cluster >= start && glyph.cluster < end)
  return [{ ...cut, glyphs }]
}

/** Rule L2 of the bidi algorithm: from the highest level down, every stretch at that level or above is turned. */
const inVisualOrder = (runs: readonly ShapedRun[]): readonly ShapedRun[] => {
  const ordered = [...runs]
  const highest = Math.max(0, ...runs.map((run) => run.level))
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from
      while ((ordered[to]?.level ?? 0) >= level) to++
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse())
      from = Math.max(from, to - 1)
    }
  }
  return ordered
}

const widthOf = (runs: readonly ShapedRun[]) =>
  runs.reduce(
    (sum, run) =>
      sum + run.glyphs.reduce((width, glyph) => width + glyph.advance, 0) * (run.size / run.face.unitsPerEm),
    0,
  )

const setLine = (paragraph: Paragraph, extent: Extent): Line => {
  const { text, style, direction, joined } = paragraph
  const cut = paragraph.runs.flatMap((run) => cutRun(text, run, extent, joined, style.language))
  const runs = inVisualOrder(cut)
  const height = style.size * LEADING * Math.max(1, ...runs.map((run) => run.family.leading))
  return {
    start: extent.start,
    text: text.slice(extent.start, extent.inkEnd),
    endsInSpace: extent.inkEnd < extent.end && extent.end < text.length,
    runs,
    rtl: direction === 'rtl',
    width: widthOf(runs),
    height,
    ascent: height * BASELINE,
  }
}

export const setLines = (paragraph: Paragraph, width: number): readonly Line[] =>
  breakLines(paragraph, width).map((extent) => setLine(paragraph, extent))
