import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lawAnchor, sectionsIn } from '#lib/i18n/law-name'
import { publishedRules } from './rule-book'

const book = publishedRules()
const anchors = new Set(book.sections.map(({ anchor }) => anchor))

/** Every citation that is written out anywhere in the code. */
const citations = ['lib', 'components', 'app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/generated|\.test\.|testing/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /['"`]([a-zæøå]+(?:loven|forskriften) §[^'"`\n$]*)['"`]/g,
      ),
    ])
    .map(([, cite = '']) => cite),
)

describe('the rule book', () => {
  test('has each rule with its law, provisions and numbers through time', () => {
    expect(book.chapters.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['eligibility', 'stipend', 'agreement', 'citizenship']),
    )
    for (const { cite, provisions, numbers } of book.chapters) {
      expect(sectionsIn(cite).length).toBeGreaterThan(0)
      expect(provisions.length).toBeGreaterThan(0)
      for (const { versions } of numbers) {
        const days = versions.map(({ from }) => from)
        expect(days).toEqual([...days].sort().reverse())
      }
    }
  })

  test('tells G as it was announced', () => {
    const numbers = book.chapters.flatMap((chapter) => chapter.numbers)
    const newest = numbers.flatMap(({ versions }) => versions).filter(({ cite }) => cite.includes('nr. 869'))
    expect(newest).toContainEqual(expect.objectContaining({ value: '136549', from: '2026-05-01' }))
  })

  test('has a place of its own for each section, in the order of the law', () => {
    expect(anchors.size).toBe(book.sections.length)
    const names = book.sections.map(({ name }) => name)
    const at = (name: string) => names.indexOf(name)
    expect(at('Integreringsloven § 14')).toBeLessThan(at('Integreringsloven § 14 a'))
    expect(at('Integreringsloven § 14 a')).toBeLessThan(at('Integreringsloven § 15'))
    expect(at('Integreringsloven § 9')).toBeLessThan(at('Integreringsloven § 12'))
    expect(book.sections.find(({ anchor }) => anchor === 'integreringsloven-12')?.texts.join()).toContain(
      'innen tre måneder',
    )
  })

  test('has the place that every citation in the product leads to', () => {
    expect(citations.length).toBeGreaterThan(100)
    const lost = citations.filter((cite) => !anchors.has(lawAnchor(cite)))
    expect([...new Set(lost)]).toEqual([])
  })
})
