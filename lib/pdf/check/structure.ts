import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib'
import type { Report } from './breach'
import { asDict, asNumber, dictIn, itemsIn, nameIn, numberIn, oneOrMore } from './objects'
import type { OpenFile } from './open-file'

/** An element of the structure tree. `type` is the standard type it stands for. */
export type Element = {
  dict: PDFDict
  ref: PDFRef | undefined
  type: string
  parent: Element | undefined
  kids: Element[]
  /** Marked content of pages, and objects such as form fields. */
  marks: { page: PDFRef | undefined; mark: number }[]
  objects: PDFRef[]
}

export type Structure = {
  /** In reading order. */
  elements: readonly Element[]
  byRef: ReadonlyMap<PDFRef, Element>
  /** What the parent tree holds for a StructParent or StructParents key. */
  parents: ReadonlyMap<number, readonly PDFRef[]>
}

const DEEPEST_TREE = 16

/** ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl
   LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP
   Warichu WT WP Figure Formula Form`.split(/\s+/),
)

/** Follows the role map; a circle ends where it started. */
const standardType = (type: string, roles: PDFDict | undefined, report: Report): string => {
  if (STANDARD.has(type) && nameIn(roles, type)) report('PDF/UA-1 7.1-7', `${type} is mapped to another type`)
  const seen = new Set<string>()
  let current = type
  while (!STANDARD.has(current)) {
    const next = nameIn(roles, current)
    if (seen.has(current)) report('PDF/UA-1 7.1-6', `The role map runs in a circle from ${type}`)
    else if (!next) report('PDF/UA-1 7.1-5', `${type} is no standard type and is not mapped to one`)
    if (!next || seen.has(current)) return type
    seen.add(current)
    current = next
  }
  return current
}

const addContent = (element: Element, item: PDFObject | undefined, page: PDFRef | undefined) => {
  if (item instanceof PDFNumber) element.marks.push({ page, mark: item.asNumber() })
  if (!(item instanceof PDFDict)) return
  const own = item.get(PDFName.of('Pg'))
  const object = item.get(PDFName.of('Obj'))
  const mark = numberIn(item, 'MCID')
  if (nameIn(item, 'Type') === 'OBJR' && object instanceof PDFRef) element.objects.push(object)
  else if (mark !== undefined) element.marks.push({ page: own instanceof PDFRef ? own : page, mark })
}

const isElement = (value: PDFObject | undefined): value is PDFDict =>
  value instanceof PDFDict && value.has(PDFName.of('S'))

const readElements = (context: PDFContext, root: PDFDict, report: Report): Element[] => {
  const roles = dictIn(root, 'RoleMap')
  const elements: Element[] = []
  const seen = new Set<PDFDict>()
  const read = (item: PDFObject, parent: Element | undefined) => {
    const dict = context.lookup(item)
    if (!isElement(dict) || seen.has(dict)) return
    seen.add(dict)
    const type = standardType(nameIn(dict, 'S') ?? '', roles, report)
    const ref = item instanceof PDFRef ? item : undefined
    const element: Element = { dict, ref, type, parent, kids: [], marks: [], objects: [] }
    elements.push(element)
    parent?.kids.push(element)
    const page = dict.get(PDFName.of('Pg'))
    for (const kid of oneOrMore(dict, 'K')) {
      addContent(element, context.lookup(kid), page instanceof PDFRef ? page : undefined)
      read(kid, element)
    }
  }
  for (const kid of oneOrMore(root, 'K')) read(kid, undefined)
  return elements
}

/** The leaves of a number tree, pair by pair (ISO 32000-1, 7.9.7). */
const leavesOf = (node: PDFDict | undefined, depth = 0): [PDFObject, PDFObject][] => {
  const numbers = node ? oneOrMore(node, 'Nums') : []
  const pairs = numbers.flatMap((key, i): [PDFObject, PDFObject][] => {
    const value = numbers[i + 1]
    return i % 2 === 0 && value ? [[key, value]] : []
  })
  if (depth >= DEEPEST_TREE) return pairs
  return [...pairs, ...itemsIn(node, 'Kids').flatMap((kid) => leavesOf(asDict(kid), depth + 1))]
}

const readParents = (context: PDFContext, root: PDFDict): Map<number, PDFRef[]> => {
  const isRef = (item: PDFObject): item is PDFRef => item instanceof PDFRef
  return new Map(
    leavesOf(dictIn(root, 'ParentTree')).map(([key, value]) => {
      const held = context.lookup(value)
      const refs = held instanceof PDFArray ? held.asArray() : [value]
      return [asNumber(key) ?? -1, refs.filter(isRef)]
    }),
  )
}

/** Reads the structure tree. Without one, everything in the file is untagged. */
export const readStructure = ({ doc: { context }, catalog }: OpenFile, report: Report): Structure => {
  const root = dictIn(catalog, 'StructTreeRoot')
  if (!root) {
    report('PDF/A-2 6.7.3.3', 'The file has no structure tree')
    return { elements: [], byRef: new Map(), parents: new Map() }
  }
  const elements = readElements(context, root, report)
  const byRef = new Map(elements.flatMap((one) => (one.ref ? [[one.ref, one] as const] : [])))
  return { elements, byRef, parents: readParents(context, root) }
}
