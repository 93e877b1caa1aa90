import { type Difference, differences } from './compare'
import type { AnyRule } from './rule'
import { isRefused, outputOf } from './run'
import { text } from './scalars'
import { orElse, required, type ValueOf } from './shape'
import { list, objectWith } from './structures'

const json = required<unknown>((value) => value)

const caseShape = objectWith({
  id: text,
  rule: text,
  title: orElse(text, ''),
  source: orElse(text, ''),
  input: json,
  expect: json,
})

export const casesShape = list(caseShape)

/** A worked example of a rule (contract, section 5). */
export type Case = ValueOf<typeof caseShape>

const expectsRefusal = (expect: unknown): boolean =>
  typeof expect === 'object' && expect !== null && ('errors' in expect || 'errorsIncludes' in expect)

/** Where the rule's answer is not the one expected; nothing when the case passes. */
export const failuresOf = (
  { rule, input, expect }: Case,
  find: (name: string) => AnyRule | null,
): Difference[] => {
  const output = outputOf(find(rule), rule, input)
  if (isRefused(output) && !expectsRefusal(expect))
    return [{ path: 'errors', expected: undefined, found: output }]
  return differences(expect, output)
}
