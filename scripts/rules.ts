import { readFileSync } from 'node:fs'
import { casesShape, failuresOf } from '#lib/law/contract/cases'
import { refusalsOf } from '#lib/law/contract/refusal'
import { isRefused, outputOf } from '#lib/law/contract/run'
import { text } from '#lib/law/contract/scalars'
import { required, type Shape } from '#lib/law/contract/shape'
import { list, object } from '#lib/law/contract/structures'
import { ruleNamed } from '#lib/law/rules/registry'

const FAILED = 1
const REFUSED = 2

const print = (line: string) => process.stdout.write(`${line}\n`)

const refused = (errors: object): number => {
  print(JSON.stringify({ errors }))
  return REFUSED
}

type Json = { readonly value: unknown } | null

const readJson = (file: string): Json => {
  try {
    return { value: JSON.parse(readFileSync(file, 'utf8')) }
  } catch {
    return null
  }
}

const notJson = (file: string) =>
  refusalsOf((report) => report('NOT_JSON', '', `«${file}» lar seg ikke lese som JSON.`))

const evaluateOne = (name: string, file: string): number => {
  const rule = ruleNamed(name)
  const json = rule && readJson(file)
  if (rule && !json) return refused(notJson(file))

  const output = outputOf(rule, name, json?.value)
  print(JSON.stringify(output))
  return isRefused(output) ? REFUSED : 0
}

/** Reads a file of the given form, or prints why it is refused. */
const readAs = <Value>(shape: Shape<Value, unknown>, file: string): Value | null => {
  const json = readJson(file)
  if (!json) {
    refused(notJson(file))
    return null
  }
  let value: Value | undefined
  const errors = refusalsOf((report) => {
    value = shape.read(json.value, '', report)
  })
  if (errors.length === 0 && value !== undefined) return value
  refused(errors)
  return null
}

const anything = required<unknown>((value) => value)
const batchShape = list(object({ id: text, rule: text, input: anything }))

const evaluateBatch = (file: string): number => {
  const batch = readAs(batchShape, file)
  if (!batch) return REFUSED
  print(
    JSON.stringify(
      batch.map(({ id, rule, input }) => ({ id, output: outputOf(ruleNamed(rule), rule, input) })),
    ),
  )
  return 0
}

const shown = (value: unknown) => JSON.stringify(value) ?? 'nothing'

const checkCases = (files: readonly string[]): number => {
  let passed = 0
  let failed = 0
  for (const file of files) {
    const cases = readAs(casesShape, file)
    if (!cases) return REFUSED
    for (const each of cases) {
      const differences = failuresOf(each, ruleNamed)
      if (differences.length === 0) passed += 1
      else {
        failed += 1
        const reasons = differences.map(
          ({ path, expected, found }) => `${path}: expected ${shown(expected)}, found ${shown(found)}`,
        )
        print(`${each.id} ${reasons.join('; ')}`)
      }
    }
  }
  print(`${passed} passed, ${failed} failed`)
  return failed > 0 ? FAILED : 0
}

const USAGE = `Usage:
  rules -- eval <rule> <input.json>
  rules -- eval --batch <file.json>
  rules -- check <cases.json> …`

const main = ([command, ...args]: readonly string[]): number => {
  const [first, second] = args
  if (command === 'eval' && first === '--batch' && second) return evaluateBatch(second)
  if (command === 'eval' && first && second) return evaluateOne(first, second)
  if (command === 'check' && first) return checkCases(args)
  console.error(USAGE)
  return REFUSED
}

process.exitCode = main(process.argv.slice(2))
