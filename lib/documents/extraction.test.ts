import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  type DeclarationText,
  declarationBullets,
  declarationLanguages,
  declarationText,
} from '#lib/declarations/declaration-text'
import { renderDocument } from '#lib/pdf/render-document'
import { readFigures, readWithPdfium, readWithPdfJs, textDistance } from '#lib/testing/extract-text'

/** Letters that a reader gets wrong of the whole text, as last measured. They may only become fewer. */
const RECORD = 'lib/documents/extraction.json'
const record = readFigures(RECORD)

const textsOf = ({ words }: DeclarationText): readonly string[] => [
  words.intro,
  ...declarationBullets(words).map(({ text }) => text),
  words.sections.FORHOLD_PLAN.text,
  words.sections.KONSEKVENSER.text,
  words.sections.IKKE_VEDTAK.text,
]

const figuresFor = async (language: string) => {
  const text = declarationText(language)
  if (!text) throw new Error(`No text in ${language}`)
  const file = await renderDocument({
    ...{ title: 'Prøve', language, author: 'Fjordvik kommune', createdAt: '2027-03-01T00:00:00Z' },
    ...{ footer: '', pageNumbers: [] },
    blocks: textsOf(text).map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
  })
  const source = textsOf(text).join(' ')
  return {
    pdfium: textDistance(source, await readWithPdfium(file)),
    pdfJs: textDistance(source, await readWithPdfJs(file)),
  }
}

describe('text read by others than poppler', () => {
  test.each(declarationLanguages)('%s: no worse than recorded', async (language) => {
    const measured = await figuresFor(language)
    if (process.env.NEW_FIGURES) {
      record[language] = measured
      writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`)
    }
    const recorded = record[language] ?? { pdfium: 0, pdfJs: 0 }
    expect(measured.pdfium).toBeLessThanOrEqual(recorded.pdfium)
    expect(measured.pdfJs).toBeLessThanOrEqual(recorded.pdfJs)
  })

  test('a text read wrongly is counted', () => {
    expect(textDistance('integrering', 'gnirergetni')).toBeGreaterThan(4)
    expect(textDistance('en to', 'en\u200b  to')).toBe(0)
  })
})
