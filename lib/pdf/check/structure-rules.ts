import { PDFName } from 'pdf-lib'
import type { Report } from './breach'
import { asDict, dictIn, isTrue, numberIn, oneOrMore, textIn } from './objects'
import type { OpenFile } from './open-file'
import type { Element, Structure } from './structure'

/** Which types may stand directly inside, and which they must stand in (ISO 32000-1, 14.8.4.3). */
const KIDS: Readonly<Record<string, RegExp>> = {
  L: /^(L|LI|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(TR|THead|TBody|TFoot|Caption)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TFoot: /^TR$/,
  TR: /^(TH|TD)$/,
  TOC: /^(TOC|TOCI|Caption)$/,
}
const PARENTS: Readonly<Record<string, RegExp>> = {
  LI: /^L$/,
  LBody: /^LI$/,
  TR: /^(Table|THead|TBody|TFoot)$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  TFoot: /^Table$/,
  TH: /^TR$/,
  TD: /^TR$/,
  TOCI: /^TOC$/,
}

const checkNesting = ({ type, parent, kids, marks }: Element, report: Report) => {
  const around = PARENTS[type]
  if (around && !around.test(parent?.type ?? '')) report('PDF/UA-1 7.2', `${type} stands in ${parent?.type}`)
  const within = KIDS[type]
  for (const kid of within ? kids : []) {
    if (!within?.test(kid.type)) report('PDF/UA-1 7.2', `${type} holds ${kid.type}`)
  }
  if (within && marks.length > 0) report('PDF/UA-1 7.2', `${type} holds content without an element`)
}

/** Attributes of an owner, from one dictionary or several. */
const attribute = ({ dict }: Element, key: string) =>
  oneOrMore(dict, 'A')
    .map((item) => asDict(dict.context.lookup(item)))
    .find((attributes) => attributes?.has(PDFName.of(key)))

const spanOf = (cell: Element): number => numberIn(attribute(cell, 'ColSpan'), 'ColSpan') ?? 1

const rowsIn = (element: Element): Element[] =>
  element.kids.flatMap((kid) =>
    kid.type === 'TR' ? [kid] : /^T(Head|Body|Foot)$/.test(kid.type) ? rowsIn(kid) : [],
  )

const checkTable = (table: Element, report: Report) => {
  const rows = rowsIn(table)
  const widths = new Set(rows.map(({ kids }) => kids.reduce((sum, cell) => sum + spanOf(cell), 0)))
  const spansRows = rows.some(({ kids }) => kids.some((cell) => attribute(cell, 'RowSpan')))
  if (widths.size > 1 && !spansRows) report('PDF/UA-1 7.2', 'The rows of a table are not equally wide')
  const heads = rows.flatMap(({ kids }) => kids.filter(({ type }) => type === 'TH'))
  if (heads.some((head) => !attribute(head, 'Scope'))) report('PDF/UA-1 7.5', 'A table head has no scope')
}

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

/** The language that holds for an element: its own or the nearest around it. */
export const languageOf = (element: Element | undefined, { catalog }: OpenFile): string | undefined => {
  for (let each = element; each; each = each.parent) {
    const own = textIn(each.dict, 'Lang')
    if (own) return own
  }
  return textIn(catalog, 'Lang')
}

const checkLanguage = (element: Element, file: OpenFile, report: Report) => {
  const own = textIn(element.dict, 'Lang')
  if (own !== undefined && !LANGUAGE_TAG.test(own)) report('PDF/A-2 6.7.4', `«${own}» is no language tag`)
  for (const key of ['ActualText', 'Alt', 'E']) {
    if (textIn(element.dict, key) !== undefined && !languageOf(element, file)) {
      report('PDF/UA-1 7.2', `The language of ${key} cannot be told`)
    }
  }
}

const checkHeadings = (elements: readonly Element[], report: Report) => {
  let last = 0
  for (const { type } of elements) {
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0)
    if (level > last + 1)
      report('PDF/UA-1 7.4.2', `H${level} comes after ${last ? `H${last}` : 'no heading'}`)
    if (level > 0) last = level
  }
  if (last > 0 && elements.some(({ type }) => type === 'H')) {
    report('PDF/UA-1 7.4.4', 'H and numbered headings are mixed')
  }
}

const checkElement = (element: Element, file: OpenFile, report: Report) => {
  const { dict, parent, type } = element
  const around = asDict(dict.lookup(PDFName.of('P')))
  const expected = parent?.dict ?? dictIn(file.catalog, 'StructTreeRoot')
  if (!around || around !== expected) report('PDF/UA-1 7.1-12', `P of ${type} does not lead to its parent`)
  if (type === 'Figure' && !textIn(dict, 'Alt') && !textIn(dict, 'ActualText')) {
    report('PDF/UA-1 7.3', 'A figure has no description')
  }
  if (type === 'Table') checkTable(element, report)
  checkNesting(element, report)
  checkLanguage(element, file, report)
}

const checkCatalog = ({ catalog }: OpenFile, report: Report) => {
  const marks = dictIn(catalog, 'MarkInfo')
  if (!isTrue(marks, 'Marked')) report('PDF/A-2 6.7.2.2', 'The catalog does not say that the file is marked')
  if (isTrue(marks, 'Suspects')) report('PDF/UA-1 7.1-4', 'The catalog says that the tags are suspect')
  const language = textIn(catalog, 'Lang')
  if (language !== undefined && !LANGUAGE_TAG.test(language)) {
    report('PDF/A-2 6.7.4', `«${language}» is no language tag`)
  }
}

/** PDF/A-2 6.7 and PDF/UA-1 7.1-7.5: the structure tree. */
export const checkStructure = (file: OpenFile, { elements }: Structure, report: Report): void => {
  checkCatalog(file, report)
  for (const element of elements) checkElement(element, file, report)
  checkHeadings(elements, report)
}
