import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bookText } from './book-text'
import { FAILED, print, SUCCEEDED } from './files'

const file = 'docs/rules.md'

export const isBookUpToDate = (): boolean => existsSync(file) && readFileSync(file, 'utf8') === bookText()

/** `book`: writes docs/rules.md; with `--check`, fails when the file says something else than the rules. */
export const writeBook = (onlyCheck: boolean): number => {
  if (!onlyCheck) {
    mkdirSync('docs', { recursive: true })
    writeFileSync(file, bookText())
  }
  const isCurrent = isBookUpToDate()
  print(isCurrent ? 'docs/rules.md follows the rules' : 'docs/rules.md is out of date: npm run rules -- book')
  return isCurrent ? SUCCEEDED : FAILED
}
