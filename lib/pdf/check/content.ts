import { type PDFDict, PDFName, PDFStream } from 'pdf-lib'
import type { Report } from './breach'
import { checkItem, type Drawn, nameOf, openScope, type Sheet } from './content-scopes'
import { type Operation, readOperations, type Token } from './content-tokens'
import { asDict, dictIn, itemsIn, latin1, nameIn, numberIn, unpacked, valueIn } from './objects'
import { inherited, type OpenFile } from './open-file'
import type { Structure } from './structure'

const PAINTS = /^(f|F|f\*|B|B\*|b|b\*|S|s|sh|Do|Tj|TJ|'|")$/
const DEVICE: Readonly<Record<string, 'Gray' | 'RGB' | 'CMYK'>> = {
  g: 'Gray',
  G: 'Gray',
  rg: 'RGB',
  RG: 'RGB',
  k: 'CMYK',
  K: 'CMYK',
}
const DEEPEST_STATE = 28
const DEEPEST_FORM = 8

const show = (sheet: Sheet, operands: readonly Token[]) => {
  const font = sheet.frames.at(-1)?.font
  const last = operands.at(-1)
  const strings = last?.kind === 'array' ? last.items : [last]
  if (!font) return
  const texts = sheet.drawn.shown.get(font) ?? new Set<string>()
  sheet.drawn.shown.set(font, texts)
  for (const string of strings) {
    if (string?.kind === 'string') texts.add(string.value)
  }
}

const noteColourSpace = (sheet: Sheet, name: string | undefined) => {
  const device = /^Device(Gray|RGB|CMYK)$/.exec(name ?? '')?.[1]
  if (device === 'Gray' || device === 'RGB' || device === 'CMYK') sheet.drawn.colours.add(device)
}

const checkImage = (sheet: Sheet, image: PDFDict) => {
  noteColourSpace(sheet, nameIn(image, 'ColorSpace'))
  if (String(valueIn(image, 'Interpolate')) === 'true')
    sheet.report('PDF/A-2 6.2.8', 'An image is interpolated')
}

const drawObject = (sheet: Sheet, name: string) => {
  const object = valueIn(dictIn(sheet.resources, 'XObject'), name)
  const dict = asDict(object)
  if (!dict || !(object instanceof PDFStream)) return
  if (nameIn(dict, 'Subtype') === 'Image') checkImage(sheet, dict)
  if (nameIn(dict, 'Subtype') !== 'Form') return
  if (sheet.depth >= DEEPEST_FORM || dict.has(PDFName.of('Ref')) || dict.has(PDFName.of('PS'))) {
    sheet.report('PDF/A-2 6.2.9', 'A form drawn within itself, from elsewhere or in PostScript')
    return
  }
  const own = sheet.structure.parents.get(numberIn(dict, 'StructParents') ?? -1)
  const resources = dictIn(dict, 'Resources') ?? sheet.resources
  const inner = { ...sheet, resources, marks: new Set<number>(), depth: sheet.depth + 1 }
  run(own ? { ...inner, parents: own } : inner, latin1(unpacked(object) ?? new Uint8Array()))
}

const changeState = (sheet: Sheet, { operator, operands }: Operation) => {
  const { frames, report } = sheet
  const device = DEVICE[operator]
  if (device) sheet.drawn.colours.add(device)
  if (operator === 'cs' || operator === 'CS') noteColourSpace(sheet, nameOf(operands[0]))
  if (operator === 'q') frames.push({ font: frames.at(-1)?.font })
  if (operator === 'Q' && frames.length > 1) frames.pop()
  if (frames.length > DEEPEST_STATE) report('PDF/A-2 6.1.13', 'Graphics states lie too deep')
  const frame = frames.at(-1)
  if (operator === 'Tf' && frame) {
    frame.font = dictIn(dictIn(sheet.resources, 'Font'), nameOf(operands[0]))
    if (!frame.font) report('PDF/A-2 6.2.2', `The font ${nameOf(operands[0])} is not among the resources`)
  }
}

const run = (sheet: Sheet, source: string): void => {
  for (const operation of readOperations(source)) {
    const { operator, operands } = operation
    changeState(sheet, operation)
    if (operator === 'BMC' || operator === 'BDC') openScope(sheet, operation)
    if (operator === 'EMC') sheet.scopes.pop()
    if (operator === 'BI') sheet.report('PDF/A-2 6.2.2', 'Images inside content are not known to this check')
    if (PAINTS.test(operator)) checkItem(sheet, operator)
    if (/^(Tj|TJ|'|")$/.test(operator)) show(sheet, operands)
    if (operator === 'Do') drawObject(sheet, nameOf(operands[0]))
  }
}

const contentOf = (page: PDFDict): string => {
  const contents = valueIn(page, 'Contents')
  const streams = contents instanceof PDFStream ? [contents] : itemsIn(page, 'Contents')
  return streams.map((stream) => latin1(unpacked(stream) ?? new Uint8Array())).join('\n')
}

/** Reads what all pages draw; reports content that is not tagged (PDF/UA-1 7.1). */
export const readContent = (file: OpenFile, structure: Structure, report: Report): Drawn => {
  const drawn: Drawn = { shown: new Map(), colours: new Set(), marks: new Map() }
  for (const { ref, dict } of file.pages) {
    const marks = new Set<number>()
    drawn.marks.set(ref, marks)
    const sheet: Sheet = {
      file,
      structure,
      report,
      drawn,
      resources: asDict(inherited(dict, 'Resources')),
      marks,
      parents: structure.parents.get(numberIn(dict, 'StructParents') ?? -1) ?? [],
      scopes: [],
      frames: [{ font: undefined }],
      depth: 0,
    }
    run(sheet, contentOf(dict))
  }
  return drawn
}
