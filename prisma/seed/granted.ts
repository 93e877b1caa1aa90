import type { Result } from '#lib/values/result'

/** The demonstration is made through the use cases; a refusal there is a fault of the demonstration. */
export const granted = <V>(result: Result<V, { readonly code: string }>): V => {
  if (!result.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
