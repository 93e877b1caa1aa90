import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it, test } from 'vitest'
import { declarationLanguages } from '#lib/declarations/declaration-text'
import { spokenLanguage } from '#lib/i18n/languages'
import { strangeCharacters } from '#lib/i18n/strange-characters'
import { documentKinds } from './catalogue'
import { roadSheetDocument } from './road-sheet'
import { roadSheetFactsSchema } from './road-sheet.schema'
import { roadSteps, roadWords } from './text/road'

const { document: _document, ...facts } = JSON.parse(readFileSync('examples/road-sheet.json', 'utf8'))

/** A municipality with three names, and a person with many. */
const LONGEST_NAMES = {
  municipality: { name: 'Gáivuotna – Kåfjord – Kaivuono' },
  participant: {
    name: 'Abdirahmaan-Maxamed Nuurulhuda Weldegebriel Krishnamoorthy-Chandrasekharan Øvregård',
  },
}

const shown = (language: string): Record<string, string> => {
  const words = roadWords(language)
  const steps = Object.entries(words?.steps ?? {}).flatMap(([step, { name, todo }]) => [
    [`${step}.name`, name],
    [`${step}.todo`, todo],
  ])
  return Object.fromEntries([
    ['title', words?.title],
    ['intro', words?.intro],
    ['done', words?.done],
    ['unknown', words?.unknown],
    ...steps,
  ])
}

describe.each(declarationLanguages)('the words in %s', (language) => {
  it('are all there, in the language’s own script, and a draft', () => {
    const script = spokenLanguage(language)?.script ?? ''
    const words = shown(language)
    expect(Object.keys(words)).toEqual(Object.keys(shown('nb')))
    for (const [key, text] of Object.entries(words)) {
      expect([key, text.length > 1]).toEqual([key, true])
      expect([key, strangeCharacters(text, language, script)]).toEqual([key, []])
      expect(text).toBe(text.normalize('NFC').trim())
    }
    expect(words.intro).toContain('UDI')
    expect(roadWords(language)).toMatchObject({ language, status: 'UTKAST' })
  })

  it.each([
    ['no day is known', { on: null, done: false }],
    ['everything is done', { on: null, done: true }],
    ['every day is known', { on: '2031-12-01', done: false }],
  ])('fit on one page with the longest names, when %s', async (_when, standing) => {
    const kind = await documentKinds['road-sheet']?.()
    const milestones = roadSteps.map((step) => ({ step, ...standing }))
    const bytes = await kind?.render({ ...facts, ...LONGEST_NAMES, language, milestones })
    expect((await PDFDocument.load(bytes ?? new Uint8Array())).getPageCount()).toBe(1)
  })
})

test('a step that is done says so, one without a day says whom to ask', () => {
  const norwegian = roadWords('nb')
  if (!norwegian) throw new Error('no Norwegian')
  const [block] = roadSheetDocument(roadSheetFactsSchema.parse({ ...facts, language: 'nb' }), {
    norwegian,
  }).blocks
  expect(block).toMatchObject({ kind: 'heading', text: 'Min vei videre' })
  const text = JSON.stringify(
    roadSheetDocument(roadSheetFactsSchema.parse({ ...facts, language: 'nb' }), { norwegian }).blocks,
  )
  for (const part of ['02.03.2029', 'Gjort', 'Spør kommunen', '5. Norsk statsborgerskap'])
    expect(text).toContain(part)
  expect(text).not.toContain('01.03.2028')
})

test.each([
  ['no milestones', { milestones: [] }],
  ['a step twice', { milestones: [facts.milestones[0], facts.milestones[0]] }],
  ['a day that does not exist', { milestones: [{ ...facts.milestones[0], on: '2027-02-30' }] }],
  ['an unknown step', { milestones: [{ ...facts.milestones[0], step: 'HOME' }] }],
])('refuses %s', (_what, more) => {
  expect(roadSheetFactsSchema.safeParse({ ...facts, ...more }).success).toBe(false)
})

test('no words where there are none', async () => {
  expect(roadWords('xx')).toBeNull()
  expect(roadWords('hasOwnProperty')).toBeNull()
  const kind = await documentKinds['road-sheet']?.()
  await expect(kind?.render({ ...facts, language: 'xx' })).rejects.toThrow('finnes ikke')
  expect(roadSteps).toHaveLength(5)
})
