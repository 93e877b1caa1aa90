import type { Ctx } from '#lib/platform/use-case'
import { municipalSettings } from './municipal-settings'
import { settingVersion } from './settings.repo'

/** Why the leader lets drafts be signed, by language, with the version to change. */
export const draftReasons = async (ctx: Ctx) => ({
  reasons: (await municipalSettings(ctx)).draftTranslationsAllowed,
  version: await settingVersion(ctx.tx, ctx.actor.municipalityId, 'draftTranslationsAllowed'),
})
