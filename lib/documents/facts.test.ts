import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPdf } from '#lib/pdf/check'
import { documentKinds } from './catalogue'

const example = (name: string) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'))
const render = async (kind: string, facts: unknown) => (await documentKinds[kind]?.())?.render(facts)
const named = (name: unknown) => {
  const facts = example('declaration')
  return { ...facts, participant: { ...facts.participant, name } }
}

describe('the examples', () => {
  test.each(Object.keys(documentKinds))('%s is PDF/A-2a and PDF/UA-1', async (kind) => {
    const file = await render(kind, example(kind))
    expect(file && (await checkPdf(file))).toEqual([])
  })
})

const armed = (arms: object) => {
  const facts = example('declaration')
  return {
    ...facts,
    municipality: { ...facts.municipality, arms: { width: 4, height: 5, paths: [], ...arms } },
  }
}

describe('facts that cannot be set are refused with words', () => {
  test.each([
    ['no name', named(undefined), /mangler/],
    ['an empty name', named(''), /er tom/],
    ['a name of spaces', named('   '), /er tom/],
    ['a name of 10 000 letters', named('a'.repeat(10_000)), /for lang \(høyst 200 tegn\)/],
    ['a control character', named('Vakker\u0007Blomst'), /styretegn/],
    ['a line break in a name', named('Vakker\nBlomst'), /styretegn/],
    ['a bidi override', named('Vakker\u202eBlomst'), /snur skriveretningen/],
    ['a bidi isolate that is never closed', named('Vakker\u2067Blomst'), /snur skriveretningen/],
    ['half a surrogate pair', named('Vakker\ud800Blomst'), /styretegn/],
    ['a script no font has', named('ᠮᠣᠩᠭᠣᠯ'), /Ingen skrift har tegnet U\+182E/],
    ['an emoji', named('Vakker 🌸'), /Ingen skrift har tegnet U\+1F338/],
    ['an unknown language', { ...example('declaration'), language: 'tlh' }, /språket «tlh»/],
    ['a day that does not exist', { ...example('declaration'), settledOn: '2026-02-30' }, /ikke en dato/],
    ['arms wider than the page', armed({ width: 1e9 }), /for bredt/],
    ['arms with a curve cut short', armed({ paths: [{ d: 'M0 0 C1 2', fill: '#000000' }] }), /mangler tall/],
    ['a field we do not know', { ...example('declaration'), nmae: 'x' }, /nmae/],
  ])('%s', async (_, facts, words) => {
    await expect(render('declaration', facts)).rejects.toThrow(words)
  })

  const signed = (changes: object) => {
    const facts = example('declaration')
    return { ...facts, signing: { ...facts.signing, ...changes } }
  }
  test.each([
    ['a drawn signature without strokes', signed({ strokes: undefined }), /strokes/],
    ['strokes without a point', signed({ strokes: [[]] }), /er tom/],
    ['a point that is no number', signed({ strokes: [[{ x: Number.NaN, y: 1 }]] }), /strokes/],
    ['a point far off the screen', signed({ strokes: [[{ x: 1e9, y: 1 }]] }), /ugyldig punkt/],
    ['a typed name without a witness', signed({ method: 'TYPED', typedName: 'Vakker Blomst' }), /vitne/],
    ['a checksum that is none', signed({ shownSha256: 'abc' }), /SHA-256/],
  ])('%s', async (_, facts, words) => {
    await expect(render('declaration', facts)).rejects.toThrow(words)
  })

  test('every way of signing is set: drawn, mark, typed, paper', async () => {
    const ways = [
      {},
      { method: 'MARK', strokes: [[{ x: 5, y: 5 }]], witness: 'Stille Skog' },
      { method: 'TYPED', strokes: undefined, typedName: 'Vakker Blomst', witness: 'Stille Skog' },
      { method: 'PAPER', strokes: undefined },
    ]
    for (const way of ways) {
      const file = await render('declaration', signed(way))
      expect(file && (await checkPdf(file))).toEqual([])
    }
  })
})
