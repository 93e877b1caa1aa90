import 'server-only'
import type { Actor } from '#lib/platform/access'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { endDelegationRow, findDelegation, insertDelegation, isStaff } from './access.repo'
import { delegateSchema, endDelegationSchema } from './access.schema'

/** An adviser speaks for his own caseload, a leader for everyone's. */
const speaksFor = (actor: Actor, staffId: string) => actor.id === staffId || actor.roles.includes('leader')

/** A colleague looks after a caseload between two days: opening its cases asks for no reason. */
export const delegate = defineUseCase({
  name: 'caseload.delegated',
  permission: 'delegation:manage',
  input: delegateSchema,
  async run(input, { tx, actor }) {
    const { municipalityId, id: createdById } = actor
    const { fromStaffId, toStaffId, fromDate, toDate } = input
    if (fromStaffId === toStaffId) return refuse({ code: 'same-person' } as const)
    if (!speaksFor(actor, fromStaffId)) return refuse({ code: 'not-yours' } as const)
    for (const staffId of [fromStaffId, toStaffId])
      if (!(await isStaff(tx, municipalityId, staffId))) return refuse({ code: 'not-found' } as const)
    const { id } = await insertDelegation(tx, { ...input, municipalityId, createdById })
    const detail = { fromStaffId, toStaffId, fromDate, toDate }
    return ok({ audit: { subjectType: 'delegation', subjectId: id, detail } })
  },
})

/** Ends a delegation at once. */
export const endDelegation = defineUseCase({
  name: 'caseload.delegation-ended',
  permission: 'delegation:manage',
  input: endDelegationSchema,
  async run({ delegationId }, { tx, actor }) {
    const found = await findDelegation(tx, actor.municipalityId, delegationId)
    if (!found) return refuse({ code: 'not-found' } as const)
    if (!speaksFor(actor, found.fromStaffId)) return refuse({ code: 'not-yours' } as const)
    await endDelegationRow(tx, actor.municipalityId, delegationId, actor.id)
    return ok({ audit: { subjectType: 'delegation', subjectId: delegationId } })
  },
})
