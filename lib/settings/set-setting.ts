import 'server-only'
import { norwegianTime } from '#lib/platform/clock'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { municipalSettings } from './municipal-settings'
import { setSettingSchema } from './set-setting.schema'
import { settingKinds } from './setting-kinds.schema'
import { lastSet, writeSetting } from './settings.repo'

/** What the trail may hold of a value: dates, numbers and codes; of a list only its keys, never its reasons. */
const plain = (value: unknown): string | number | boolean | null => {
  if (value === null || typeof value !== 'object') return value as string | number | boolean | null
  return Array.isArray(value) ? JSON.stringify(value) : Object.keys(value).join(' ')
}

/** Sets one of the municipality's settings. From then on it holds for new assessments; what is stored stays. */
export const setSetting = defineUseCase({
  name: 'setting.set',
  permission: 'settings:write',
  input: setSettingSchema,
  async run({ key, value, reference, version }, ctx) {
    const { tx, actor } = ctx
    if (settingKinds[key].leaderAlone) return refuse({ code: 'leader-decides' } as const)
    const before = (await municipalSettings(ctx))[key]
    const change = { key, value, reference, version, by: actor.id }
    if (!(await writeSetting(tx, actor.municipalityId, change))) {
      const last = await lastSet(tx, actor.municipalityId, key)
      const at = last ? norwegianTime(last.at).slice(11).replace(':', '.') : ''
      return refuse({ code: 'stale', params: { by: last?.by ?? '', at } } as const)
    }
    const detail = { key, from: plain(before), to: plain(value) }
    return ok({ audit: { subjectType: 'setting', subjectId: key, detail } })
  },
})
