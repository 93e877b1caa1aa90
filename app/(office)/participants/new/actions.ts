'use server'

import { type FormResult, formResult } from '#lib/i18n/form-result'
import { duplicateRefusals } from '#lib/i18n/texts/participant-rules'
import { assessEligibility } from '#lib/participants/assess-eligibility'
import { registerParticipant } from '#lib/participants/register-participant'
import type { RegisterParticipantInput } from '#lib/participants/register-participant.schema'
import { currentCaller } from '#lib/platform/caller'

export const register = async (input: RegisterParticipantInput): Promise<FormResult<{ id: string }>> => {
  const caller = await currentCaller()
  const result = await registerParticipant(caller, input)
  if (result.ok) {
    await assessEligibility(caller, { participantId: result.value.id, decisionDate: caller.today })
  }
  return formResult(result, duplicateRefusals)
}
