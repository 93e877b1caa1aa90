import { type PDFContext, PDFName, type PDFRef } from 'pdf-lib/cjs/core/index.js'
import type { Tag, TagName } from '../layout/row'
import { setAll, textString } from './objects'

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
  write: (marks: readonly (readonly PDFRef[])[]) => PDFRef
  /** Elements that say nothing themselves; as long as the layout is the same, so are they. */
  wordless: () => readonly PDFRef[]
}

const isElement = (kid: Kid): kid is Element => 'kids' in kid

const attributesOf = ({ name, tag, box }: Element) => {
  if (name === 'L') return { O: 'List', ListNumbering: 'Disc' }
  if (name === 'TH' && tag?.scope) return { O: 'Table', Scope: tag.scope }
  if (name === 'Figure' && box) return { O: 'Layout', Placement: 'Block', BBox: [...box] }
  return null
}

const writeElement = (context: PDFContext, element: Element, parent: PDFRef): void => {
  const { name, tag, kids, ref } = element
  const page = kids.find((kid) => !isElement(kid))
  const home = page && !isElement(page) ? page.page : null
  const content = kids.map((kid) => {
    if (isElement(kid)) return kid.ref
    return kid.page === home ? kid.mark : { Type: 'MCR', Pg: kid.page, MCID: kid.mark }
  })
  const attributes = attributesOf(element)
  const dict = context.obj({
    Type: 'StructElem',
    S: name,
    P: parent,
    ...(home ? { Pg: home } : {}),
    K: content.length === 1 ? (content[0] ?? 0) : content,
    ...(attributes ? { A: attributes } : {}),
  })
  if (tag?.language) setAll(dict, { Lang: textString(tag.language) })
  if (tag?.alt) setAll(dict, { Alt: textString(tag.alt) })
  if (tag?.actualText) setAll(dict, { ActualText: textString(tag.actualText) })
  context.assign(ref, dict)
  for (const kid of kids) if (isElement(kid)) writeElement(context, kid, ref)
}

export const makeStructureTree = (context: PDFContext): StructureTree => {
  const root: Element = { name: 'Document', tag: null, ref: context.nextRef(), kids: [] }
  const elements = new Map<Element, Map<Tag, Element>>()
  const wordless: PDFRef[] = [root.ref]

  const add = (tag: Tag, parent: Element): Element => {
    const element: Element = { name: tag.name, tag, ref: context.nextRef(), kids: [] }
    parent.kids.push(element)
    if (!tag.alt && !tag.actualText) wordless.push(element.ref)
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
    wordless: () => wordless,
    write: (marks) => {
      const tree = context.nextRef()
      writeElement(context, root, tree)
      const numbers = marks.flatMap((refs, page) => [page, context.obj([...refs])])
      const parents = context.register(context.obj({ Nums: numbers }))
      const treeDict = context.obj({ Type: 'StructTreeRoot', K: root.ref, ParentTree: parents })
      treeDict.set(PDFName.of('ParentTreeNextKey'), context.obj(marks.length))
      context.assign(tree, treeDict)
      return tree
    },
  }
}
