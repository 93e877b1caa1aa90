import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { addWait, enrol, hasPlace, lockCourse, openWait, placesTaken, waitingFor } from './courses.repo'
import { joinCourseSchema } from './courses.schema'
import { trainingPerson } from './training-person.repo'

/** Gives the participant a place where there is one and nobody waits for it, else the last place in the queue. */
export const joinCourse = defineUseCase({
  name: 'course.joined',
  permission: 'training:write',
  input: joinCourseSchema,
  async run({ participantId, groupId, onDate }, { tx, actor, today }) {
    const { municipalityId } = actor
    const person = await trainingPerson(tx, municipalityId, participantId)
    const course = await lockCourse(tx, municipalityId, groupId)
    if (!person || !course) return refuse({ code: 'not-found' } as const)
    if (course.subject === null) return refuse({ code: 'no-course' } as const)
    if (
      (await hasPlace(tx, municipalityId, groupId, { participantId, on: today })) ||
      (await openWait(tx, municipalityId, groupId, participantId)) > 0
    )
      return refuse({ code: 'joined-already' } as const)

    const queue = await waitingFor(tx, municipalityId, [groupId])
    const isFull =
      course.capacity !== null && (await placesTaken(tx, municipalityId, groupId, today)) >= course.capacity
    const placed = !isFull && queue.length === 0
    if (placed) await enrol(tx, municipalityId, { groupId, participantId, from: onDate })
    else await addWait(tx, municipalityId, { groupId, participantId, since: today })
    const detail = { placed, onDate }
    return ok({ placed, audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})
