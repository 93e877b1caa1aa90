import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { terms } from './glossary'

test('no file is named with a word that the glossary has another word for', () => {
  const files = execFileSync('git', ['ls-files', 'app', 'components', 'lib', 'e2e', 'scripts'], {
    encoding: 'utf8',
  })
  const words = terms.flatMap(({ english, not }) => not.map((word) => ({ word, english })))
  const wrong = files
    .split('\n')
    .flatMap((file) =>
      words
        .filter(({ word }) => new RegExp(`(^|[/-])${word}([-./]|$)`).test(file))
        .map(({ word, english }) => `${file}: ${word} → ${english}`),
    )
  expect(files.split('\n').length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

test('a term has one English word, and no word is both used and avoided', () => {
  const english = terms.map((term) => term.english)
  expect(new Set(english).size).toBe(english.length)
  expect(terms.flatMap(({ not }) => not).filter((word) => english.includes(word))).toEqual([])
})
