import { describe, expect, it } from 'vitest'
import { spokenLanguage } from '#lib/i18n/languages'
import { strangeCharacters } from '#lib/i18n/strange-characters'
import { declarationLanguages, declarationText } from '../declaration-text'
import { roomWords } from './room'

const strings = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`))
}

const shown = (language: string) => {
  const text = declarationText(language)
  return Object.fromEntries(
    strings({ words: text?.words, notices: text?.notices, room: roomWords(language) }),
  )
}
const official = shown('nb')
const placeholders = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort()

describe.each(declarationLanguages)('the words in %s', (language) => {
  const words = shown(language)

  it('have the keys of the official text', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(official).sort())
  })

  it('are written in the language’s own script, with its own punctuation', () => {
    const script = spokenLanguage(language)?.script ?? ''
    const strange = Object.entries(words).map(([key, text]) => [
      key,
      strangeCharacters(text, language, script),
    ])
    expect(strange.filter(([, characters]) => characters?.length)).toEqual([])
  })

  it('are clean: something in every one, composed, no spaces to spare, nothing hidden', () => {
    for (const text of Object.values(words)) {
      expect(text).toBe(text.normalize('NFC').trim())
      expect(text).not.toMatch(/^$| {2}|[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u)
    }
  })

  it('keep the places to fill in', () => {
    for (const [key, text] of Object.entries(words)) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(official[key])])
    }
  })
})

const others = declarationLanguages.filter((language) => language !== 'nb')

it.each(others)('every clause in %s is a translation, and says as many sentences', (language) => {
  const sentences = (text = '') => text.match(/[.።।။۔]/g)?.length ?? 0
  const translated = shown(language)
  for (const key of Object.keys(official).filter((path) =>
    /^\.words\.(clauses\.|sections\.\w+\.text)/.test(path),
  )) {
    expect(translated[key]).not.toBe(official[key])
    expect([key, sentences(translated[key])]).toEqual([key, sentences(official[key])])
  }
})

/** The condition of the child clause stands before both of its sentences; nynorsk has it once, as the official text. */
const repeating = others.filter((language) => language !== 'nn')

it.each(repeating)('the child clause in %s repeats its condition in both sentences', (language) => {
  const clause = declarationText(language)?.words.clauses.FRIHET_BARN.BARN ?? ''
  const [first = '', second = ''] = clause.split(/(?<=[.።।။۔]) /)
  const strip = (text: string) => text.replace(/^(و|Et )/, '')
  expect(strip(first).slice(0, 12)).toBe(strip(second).slice(0, 12))
})
