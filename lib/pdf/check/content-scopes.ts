import type { PDFDict, PDFRef } from 'pdf-lib'
import type { Report } from './breach'
import type { Operation, Token } from './content-tokens'
import { dictIn, numberIn } from './objects'
import type { OpenFile } from './open-file'
import type { Element, Structure } from './structure'
import { languageOf } from './structure-rules'

/** What a page draws, as the rules need it. */
export type Drawn = {
  /** The strings that each font shows, one character a byte. */
  shown: Map<PDFDict, Set<string>>
  colours: Set<'Gray' | 'RGB' | 'CMYK'>
  /** Element and mark of each marked content, by the page that it stands on. */
  marks: Map<PDFRef, Set<number>>
}

/** An open BMC or BDC. */
type Scope = { tag: string; mark: number | undefined; language: string | undefined }
/** A page, or a form on it, while it is read. */
export type Sheet = {
  file: OpenFile
  structure: Structure
  report: Report
  drawn: Drawn
  resources: PDFDict | undefined
  marks: Set<number>
  /** The elements of the marks, in order. */
  parents: readonly PDFRef[]
  scopes: Scope[]
  /** The font of each graphics state. */
  frames: { font: PDFDict | undefined }[]
  depth: number
}

export const nameOf = (token: Token | undefined): string => (token?.kind === 'name' ? token.value : '')

const propertiesOf = (sheet: Sheet, token: Token | undefined): Omit<Scope, 'tag'> => {
  if (token?.kind === 'name') {
    const named = dictIn(dictIn(sheet.resources, 'Properties'), token.value)
    return { mark: numberIn(named, 'MCID'), language: undefined }
  }
  const entries = token?.kind === 'dict' ? token.entries : new Map<string, Token>()
  const [mark, language] = [entries.get('MCID'), entries.get('Lang')]
  return {
    mark: mark?.kind === 'number' ? mark.value : undefined,
    language: language?.kind === 'string' ? language.value : undefined,
  }
}

const isArtifact = ({ tag }: Scope) => tag === 'Artifact'
const isTagged = ({ mark }: Scope) => mark !== undefined

/** Opens marked content (PDF/UA-1 7.1-1 and -2). */
export const openScope = (sheet: Sheet, { operator, operands }: Operation) => {
  const own = operator === 'BDC' ? propertiesOf(sheet, operands[1]) : { mark: undefined, language: undefined }
  const scope = { tag: nameOf(operands[0]), ...own }
  const { scopes, report } = sheet
  if (isArtifact(scope) && scopes.some(isTagged))
    report('PDF/UA-1 7.1-1', 'An artifact inside tagged content')
  if (isTagged(scope) && scopes.some(isArtifact))
    report('PDF/UA-1 7.1-2', 'Tagged content inside an artifact')
  if (scope.mark !== undefined) {
    if (sheet.marks.has(scope.mark)) report('PDF/UA-1 7.1-3', `Mark ${scope.mark} is used twice on a page`)
    sheet.marks.add(scope.mark)
  }
  scopes.push(scope)
}

/** The element that content belongs to; undefined where the tree does not know it. */
const elementOf = (sheet: Sheet): Element | undefined => {
  const mark = sheet.scopes.findLast(isTagged)?.mark
  const ref = mark === undefined ? undefined : sheet.parents[mark]
  return ref && sheet.structure.byRef.get(ref)
}

/** PDF/UA-1 7.1-3 and 7.2: what is drawn must be tagged or an artifact, and its language known. */
export const checkItem = (sheet: Sheet, operator: string) => {
  const { scopes, report, file } = sheet
  if (scopes.some(isArtifact)) return
  const element = elementOf(sheet)
  if (!element) {
    report('PDF/UA-1 7.1-3', 'Content is neither tagged nor marked as an artifact')
    return
  }
  const language = scopes.findLast((scope) => scope.language)?.language ?? languageOf(element, file)
  if (/^(Tj|TJ|'|")$/.test(operator) && !language)
    report('PDF/UA-1 7.2', 'The language of text cannot be told')
}
