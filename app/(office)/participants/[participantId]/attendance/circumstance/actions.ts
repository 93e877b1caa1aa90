'use server'

import { revalidatePath } from 'next/cache'
import { endCircumstanceOf, setCircumstance } from '#lib/attendance/set-circumstance'
import { formResult } from '#lib/i18n/form-result'
import { circumstanceRefusals } from '#lib/i18n/texts/leave'
import { currentCaller } from '#lib/platform/caller'

export const set = async (input: unknown) =>
  formResult(await setCircumstance(await currentCaller(), input), circumstanceRefusals)

export const end = async (participantId: string, circumstanceId: string) => {
  const result = await endCircumstanceOf(await currentCaller(), { participantId, circumstanceId })
  if (result.ok) revalidatePath('/participants')
  return formResult(result, circumstanceRefusals)
}
