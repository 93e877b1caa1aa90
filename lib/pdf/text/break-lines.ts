import type { Break } from './breaks'
import type { Paragraph } from './paragraph'

/** A line's characters: `end` where the next line starts, `inkEnd` without the spaces before that. */
export type Extent = { start: number; end: number; inkEnd: number }

/** Widest part of the line a last line may leave empty before it looks forlorn. */
const FORLORN = 0.85
const FORLORN_COST = 0.4
/** More than any line can cost by its looks: one line more is never worth a better shape. */
const LINE_COST = 4
const TOO_WIDE_COST = 1000
const INSIDE_WORD_COST = 2

const trimmed = (text: string, start: number, end: number) => {
  let at = end
  while (at > start && /\s/.test(text[at - 1] ?? '')) at--
  return at
}

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' })

/** A word wider than the column may be broken between any two letters: better than running off the page. */
const breaksWithin = ({ text, pen, breaks }: Paragraph, width: number): readonly Break[] => {
  let start = 0
  return breaks().flatMap((stop) => {
    const wide = (pen[stop.index] ?? 0) - (pen[start] ?? 0) > width
    const word = wide ? [...graphemes.segment(text.slice(start, stop.index))].slice(1) : []
    const offset = start
    start = stop.index
    return [...word.map(({ index }) => ({ index: offset + index, penalty: INSIDE_WORD_COST })), stop]
  })
}

/** The cheapest way to end a line at a stop: what it costs from the paragraph's start, and where it began. */
type Choice = { cost: number; from: number }

const cheapestChoices = (
  count: number,
  costOf: (from: number, to: number) => number | null,
): readonly Choice[] => {
  const best: Choice[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to < count; to++) {
    let choice: Choice = { cost: TOO_WIDE_COST + (best[to - 1]?.cost ?? 0), from: to - 1 }
    for (let from = to - 1; from >= 0; from--) {
      const cost = costOf(from, to)
      if (cost === null) break
      const total = cost + (best[from]?.cost ?? 0)
      if (total < choice.cost) choice = { cost: total, from }
    }
    best.push(choice)
  }
  return best
}

/**
 * Breaks a paragraph where its lines together look best: as few lines as possible, as equal as possible, no
 * lone word at the end, and breaks inside a phrase only where needed.
 */
export const breakLines = (paragraph: Paragraph, width: number): readonly Extent[] => {
  const { text, pen } = paragraph
  const inkEnd = trimmed(text, 0, text.length)
  if ((pen[inkEnd] ?? 0) <= width) return [{ start: 0, end: text.length, inkEnd }]
  const marks = [{ index: 0, penalty: 0 }, ...breaksWithin(paragraph, width)].map(({ index, penalty }) => {
    const inkEnd = trimmed(text, 0, index)
    return { index, penalty, inkEnd, at: pen[index] ?? 0, inkAt: pen[inkEnd] ?? 0 }
  })

  const best = cheapestChoices(marks.length, (from, to) => {
    const [first, last] = [marks[from], marks[to]]
    if (!first || !last) return null
    const slack = (width - (last.inkAt - first.at)) / width
    if (slack < -1e-9) return null
    if (to === marks.length - 1) return LINE_COST + (slack > FORLORN && from > 0 ? FORLORN_COST : 0)
    return LINE_COST + slack * slack + last.penalty
  })

  const lines: Extent[] = []
  for (let to = marks.length - 1; to > 0; to = best[to]?.from ?? 0) {
    const start = marks[best[to]?.from ?? 0]?.index ?? 0
    const end = marks[to]?.index ?? 0
    lines.unshift({ start, end, inkEnd: Math.max(start, marks[to]?.inkEnd ?? 0) })
  }
  return lines
}
