/** An answer, or the reason there is none. Expected refusals are values; only bugs throw. */
export type Result<V, R> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly refusal: R }

export const ok = <V>(value: V): { readonly ok: true; readonly value: V } => ({ ok: true, value })

export const refuse = <const R>(refusal: R): { readonly ok: false; readonly refusal: R } => ({
  ok: false,
  refusal,
})
