'use server'

import { revalidatePath } from 'next/cache'
import { saveTranslation } from '#lib/declarations/save-translation'
import type { SaveTranslationInput } from '#lib/declarations/save-translation.schema'
import { type FormResult, formResult } from '#lib/i18n/form-result'
import { cannotBeSet, translationTexts as t } from '#lib/i18n/texts/translations'
import { currentCaller } from '#lib/platform/caller'
import { allowDraft } from '#lib/settings/allow-draft'
import type { AllowDraftInput } from '#lib/settings/allow-draft.schema'

export const save = async (input: SaveTranslationInput): Promise<FormResult> => {
  const result = await saveTranslation(await currentCaller(), input)
  if (result.ok) revalidatePath('/settings/translations', 'layout')
  return formResult(result, {
    changed: t.changed,
    'not-a-translation': t.notATranslation,
    'cannot-be-set': ({ why = '' }) => cannotBeSet(why),
  })
}

export const allow = async (input: AllowDraftInput): Promise<FormResult> => {
  const result = await allowDraft(await currentCaller(), input)
  if (result.ok) revalidatePath('/settings', 'layout')
  return formResult(result, { changed: t.changed })
}
