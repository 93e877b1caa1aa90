import type { Ctx } from '#lib/platform/use-case'
import { type Settings, settingsFrom } from './setting-values'
import { settingRows } from './settings.repo'

/** The municipality's settings, inside a use case or a query. */
export const municipalSettings = async ({ tx, actor }: Pick<Ctx, 'tx' | 'actor'>): Promise<Settings> =>
  settingsFrom(await settingRows(tx, actor.municipalityId))
