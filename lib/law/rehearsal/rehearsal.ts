import { ok, type Result, refuse } from '#lib/values/result'
import { allParameters } from '../book/rule-book'
import type { Case } from '../contract/cases'
import { type Difference, differences } from '../contract/compare'
import { isObject, type Json } from '../contract/json'
import type { Refusal, Report } from '../contract/refusal'
import type { AnyRule } from '../contract/rule'
import { isRefused, outputOf } from '../contract/run'
import { requireDistinct } from '../contract/sense'
import { type Change, rehearse } from '../dated'
import { isSwitchOf, SECTIONS, type Switches } from './switches'

/** OUT_OF_TABLE for a parameter nobody knows, DUPLICATE for one changed twice, and what its own form says of the value. */
export const switchesSense = ({ parameters }: Switches, report: Report): void => {
  const known = new Map(allParameters().map((parameter) => [parameter.id, parameter]))
  for (const [index, { id, value }] of parameters.entries()) {
    const path = `parameters[${index}]`
    const parameter = known.get(id)
    if (parameter) parameter.form.read(value, `${path}.value`, report)
    else report('OUT_OF_TABLE', `${path}.id`, `Det finnes ikke noe tall som heter «${id}».`)
  }
  const days = parameters.map(({ id, validFrom }) => `${id} ${validFrom}`)
  requireDistinct(report, 'parameters', days, 'validFrom')
}

const byDay = (a: Change, b: Change): number => (a.validFrom < b.validFrom ? -1 : 1)

const changesOf = ({ parameters }: Switches): readonly Change[] =>
  parameters.map(({ id, value, validFrom }) => ({ parameter: id, value, validFrom })).sort(byDay)

/** The input with each switch the rule has; the others do not concern it. */
const withSwitches = (rule: string, input: Json, switches: Switches): Json => {
  const changed: Record<string, unknown> = { ...input }
  for (const section of SECTIONS) {
    const own = Object.entries(switches[section] ?? {}).filter(([key]) => isSwitchOf(rule, section, key))
    const before = isObject(input[section]) ? input[section] : {}
    if (own.length > 0) changed[section] = { ...before, ...Object.fromEntries(own) }
  }
  return changed
}

/** Explanations change whenever anything does; what is decided is what counts. */
const withoutExplanation = (output: object): Json => {
  const { findings: _findings, trace: _trace, steps: _steps, recheck: _recheck, ...decided } = output as Json
  return decided
}

/**
 * What the change of law would change in the case: `expected` is now, `found` is then. Refused where the case has no
 * answer today, so that nothing could change.
 */
export const changesIn = (
  { rule: name, input }: Case,
  switches: Switches,
  find: (name: string) => AnyRule | null,
): Result<readonly Difference[], readonly Refusal[]> => {
  const rule = find(name)
  const before = outputOf(rule, name, input)
  if (isRefused(before)) return refuse(before.errors)

  const after = rehearse(changesOf(switches), () =>
    outputOf(rule, name, withSwitches(name, input as Json, switches)),
  )
  return ok(differences(withoutExplanation(before), withoutExplanation(after)))
}
