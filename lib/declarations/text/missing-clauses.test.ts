import { describe, expect, it } from 'vitest'
import { declarationLanguages, declarationText } from '../declaration-text'
import type { DeclarationWords } from './declaration-file.schema'
import { missingClauses } from './missing-clauses'

const wordsOf = (language: string): DeclarationWords => {
  const text = declarationText(language)
  if (!text) throw new Error(`no text in ${language}`)
  return text.words
}
const official = wordsOf('nb')
const somali = wordsOf('so')
const withClauses = (clauses: Record<string, unknown>) => ({
  ...somali,
  clauses: { ...somali.clauses, ...clauses },
})

describe('missingClauses', () => {
  it.each(declarationLanguages)('finds nothing wrong with %s', (language) => {
    expect(missingClauses(official, wordsOf(language))).toEqual([])
  })

  it('names a clause that is left out, also half of the shared bullet', () => {
    const { NORSK_LOV: _left, ...clauses } = somali.clauses
    expect(missingClauses(official, { ...somali, clauses })).toEqual([
      { code: 'MISSING', path: 'clauses.NORSK_LOV' },
    ])
    const half = withClauses({ FRIHET_BARN: { sameBullet: true, FRIHET: somali.clauses.FRIHET_BARN.FRIHET } })
    expect(missingClauses(official, half)).toEqual([{ code: 'MISSING', path: 'clauses.FRIHET_BARN.BARN' }])
  })

  it('names a clause that is added', () => {
    const more = withClauses({ LOYALITET: 'Waxaan ballan qaadayaa' })
    expect(missingClauses(official, more)).toEqual([{ code: 'EXTRA', path: 'clauses.LOYALITET' }])
  })

  it('refuses an empty clause, and one that is not text', () => {
    expect(missingClauses(official, withClauses({ NORSK_LOV: ' \u00a0' }))).toEqual([
      { code: 'EMPTY', path: 'clauses.NORSK_LOV' },
    ])
    expect(missingClauses(official, withClauses({ NORSK_LOV: 7 }))).toEqual([
      { code: 'MISSING', path: 'clauses.NORSK_LOV' },
    ])
  })

  it('keeps the lines to fill in', () => {
    const fields = { ...somali.fields, decision: 'Go’aanka', resident: '{municipality} {date} {fee}' }
    expect(missingClauses(official, { ...somali, fields })).toEqual([
      { code: 'PLACEHOLDER', path: 'fields.resident' },
      { code: 'PLACEHOLDER', path: 'fields.decision' },
    ])
  })

  it.each(['\u202e', '\u2067', '\u0007', '\n', '\ufeff'])('refuses the hidden character %j', (hidden) => {
    expect(missingClauses(official, { ...somali, intro: `Waxaan ${hidden}qirayaa in` })).toEqual([
      { code: 'UNSAFE_CHARACTER', path: 'intro' },
    ])
  })

  it('does not let two bullets be made of the shared one', () => {
    const split = withClauses({ FRIHET_BARN: { ...somali.clauses.FRIHET_BARN, sameBullet: false } })
    expect(missingClauses(official, split)).toEqual([
      { code: 'MISSING', path: 'clauses.FRIHET_BARN.sameBullet' },
    ])
  })

  it.each([null, undefined, 'text', 42, []])('finds every clause missing in %j', (candidate) => {
    const paths = missingClauses(official, candidate).filter(({ code }) => code === 'MISSING')
    expect(paths).toHaveLength(24)
  })
})
