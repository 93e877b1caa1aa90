import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import {
  groupExists,
  hasRegisters,
  insertClosedDays,
  insertSubstitution,
  removeClosedDays,
  staffExists,
} from './groups.repo'
import { closeDaysSchema, reopenDaysSchema, substituteSchema } from './groups.schema'

/** Sets days free of teaching, for all groups or one. A day that is registered already stays as it is. */
export const closeDays = defineUseCase({
  name: 'calendar.days-closed',
  permission: 'group:manage',
  input: closeDaysSchema,
  async run({ groupId, name, fromDate, toDate }, { tx, actor }) {
    const { municipalityId } = actor
    const span = { from: fromDate, to: toDate }
    if (groupId && !(await groupExists(tx, municipalityId, groupId)))
      return refuse({ code: 'not-found' } as const)
    if (await hasRegisters(tx, municipalityId, groupId, span))
      return refuse({ code: 'registers-exist' } as const)
    const subjectId = await insertClosedDays(tx, municipalityId, { ...span, groupId, name, by: actor.id })
    return ok({ audit: { subjectType: 'calendar', subjectId, detail: { fromDate, toDate } } })
  },
})

/** Takes back days that were set free of teaching. */
export const reopenDays = defineUseCase({
  name: 'calendar.days-opened',
  permission: 'group:manage',
  input: reopenDaysSchema,
  async run({ closedDaysId }, { tx, actor }) {
    if (!(await removeClosedDays(tx, actor.municipalityId, closedDaysId)))
      return refuse({ code: 'not-found' } as const)
    return ok({ audit: { subjectType: 'calendar', subjectId: closedDaysId } })
  },
})

/** Lets somebody else keep a group's registers for some days. */
export const substitute = defineUseCase({
  name: 'group.substitute-set',
  permission: 'group:manage',
  input: substituteSchema,
  async run({ groupId, substituteId, fromDate, toDate }, { tx, actor }) {
    const { municipalityId } = actor
    const known =
      (await groupExists(tx, municipalityId, groupId)) &&
      (await staffExists(tx, municipalityId, substituteId))
    if (!known) return refuse({ code: 'not-found' } as const)
    const days = { from: fromDate, to: toDate }
    await insertSubstitution(tx, municipalityId, { ...days, groupId, substituteId, by: actor.id })
    return ok({ audit: { subjectType: 'group', subjectId: groupId, detail: { fromDate, toDate } } })
  },
})
