import 'server-only'
import { isId } from '#lib/i18n/input'
import { defineQuery, type InvalidInput } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { type Result, refuse } from '#lib/values/result'
import { guidanceNotes, guidancePerson } from './guidance.repo'
import { guidanceSchema } from './guidance.schema'
import type { GuidanceStart, GuidanceView } from './guidance.view'
import { startOfGuidance } from './guidance-form'
import { guide } from './guide'

/** The guidance of a case as it begins; null when there is no such case. */
export const guidanceOfCase = defineQuery(
  'citizenship:guide',
  async (ctx, participantId: string): Promise<GuidanceStart | null> => {
    const { tx, actor, today } = ctx
    const person = isId(participantId) ? await guidancePerson(tx, actor.municipalityId, participantId) : null
    if (!person) return null
    const { citizenshipGuidance } = await municipalSettings(ctx)
    return {
      participantId,
      form: citizenshipGuidance ? startOfGuidance(person, today) : null,
      language: person.language,
      notes: await guidanceNotes(tx, actor.municipalityId, participantId),
    }
  },
)

type Refused = InvalidInput | { readonly code: 'off' }

/** Guides on what was typed, and keeps nothing of it: this reads a setting and writes no row and no event. */
export const guidance = defineQuery(
  'citizenship:guide',
  async (ctx, typed: unknown): Promise<Result<GuidanceView, Refused>> => {
    if (!(await municipalSettings(ctx)).citizenshipGuidance) return refuse({ code: 'off' })
    const form = guidanceSchema.safeParse(typed)
    return form.success ? guide(form.data) : refuse({ code: 'invalid-input', fields: {} })
  },
)
