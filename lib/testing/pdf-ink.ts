import * as hb from 'harfbuzzjs'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream } from 'pdf-lib'
import { readOperations, type Token } from '#lib/pdf/check/content-tokens'

/** A glyph as a finished file draws it: its outline, and where its origin is on the page. Points. */
export type Ink = { outline: string; x: number; y: number }
export type InkLine = { y: number; glyphs: Ink[] }

type ReadFont = {
  codesOf: (text: string) => readonly number[]
  widths: readonly number[]
  glyphOf: (code: number) => number
  outlineOf: (glyph: number) => string
}

const dictAt = (dict: PDFDict, key: string) => dict.lookup(PDFName.of(key), PDFDict)
const bytesAt = (dict: PDFDict, key: string) =>
  decodePDFRawStream(dict.lookup(PDFName.of(key)) as PDFRawStream).decode()

/** Outlines with parts of no size left out, so that a blank is the empty string. */
export const outlineReader = (program: Uint8Array): ((glyph: number) => string) => {
  const font = new hb.Font(new hb.Face(new hb.Blob(program)))
  const known = new Map<number, string>()
  return (glyph) => {
    const outline = known.get(glyph) ?? font.glyphToPath(glyph)
    known.set(glyph, outline)
    return outline
  }
}

/** Reads the CMap as poppler does: byte by byte, until the bytes are in one of its ranges. */
const codeReader = (map: string) => {
  const codes = new Map<string, number>()
  for (const [, from = '', to = '', first] of map.matchAll(/^<(\w+)><(\w+)>(\d+)$/gm)) {
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) {
      const bytes = Buffer.from(code.toString(16).padStart(from.length, '0'), 'hex').toString('latin1')
      codes.set(bytes, Number(first) + code - Number.parseInt(from, 16))
    }
  }
  return (text: string): readonly number[] => {
    const read: number[] = []
    let bytes = ''
    for (const byte of text) {
      bytes += byte
      const code = codes.get(bytes)
      if (code === undefined) continue
      read.push(code)
      bytes = ''
    }
    if (bytes) throw new Error('Bytes that are no code')
    return read
  }
}

const glyphMapOf = (descendant: PDFDict) => {
  if (String(descendant.get(PDFName.of('CIDToGIDMap'))) === '/Identity') return (code: number) => code
  const map = bytesAt(descendant, 'CIDToGIDMap')
  return (code: number) => ((map[code * 2] ?? 0) << 8) | (map[code * 2 + 1] ?? 0)
}

const readFont = (font: PDFDict): ReadFont => {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  const widths = descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray)
  return {
    codesOf: codeReader(Buffer.from(bytesAt(font, 'Encoding')).toString('latin1')),
    widths: [0, ...widths.asArray().map((width) => Number(width.toString()))],
    glyphOf: glyphMapOf(descendant),
    outlineOf: outlineReader(bytesAt(dictAt(descendant, 'FontDescriptor'), 'FontFile2')),
  }
}

type Pen = { x: number; y: number; rise: number; size: number; font: ReadFont | undefined }

/** Draws one string; returns the glyphs with ink and leaves the pen after them. */
const inkOfString = (text: string, pen: Pen, originX: number): Ink[] => {
  const { font } = pen
  if (!font) throw new Error('Text before a font')
  return font.codesOf(text).flatMap((code) => {
    const outline = font.outlineOf(font.glyphOf(code))
    const ink = { outline, x: originX + pen.x, y: pen.rise }
    pen.x += ((font.widths[code] ?? 0) / 1000) * pen.size
    return outline ? [ink] : []
  })
}

const numbersIn = (operands: readonly Token[]) =>
  operands.flatMap((operand) => (operand.kind === 'number' ? [operand.value] : []))

/** Follows the operators that the engine writes, and says what lands where. */
const inkOf = (content: string, fonts: ReadonlyMap<string, ReadFont>): InkLine[] => {
  const lines = new Map<number, InkLine>()
  const stack: { x: number; y: number }[] = []
  let origin = { x: 0, y: 0 }
  let line = { x: 0, y: 0 }
  const pen: Pen = { x: 0, y: 0, rise: 0, size: 0, font: undefined }

  const lineHere = () => {
    const y = Math.round((origin.y + pen.y) * 100) / 100
    const line = lines.get(y) ?? { y, glyphs: [] }
    lines.set(y, line)
    return line
  }
  const apply: Record<string, (operands: readonly Token[]) => void> = {
    TJ: ([array]) => {
      for (const item of array?.kind === 'array' ? array.items : []) {
        if (item.kind === 'string') lineHere().glyphs.push(...inkOfString(item.value, pen, origin.x))
        if (item.kind === 'number') pen.x -= (item.value / 1000) * pen.size
      }
    },
    Tj: ([text]) => {
      if (text?.kind === 'string') lineHere().glyphs.push(...inkOfString(text.value, pen, origin.x))
    },
    Tf: ([name, size]) => {
      if (name?.kind === 'name') pen.font = fonts.get(name.value)
      if (size?.kind === 'number') pen.size = size.value
    },
    BT: () => {
      line = { x: 0, y: 0 }
    },
    Td: (operands) => {
      const [x = 0, y = 0] = numbersIn(operands)
      line = { x: line.x + x, y: line.y + y }
      Object.assign(pen, line)
    },
    cm: (operands) => {
      const [x = 0, y = 0] = numbersIn(operands).slice(-2)
      origin = { x: origin.x + x, y: origin.y + y }
    },
    Ts: (operands) => {
      pen.rise = numbersIn(operands)[0] ?? 0
    },
    q: () => stack.push(origin),
    Q: () => {
      origin = stack.pop() ?? origin
    },
  }
  for (const { operator, operands } of readOperations(content)) apply[operator]?.(operands)
  return [...lines.values()]
}

/** Every line of ink on every page of a finished file. `disturb` changes the page's operators first. */
export const readInk = async (
  file: Uint8Array,
  disturb: (operators: string) => string = (operators) => operators,
): Promise<readonly InkLine[]> => {
  const doc = await PDFDocument.load(file, { updateMetadata: false })
  return doc.getPages().flatMap(({ node }) => {
    const fontDict = dictAt(dictAt(node, 'Resources'), 'Font')
    const fonts = new Map(
      fontDict.keys().map((key) => [key.decodeText(), readFont(fontDict.lookup(key, PDFDict))] as const),
    )
    const contents = node.lookup(PDFName.of('Contents'), PDFArray)
    const operators = contents
      .asArray()
      .map((_, i) => decodePDFRawStream(contents.lookup(i) as PDFRawStream).decode())
      .map((bytes) => Buffer.from(bytes).toString('latin1'))
    return inkOf(disturb(operators.join('\n')), fonts)
  })
}
