import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { onePersonSchema } from './entries.schema'
import { openForProgramme, trainingPerson } from './training-person.repo'

/** Opens a file about training for the introduction programme, when the person turns out to belong there. */
export const openProgramme = defineUseCase({
  name: 'training.programme-opened',
  permission: 'participant:register',
  input: onePersonSchema,
  async run({ participantId }, { tx, actor }) {
    if (!(await trainingPerson(tx, actor.municipalityId, participantId)))
      return refuse({ code: 'not-found' } as const)
    if (!(await openForProgramme(tx, actor.municipalityId, participantId)))
      return refuse({ code: 'has-programme' } as const)
    return ok({ audit: { subjectType: 'participant', subjectId: participantId } })
  },
})
