import type { Result } from '#lib/values/result'
import type { Text } from './text'
import { formTexts } from './texts/forms'

/**
 * What a server action answers a form: a value, messages by field path (`children.0.bornOn`), or a refusal
 * of the whole. All are shown in the form's one summary, and nothing typed is lost.
 */
export type FormResult<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string | Text>> }
  | { readonly ok: false; readonly refusal: Text }

type Refusal = { readonly code: string; readonly params?: Readonly<Record<string, string>> }
type Invalid = { readonly code: 'invalid-input'; readonly fields: Readonly<Record<string, string>> }
type OwnWords = 'invalid-input' | 'changed-meanwhile'

/** Words for each refusal of a use case: a text, or a function of what the refusal carries. */
export type RefusalWords<Code extends string> = Readonly<
  Record<Code, Text | ((params: Readonly<Record<string, string>>) => Text)>
>

const isInvalid = (refusal: Refusal): refusal is Invalid => refusal.code === 'invalid-input'

/** A use case's answer as a form's answer. A refusal without words does not compile. */
export const formResult = <V, R extends Refusal>(
  result: Result<V, R>,
  words: RefusalWords<Exclude<R['code'], OwnWords>>,
): FormResult<V> => {
  if (result.ok) return result
  const refusal: Refusal = result.refusal
  if (isInvalid(refusal)) return { ok: false, errors: refusal.fields }

  const known: Readonly<Record<string, Text | ((params: Readonly<Record<string, string>>) => Text)>> = {
    'changed-meanwhile': formTexts.changedMeanwhile,
    ...words,
  }
  const text = known[refusal.code] ?? formTexts.failed
  return { ok: false, refusal: typeof text === 'function' ? text(refusal.params ?? {}) : text }
}
