import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { declarationTexts, renderDeclaration } from '#lib/declarations/declaration-pdf'
import {
  type DeclarationText,
  declarationBullets,
  declarationLanguages,
} from '#lib/declarations/declaration-text'
import { checkPdf } from '#lib/pdf/check'
import { sealPdf } from '#lib/pdf/seal/seal'
import {
  checkWithQpdf,
  drawFirstPage,
  extractPages,
  greatestDifference,
  readable,
  readPng,
} from '#lib/testing/pdf-tools'
import { demoKey, sealedAt, toolOnFile } from '#lib/testing/sealing'
import { declarationFactsSchema } from './declaration.schema'

const example = declarationFactsSchema.parse(JSON.parse(readFileSync('examples/declaration.json', 'utf8')))
const inLanguage = (language: string) => renderDeclaration({ ...example, language })

/** Poppler puts spaces into Burmese words: the script leaves room in them, and none between them. */
const SPACING_DIFFERS = ['my']

const MOST_BYTES = 40_000
const MOST_SEALED = 60_000

const textsIn = ({ words }: DeclarationText): readonly string[] => [
  words.title,
  words.fields.appliesTo,
  words.heading,
  words.intro,
  ...declarationBullets(words).map((bullet) => bullet.text),
  words.sections.FORHOLD_PLAN.heading,
  words.sections.FORHOLD_PLAN.text,
  words.sections.KONSEKVENSER.heading,
  words.sections.KONSEKVENSER.text,
  words.sections.IKKE_VEDTAK.text,
  words.signature.heading,
  words.signature.participant,
]

/** A text that runs over to the next page is found in two pieces. */
const isFound = (text: string, pages: readonly string[]): boolean =>
  pages.some((page, i) => {
    if (page.includes(text)) return true
    const words = text.split(' ')
    return words.some((_, k) => {
      const [before, after] = [words.slice(0, k).join(' '), words.slice(k).join(' ')]
      return k > 0 && page.includes(before) && pages[i + 1]?.includes(after)
    })
  })

const squeezed = (text: string) => text.replace(/ /g, '')

describe('integreringserklæringen as a file', () => {
  test.each(declarationLanguages)('%s: is PDF/A-2a and PDF/UA-1, and whole', async (language) => {
    const file = await inLanguage(language)
    expect(await checkPdf(file)).toEqual([])
    expect(() => checkWithQpdf(file)).not.toThrow()
  })

  test.each(declarationLanguages)('%s: takes no more room than it should', async (language) => {
    const file = await inLanguage(language)
    expect(file.length).toBeLessThanOrEqual(MOST_BYTES)
    const sealed = await sealPdf(file, demoKey(), { reason: 'Forseglet av kommunen', at: sealedAt })
    expect(sealed.length).toBeLessThanOrEqual(MOST_SEALED)
  })

  test.each(declarationLanguages)(
    '%s: sealed, other programs find nothing wrong with it',
    async (language) => {
      const facts = { reason: 'Forseglet av kommunen', at: sealedAt }
      const sealed = await sealPdf(await inLanguage(language), demoKey(), facts)
      expect(await checkPdf(sealed)).toEqual([])
      expect(() => checkWithQpdf(sealed)).not.toThrow()
      const signature = toolOnFile(sealed, 'pdfsig', '-nocert')
      expect(signature).toContain('Signature is Valid')
      expect(signature).toContain('Total document signed')
      // Two lines of headings, then one for each font: embedded, a subset, with text
      const fonts = toolOnFile(sealed, 'pdffonts').trim().split('\n').slice(2)
      expect(fonts.filter((font) => !/ yes yes yes /.test(font))).toEqual([])
      expect(fonts.length).toBeGreaterThan(1)
    },
  )

  test.each(declarationLanguages)('%s: poppler reads every text of both languages', async (language) => {
    const { norwegian, translation } = declarationTexts(language)
    // Burmese lines are one word each to poppler, which then cannot tell the columns apart
    const pages = extractPages(await inLanguage(language), language === 'my')
    expect(textsIn(norwegian).filter((text) => !isFound(readable(text), pages))).toEqual([])
    if (!translation) return
    const loose = SPACING_DIFFERS.includes(language)
    const joined = squeezed(pages.join(''))
    const missing = textsIn(translation).filter((text) => {
      if (isFound(readable(text), pages)) return false
      return !(loose && (joined.includes(squeezed(readable(text))) || isFoundInPieces(text, pages)))
    })
    expect(missing).toEqual([])
  })

  test('says where and how it was signed, on a page of its own in Norwegian', async () => {
    const pages = extractPages(await inLanguage('ti'))
    const protocol = pages.at(-1) ?? ''
    for (const word of ['Protokoll for signering', 'Rolig Bekk', 'kategori B', 'Signatur tegnet på skjerm']) {
      expect(protocol).toContain(word)
    }
    expect(pages.slice(0, -1).join(' ')).not.toContain('Rolig Bekk')
  })

  test('the same facts give the same bytes, whatever was made in between', async () => {
    const first = await inLanguage('ar')
    await inLanguage('uk')
    await renderDeclaration({
      ...example,
      language: 'ar',
      participant: { name: 'Šárka Żółć', identityNumber: '1' },
    })
    expect(Buffer.from(await inLanguage('ar')).equals(Buffer.from(first))).toBe(true)
  })

  test.each(['ar', 'en', 'my'])('%s: what is kept from other documents changes no byte', async (language) => {
    const other = { ...example.participant, name: 'Klar Elv Žižka', identityNumber: '15899010356' }
    await inLanguage(language)
    const kept = await renderDeclaration({ ...example, language, participant: other })
    vi.resetModules()
    const { renderDeclaration: renderAnew } = await import('#lib/declarations/declaration-pdf')
    const anew = await renderAnew({ ...example, language, participant: other })
    expect(Buffer.from(anew).equals(Buffer.from(kept))).toBe(true)
  })

  test.each([
    ['a name in the participant’s own script', 'زهرة الربيع'],
    ['a name that mixes directions', 'Vakker (وردة) Blomst'],
    ['a name with marks', 'Nguyễn Đặng Ṣåḥ'],
  ])('%s is set and read', async (_, name) => {
    const file = await renderDeclaration({
      ...example,
      language: 'en',
      participant: { ...example.participant, name },
    })
    expect(await checkPdf(file)).toEqual([])
  })
})

const isFoundInPieces = (text: string, pages: readonly string[]): boolean => {
  const letters = squeezed(readable(text))
  const squeezedPages = pages.map(squeezed)
  return [...letters].some((_, k) => {
    const [before, after] = [letters.slice(0, k), letters.slice(k)]
    return (
      k > 0 && squeezedPages.some((page, i) => page.includes(before) && squeezedPages[i + 1]?.includes(after))
    )
  })
}

const PICTURES = 'lib/documents/pictures'
const DOTS_PER_INCH = 30
/** Another release of the drawing program may round the edges of letters otherwise. */
const ALIKE = 40

describe('the first page looks as it did when someone last looked at it', () => {
  test.each(declarationLanguages)('%s', async (language) => {
    const drawn = drawFirstPage(await inLanguage(language), DOTS_PER_INCH)
    const path = join(PICTURES, `${language}.png`)
    if (process.env.NEW_PICTURES) writeFileSync(path, drawn)
    const advice = `${path} is missing. Make it with NEW_PICTURES=1, and look at it before it is kept.`
    expect(existsSync(path), advice).toBe(true)
    expect(greatestDifference(readPng(drawn), readPng(readFileSync(path)))).toBeLessThan(ALIKE)
  })

  test('two languages do not look alike', async () => {
    const [one, other] = ['ar', 'fa'].map((language) =>
      readPng(readFileSync(join(PICTURES, `${language}.png`))),
    )
    if (one && other) expect(greatestDifference(one, other)).toBeGreaterThan(ALIKE)
  })
})
