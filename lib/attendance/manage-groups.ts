import 'server-only'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { addDays } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import {
  endEnrolmentOn,
  groupExists,
  hasMarksAfter,
  insertEnrolment,
  insertGroup,
  isEnrolledFrom,
  programmeOf,
  replaceSlots,
  staffExists,
  updateTeacher,
} from './groups.repo'
import {
  createGroupSchema,
  endEnrolmentSchema,
  enrolSchema,
  setTeacherSchema,
  setTimetableSchema,
} from './groups.schema'

const aboutGroup = (groupId: string, detail: Record<string, string | number> = {}) => ({
  subjectType: 'group',
  subjectId: groupId,
  detail,
})

const isStaff = async ({ tx, actor }: Ctx, id: string | null): Promise<boolean> =>
  id === null || staffExists(tx, actor.municipalityId, id)

/** Makes a class, course, practice place, school or activity of one's own. */
export const createGroup = defineUseCase({
  name: 'group.created',
  permission: 'group:manage',
  input: createGroupSchema,
  async run(input, ctx) {
    if (!(await isStaff(ctx, input.teacherId))) return refuse({ code: 'not-found' } as const)
    const groupId = await insertGroup(ctx.tx, ctx.actor.municipalityId, input)
    if (!groupId) return refuse({ code: 'name-taken' } as const)
    return ok({ groupId, audit: aboutGroup(groupId) })
  },
})

/** Says who keeps the group's registers. */
export const setTeacher = defineUseCase({
  name: 'group.teacher-set',
  permission: 'group:manage',
  input: setTeacherSchema,
  async run(input, ctx) {
    const { tx, actor } = ctx
    const exists = await groupExists(tx, actor.municipalityId, input.groupId)
    if (!exists || !(await isStaff(ctx, input.teacherId))) return refuse({ code: 'not-found' } as const)
    await updateTeacher(tx, actor.municipalityId, input)
    return ok({ audit: aboutGroup(input.groupId) })
  },
})

/** Sets a group's weekly times from a day on. Sessions that were registered before keep their time and length. */
export const setTimetable = defineUseCase({
  name: 'group.timetable-set',
  permission: 'group:manage',
  input: setTimetableSchema,
  async run(input, { tx, actor }) {
    const { groupId, validFrom, slots } = input
    if (!(await groupExists(tx, actor.municipalityId, groupId))) return refuse({ code: 'not-found' } as const)
    await replaceSlots(tx, actor.municipalityId, input, slots)
    return ok({ audit: aboutGroup(groupId, { validFrom, times: slots.length }) })
  },
})

/**
 * Enrols a participant from a day on, and ends the enrolment in the group moved from the day before. Marks that
 * are set stay where they were set.
 */
export const enrol = defineUseCase({
  name: 'group.enrolled',
  permission: 'group:manage',
  input: enrolSchema,
  async run({ groupId, participantId, fromDate, moveFromId }, { tx, actor }) {
    const { municipalityId } = actor
    const programme = await programmeOf(tx, municipalityId, participantId)
    if (!programme || !(await groupExists(tx, municipalityId, groupId)))
      return refuse({ code: 'not-found' } as const)
    const isOver = programme.endedOn !== null && programme.endedOn < fromDate
    if (programme.startedOn === null || isOver) return refuse({ code: 'not-in-programme' } as const)
    if (await isEnrolledFrom(tx, municipalityId, { groupId, participantId }, fromDate))
      return refuse({ code: 'already-enrolled' } as const)
    if (moveFromId) {
      const member = { groupId: moveFromId, participantId }
      const lastDay = addDays(fromDate, -1)
      if (await hasMarksAfter(tx, municipalityId, member, lastDay))
        return refuse({ code: 'marks-after' } as const)
      if (!(await endEnrolmentOn(tx, municipalityId, member, lastDay)))
        return refuse({ code: 'not-enrolled' } as const)
    }
    await insertEnrolment(tx, municipalityId, { groupId, participantId }, fromDate)
    return ok({ audit: aboutGroup(groupId, { participantId, fromDate }) })
  },
})

/** Ends an enrolment. What is registered after the day stands in the way: it is never lost from sight. */
export const endEnrolment = defineUseCase({
  name: 'group.enrolment-ended',
  permission: 'group:manage',
  input: endEnrolmentSchema,
  async run({ groupId, participantId, lastDay }, { tx, actor }) {
    const member = { groupId, participantId }
    if (!(await groupExists(tx, actor.municipalityId, groupId))) return refuse({ code: 'not-found' } as const)
    if (await hasMarksAfter(tx, actor.municipalityId, member, lastDay))
      return refuse({ code: 'marks-after' } as const)
    if (!(await endEnrolmentOn(tx, actor.municipalityId, member, lastDay)))
      return refuse({ code: 'not-enrolled' } as const)
    return ok({ audit: aboutGroup(groupId, { participantId, lastDay }) })
  },
})
