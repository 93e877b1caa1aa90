import type { Part, TextPart } from '../layout/row'
import type { CodeBook } from '../text/codes'
import { writeLine } from '../text/write-line'

const writeText = (part: TextPart, codes: CodeBook): string => {
  let down = 0
  const lines = part.lines.map((line) => {
    const written = writeLine(line, part.rtl ? part.width - line.width : 0, -down - line.ascent, codes)
    down += line.height
    return written
  })
  return `BT\n${lines.join('')}ET\n`
}

/** The operators that draw a part with its top left corner at the origin (a drawing: its lower left). */
export const partBody = (part: Part, codes: CodeBook): string =>
  part.kind === 'drawn' ? part.operators : writeText(part, codes)
