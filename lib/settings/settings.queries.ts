import 'server-only'
import { norwegianTime } from '#lib/platform/clock'
import { defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from './municipal-settings'
import { settingKinds } from './setting-kinds.schema'
import { type SettingKey, settingsFrom } from './setting-values'
import { municipalityLook, settingsWithHistory } from './settings.repo'
import type { SettingView } from './settings.view'

/** Every setting of the municipality, with its default and who set it last. */
export const allSettings = defineQuery('settings:read', async (ctx): Promise<readonly SettingView[]> => {
  const values = await municipalSettings(ctx)
  const standards = settingsFrom([])
  const rows = await settingsWithHistory(ctx.tx, ctx.actor.municipalityId)
  return (Object.keys(settingKinds) as SettingKey[]).map((key) => {
    const row = rows.find((one) => one.key === key)
    const { group, cite } = settingKinds[key]
    return {
      key,
      group,
      cite,
      value: values[key],
      standard: standards[key],
      reference: row?.reference ?? null,
      version: row?.version ?? 0,
      setAt: row ? norwegianTime(row.updatedAt) : null,
      setBy: row?.by ?? null,
    }
  })
})

/** The municipality's written form, colour and arms, with the version to change. */
export const ownLook = defineQuery('settings:read', ({ tx, actor }) =>
  municipalityLook(tx, actor.municipalityId),
)
