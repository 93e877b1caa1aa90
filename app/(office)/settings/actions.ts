'use server'

import { revalidatePath } from 'next/cache'
import { type FormResult, formResult } from '#lib/i18n/form-result'
import { changedBy } from '#lib/i18n/texts/common'
import { settingsTexts } from '#lib/i18n/texts/settings'
import { currentCaller } from '#lib/platform/caller'
import { changeMunicipality } from '#lib/settings/change-municipality'
import type { ChangeMunicipalityInput } from '#lib/settings/change-municipality.schema'
import { setSetting } from '#lib/settings/set-setting'
import type { SetSettingInput } from '#lib/settings/set-setting.schema'

export const set = async (input: SetSettingInput): Promise<FormResult> => {
  const result = await setSetting(await currentCaller(), input)
  if (result.ok) revalidatePath('/settings')
  return formResult(result, {
    'leader-decides': settingsTexts.leaderDecides,
    stale: ({ by = '', at = '' }) => changedBy(by, at),
  })
}

export const change = async (
  input: ChangeMunicipalityInput,
): Promise<FormResult<{ accentHue: number; moved: boolean }>> => {
  const result = await changeMunicipality(await currentCaller(), input)
  if (result.ok) revalidatePath('/', 'layout')
  return formResult(result, { stale: settingsTexts.changed })
}
