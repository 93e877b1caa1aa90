import { type PDFDict, PDFName } from 'pdf-lib'
import type { Report } from './breach'
import { asNumber, dictIn, isTrue, itemsIn, nameIn, numberIn, textIn } from './objects'
import { type Annotation, annotationsOf, type OpenFile } from './open-file'
import type { Element, Structure } from './structure'
import { languageOf } from './structure-rules'

const FORBIDDEN = /^(3D|Sound|Screen|Movie|FileAttachment|RichMedia|TrapNet)$/
const ALLOWED_ACTIONS = /^(GoTo|GoToR|GoToE|URI|Named|SubmitForm|Thread)$/
const PRINT = 4
/** Invisible, Hidden, NoView and ToggleNoView. */
const HIDING = 1 | 2 | 32 | 256

const isWithoutSize = (dict: PDFDict): boolean => {
  const [left, bottom, right, top] = itemsIn(dict, 'Rect').map(asNumber)
  return left === right && bottom === top
}

const checkForPdfA = ({ dict }: Annotation, report: Report) => {
  const type = nameIn(dict, 'Subtype') ?? ''
  const flags = numberIn(dict, 'F') ?? 0
  if (FORBIDDEN.test(type)) report('PDF/A-2 6.3.1', `An annotation of type ${type}`)
  if (type !== 'Popup' && ((flags & PRINT) === 0 || (flags & HIDING) !== 0)) {
    report('PDF/A-2 6.3.2', 'An annotation is hidden or not printed')
  }
  const needsLooks = type !== 'Popup' && type !== 'Link' && !isWithoutSize(dict)
  if (needsLooks && !dictIn(dictIn(dict, 'AP'), 'N'))
    report('PDF/A-2 6.3.3', 'An annotation has no appearance')
}

const checkActions = (dict: PDFDict, where: string, report: Report) => {
  const action = nameIn(dictIn(dict, 'A'), 'S') ?? nameIn(dictIn(dict, 'OpenAction'), 'S')
  if (action && !ALLOWED_ACTIONS.test(action)) report('PDF/A-2 6.5.1', `${where} has the action ${action}`)
  if (dict.has(PDFName.of('AA'))) report('PDF/A-2 6.5.2', `${where} has actions of its own accord`)
}

/** A field may leave its name to be read aloud to its parent field. */
const spokenName = (dict: PDFDict | undefined): string | undefined =>
  dict && (textIn(dict, 'TU') ?? spokenName(dictIn(dict, 'Parent')))

/** Which element each kind of annotation belongs in, and the clause that says so. */
const homeOf = (type: string | undefined): { wanted: string; clause: string } => {
  if (type === 'Widget') return { wanted: 'Form', clause: 'PDF/UA-1 7.18.4' }
  if (type === 'Link') return { wanted: 'Link', clause: 'PDF/UA-1 7.18.5' }
  return { wanted: 'Annot', clause: 'PDF/UA-1 7.18.1' }
}

const checkPlace = ({ dict, ref, page }: Annotation, element: Element | undefined, report: Report) => {
  const type = nameIn(dict, 'Subtype')
  const { wanted, clause } = homeOf(type)
  if (nameIn(page, 'Tabs') !== 'S')
    report('PDF/UA-1 7.18.3', 'The fields of a page are not in structure order')
  if (element?.type !== wanted || !ref || !element.objects.includes(ref)) {
    report(clause, `${type} is not inside an element of type ${wanted}`)
  }
  if (type === 'Widget' && element && element.objects.length !== 1) {
    report(clause, 'A form element must hold exactly one field')
  }
}

const checkWords = ({ dict }: Annotation, element: Element | undefined, file: OpenFile, report: Report) => {
  const isField = nameIn(dict, 'Subtype') === 'Widget'
  const words = isField ? spokenName(dict) : textIn(dict, 'Contents')
  if (!words && !textIn(element?.dict, 'Alt')) {
    if (isField) report('PDF/UA-1 7.18.1-3', 'A field has no name to read aloud')
    else report('PDF/UA-1 7.18.1-2', 'An annotation has no description')
  }
  for (const key of ['TU', 'Contents']) {
    if (textIn(dict, key) && !languageOf(element, file)) {
      report('PDF/UA-1 7.2', `The language of ${key} cannot be told`)
    }
  }
}

const checkForm = ({ catalog }: OpenFile, report: Report) => {
  const form = dictIn(catalog, 'AcroForm')
  if (isTrue(form, 'NeedAppearances')) report('PDF/A-2 6.4.1', 'The form asks the reader to draw its fields')
  if (form?.has(PDFName.of('XFA'))) report('PDF/A-2 6.4.2', 'The form is XFA')
  const files = dictIn(catalog, 'Names')?.has(PDFName.of('EmbeddedFiles'))
  if (files) report('PDF/A-2 6.8', 'Files are attached')
  if (dictIn(dictIn(catalog, 'Names'), 'JavaScript')) report('PDF/A-2 6.5.1', 'The file has scripts')
}

/** PDF/A-2 6.3-6.5, 6.8 and PDF/UA-1 7.18: fields, links and actions. */
export const checkAnnotations = (file: OpenFile, structure: Structure, report: Report): void => {
  checkForm(file, report)
  checkActions(file.catalog, 'The catalog', report)
  for (const { dict } of file.pages) checkActions(dict, 'A page', report)
  for (const annotation of annotationsOf(file)) {
    checkForPdfA(annotation, report)
    checkActions(annotation.dict, 'An annotation', report)
    const [parent] = structure.parents.get(numberIn(annotation.dict, 'StructParent') ?? -1) ?? []
    const element = parent && structure.byRef.get(parent)
    checkPlace(annotation, element, report)
    checkWords(annotation, element, file, report)
  }
}
