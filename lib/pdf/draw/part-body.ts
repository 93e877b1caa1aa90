import type { Part, TextPart } from '../layout/row'
import type { CodeBook } from '../text/codes'
import type { Line } from '../text/lines'
import { number } from '../text/operators'
import { makePen } from '../text/pen'
import { writeLine } from '../text/write-line'

/** What text is written with. `fenced`: the document holds text in both directions. */
export type Writing = { codes: CodeBook; fenced: boolean; written: WrittenLines }

/** Text written with shared codes alone is written the same in every document; kept by its first line. */
export type WrittenLines = WeakMap<Line, { at: string; operators: string }>

type Place = { x: number; y: number }

/** Lines stand on a grid finer than any printer's. */
const tenth = (points: number) => Math.round(points * 10) / 10

const writeText = ({ lines, rtl, width }: TextPart, { x, y }: Place, writing: Writing): string => {
  const pen = makePen(writing.codes)
  let down = 0
  for (const line of lines) {
    const left = x + (rtl ? width - line.width : 0)
    writeLine(pen, line, tenth(left), tenth(y - down - line.ascent), writing.fenced)
    down += line.height
  }
  return `BT\n${pen.written()}ET\n`
}

const textBody = (part: TextPart, place: Place, writing: Writing): string => {
  const [first] = part.lines
  if (!first) return ''
  const { codes, written } = writing
  const at = `${place.x} ${place.y} ${part.width} ${part.lines.length}`
  const known = written.get(first)
  if (known?.at === at) return known.operators
  const before = codes.asked()
  const operators = writeText(part, place, writing)
  if (codes.asked() === before) written.set(first, { at, operators })
  return operators
}

/** The operators that draw a part with its top left corner (a drawing: its lower left) at a place. */
export const partBody = (part: Part, place: Place, writing: Writing): string =>
  part.kind === 'text'
    ? textBody(part, place, writing)
    : `q 1 0 0 1 ${number(place.x)} ${number(place.y)} cm\n${part.operators}Q\n`
