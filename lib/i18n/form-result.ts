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
  | { readonly ok: false; readonly refusal: Text; readonly link?: RefusalLink | undefined }

/** Where a refused person should go instead. */
export type RefusalLink = { readonly href: string; readonly label: Text }

/** A refusal of the whole form, as its summary shows it. */
export type Refusal = { readonly text: Text; readonly link?: RefusalLink | undefined }

type Params = Readonly<Record<string, string>>
type Refused = { readonly code: string; readonly params?: Params }
type Invalid = { readonly code: 'invalid-input'; readonly fields: Readonly<Record<string, string>> }
type OwnWords = 'invalid-input' | 'changed-meanwhile' | 'sign-in-again' | 'case-closed' | 'hidden-cases'

type Words = Text | ((params: Params) => Text | Refusal)

/** Words for each refusal of a use case: a text, or a function of what the refusal carries. */
export type RefusalWords<Code extends string> = Readonly<Record<Code, Words>>

const isInvalid = (refusal: Refused): refusal is Invalid => refusal.code === 'invalid-input'

/** What the platform itself refuses. */
const ownWords: Readonly<Record<string, Words>> = {
  'changed-meanwhile': formTexts.changedMeanwhile,
  'sign-in-again': () => ({
    text: formTexts.signInAgain,
    link: { href: '/logg-inn?igjen=1', label: formTexts.signInAgainLink },
  }),
  'case-closed': formTexts.caseClosed,
  'hidden-cases': formTexts.hiddenCases,
}

/** A use case's answer as a form's answer. A refusal without words does not compile. */
export const formResult = <V, R extends Refused>(
  result: Result<V, R>,
  words: RefusalWords<Exclude<R['code'], OwnWords>>,
): FormResult<V> => {
  if (result.ok) return result
  const refusal: Refused = result.refusal
  if (isInvalid(refusal)) return { ok: false, errors: refusal.fields }

  const known: Readonly<Record<string, Words>> = { ...ownWords, ...words }
  const found = known[refusal.code] ?? formTexts.failed
  const said = typeof found === 'function' ? found(refusal.params ?? {}) : found
  return 'text' in said ? { ok: false, refusal: said.text, link: said.link } : { ok: false, refusal: said }
}
