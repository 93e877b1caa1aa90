'use server'

import { issuePocketCard } from '#lib/attendance/pocket-card'
import { formResult } from '#lib/i18n/form-result'
import { pocketRefusals } from '#lib/i18n/texts/pocket'
import { currentCaller } from '#lib/platform/caller'

/** A new code; the one before it stops working. */
export const issue = async (participantId: string) =>
  formResult(await issuePocketCard(await currentCaller(), { participantId }), pocketRefusals)
