'use server'

import { grantLeave } from '#lib/attendance/grant-leave'
import { lawRefused, leaveRefusals } from '#lib/i18n/texts/leave'
import { currentCaller } from '#lib/platform/caller'
import { changeResult } from '#lib/stipend/change-result'
import { grantLateLeave } from '#lib/stipend/grant-late-leave'
import type { GrantLateLeaveInput } from '#lib/stipend/grant-late-leave.schema'

const words = {
  ...leaveRefusals,
  'law-refused': ({ message = '' }: Readonly<Record<string, string>>) => lawRefused(message),
}

/** Grants leave, with the law's own words when the facts cannot stand together; in closed months as a correction. */
export const grant = async (input: GrantLateLeaveInput) => {
  const caller = await currentCaller()
  const answer = await grantLeave(caller, input)
  if (!answer.ok && answer.refusal.code === 'month-closed')
    return changeResult(await grantLateLeave(caller, input), words)
  return changeResult(answer, words)
}
