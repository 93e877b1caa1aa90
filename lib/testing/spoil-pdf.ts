import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFObject, PDFRawStream } from 'pdf-lib'

/** An opened file with handles to the places that a test spoils. */
export type Spoiled = ReturnType<typeof handles>

type Plain = PDFObject | string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }

const name = PDFName.of

const handles = (doc: PDFDocument) => {
  const { context, catalog } = doc
  const stream = (text: string, dict: Record<string, string | number> = {}) =>
    PDFRawStream.of(
      context.obj({ ...dict, Length: Buffer.byteLength(text, 'latin1') }),
      Buffer.from(text, 'latin1'),
    )
  const dicts = () =>
    context.enumerateIndirectObjects().flatMap(([ref, object]) => {
      if (object instanceof PDFDict) return [{ ref, dict: object }]
      return object instanceof PDFRawStream ? [{ ref, dict: object.dict }] : []
    })
  const all = (key: string, value: string) =>
    dicts().filter(({ dict }) => dict.get(name(key)) === name(value))
  const having = (key: string, value: string) => {
    const [found] = all(key, value)
    if (!found) throw new Error(`No ${key} ${value}`)
    return found
  }
  const [page] = doc.getPages()
  if (!page) throw new Error('No pages')
  const contents = page.node.lookup(name('Contents'), PDFArray)

  return {
    doc,
    context,
    catalog,
    page: page.node,
    set: (dict: PDFDict, key: string, value: Plain) =>
      dict.set(name(key), value instanceof PDFObject ? value : context.obj(value as never)),
    drop: (dict: PDFDict, key: string) => dict.delete(name(key)),
    stream,
    add: (object: PDFObject) => context.register(object),
    /** A structure element of that type, the first in the file. */
    element: (type: string) => having('S', type),
    all,
    /** An object of that kind, such as a font or a widget. */
    having,
    dictIn: (dict: PDFDict, key: string) => {
      const value = dict.lookup(name(key))
      if (value instanceof PDFRawStream) return value.dict
      if (value instanceof PDFDict) return value
      throw new Error(`No ${key}`)
    },
    /** Rewrites a packed stream as text. */
    rewrite: (dict: PDFDict, key: string, change: (text: string) => string) => {
      const held = dict.lookup(name(key))
      if (!(held instanceof PDFRawStream)) throw new Error(`No stream ${key}`)
      const text = Buffer.from(decodePDFRawStream(held).decode()).toString('latin1')
      const changed = change(text)
      if (changed === text) throw new Error(`Nothing changed in ${key}`)
      const fresh = stream(changed)
      for (const [key, value] of held.dict.entries()) {
        if (!/^\/(Filter|Length)$/.test(String(key))) fresh.dict.set(key, value)
      }
      dict.set(name(key), context.register(fresh))
    },
    /** Rewrites what the first page draws. */
    redraw: (change: (text: string) => string) => {
      const text = contents
        .asArray()
        .map((ref) => context.lookup(ref))
        .map((part) => (part instanceof PDFRawStream ? decodePDFRawStream(part).decode() : []))
        .map((bytes) => Buffer.from(bytes).toString('latin1'))
        .join('\n')
      const changed = change(text)
      if (changed === text) throw new Error('Nothing changed on the page')
      page.node.set(name('Contents'), context.register(stream(changed)))
    },
  }
}

/** Opens a good file, spoils it through its objects, and writes it again. */
export const spoilPdf = async (bytes: Uint8Array, spoil: (file: Spoiled) => void): Promise<Uint8Array> => {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  spoil(handles(doc))
  return doc.save({ updateFieldAppearances: false, addDefaultPage: false, useObjectStreams: false })
}
