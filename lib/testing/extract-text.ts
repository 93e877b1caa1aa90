import { readFileSync } from 'node:fs'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What pdfium, the engine of Chrome and Edge, reads from all pages. */
export const readWithPdfium = async (file: Uint8Array): Promise<string> => {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(Buffer.from(file))
  const text = [...document.pages()].map((page) => page.getText()).join('\n')
  document.destroy()
  library.destroy()
  return text
}

/** What pdf.js, the reader of Firefox, reads from all pages, in the order that the file has it. */
export const readWithPdfJs = async (file: Uint8Array): Promise<string> => {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: VerbosityLevel.ERRORS }).promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await document.destroy()
  return texts.join('\n')
}

const bare = (text: string) => text.normalize('NFC').replace(/[\s\p{Cf}\0\ufffe]/gu, '')

/** How many letters must be put in, taken out or changed to get from one text to the other, spacing aside. */
export const textDistance = (one: string, other: string): number => {
  const [a, b] = [[...bare(one)], [...bare(other)]]
  let row = Uint32Array.from({ length: b.length + 1 }, (_, i) => i)
  a.forEach((letter, i) => {
    const next = new Uint32Array(b.length + 1)
    next[0] = i + 1
    for (let k = 1; k <= b.length; k++) {
      const change = (row[k - 1] ?? 0) + (letter === b[k - 1] ? 0 : 1)
      next[k] = Math.min(change, (row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1)
    }
    row = next
  })
  return row[b.length] ?? 0
}

type Figures = Record<string, { pdfium: number; pdfJs: number }>

export const readFigures = (path: string): Figures => JSON.parse(readFileSync(path, 'utf8'))
