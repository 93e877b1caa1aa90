import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { ok, refuse } from '#lib/values/result'
import { addNote, guidancePerson } from './guidance.repo'
import { saveNoteSchema } from './notes.schema'

/** Keeps what the adviser and the participant agreed to write down. The figures of the guidance are never kept. */
export const saveNote = defineUseCase({
  name: 'guidance.note-saved',
  permission: 'citizenship:guide',
  input: saveNoteSchema,
  async run({ participantId, text }, ctx) {
    const { tx, actor, today } = ctx
    if (!(await guidancePerson(tx, actor.municipalityId, participantId)))
      return refuse({ code: 'not-found' } as const)
    if (!(await municipalSettings(ctx)).citizenshipGuidance) return refuse({ code: 'off' } as const)
    await addNote(tx, actor.municipalityId, { participantId, text, guidedOn: today, guidedById: actor.id })
    return ok({ audit: { subjectType: 'participant', subjectId: participantId } })
  },
})
