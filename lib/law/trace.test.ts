import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Case } from './contract/cases'
import { ruleNamed } from './rules/registry'
import { derive, type Provision, reevaluate, type Trace } from './trace'

const here = new URL('.', import.meta.url)
const files = (folder: string, ending: string) =>
  readdirSync(new URL(folder, here), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith(ending) && !name.endsWith('.test.ts'),
  )

const isProvision = (value: unknown): value is Provision<never, unknown> =>
  typeof value === 'object' && value !== null && 'apply' in value && 'cite' in value && 'id' in value

const everyProvision = async (): Promise<Record<string, Provision<never, unknown>>> => {
  const modules = await Promise.all(
    files('.', '.ts').map((file): Promise<Record<string, unknown>> => import(new URL(file, here).href)),
  )
  const found = modules.flatMap((module) => Object.values(module).filter(isProvision))
  return Object.fromEntries(found.map((provision) => [provision.id, provision]))
}

const provisions = await everyProvision()

const cases = files('cases', '.json').flatMap((file): Case[] =>
  JSON.parse(readFileSync(new URL(`cases/${file}`, here), 'utf8')),
)

const tracesOf = ({ rule, input }: Case): readonly Trace[] => {
  const result = ruleNamed(rule)?.run(input)
  return result?.ok && 'trace' in result.value ? (result.value.trace as readonly Trace[]) : []
}

const nodesOf = (trace: Trace): readonly Trace[] => [trace, ...Object.values(trace.uses).flatMap(nodesOf)]

describe('a trace', () => {
  const double: Provision<{ readonly count: number }, number> = {
    id: 'double',
    cite: '§ 2',
    validFrom: null,
    apply: ({ count }) => count * 2,
  }

  test('says what was given, what was used, and where it is written', () => {
    const first = derive(double, { count: 3 }, {})
    const second = derive(double, {}, { count: first })
    expect(second).toEqual({
      rule: 'double',
      cite: '§ 2',
      validFrom: null,
      given: {},
      uses: { count: first },
      value: 12,
    })
    expect(reevaluate(second, { double })).toBe(12)
  })

  test('is computed anew from its facts, not from the values it carries', () => {
    const first = derive(double, { count: 3 }, {})
    const forged = derive(double, {}, { count: { ...first, value: 100 } })
    expect(forged.value).toBe(200)
    expect(reevaluate(forged, { double })).toBe(12)
  })

  test('of a provision nobody knows is refused', () => {
    expect(() => reevaluate(derive(double, { count: 1 }, {}), {})).toThrow('Unknown provision: double')
  })

  test('of every worked case gives its value again, node by node', () => {
    const nodes = cases.flatMap(tracesOf).flatMap(nodesOf)
    expect(nodes.length).toBeGreaterThan(300)
    for (const node of nodes) expect(reevaluate(node, provisions), node.rule).toEqual(node.value)
  })

  const BESIDE = ['findings', 'notices', 'warnings', 'trace', 'steps', 'recheck', 'checklist']
  /** Told beside the answer, the names of the lines of a payslip, and which day of which absence a row is for. */
  const NOT_WORKED_OUT = new Set([...BESIDE, 'code', 'unit', 'date', 'entry'])

  const leavesOf = (value: unknown): readonly (string | number)[] => {
    if (typeof value === 'string' || typeof value === 'number') return [value]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, part]) => (NOT_WORKED_OUT.has(key) ? [] : leavesOf(part)))
  }

  /** What is listed may be counted, and hours added up. */
  const countsOf = ({ given }: Trace): readonly number[] =>
    Object.values(given).flatMap((list) =>
      Array.isArray(list) ? [list.length, list.reduce((sum, { hours = 0 }) => sum + hours, 0)] : [],
    )

  test.each(cases.map((each) => [each.id, each] as const))(
    '%s: every outcome, number and date of the answer is in the trace or in the facts',
    (_id, each) => {
      const result = ruleNamed(each.rule)?.run(each.input)
      if (!result?.ok) return
      const nodes = tracesOf(each).flatMap(nodesOf)
      const known = new Set([
        ...leavesOf([each.input, nodes.map(({ given, value }) => [given, value])]),
        ...nodes.flatMap(countsOf),
      ])
      expect(leavesOf(result.value).filter((leaf) => !known.has(leaf))).toEqual([])
    },
  )

  test('cites the law at every node', () => {
    for (const { rule, cite } of cases.flatMap(tracesOf).flatMap(nodesOf))
      expect(cite, rule).toMatch(/§|lov |forskrift/)
  })
})
