'use server'

import { type FormResult, formResult } from '#lib/i18n/form-result'
import { participantRefusals } from '#lib/i18n/texts/participants'
import { revealIdentity } from '#lib/participants/reveal-identity'
import { currentCaller } from '#lib/platform/caller'

export const reveal = async (participantId: string): Promise<FormResult<{ digits: string }>> =>
  formResult(await revealIdentity(await currentCaller(), { participantId }), {
    'not-found': participantRefusals.notFound,
  })
