'use server'

import { importAttendance, previewImport } from '#lib/attendance/import-attendance'
import { formResult } from '#lib/i18n/form-result'
import { importRefusals } from '#lib/i18n/texts/import'
import { currentCaller } from '#lib/platform/caller'

/** What would be read in; null when the text is no table. */
export const preview = async (text: string) => previewImport(await currentCaller(), String(text))

export const readIn = async (text: string) => {
  const result = await importAttendance(await currentCaller(), { text })
  return formResult(result, importRefusals)
}
