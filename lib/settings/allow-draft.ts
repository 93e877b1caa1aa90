import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { allowDraftSchema } from './allow-draft.schema'
import { draftReasons } from './draft-reasons'
import { writeSetting } from './settings.repo'

/** The leader lets drafts in a language be signed, or takes that back. The reason stands in the settings. */
export const allowDraft = defineUseCase({
  name: 'translation.draft-allowed',
  permission: 'translation:allow-draft',
  input: allowDraftSchema,
  async run({ language, reason, version }, ctx) {
    const { [language]: _before, ...others } = (await draftReasons(ctx)).reasons
    const value = reason === '' ? others : { ...others, [language]: reason }
    const change = { key: 'draftTranslationsAllowed', value, reference: null, version } as const
    if (!(await writeSetting(ctx.tx, ctx.actor.municipalityId, { ...change, by: ctx.actor.id })))
      return refuse({ code: 'changed' } as const)
    const detail = { language, allowed: reason !== '' }
    return ok({ audit: { subjectType: 'translation', subjectId: language, detail } })
  },
})
