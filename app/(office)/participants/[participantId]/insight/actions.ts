'use server'

import { formResult } from '#lib/i18n/form-result'
import { requestRefusals } from '#lib/i18n/texts/privacy-requests'
import { currentCaller } from '#lib/platform/caller'
import type { CloseRequestInput, RecordRequestInput } from '#lib/privacy/privacy-request.schema'
import { closePrivacyRequest, recordPrivacyRequest } from '#lib/privacy/privacy-requests'

export const record = async (input: RecordRequestInput) =>
  formResult(await recordPrivacyRequest(await currentCaller(), input), requestRefusals)

export const close = async (input: CloseRequestInput) =>
  formResult(await closePrivacyRequest(await currentCaller(), input), requestRefusals)
