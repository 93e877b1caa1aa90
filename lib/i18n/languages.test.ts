import { describe, expect, it } from 'vitest'
import { spokenLanguage, spokenLanguages } from './languages'

/** The platform's own names, or null where it has none. */
const named = (reader: string, tag: string): string | null =>
  new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(tag) ?? null

/** Named otherwise here on purpose: the word participants and interpreters use. */
const ourWords: Readonly<Record<'nb' | 'nn' | 'en', readonly string[]>> = {
  nb: ['ckb', 'kmr', 'nb', 'nn', 'rn'],
  nn: ['kmr', 'nb', 'ne', 'nn', 'rn'],
  en: ['kmr'],
}

describe('the table of languages', () => {
  it('has each tag once, canonical and as short as it can be', () => {
    const tags = spokenLanguages.map(({ tag }) => tag)
    expect(new Set(tags).size).toBe(tags.length)
    expect(
      tags.map((tag) => (tag === 'kmr' || tag === 'prs' ? tag : new Intl.Locale(tag).toString())),
    ).toEqual(tags)
  })

  it.each(['nb', 'nn', 'en'] as const)('names languages in %s as the platform does', (reader) => {
    const different = spokenLanguages.filter(({ tag, [reader]: name }) => {
      const known = named(reader, tag)
      return known !== null && known.toLowerCase() !== name.toLowerCase()
    })
    expect(different.map(({ tag }) => tag).sort()).toEqual(ourWords[reader])
  })

  it('calls each language what its speakers call it', () => {
    const different = spokenLanguages.filter(({ tag, endonym }) => {
      const [supported] = Intl.DisplayNames.supportedLocalesOf([tag])
      const known = supported ? named(tag, tag) : null
      return known !== null && known !== endonym
    })
    expect(different).toEqual([])
  })

  it('agrees with the platform on script and direction', () => {
    for (const { tag, script, direction } of spokenLanguages) {
      const likely = new Intl.Locale(tag).maximize().script
      if (likely && tag !== 'rhg') expect([tag, script]).toEqual([tag, likely])
      expect([tag, direction]).toEqual([tag, ['Arab', 'Syrc'].includes(script) ? 'rtl' : 'ltr'])
    }
  })

  it('finds a language by its tag, and never guesses', () => {
    expect(spokenLanguage('ti')).toMatchObject({ nb: 'tigrinja', endonym: 'ትግርኛ', script: 'Ethi' })
    expect(spokenLanguage('xx')).toBeNull()
    expect(spokenLanguage('NB')).toBeNull()
  })
})
