import { readFileSync } from 'node:fs'
import { type Refusal, refusalsOf } from '#lib/law/contract/refusal'
import type { Shape } from '#lib/law/contract/shape'
import { ok, type Result, refuse } from '#lib/values/result'

export const print = (line: string): boolean => process.stdout.write(`${line}\n`)

export const SUCCEEDED = 0
export const FAILED = 1
export const REFUSED = 2

/** Prints why the input is refused; the exit code of a refusal. */
export const refused = (errors: readonly Refusal[]): number => {
  print(JSON.stringify({ errors }))
  return REFUSED
}

export const readJson = (file: string): Result<unknown, readonly Refusal[]> => {
  try {
    return ok(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')))
  } catch {
    return refuse(refusalsOf((report) => report('NOT_JSON', '', `«${file}» lar seg ikke lese som JSON.`)))
  }
}

/** The file as a value of the given form. */
export const readAs = <Value>(
  shape: Shape<Value, unknown>,
  file: string,
): Result<Value, readonly Refusal[]> => {
  const json = readJson(file)
  if (!json.ok) return json

  let value: Value | undefined
  const errors = refusalsOf((report) => {
    value = shape.read(json.value, '', report)
  })
  return errors.length > 0 ? refuse(errors) : ok(value as Value)
}
