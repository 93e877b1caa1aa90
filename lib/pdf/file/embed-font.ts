import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib/cjs/core/index.js'
import { subsetFace } from '../fonts/subset'
import type { CodedFont } from '../text/codes'
import { hex4, utf16 } from '../text/operators'
import { addStream, sha256 } from './objects'

const MOST_IN_A_BLOCK = 100

/** Which text each code stands for, as PDF 1.7 § 9.10.3 has it. */
const toUnicode = ({ codes }: CodedFont): string => {
  const lines = codes.flatMap((code, i) => (code ? [`<${hex4(i)}><${utf16(code.text)}>`] : []))
  const blocks: string[] = []
  for (let i = 0; i < lines.length; i += MOST_IN_A_BLOCK) {
    const block = lines.slice(i, i + MOST_IN_A_BLOCK)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
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

const addDescriptor = (context: PDFContext, { face }: CodedFont, name: string, program: Buffer): PDFRef => {
  const thousandths = (units: number) => Math.round((units * 1000) / face.unitsPerEm)
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [...face.bbox.map(thousandths)],
      ItalicAngle: face.italicAngle,
      Ascent: Math.min(HIGHEST, thousandths(face.ascent)),
      Descent: Math.max(LOWEST, thousandths(face.descent)),
      CapHeight: thousandths(face.capHeight),
      StemV: Math.round(10 + (220 * (face.weight - 50)) / 900),
      FontFile2: addStream(context, { plain: program }, { Length1: program.length }),
    }),
  )
}

/** Embeds exactly the glyphs that were given codes, and says what each of them reads as. */
export const embedFont = (context: PDFContext, font: CodedFont): PDFRef => {
  const { face, codes } = font
  const used = [...new Set(codes.map((code) => code?.glyph ?? 0))].sort((a, b) => a - b)
  const { program, glyphs } = subsetFace(face, used)
  const name = `${subsetTag(program)}+${face.name}`
  const widthOf = (glyph: number) => Math.round((face.widthOf(glyph) * 100_000) / face.unitsPerEm) / 100

  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFHexString.of('41646F6265'),
        Ordering: PDFHexString.of('4964656E74697479'),
        Supplement: 0,
      },
      FontDescriptor: addDescriptor(context, font, name, program),
      CIDToGIDMap: addStream(context, { plain: glyphMap(font, glyphs) }),
      DW: Math.round(widthOf(0)),
      W: [1, codes.slice(1).map((code) => widthOf(code?.glyph ?? 0))],
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: addStream(context, { plain: Buffer.from(toUnicode(font)) }),
    }),
  )
}
