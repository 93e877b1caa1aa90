import * as hb from 'harfbuzzjs'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream } from 'pdf-lib'

/** A glyph as a finished file draws it: its outline, and where its origin is on the page. Points. */
export type Ink = { outline: string; x: number; y: number }
export type InkLine = { y: number; glyphs: Ink[] }

type ReadFont = { codeToGlyph: Uint8Array; widths: readonly number[]; outlineOf: (glyph: number) => string }

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

const readFont = (font: PDFDict): ReadFont => {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  const widths = descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray)
  return {
    codeToGlyph: bytesAt(descendant, 'CIDToGIDMap'),
    widths: [0, ...widths.asArray().map((width) => Number(width.toString()))],
    outlineOf: outlineReader(bytesAt(dictAt(descendant, 'FontDescriptor'), 'FontFile2')),
  }
}

/** `[…] TJ`, or plain operands with the operator that ends them. */
const OPERATION = /(\[[^\]]*\]|[^[\]\n]*?)\s*\b(TJ|Tf|Td|BT|cm|Ts|q|Q)\b/g

type Pen = { x: number; y: number; rise: number; size: number; font: ReadFont | undefined }

const numbersIn = (operands: string) => operands.trim().split(/\s+/).map(Number)

/** Draws one string of codes; returns the glyphs with ink and leaves the pen after them. */
const inkOfCodes = (hex: string, pen: Pen, originX: number): Ink[] => {
  const { font } = pen
  if (!font) throw new Error('Text before a font')
  return (hex.match(/.{4}/g) ?? []).flatMap((code) => {
    const number = Number.parseInt(code, 16)
    const glyph = ((font.codeToGlyph[number * 2] ?? 0) << 8) | (font.codeToGlyph[number * 2 + 1] ?? 0)
    const outline = font.outlineOf(glyph)
    const ink = { outline, x: originX + pen.x, y: pen.rise }
    pen.x += ((font.widths[number] ?? 0) / 1000) * pen.size
    return outline ? [ink] : []
  })
}

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
  const apply: Record<string, (operands: string) => void> = {
    TJ: (array) => {
      for (const [, hex, shift] of array.matchAll(/<([0-9a-f]*)>|(-?[\d.]+)/g)) {
        if (hex !== undefined) lineHere().glyphs.push(...inkOfCodes(hex, pen, origin.x))
        else pen.x -= (Number(shift) / 1000) * pen.size
      }
    },
    Tf: (operands) => {
      const [, name, size] = /\/(\w+) ([\d.]+)/.exec(operands) ?? []
      Object.assign(pen, { font: fonts.get(name ?? ''), size: Number(size) })
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
      pen.rise = Number(operands)
    },
    q: () => stack.push(origin),
    Q: () => {
      origin = stack.pop() ?? origin
    },
  }
  for (const [, operands = '', operator = ''] of content.matchAll(OPERATION)) apply[operator]?.(operands)
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
