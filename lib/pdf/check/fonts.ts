import { PDFArray, type PDFDict, PDFName, PDFStream } from 'pdf-lib'
import type { Report } from './breach'
import type { Drawn } from './content-scopes'
import { encodingOf } from './encoding'
import { asDict, asNumber, dictIn, itemsIn, latin1, nameIn, numberIn, unpacked, valueIn } from './objects'
import { readToUnicode, type ToUnicode } from './to-unicode'
import { readTrueType, type TrueType } from './true-type'

/** Thousandths of the type size by which a width may differ from the font program's. */
const TOLERANCE = 1

/** The widths of a CID font (ISO 32000-1, 9.7.4.3). */
const widthsOf = (font: PDFDict): ((cid: number) => number) => {
  const widths = new Map<number, number>()
  const items = itemsIn(font, 'W')
  for (let i = 0; i < items.length; ) {
    const first = asNumber(items[i]) ?? 0
    const second = items[i + 1]
    if (second instanceof PDFArray) {
      second.asArray().forEach((width, k) => {
        widths.set(first + k, asNumber(width) ?? 0)
      })
      i += 2
    } else {
      for (let cid = first; cid <= (asNumber(second) ?? -1); cid++)
        widths.set(cid, asNumber(items[i + 2]) ?? 0)
      i += 3
    }
  }
  const otherwise = numberIn(font, 'DW') ?? 1000
  return (cid) => widths.get(cid) ?? otherwise
}

const glyphMapOf = (font: PDFDict): ((cid: number) => number) | undefined => {
  if (nameIn(font, 'CIDToGIDMap') === 'Identity') return (cid) => cid
  const map = valueIn(font, 'CIDToGIDMap')
  const bytes = map instanceof PDFStream ? unpacked(map) : undefined
  return bytes && ((cid) => (bytes[2 * cid] ?? 0) * 256 + (bytes[2 * cid + 1] ?? 0))
}

const programOf = (font: PDFDict, report: Report): TrueType | undefined => {
  const file = valueIn(dictIn(font, 'FontDescriptor'), 'FontFile2')
  const bytes = unpacked(file)
  if (!bytes) {
    report('PDF/A-2 6.2.11.4.1', `${nameIn(font, 'BaseFont')} is not embedded`)
    return undefined
  }
  try {
    return readTrueType(bytes)
  } catch {
    report('PDF/A-2 6.2.11.4.1', `The program of ${nameIn(font, 'BaseFont')} is broken`)
    return undefined
  }
}

type Checked = {
  name: string
  program: TrueType
  glyphOf: (cid: number) => number
  widthOf: (cid: number) => number
  texts: ToUnicode
}

/** One visible character. Where a glyph stands for several, it may be the space that a script sets before them. */
const isVisible = (text: string): boolean => /^[^\p{Z}\p{C}]$/u.test(text)

const checkText = (name: string, text: string | undefined, report: Report) => {
  if (!text) report('PDF/A-2 6.2.11.7.2', `A code of ${name} stands for no text`)
  else if (/[\0\uFEFF\uFFFE]/.test(text))
    report('PDF/A-2 6.2.11.7.2', `A code of ${name} stands for no character`)
}

const checkCode = (
  bytes: string,
  cid: number,
  { name, program, glyphOf, widthOf, texts }: Checked,
  report: Report,
) => {
  const glyph = glyphOf(cid)
  const text = texts.get(bytes)
  checkText(name, text, report)
  if (glyph === 0) report('PDF/UA-1 7.21.8', `${name} shows .notdef`)
  if (glyph >= program.glyphCount) {
    report('PDF/UA-1 7.21.4.1-2', `${name} shows a glyph that it does not hold`)
    return
  }
  if (Math.abs(widthOf(cid) - program.widthOf(glyph)) > TOLERANCE) {
    report('PDF/A-2 6.2.11.5', `A width of ${name} differs from the font program`)
  }
  if (widthOf(cid) > 0 && isVisible(text ?? '') && !program.hasOutline(glyph)) {
    report('PDF/UA-1 7.21.4.1-2', `${name} shows «${text}» without an outline`)
  }
}

const checkFont = (font: PDFDict, shown: ReadonlySet<string>, report: Report) => {
  const name = nameIn(font, 'BaseFont') ?? 'a font'
  const descendant = asDict(itemsIn(font, 'DescendantFonts')[0])
  const isOurs = nameIn(font, 'Subtype') === 'Type0' && nameIn(descendant, 'Subtype') === 'CIDFontType2'
  const encoding = encodingOf(font, descendant, report)
  if (!isOurs || !descendant || !encoding) {
    const descriptor = dictIn(font, 'FontDescriptor')
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)))
    if (!embedded) report('PDF/A-2 6.2.11.4.1', `${name} is not embedded`)
    report('PDF/A-2 6.2.11.2', `${name} is of a kind that this check does not know`)
    return
  }
  const map = unpacked(valueIn(font, 'ToUnicode'))
  if (!map) report('PDF/A-2 6.2.11.7.2', `${name} does not say what its codes stand for`)
  const program = programOf(descendant, report)
  const glyphOf = glyphMapOf(descendant)
  if (!glyphOf) report('PDF/UA-1 7.21.3.2', `${name} does not say which glyphs its codes are`)
  if (!program || !glyphOf || !map) return
  const checked = { name, program, glyphOf, widthOf: widthsOf(descendant), texts: readToUnicode(latin1(map)) }
  const codes = new Set([...shown].flatMap(encoding.split))
  for (const code of codes) {
    const cid = encoding.cidOf(code)
    if (cid === undefined) report('PDF/UA-1 7.21.8', `${name} shows bytes that are no code`)
    else checkCode(code, cid, checked, report)
  }
}

/** PDF/A-2 6.2.11 and PDF/UA-1 7.21: every font that is used, and every glyph of it that is shown. */
export const checkFonts = ({ shown }: Drawn, report: Report): void => {
  for (const [font, codes] of shown) checkFont(font, codes, report)
}
