'use server'

import { grantLeave } from '#lib/attendance/grant-leave'
import type { GrantLeaveInput } from '#lib/attendance/grant-leave.schema'
import { formResult } from '#lib/i18n/form-result'
import { lawRefused, leaveRefusals } from '#lib/i18n/texts/leave'
import { currentCaller } from '#lib/platform/caller'

/** Grants leave, with the law's own words when the facts cannot stand together. */
export const grant = async (input: GrantLeaveInput) =>
  formResult(await grantLeave(await currentCaller(), input), {
    ...leaveRefusals,
    'law-refused': ({ message = '' }) => lawRefused(message),
  })
