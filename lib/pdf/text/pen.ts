import type { Face } from '../fonts/face'
import type { CodeBook } from './codes'
import { hex4, number } from './operators'

/** Writes text operators, and as few of them as it can. */
export type Pen = {
  /** Where the next glyph's origin is, in points. */
  moveTo: (x: number, y: number, size: number) => void
  /** Moves along the line, in thousandths of the type size. */
  shift: (thousandths: number) => void
  /** Height above the baseline, in points. */
  rise: (points: number) => void
  show: (face: Face, glyph: number, text: string) => void
  /** Draws without being read. */
  unread: (draw: () => void) => void
  written: () => string
}

const NEGLIGIBLE = 0.01

export const makePen = (codes: CodeBook): Pen => {
  let out = ''
  let array = ''
  let hex = ''
  let font = ''
  let size = 0
  let risen = 0
  let owed = 0

  const closeHex = () => {
    if (hex) array += `<${hex}>`
    hex = ''
  }
  const flush = () => {
    closeHex()
    if (array) out += `[${array}]TJ\n`
    array = ''
  }
  const payShift = () => {
    if (Math.abs(owed) > NEGLIGIBLE) {
      closeHex()
      array += `${number(Math.round(-owed * 100) / 100)} `
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
      out += `1 0 0 1 ${number(x)} ${number(y)} Tm\n`
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
      hex += hex4(code.number)
    },
    unread: (draw) => {
      payShift()
      flush()
      out += '/Span<</ActualText<FEFF>>>BDC\n'
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
