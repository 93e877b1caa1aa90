import type { DeclarationWords } from './declaration-file.schema'

type ProblemCode = 'MISSING' | 'EXTRA' | 'EMPTY' | 'PLACEHOLDER' | 'UNSAFE_CHARACTER'

/** What is wrong with a replaced translation, and where: `clauses.FRIHET_BARN.BARN`. */
export type ClauseProblem = { code: ProblemCode; path: string }

/** Control characters, line separators, and marks that turn the reading direction behind the reader's back. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u

/** Every text and mark of a template, by its path: `clauses.FRIHET_BARN.BARN`. */
export const leavesOf = (value: unknown, path = ''): [string, unknown][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key))
    : [[path, value]]

const placeholders = (text: string): string => (text.match(/\{\w*\}/g) ?? []).sort().join()

const problemIn = (official: unknown, candidate: unknown): ProblemCode | null => {
  if (typeof official !== 'string') return candidate === official ? null : 'MISSING'
  if (typeof candidate !== 'string') return 'MISSING'
  if (candidate.trim() === '') return 'EMPTY'
  if (UNSAFE.test(candidate)) return 'UNSAFE_CHARACTER'
  return placeholders(candidate) === placeholders(official) ? null : 'PLACEHOLDER'
}

/**
 * Compares a municipality's own translation with the official words: every clause there, none added, none
 * empty, the lines to fill in kept. An empty list means the candidate has the form of the template.
 */
export const missingClauses = (official: DeclarationWords, candidate: unknown): ClauseProblem[] => {
  const found = new Map(leavesOf(candidate))
  const expected = new Map(leavesOf(official))
  const wanting = [...expected].flatMap(([path, text]) => {
    const code = problemIn(text, found.get(path))
    return code ? [{ code, path }] : []
  })
  const extra = [...found.keys()].filter((path) => !expected.has(path))
  return [...wanting, ...extra.map((path) => ({ code: 'EXTRA' as const, path }))]
}
