import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const here = new URL('.', import.meta.url)

/** What a pure function of the law has no use for, also where it is reached by a detour. */
const IMPURE: Readonly<Record<string, RegExp>> = {
  'a clock or the outside world': /\b(globalThis|crypto|process|performance|console|setTimeout|fetch)\b/,
  'a date that knows the hour': /\bnew Date\b|\bDate\./,
  'a module of the platform': /from '(node:|fs|path|react|next|zod)/,
  'a floating number': /\b\d+\.\d+\b|\.toFixed\(|\bparseFloat\(|\bMath\./,
}

const withoutWords = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/(?<!from )'[^'\n]*'|`[^`]*`/g, "''")

const faultsOf = (source: string): readonly string[] =>
  Object.entries(IMPURE).flatMap(([what, pattern]) => (pattern.test(withoutWords(source)) ? [what] : []))

const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)

describe('the law is pure', () => {
  test.each(files)('%s', (file) => {
    expect(faultsOf(readFileSync(new URL(file, here), 'utf8'))).toEqual([])
  })

  test.each([
    ['const now = new globalThis.Date()', 'a clock or the outside world'],
    ['const id = crypto.randomUUID()', 'a clock or the outside world'],
    ["import { readFileSync } from 'node:fs'", 'a module of the platform'],
    ['const share = 0.5 * amount', 'a floating number'],
    ['const text = amount.toFixed(2)', 'a floating number'],
    ['const today = new Date()', 'a date that knows the hour'],
  ])('a planted fault is found: %s', (source, what) => {
    expect(faultsOf(source)).toContain(what)
  })
})
