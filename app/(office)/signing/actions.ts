'use server'

import { prepareMany as prepare } from '#lib/declarations/prepare-many'
import type { PrepareManyForm } from '#lib/declarations/prepare-many.schema'
import { type FormResult, formResult } from '#lib/i18n/form-result'
import { agreementRefusals, preparedSome } from '#lib/i18n/texts/declarations'
import { signingInputTexts } from '#lib/i18n/texts/signing-input'
import { currentCaller } from '#lib/platform/caller'

/** Makes several ready at once; says how far it came where one could not be. */
export const prepareMany = async (input: PrepareManyForm): Promise<FormResult> => {
  const answer = await prepare(await currentCaller(), input)
  if (answer.ok) return answer
  if (answer.refusal.code === 'nobody-chosen') return { ok: false, refusal: signingInputTexts.chooseSomebody }
  const { made, why } = answer.refusal
  const said = formResult({ ok: false, refusal: why }, agreementRefusals)
  return 'refusal' in said ? { ok: false, refusal: preparedSome(made, said.refusal) } : said
}
