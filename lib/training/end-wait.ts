import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { endWait, enrol, findWait, lockCourse, placesTaken } from './courses.repo'
import { endWaitSchema } from './courses.schema'

/** Gives a free place to one who waits, or takes the participant off the waiting list. */
export const endCourseWait = defineUseCase({
  name: 'course.wait-ended',
  permission: 'training:write',
  input: endWaitSchema,
  async run({ waitId, onDate, placed }, { tx, actor, today }) {
    const { municipalityId } = actor
    const wait = await findWait(tx, municipalityId, waitId)
    if (!wait) return refuse({ code: 'not-found' } as const)
    const { groupId, participantId } = wait
    const course = await lockCourse(tx, municipalityId, groupId)
    const taken = await placesTaken(tx, municipalityId, groupId, today)
    if (placed && course?.capacity != null && taken >= course.capacity)
      return refuse({ code: 'full' } as const)
    if (!(await endWait(tx, municipalityId, waitId, today))) return refuse({ code: 'ended-already' } as const)
    if (placed) await enrol(tx, municipalityId, { groupId, participantId, from: onDate })
    const detail = { placed, onDate }
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})
