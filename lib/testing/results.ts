import type { Result } from '#lib/values/result'

/** The value, for a test that expects one. */
export const granted = <V, R>(result: Result<V, R>): V => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** The refusal, for a test that expects one. */
export const refused = <V, R>(result: Result<V, R>): R => {
  if (result.ok) throw new Error('was not refused')
  return result.refusal
}
