import { type PDFContext, PDFHexString, type PDFObject, type PDFRef } from 'pdf-lib/cjs/core/index.js'
import { subsetFace } from '../fonts/subset'
import type { CodedFont } from '../text/codes'
import { hex4, utf16 } from '../text/operators'
import { sha256, streamOf } from './objects'

const MOST_IN_A_BLOCK = 100

/** Codes in a row whose text is one character each, in the order of the alphabet. */
type Range = { from: number; to: number; text: string }

const follows = ({ from, to, text }: Range, at: number, next: string): boolean => {
  const letter = text.charCodeAt(0) + (at - from)
  const single = text.length === 1 && next.length === 1 && next.charCodeAt(0) === letter
  // Only the last byte of a code, and of what it stands for, may count up (PDF 1.7 § 9.10.3)
  return single && at === to + 1 && at >> 8 === from >> 8 && letter >> 8 === text.charCodeAt(0) >> 8
}

const rangesOf = (codes: CodedFont['codes']): readonly Range[] => {
  const ranges: Range[] = []
  codes.forEach((code, at) => {
    const last = ranges.at(-1)
    if (!code) return
    if (last && follows(last, at, code.text)) last.to = at
    else ranges.push({ from: at, to: at, text: code.text })
  })
  return ranges
}

const blocksOf = (kind: 'bfchar' | 'bfrange', lines: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(lines.length / MOST_IN_A_BLOCK) }, (_, i) => {
    const block = lines.slice(i * MOST_IN_A_BLOCK, (i + 1) * MOST_IN_A_BLOCK)
    return `${block.length} begin${kind}\n${block.join('\n')}\nend${kind}`
  })

/** Which text each code stands for, as PDF 1.7 § 9.10.3 has it. */
const toUnicode = ({ codes }: CodedFont): string => {
  const all = rangesOf(codes)
  const ranges = all.filter(({ from, to }) => to > from)
  const blocks = [
    ...blocksOf(
      'bfrange',
      ranges.map(({ from, to, text }) => `<${hex4(from)}><${hex4(to)}><${utf16(text)}>`),
    ),
    ...blocksOf(
      'bfchar',
      all.filter(({ from, to }) => to === from).map(({ from, text }) => `<${hex4(from)}><${utf16(text)}>`),
    ),
  ]
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict/CMap defineresource pop
end
end`
}

const glyphMap = (font: CodedFont, glyphs: ReadonlyMap<number, number>): Buffer => {
  const map = Buffer.alloc(font.codes.length * 2)
  font.codes.forEach((code, i) => {
    map.writeUInt16BE(glyphs.get(code?.glyph ?? 0) ?? 0, i * 2)
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

/** Where the objects of a font stand in its file. */
export type FontRefs = Readonly<
  Record<'font' | 'descendant' | 'descriptor' | 'program' | 'glyphMap' | 'unicode', PDFRef>
>
export type FileObject = readonly [PDFRef, PDFObject]

export const fontRefs = (context: PDFContext): FontRefs => ({
  font: context.nextRef(),
  descendant: context.nextRef(),
  descriptor: context.nextRef(),
  program: context.nextRef(),
  glyphMap: context.nextRef(),
  unicode: context.nextRef(),
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

/** The objects that embed exactly the glyphs that were given codes, and say what each of them reads as. */
export const embedFont = (context: PDFContext, font: CodedFont, refs: FontRefs): readonly FileObject[] => {
  const { face, codes } = font
  const { program, glyphs } = subsetFace(face, [...new Set(codes.map((code) => code?.glyph ?? 0))])
  const name = `${subsetTag(program)}+${face.name}`
  const widthOf = (glyph: number) => Math.round((face.widthOf(glyph) * 100_000) / face.unitsPerEm) / 100
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {
      Registry: PDFHexString.of('41646F6265'),
      Ordering: PDFHexString.of('4964656E74697479'),
      Supplement: 0,
    },
    FontDescriptor: refs.descriptor,
    CIDToGIDMap: refs.glyphMap,
    DW: Math.round(widthOf(0)),
    W: [1, codes.slice(1).map((code) => widthOf(code?.glyph ?? 0))],
  })
  const composite = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [refs.descendant],
    ToUnicode: refs.unicode,
  })
  return [
    [refs.font, composite],
    [refs.descendant, descendant],
    [refs.descriptor, context.obj(descriptorOf(font, name, refs.program))],
    [refs.program, streamOf(context, { plain: program }, { Length1: program.length })],
    [refs.glyphMap, streamOf(context, { plain: glyphMap(font, glyphs) })],
    [refs.unicode, streamOf(context, { plain: Buffer.from(toUnicode(font)) })],
  ]
}
