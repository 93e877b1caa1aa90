import 'server-only'
import { type FormResult, formResult, type RefusalWords } from '#lib/i18n/form-result'
import { ok, type Result } from '#lib/values/result'
import { seenOf } from './closed-effect'
import type { ChangeAnswer, ClosedEffect } from './money-facts.view'

type Refused = { readonly code: string; readonly params?: Readonly<Record<string, string>> }

/** A use case's answer as a form's: what a change would do to closed months is an answer, not an error. */
export const changeResult = <R extends Refused>(
  result: Result<unknown, R>,
  words: RefusalWords<string>,
): FormResult<ChangeAnswer> => {
  if (result.ok) return ok({ done: true })
  const refusal: Refused = result.refusal
  if (refusal.code === 'changes-closed') {
    const effect = JSON.parse(refusal.params?.effect ?? '') as ClosedEffect
    return ok({ effect, seen: seenOf(effect) })
  }
  return formResult<ChangeAnswer, Refused>(result as Result<never, Refused>, words)
}
