import type { Part, TextPart } from '../layout/row'
import type { CodeBook } from '../text/codes'
import type { Line } from '../text/lines'
import { writeLine } from '../text/write-line'

/** What text is written with. `fenced`: the document holds text in both directions. */
export type Writing = { codes: CodeBook; fenced: boolean; written: WrittenLines }

/** Lines written with shared codes alone are written the same in every document. */
export type WrittenLines = WeakMap<Line, { at: string; operators: string }>

const write = (line: Line, x: number, y: number, { codes, fenced, written }: Writing): string => {
  const at = `${x} ${y}`
  const known = written.get(line)
  if (known?.at === at) return known.operators
  const before = codes.asked()
  const operators = writeLine(line, x, y, codes, fenced)
  if (codes.asked() === before) written.set(line, { at, operators })
  return operators
}

const writeText = (part: TextPart, writing: Writing): string => {
  let down = 0
  const lines = part.lines.map((line) => {
    const x = part.rtl ? part.width - line.width : 0
    const operators = write(line, x, -down - line.ascent, writing)
    down += line.height
    return operators
  })
  return `BT\n${lines.join('')}ET\n`
}

/** The operators that draw a part with its top left corner at the origin (a drawing: its lower left). */
export const partBody = (part: Part, writing: Writing): string =>
  part.kind === 'drawn' ? part.operators : writeText(part, writing)
