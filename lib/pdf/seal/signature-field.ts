import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from 'pdf-lib'

/** The objects that a seal adds or changes, by reference. */
export type Changes = Map<PDFRef, PDFObject>

/** Print and Locked: an invisible field must still not be marked hidden (PDF/A-2, 6.3.2). */
const FLAGS = 132
/** SignaturesExist and AppendOnly (ISO 32000-1, 12.7.2). */
const SIGNATURE_FLAGS = 3

const name = PDFName.of

/** An array that a dictionary holds, made where it is missing; whichever object holds it is marked as changed. */
const arrayIn = (context: PDFContext, owner: [PDFRef, PDFDict], key: string, changes: Changes): PDFArray => {
  const [ownerRef, dict] = owner
  const held = dict.get(name(key))
  const found = context.lookup(held)
  if (found instanceof PDFArray) {
    if (held instanceof PDFRef) changes.set(held, found)
    else changes.set(ownerRef, dict)
    return found
  }
  const made = context.obj(held ? [held] : [])
  dict.set(name(key), made)
  changes.set(ownerRef, dict)
  return made
}

const refIn = (dict: PDFDict, key: string): [PDFRef, PDFDict] => {
  const ref = dict.get(name(key))
  if (!(ref instanceof PDFRef)) throw new Error(`${key} must be an object of its own`)
  return [ref, dict.lookup(name(key), PDFDict)]
}

/** Puts the field in the structure tree as a Form element (PDF/UA-1, 7.18.4); returns its StructParent. */
const addToStructure = (
  doc: PDFDocument,
  widget: PDFRef,
  page: PDFRef,
  label: PDFHexString,
  changes: Changes,
) => {
  const { context, catalog } = doc
  const [rootRef, root] = refIn(catalog, 'StructTreeRoot')
  const [documentRef, documentElement] = refIn(root, 'K')
  const key = root.lookup(name('ParentTreeNextKey'), PDFNumber)
  const form = context.nextRef()
  changes.set(
    form,
    context.obj({
      Type: 'StructElem',
      S: 'Form',
      P: documentRef,
      Pg: page,
      Lang: PDFHexString.fromText('nb'),
      Alt: label,
      K: { Type: 'OBJR', Obj: widget, Pg: page },
    }),
  )
  arrayIn(context, [documentRef, documentElement], 'K', changes).push(form)
  const numbers = arrayIn(context, refIn(root, 'ParentTree'), 'Nums', changes)
  numbers.push(key)
  numbers.push(form)
  root.set(name('ParentTreeNextKey'), PDFNumber.of(key.asNumber() + 1))
  changes.set(rootRef, root)
  return key
}

/** The form that holds the seals, an object of its own; made where the file has none. */
const formOf = ({ context, catalog }: PDFDocument, changes: Changes): [PDFRef, PDFDict] => {
  const held = catalog.get(name('AcroForm'))
  const form = catalog.lookupMaybe(name('AcroForm'), PDFDict) ?? context.obj({})
  const ref = held instanceof PDFRef ? held : context.nextRef()
  if (ref !== held) {
    catalog.set(name('AcroForm'), ref)
    changes.set(catalogRefOf(context), catalog)
  }
  form.set(name('SigFlags'), PDFNumber.of(SIGNATURE_FLAGS))
  changes.set(ref, form)
  return [ref, form]
}

const catalogRefOf = (context: PDFContext): PDFRef => {
  const ref = context.trailerInfo.Root
  if (!(ref instanceof PDFRef)) throw new Error('The file has no catalog')
  return ref
}

/** Adds an invisible signature field to the last page. `signature` is where the signature will stand. */
export const addSignatureField = (doc: PDFDocument, signature: PDFRef, label: string): Changes => {
  const { context, catalog } = doc
  const changes: Changes = new Map()
  const page = doc.getPages().at(-1)
  if (!page) throw new Error('The file has no pages')
  const text = PDFHexString.fromText(label)
  const widget = context.nextRef()
  const tagged = catalog.has(name('StructTreeRoot'))
  const structParent = tagged ? addToStructure(doc, widget, page.ref, text, changes) : undefined
  const fields = arrayIn(context, formOf(doc, changes), 'Fields', changes)
  changes.set(
    widget,
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      Rect: [0, 0, 0, 0],
      F: FLAGS,
      P: page.ref,
      T: PDFHexString.fromText(`Segl ${fields.size() + 1}`),
      TU: text,
      Contents: text,
      V: signature,
      ...(structParent ? { StructParent: structParent } : {}),
    }),
  )
  fields.push(widget)
  arrayIn(context, [page.ref, page.node], 'Annots', changes).push(widget)
  page.node.set(name('Tabs'), name('S'))
  changes.set(page.ref, page.node)
  return changes
}
