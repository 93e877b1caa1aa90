'use server'

import { formResult } from '#lib/i18n/form-result'
import { accessRefusals } from '#lib/i18n/texts/access'
import { currentCaller } from '#lib/platform/caller'
import { approveDeletion as approve } from '#lib/privacy/retention'
import type { ApproveDeletionInput } from '#lib/privacy/retention.schema'

export const approveDeletion = async (input: ApproveDeletionInput) =>
  formResult(await approve(await currentCaller(), input), accessRefusals)
