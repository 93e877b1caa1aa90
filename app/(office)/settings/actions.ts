'use server'

import { revalidatePath } from 'next/cache'
import { type FormResult, formResult } from '#lib/i18n/form-result'
import { changedBy } from '#lib/i18n/texts/common'
import { armsRefusals, settingsTexts } from '#lib/i18n/texts/settings'
import { currentCaller } from '#lib/platform/caller'
import { changeMunicipality } from '#lib/settings/change-municipality'
import type { ChangeMunicipalityInput } from '#lib/settings/change-municipality.schema'
import { setArms } from '#lib/settings/set-arms'
import type { SetArmsInput } from '#lib/settings/set-arms.schema'
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

export const putArms = async (input: SetArmsInput): Promise<FormResult> => {
  const result = await setArms(await currentCaller(), input)
  if (result.ok) revalidatePath('/', 'layout')
  return formResult(result, { ...armsRefusals, stale: settingsTexts.changed })
}

export const change = async (
  input: ChangeMunicipalityInput,
): Promise<FormResult<{ accentHue: number; moved: boolean }>> => {
  const result = await changeMunicipality(await currentCaller(), input)
  if (result.ok) revalidatePath('/', 'layout')
  return formResult(result, { stale: settingsTexts.changed })
}
