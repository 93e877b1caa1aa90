'use server'

import { revalidatePath } from 'next/cache'
import type { SaveElementForm } from '#lib/elements/element.schema'
import { saveElement } from '#lib/elements/save-element'
import { type FormResult, formResult } from '#lib/i18n/form-result'
import { elementLibraryTexts as t } from '#lib/i18n/texts/element-library'
import { currentCaller } from '#lib/platform/caller'

export const save = async (input: SaveElementForm): Promise<FormResult> => {
  const result = await saveElement(await currentCaller(), input)
  if (result.ok) revalidatePath('/settings/elements')
  return formResult(result, { 'not-found': t.notFound, changed: t.changed })
}
