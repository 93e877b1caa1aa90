import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import {
  declarationLanguages,
  declarationText,
  isDeclarationLanguage,
  TEMPLATE_VERSION,
  textHash,
} from './declaration-text'
import { roomWords } from './text/room'

const PARTICIPANTS = 'nn en uk ar ru ti so fa prs ps ckb kmr tr sw my am fr es ur ne rw pl bn'.split(' ')

describe('declarationText', () => {
  it('has the official language and the participants’ languages', () => {
    expect(declarationLanguages[0]).toBe('nb')
    expect([...declarationLanguages].sort()).toEqual(['nb', ...PARTICIPANTS].sort())
  })

  it('answers null for a language or version it does not have, also for names every object has', () => {
    expect(declarationText('xx')).toBeNull()
    expect(declarationText('toString')).toBeNull()
    expect(declarationText('nb', 'horing-1999')).toBeNull()
    expect(isDeclarationLanguage('constructor')).toBe(false)
    expect(roomWords('__proto__')).toBeNull()
  })

  it.each(PARTICIPANTS)('has %s as a draft of the same template, by a named translator', (language) => {
    expect(declarationText(language)).toMatchObject({
      language,
      templateVersion: TEMPLATE_VERSION,
      status: 'UTKAST',
      translator: 'Fotfeste',
    })
  })
})

describe('textHash', () => {
  const text = declarationText('ti')
  if (!text) throw new Error('no Tigrinya text')

  it('is what sha256sum says of the canonical form', () => {
    const sorted = '{"language":"xx","templateVersion":"v","words":{"a":"é","b":{"c":"1","d":true}}}'
    const words = { b: { d: true, c: '1' }, a: 'é' } as unknown as typeof text.words
    const printed = execFileSync('sha256sum', { input: sorted, encoding: 'utf8' })
    expect(textHash({ templateVersion: 'v', language: 'xx', words })).toBe(printed.slice(0, 64))
  })

  it('changes with any word, the language and the version, and not with the status', () => {
    const hashes = [
      text,
      { ...text, words: { ...text.words, intro: `${text.words.intro} ` } },
      { ...text, language: 'am' },
      { ...text, templateVersion: 'v1' },
    ].map(textHash)
    expect(new Set(hashes).size).toBe(4)
    expect(textHash({ ...text, status: 'KVALITETSSIKRET' } as typeof text)).toBe(text.sha256)
  })

  it('is different for every language', () => {
    const hashes = declarationLanguages.map((language) => declarationText(language)?.sha256)
    expect(new Set(hashes).size).toBe(declarationLanguages.length)
  })
})
