import { allParameters } from '../book/rule-book'
import type { Case } from '../contract/cases'
import { type Difference, differences } from '../contract/compare'
import { isObject, type Json } from '../contract/json'
import type { Report } from '../contract/refusal'
import type { AnyRule } from '../contract/rule'
import { outputOf } from '../contract/run'
import { type Change, rehearse } from '../dated'
import type { Switches } from './switches'

const SECTIONS = ['law', 'policy', 'config'] as const

const parameterWithId = (id: string) => allParameters().find((parameter) => parameter.id === id)

/** OUT_OF_TABLE for a parameter nobody knows. */
export const switchesSense = ({ parameters }: Switches, report: Report): void => {
  for (const [index, { id }] of parameters.entries())
    if (!parameterWithId(id))
      report('OUT_OF_TABLE', `parameters[${index}].id`, `Det finnes ikke noe tall som heter «${id}».`)
}

const changesOf = ({ parameters }: Switches): readonly Change[] =>
  parameters.flatMap(({ id, value, validFrom }) => {
    const parameter = parameterWithId(id)
    return parameter ? [{ parameter, value, validFrom }] : []
  })

const isKnownTo = (rule: AnyRule, input: Json, section: string, key: string): boolean => {
  const result = rule.run(input)
  return (
    result.ok ||
    !result.refusal.some(
      ({ code, path }) => code === 'UNKNOWN_KEY' && [section, `${section}.${key}`].includes(path),
    )
  )
}

/** The input with each switch the rule knows; the others do not concern it. */
const withSwitches = (rule: AnyRule, input: unknown, switches: Switches): unknown => {
  if (!isObject(input)) return input
  let changed = input
  for (const section of SECTIONS)
    for (const [key, value] of Object.entries(switches[section] ?? {})) {
      const tried = { ...changed, [section]: { ...(changed[section] as Json | undefined), [key]: value } }
      if (isKnownTo(rule, tried, section, key)) changed = tried
    }
  return changed
}

/** Explanations change whenever anything does; what is decided is what counts. */
const withoutExplanation = (output: object): Json => {
  const { findings: _findings, trace: _trace, steps: _steps, recheck: _recheck, ...decided } = output as Json
  return decided
}

/** What the change of law would change in the case: `expected` is now, `found` is then. */
export const changesIn = (
  { rule: name, input }: Case,
  switches: Switches,
  find: (name: string) => AnyRule | null,
): readonly Difference[] => {
  const rule = find(name)
  if (rule === null) return []

  const before = outputOf(rule, name, input)
  const after = rehearse(changesOf(switches), () => outputOf(rule, name, withSwitches(rule, input, switches)))
  return differences(withoutExplanation(before), withoutExplanation(after))
}
