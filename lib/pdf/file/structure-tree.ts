import type { PDFContext, PDFRef } from 'pdf-lib/cjs/core/index.js'
import type { Tag, TagName } from '../layout/row'
import { number, textLiteral } from '../text/operators'

type Kid = Element | { mark: number; page: PDFRef }

export type Element = {
  name: TagName | 'Document'
  tag: Tag | null
  ref: PDFRef
  kids: Kid[]
  box?: readonly number[]
}

export type StructureTree = {
  section: (language: string) => Element
  root: Element
  /** The element for a tag within a section, made the first time it is asked for. */
  elementFor: (tag: Tag, section: Element) => Element
  /** Adds the elements to the file. `marks` are, for each page, the elements its marked content belongs to. */
  write: (marks: readonly (readonly PDFRef[])[]) => { root: PDFRef; spelled: Spelled }
}

const isElement = (kid: Kid): kid is Element => 'kids' in kid

const attributesOf = ({ name, tag, box }: Element): string => {
  if (name === 'L') return '/A<</O/List/ListNumbering/Disc>>'
  if (name === 'TH' && tag?.scope) return `/A<</O/Table/Scope/${tag.scope}>>`
  if (name === 'Figure' && box) return `/A<</O/Layout/Placement/Block/BBox[${box.map(number).join(' ')}]>>`
  return ''
}

/** The objects of the structure, already in PDF's own spelling: there are hundreds of them in each file. */
export type Spelled = Map<PDFRef, string>

const optional = (key: string, value: string | undefined) => (value ? `/${key}${textLiteral(value)}` : '')

const contentOf = (kids: readonly Kid[], home: PDFRef | null): string => {
  const all = kids.map((kid) => {
    if (isElement(kid)) return String(kid.ref)
    return kid.page === home ? String(kid.mark) : `<</Type/MCR/Pg ${kid.page}/MCID ${kid.mark}>>`
  })
  return all.length === 1 ? (all[0] ?? '') : `[${all.join(' ')}]`
}

const spellElement = (spelled: Spelled, element: Element, parent: PDFRef): void => {
  const { name, tag, kids, ref } = element
  const page = kids.find((kid) => !isElement(kid))
  const home = page && !isElement(page) ? page.page : null
  const own = [
    optional('Lang', tag?.language),
    optional('Alt', tag?.alt),
    optional('ActualText', tag?.actualText),
    attributesOf(element),
  ].join('')
  const where = home ? `/Pg ${home}` : ''
  spelled.set(ref, `<</Type/StructElem/S/${name}/P ${parent}${where}/K ${contentOf(kids, home)}${own}>>`)
  for (const kid of kids) if (isElement(kid)) spellElement(spelled, kid, ref)
}

export const makeStructureTree = (context: PDFContext): StructureTree => {
  const root: Element = { name: 'Document', tag: null, ref: context.nextRef(), kids: [] }
  const elements = new Map<Element, Map<Tag, Element>>()

  const add = (tag: Tag, parent: Element): Element => {
    const element: Element = { name: tag.name, tag, ref: context.nextRef(), kids: [] }
    parent.kids.push(element)
    return element
  }
  const elementFor = (tag: Tag, section: Element): Element => {
    const own = elements.get(section) ?? new Map<Tag, Element>()
    elements.set(section, own)
    const known = own.get(tag) ?? add(tag, tag.parent ? elementFor(tag.parent, section) : section)
    own.set(tag, known)
    return known
  }

  return {
    root,
    section: (language) => add({ name: 'Sect', language }, root),
    elementFor,
    write: (marks) => {
      const [tree, parents] = [context.nextRef(), context.nextRef()]
      const spelled: Spelled = new Map()
      spellElement(spelled, root, tree)
      const numbers = marks.map((refs, page) => `${page}[${refs.join(' ')}]`)
      spelled.set(parents, `<</Nums[${numbers.join('')}]>>`)
      const entries = `/K ${root.ref}/ParentTree ${parents}/ParentTreeNextKey ${marks.length}`
      spelled.set(tree, `<</Type/StructTreeRoot${entries}>>`)
      return { root: tree, spelled }
    },
  }
}
