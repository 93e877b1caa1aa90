import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { removeNote } from './guidance.repo'
import { removeNoteSchema } from './notes.schema'

/** Removes a note for good, at the participant's wish; also when the guidance has been switched off. */
export const removeGuidanceNote = defineUseCase({
  name: 'guidance.note-removed',
  permission: 'citizenship:guide',
  input: removeNoteSchema,
  async run({ noteId }, { tx, actor }) {
    const participantId = await removeNote(tx, actor.municipalityId, noteId)
    if (!participantId) return refuse({ code: 'not-found' } as const)
    return ok({ audit: { subjectType: 'participant', subjectId: participantId } })
  },
})
