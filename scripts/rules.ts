import { writeBook } from './rules/book'
import { checkCases } from './rules/check-cases'
import { evaluateBatch, evaluateOne } from './rules/evaluate'
import { REFUSED } from './rules/files'

const USAGE = `Usage:
  rules -- eval <rule> <input.json>
  rules -- eval --batch <file.json>
  rules -- check <cases.json> …
  rules -- book [--check]`

const main = ([command, ...args]: readonly string[]): number => {
  const [first, second] = args
  if (command === 'eval' && first === '--batch' && second) return evaluateBatch(second)
  if (command === 'eval' && first && second) return evaluateOne(first, second)
  if (command === 'check' && first) return checkCases(args)
  if (command === 'book') return writeBook(first === '--check')
  console.error(USAGE)
  return REFUSED
}

process.exitCode = main(process.argv.slice(2))
