import { isObject, type Json } from './json'
import { keyPath } from './refusal'

/** A place where the result is not as expected. */
export type Difference = { readonly path: string; readonly expected: unknown; readonly found: unknown }

const NEVER_COMPARED = new Set(['message', 'because'])
const INCLUDES = 'Includes'

const comparedKeys = (value: Json) => Object.keys(value).filter((key) => !NEVER_COMPARED.has(key))

const exactlyEqual = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((element, index) => exactlyEqual(element, b[index]))
  if (!isObject(a) || !isObject(b)) return a === b

  const keys = comparedKeys(a)
  return (
    keys.length === comparedKeys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && exactlyEqual(a[key], b[key]))
  )
}

const missingElements = (path: string, expected: unknown, found: unknown): Difference[] => {
  if (!Array.isArray(expected) || !Array.isArray(found)) return [{ path, expected, found }]
  const matches = (element: unknown) => found.some((other) => differences(element, other, path).length === 0)
  return expected.every(matches) ? [] : [{ path, expected, found }]
}

const compareKey = (key: string, expected: Json, found: Json, path: string): Difference[] => {
  if (NEVER_COMPARED.has(key)) return []
  if (!key.endsWith(INCLUDES)) return differences(expected[key], found[key], keyPath(path, key))
  const subject = key.slice(0, -INCLUDES.length)
  return missingElements(keyPath(path, subject), expected[key], found[subject])
}

/** Where `found` does not hold what `expected` asks for (contract, section 5). */
export const differences = (expected: unknown, found: unknown, path = ''): Difference[] => {
  if (isObject(expected) && isObject(found))
    return Object.keys(expected).flatMap((key) => compareKey(key, expected, found, path))
  return exactlyEqual(expected, found) ? [] : [{ path, expected, found }]
}
