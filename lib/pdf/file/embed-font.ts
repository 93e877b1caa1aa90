import {
  type PDFContext,
  type PDFObject,
  type PDFRawStream,
  type PDFRef,
  PDFString,
} from 'pdf-lib/cjs/core/index.js'
import { subsetFaces } from '../fonts/subset'
import { codeHex, codeMap, codeSpaces, USUAL_CODES } from '../text/code-bytes'
import type { CodedFont } from '../text/codes'
import { utf16 } from '../text/operators'
import { setAll, sha256, streamOf } from './objects'

/** Which text each code stands for, as PDF 1.7 § 9.10.3 has it: in one row, only the last byte counts up. */
const toUnicode = ({ codes }: CodedFont): string => {
  const rows = new Map<string, { from: string; to: string; texts: string }>()
  codes.forEach((code, at) => {
    if (!code) return
    const to = codeHex(at)
    const row = rows.get(to.slice(0, -2)) ?? { from: to, to, texts: '' }
    rows.set(to.slice(0, -2), { from: row.from, to, texts: `${row.texts}<${utf16(code.text)}>` })
  })
  const ranges = [...rows.values()].map(({ from, to, texts }) => `<${from}><${to}>[${texts}]`)
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName/Text def
/CMapType 2 def
${codeSpaces}
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
end
end`
}

/** Which glyph of the program each code draws. */
const glyphMap = ({ codes }: CodedFont, numbers: ReadonlyMap<number, number>): Buffer => {
  const map = Buffer.alloc(codes.length * 2)
  codes.forEach((code, i) => {
    map.writeUInt16BE(numbers.get(code?.glyph ?? 0) ?? 0, i * 2)
  })
  return map
}

/** Six letters before the name mark a subset; they follow from its content. */
const subsetTag = (program: Buffer) =>
  [...Buffer.from(sha256(program), 'hex').subarray(0, 6)]
    .map((byte) => String.fromCharCode(65 + (byte % 26)))
    .join('')

/** Programs that extract text take these for the height of a line; tall scripts overlap in them. */
const HIGHEST = 950
const LOWEST = -300

const systemInfo = {
  Registry: PDFString.of('Adobe'),
  Ordering: PDFString.of('Identity'),
  Supplement: 0,
}

/** How strings of so many codes are read; that of the usual number serves all fonts of a file. */
export const codeMapStream = (context: PDFContext, count = USUAL_CODES): PDFRawStream => {
  const plain = Buffer.from(codeMap(count))
  const stream = streamOf(context, { plain }, { Type: 'CMap', CMapName: 'Codes' })
  setAll(stream.dict, { CIDSystemInfo: context.obj(systemInfo) })
  return stream
}

/** Where the objects of a font stand in its file. Fonts with the same units share one program. */
export type FontRefs = Readonly<
  Record<'font' | 'descendant' | 'descriptor' | 'unicode' | 'glyphMap' | 'ownCodeMap', PDFRef>
>
export type FileObject = readonly [PDFRef, PDFObject]

export const fontRefs = (context: PDFContext): FontRefs => ({
  font: context.nextRef(),
  descendant: context.nextRef(),
  descriptor: context.nextRef(),
  unicode: context.nextRef(),
  glyphMap: context.nextRef(),
  ownCodeMap: context.nextRef(),
})

const descriptorOf = ({ face }: CodedFont, name: string, program: PDFRef) => {
  const thousandths = (units: number) => Math.round((units * 1000) / face.unitsPerEm)
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    FontBBox: [...face.bbox.map(thousandths)],
    ItalicAngle: face.italicAngle,
    Ascent: Math.min(HIGHEST, thousandths(face.ascent)),
    Descent: Math.max(LOWEST, thousandths(face.descent)),
    CapHeight: thousandths(face.capHeight),
    StemV: Math.round(10 + (220 * (face.weight - 50)) / 900),
    FontFile2: program,
  }
}

/** A font of the document, and where in the file it stands. */
export type PlacedFont = { font: CodedFont; refs: FontRefs }

type Shared = { tag: string; program: PDFRef; codeMap: PDFRef }

const fontObjects = (
  context: PDFContext,
  { font, refs }: PlacedFont,
  numbers: ReadonlyMap<number, number>,
  { tag, program, codeMap }: Shared,
): readonly FileObject[] => {
  const { face, codes } = font
  const isUsual = codes.length <= USUAL_CODES
  const name = `${tag}+${face.name}`
  const widthOf = (glyph: number) => Math.round((face.widthOf(glyph) * 100_000) / face.unitsPerEm) / 100
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: systemInfo,
    FontDescriptor: refs.descriptor,
    CIDToGIDMap: refs.glyphMap,
    DW: Math.round(widthOf(0)),
    W: [1, codes.slice(1).map((code) => widthOf(code?.glyph ?? 0))],
  })
  const composite = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: isUsual ? codeMap : refs.ownCodeMap,
    DescendantFonts: [refs.descendant],
    ToUnicode: refs.unicode,
  })
  return [
    [refs.font, composite],
    [refs.descendant, descendant],
    [refs.descriptor, context.obj(descriptorOf(font, name, program))],
    [refs.unicode, streamOf(context, { plain: Buffer.from(toUnicode(font)) })],
    [refs.glyphMap, streamOf(context, { plain: glyphMap(font, numbers) })],
    ...(isUsual ? [] : [[refs.ownCodeMap, codeMapStream(context, codes.length)] as const]),
  ]
}

/**
 * The objects that embed exactly the glyphs that were given codes, and say what each of them reads as, for fonts
 * with the same units.
 */
export const embedFonts = (
  context: PDFContext,
  fonts: readonly PlacedFont[],
  program: PDFRef,
  codeMap: PDFRef,
): readonly FileObject[] => {
  const subset = subsetFaces(
    fonts.map(({ font: { face, codes } }) => ({ face, glyphs: codes.map((code) => code?.glyph ?? 0) })),
  )
  const shared = { tag: subsetTag(subset.program), program, codeMap }
  const none: ReadonlyMap<number, number> = new Map()
  return [
    [program, streamOf(context, { plain: subset.program }, { Length1: subset.program.length })],
    ...fonts.flatMap((font, i) => fontObjects(context, font, subset.numbers[i] ?? none, shared)),
  ]
}
