import type { PDFContext, PDFRef } from 'pdf-lib/cjs/core/index.js'
import type { Tag, TagName } from '../layout/row'
import { number, textLiteral } from '../text/operators'

type Kid = Element | { mark: number; page: PDFRef }

export type Element = {
  name: TagName | 'Document'
  tag: Tag | null
  ref: PDFRef
  kids: Kid[]
  /** Says the same in every document of its kind. */
  fixed: boolean
  box?: readonly number[]
}

export type StructureTree = {
  section: (language: string) => Element
  root: Element
  /** The element for a tag within a section, made the first time it is asked for. */
  elementFor: (tag: Tag, section: Element, fixed: boolean) => Element
  /** Adds the elements to the file. `marks` are, for each page, the elements its marked content belongs to. */
  write: (marks: readonly (readonly PDFRef[])[]) => { root: PDFRef; spelled: SpelledTree }
}

const isElement = (kid: Kid): kid is Element => 'kids' in kid

const attributesOf = ({ name, tag, box }: Element): string => {
  if (name === 'L') return '/A<</O/List/ListNumbering/Disc>>'
  if (name === 'TH' && tag?.scope) return `/A<</O/Table/Scope/${tag.scope}>>`
  if (name === 'Figure' && box) return `/A<</O/Layout/Placement/Block/BBox[${box.map(number).join(' ')}]>>`
  return ''
}

/** An object already in PDF's own spelling: there are hundreds of them in each file. */
export type Spelled = readonly [PDFRef, string]

/** `own` holds what one document says; the rest is mostly alike in all that look the same. */
export type SpelledTree = { shared: Spelled[]; own: Spelled[] }

const optional = (key: string, value: string | undefined) => (value ? `/${key}${textLiteral(value)}` : '')

const wordsOf = (tag: Tag): string =>
  optional('Lang', tag.language) + optional('Alt', tag.alt) + optional('ActualText', tag.actualText)

const keptWords = new WeakMap<Tag, string>()
const keptWordsOf = (tag: Tag): string => {
  const words = keptWords.get(tag) ?? wordsOf(tag)
  keptWords.set(tag, words)
  return words
}

const contentOf = (kids: readonly Kid[], home: PDFRef | null): string => {
  const all = kids.map((kid) => {
    if (isElement(kid)) return String(kid.ref)
    return kid.page === home ? String(kid.mark) : `<</Type/MCR/Pg ${kid.page}/MCID ${kid.mark}>>`
  })
  return all.length === 1 ? (all[0] ?? '') : `[${all.join(' ')}]`
}

const spellElement = (spelled: SpelledTree, element: Element, parent: PDFRef): void => {
  const { name, tag, kids, ref, fixed, box } = element
  const page = kids.find((kid) => !isElement(kid))
  const home = page && !isElement(page) ? page.page : null
  const words = tag ? keptWordsOf(tag) : ''
  const where = home ? `/Pg ${home}` : ''
  const own = `${words}${attributesOf(element)}`
  const spelling = `<</Type/StructElem/S/${name}/P ${parent}${where}/K ${contentOf(kids, home)}${own}>>`
  const isShared = fixed || !(box || tag?.actualText || tag?.alt)
  spelled[isShared ? 'shared' : 'own'].push([ref, spelling])
  for (const kid of kids) if (isElement(kid)) spellElement(spelled, kid, ref)
}

export const makeStructureTree = (context: PDFContext): StructureTree => {
  const root: Element = { name: 'Document', tag: null, ref: context.nextRef(), kids: [], fixed: true }
  const elements = new Map<Element, Map<Tag, Element>>()

  const add = (tag: Tag, parent: Element, fixed: boolean): Element => {
    const element: Element = { name: tag.name, tag, ref: context.nextRef(), kids: [], fixed }
    parent.kids.push(element)
    return element
  }
  const elementFor = (tag: Tag, section: Element, fixed: boolean): Element => {
    const own = elements.get(section) ?? new Map<Tag, Element>()
    elements.set(section, own)
    const known =
      own.get(tag) ?? add(tag, tag.parent ? elementFor(tag.parent, section, fixed) : section, fixed)
    own.set(tag, known)
    return known
  }

  return {
    root,
    section: (language) => add({ name: 'Sect', language }, root, true),
    elementFor,
    write: (marks) => {
      const [tree, parents] = [context.nextRef(), context.nextRef()]
      const spelled: SpelledTree = { shared: [], own: [] }
      spellElement(spelled, root, tree)
      const numbers = marks.map((refs, page) => `${page}[${refs.join(' ')}]`)
      spelled.shared.push([parents, `<</Nums[${numbers.join('')}]>>`])
      const entries = `/K ${root.ref}/ParentTree ${parents}/ParentTreeNextKey ${marks.length}`
      spelled.shared.push([tree, `<</Type/StructTreeRoot${entries}>>`])
      return { root: tree, spelled }
    },
  }
}
