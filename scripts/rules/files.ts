import { readFileSync } from 'node:fs'
import { duplicateKeys } from '#lib/law/contract/duplicate-keys'
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

/** The file as JSON. A key that stands twice is refused: which of the two was meant is never guessed. */
export const readJson = (file: string): Result<unknown, readonly Refusal[]> => {
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    const json: unknown = JSON.parse(text)
    const twice = duplicateKeys(text)
    return twice.length > 0 ? refuse(twice) : ok(json)
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
