import type { Face } from '../fonts/face'
import { codeBytes } from './code-bytes'
import type { CodeBook } from './codes'
import { literal, number, textLiteral } from './operators'

/** Writes the operators of one text object, and as few of them as it can. */
export type Pen = {
  /** Where the next glyph's origin is, in points. */
  moveTo: (x: number, y: number, size: number) => void
  /** Moves along the line, in thousandths of the type size. */
  shift: (thousandths: number) => void
  /** Height above the baseline, in points. */
  rise: (points: number) => void
  show: (face: Face, glyph: number, text: string) => void
  /** Whatever is drawn, this is what is read. */
  readAs: (text: string, draw: () => void) => void
  written: () => string
}

const NEGLIGIBLE = 0.01
/** Moves are counted from where the last one really ended, so that nothing adds up. */
const rounded = (points: number) => Math.round(points * 1000) / 1000

export const makePen = (codes: CodeBook): Pen => {
  let out = ''
  let array = ''
  let shown = ''
  let font = ''
  let size = 0
  let risen = 0
  let owed = 0
  let lineX = 0
  let lineY = 0

  const closeString = () => {
    if (shown) array += literal(shown)
    shown = ''
  }
  const flush = () => {
    if (shown && !array) out += `${literal(shown)}Tj\n`
    else if (array) {
      closeString()
      out += `[${array}]TJ\n`
    }
    array = ''
    shown = ''
  }
  const payShift = () => {
    if (Math.abs(owed) > NEGLIGIBLE) {
      closeString()
      array += number(Math.round(-owed * 100) / 100)
    }
    owed = 0
  }
  const rise = (points: number) => {
    if (points === risen) return
    payShift()
    flush()
    out += `${number(points)} Ts\n`
    risen = points
  }

  return {
    moveTo: (x, y, newSize) => {
      rise(0)
      owed = 0
      flush()
      if (newSize !== size) font = ''
      size = newSize
      const [dx, dy] = [rounded(x - lineX), rounded(y - lineY)]
      lineX += dx
      lineY += dy
      if (dx !== 0 || dy !== 0) out += `${number(dx)} ${number(dy)} Td\n`
    },
    shift: (thousandths) => {
      owed += thousandths
    },
    rise,
    show: (face, glyph, text) => {
      const code = codes.codeFor(face, glyph, text)
      payShift()
      if (code.resource !== font) {
        flush()
        font = code.resource
        out += `/${font} ${number(size)} Tf\n`
      }
      shown += codeBytes(code.number)
    },
    readAs: (text, draw) => {
      payShift()
      flush()
      out += `/Span<</ActualText${textLiteral(text)}>>BDC\n`
      draw()
      payShift()
      flush()
      out += 'EMC\n'
    },
    written: () => {
      rise(0)
      flush()
      return out
    },
  }
}
