import { PDFDict, PDFDocument, PDFRef } from 'pdf-lib'
import { asDict, oneOrMore, valueIn } from './objects'

/** A file of ours, opened for checking. */
export type OpenFile = {
  bytes: Uint8Array
  doc: PDFDocument
  catalog: PDFDict
  pages: readonly { ref: PDFRef; dict: PDFDict }[]
}

/** Throws when the file is encrypted or cannot be read. */
export const openFile = async (bytes: Uint8Array): Promise<OpenFile> => {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  const pages = doc.getPages().map(({ ref, node }) => ({ ref, dict: node as PDFDict }))
  return { bytes, doc, catalog: doc.catalog, pages }
}

/** What a page has, or inherits from the page tree (ISO 32000-1, 7.7.3.4). */
export const inherited = (page: PDFDict, key: string, depth = 0): ReturnType<typeof valueIn> => {
  const own = valueIn(page, key)
  const parent = valueIn(page, 'Parent')
  return own ?? (parent instanceof PDFDict && depth < 32 ? inherited(parent, key, depth + 1) : undefined)
}

export type Annotation = { dict: PDFDict; ref: PDFRef | undefined; page: PDFDict }

export const annotationsOf = ({ pages, doc }: OpenFile): Annotation[] =>
  pages.flatMap(({ dict: page }) =>
    oneOrMore(page, 'Annots').flatMap((item) => {
      const dict = asDict(doc.context.lookup(item))
      return dict ? [{ dict, ref: item instanceof PDFRef ? item : undefined, page }] : []
    }),
  )
