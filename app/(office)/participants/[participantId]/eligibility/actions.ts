'use server'

import { revalidatePath } from 'next/cache'
import { type FormResult, formResult } from '#lib/i18n/form-result'
import { factsRefused, participantRefusals } from '#lib/i18n/texts/participants'
import { assessEligibility } from '#lib/participants/assess-eligibility'
import { currentCaller } from '#lib/platform/caller'

export const assess = async (participantId: string, input: { decisionDate: string }): Promise<FormResult> => {
  const result = await assessEligibility(await currentCaller(), { ...input, participantId })
  if (result.ok) revalidatePath(`/participants/${participantId}`, 'layout')
  return formResult(result, {
    'not-found': participantRefusals.notFound,
    'permit-missing': participantRefusals.permitMissing,
    'facts-refused': ({ message = '' }) => factsRefused(message),
  })
}
