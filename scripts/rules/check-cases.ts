import { type Case, casesShape, failuresOf } from '#lib/law/contract/cases'
import { ruleNamed } from '#lib/law/rules/registry'
import { FAILED, print, readAs, refused, SUCCEEDED } from './files'

const shown = (value: unknown) => JSON.stringify(value) ?? 'nothing'

/** Prints what differs in the case; whether it passed. */
const passes = (each: Case): boolean => {
  const differences = failuresOf(each, ruleNamed)
  const reasons = differences.map(
    ({ path, expected, found }) => `${path}: expected ${shown(expected)}, found ${shown(found)}`,
  )
  if (reasons.length > 0) print(`${each.id} ${reasons.join('; ')}`)
  return reasons.length === 0
}

/** `check <cases.json> …`: every case of every file, with a line for each that fails. */
export const checkCases = (files: readonly string[]): number => {
  let [passed, failed] = [0, 0]
  for (const file of files) {
    const cases = readAs(casesShape, file)
    if (!cases.ok) return refused(cases.refusal)
    const results = cases.value.map(passes)
    passed += results.filter(Boolean).length
    failed += results.filter((result) => !result).length
  }
  print(`${passed} passed, ${failed} failed`)
  return failed > 0 ? FAILED : SUCCEEDED
}
