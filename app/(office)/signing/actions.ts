'use server'

import { revalidatePath } from 'next/cache'
import { prepareMany as prepare } from '#lib/declarations/prepare-many'
import type { PrepareManyForm } from '#lib/declarations/prepare-many.schema'
import { type FormResult, formResult } from '#lib/i18n/form-result'
import { agreementRefusals, preparedSome } from '#lib/i18n/texts/declarations'
import { signingInputTexts } from '#lib/i18n/texts/signing-input'
import { currentCaller } from '#lib/platform/caller'

/** Makes several ready at once; names those that could not be, and why. */
export const prepareMany = async (input: PrepareManyForm): Promise<FormResult> => {
  const answer = await prepare(await currentCaller(), input)
  if (!answer.ok) return { ok: false, refusal: signingInputTexts.chooseSomebody }
  const { made, failed } = answer.value
  if (failed.length === 0) return { ok: true, value: null }
  const told = failed.map(({ name, why }) => {
    const said = formResult({ ok: false, refusal: why }, agreementRefusals)
    return { name, why: 'refusal' in said ? said.refusal : agreementRefusals['changed-while-made'] }
  })
  revalidatePath('/signing')
  return { ok: false, refusal: preparedSome(made, told) }
}
