import { describe, expect, test } from 'vitest'
import { breakLines } from './break-lines'
import { breaksOf } from './breaks'
import { shapeParagraph } from './paragraph'

const wordsOf = (text: string) => {
  const stops = breaksOf(text).map((stop) => stop.index)
  return stops.map((stop, i) => text.slice(stops[i - 1] ?? 0, stop))
}

const linesOf = (text: string, language: string, width: number) =>
  breakLines(shapeParagraph(text, { language, size: 10, bold: false }), width).map(({ start, inkEnd }) =>
    text.slice(start, inkEnd),
  )

describe('where a line may end', () => {
  test('after a space, not after a slash between two words', () => {
    expect(wordsOf('hans/hennes navn')).toEqual(['hans/hennes ', 'navn'])
  })

  test('in Burmese between words, never before a vowel sign, a killed consonant or ။', () => {
    const words = wordsOf('နော်ဝေနိုင်ငံတွင် လူတိုင်းသည် လွတ်လပ်လုံခြုံစွာ နေထိုင်ခွင့် ရှိသည်။')
    expect(words.length).toBeGreaterThan(6)
    for (const word of words)
      expect(word).not.toMatch(/^([\u102b-\u103e\u104a-\u104f]|[\u1000-\u1021]\u103a)/)
  })

  test('a word wider than the column is broken, and nothing of it is lost', () => {
    const lines = linesOf('a'.repeat(300), 'nb', 100)
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.join('')).toBe('a'.repeat(300))
  })

  test('no line is wider than the column, and words keep their order', () => {
    const text =
      'Kommunen skal følge opp deltakeren gjennom programmet og endre planen når det er grunn til det.'
    expect(linesOf(text, 'nb', 120).join(' ')).toBe(text)
    const paragraph = shapeParagraph(text, { language: 'nb', size: 10, bold: false })
    for (const { start, inkEnd } of breakLines(paragraph, 120)) {
      expect((paragraph.pen[inkEnd] ?? 0) - (paragraph.pen[start] ?? 0)).toBeLessThanOrEqual(120)
    }
  })
})
