import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { lockCourse, placesTaken, writeCourse } from './courses.repo'
import { setCourseSchema } from './courses.schema'

/** Says what a class teaches, in which language, and how many it has room for. */
export const setCourse = defineUseCase({
  name: 'course.set',
  permission: 'group:manage',
  input: setCourseSchema,
  async run({ groupId, subject, capacity, language }, { tx, actor, today }) {
    if (!(await lockCourse(tx, actor.municipalityId, groupId))) return refuse({ code: 'not-found' } as const)
    const taken = await placesTaken(tx, actor.municipalityId, groupId, today)
    if (capacity !== null && capacity < taken)
      return refuse({ code: 'more-than-room', params: { taken: String(taken) } } as const)
    await writeCourse(tx, actor.municipalityId, groupId, { subject, capacity, language: language || null })
    const detail = { subject, capacity }
    return ok({ audit: { subjectType: 'group', subjectId: groupId, detail } })
  },
})
