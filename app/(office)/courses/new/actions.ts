'use server'

import { type FormResult, formResult } from '#lib/i18n/form-result'
import { duplicateRefusals } from '#lib/i18n/texts/participant-rules'
import { trainingRefusals } from '#lib/i18n/texts/training-forms'
import { currentCaller } from '#lib/platform/caller'
import { registerPerson } from '#lib/training/register-person'
import type { RegisterPersonInput } from '#lib/training/register-person.schema'

export const register = async (input: RegisterPersonInput): Promise<FormResult<{ id: string }>> =>
  formResult(await registerPerson(await currentCaller(), input), {
    ...trainingRefusals,
    ...duplicateRefusals,
  })
