'use server'

import { type FormResult, formResult } from '#lib/i18n/form-result'
import { duplicateOf } from '#lib/i18n/texts/participant-rules'
import { registerParticipant } from '#lib/participants/register-participant'
import type { RegisterParticipantInput } from '#lib/participants/register-participant.schema'
import { currentCaller } from '#lib/platform/caller'

export const register = async (input: RegisterParticipantInput): Promise<FormResult<{ id: string }>> => {
  const result = await registerParticipant(await currentCaller(), input)
  return formResult(result, { duplicate: ({ caseNumber = '' }) => duplicateOf(caseNumber) })
}
