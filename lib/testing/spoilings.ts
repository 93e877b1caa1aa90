import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber } from 'pdf-lib'
import { expect } from 'vitest'
import { checkPdf } from '#lib/pdf/check'
import { type Spoiled, spoilPdf } from './spoil-pdf'

/** A clause, what is told, and what makes a good file break it. */
export type Spoiling = readonly [clause: string, message: RegExp, spoil: (file: Spoiled) => void]

/** The check must tell that clause when a good file is spoilt so. */
export const expectTold = async (good: Uint8Array, [clause, message, spoil]: Spoiling) => {
  const breaches = await checkPdf(await spoilPdf(good, spoil))
  expect(breaches).toContainEqual({ clause, message: expect.stringMatching(message) })
}

/** The first font of a file and its parts. */
export const type0 = ({ having, dictIn, context }: Spoiled) => {
  const font = having('Subtype', 'Type0').dict
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  return { font, descendant, descriptor: dictIn(descendant, 'FontDescriptor'), context }
}
/** Rewrites the metadata. */
export const xmp = (file: Spoiled, from: string | RegExp, to: string) =>
  file.rewrite(file.catalog, 'Metadata', (text) => text.replace(from, to))
export const structureRoot = (file: Spoiled) => file.dictIn(file.catalog, 'StructTreeRoot')
export const widget = (file: Spoiled) => file.having('Subtype', 'Widget').dict
export const text = (value: string) => PDFHexString.fromText(value)
/** Puts a new element among the kids of another. */
export const addElement = (file: Spoiled, parent: string, entries: Record<string, string>) => {
  const { ref, dict } = file.element(parent)
  const kids = dict.lookup(PDFName.of('K'))
  const list =
    kids instanceof PDFArray ? kids : file.context.obj([dict.get(PDFName.of('K')) ?? PDFNumber.of(0)])
  list.push(file.add(file.context.obj({ Type: 'StructElem', P: ref, ...entries })))
  dict.set(PDFName.of('K'), list)
}
