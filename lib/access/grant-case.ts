import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { caseToOpenRow, insertGrant, isStaff, protectedCases, revokeGrantRow } from './access.repo'
import { grantCaseSchema, revokeGrantSchema } from './access.schema'

/** Gives a colleague access to an address-protected case between two days. No one gives it to himself. */
export const grantCase = defineUseCase({
  name: 'protection.granted',
  permission: 'protection:grant',
  input: grantCaseSchema,
  async run(input, { tx, actor }) {
    const { municipalityId, id: grantedById } = actor
    const { participantId, staffId, fromDate, toDate } = input
    const known = (await protectedCases(tx)).some((one) => one.participantId === participantId)
    if (!known && (await caseToOpenRow(tx, municipalityId, participantId)))
      return refuse({ code: 'not-protected' } as const)
    if (!known || !(await isStaff(tx, municipalityId, staffId))) return refuse({ code: 'not-found' } as const)
    if (staffId === grantedById) return refuse({ code: 'own-grant' } as const)
    await insertGrant(tx, { ...input, municipalityId, grantedById })
    const detail = { staffId, fromDate, toDate }
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})

/** Takes a grant back at once. */
export const revokeGrant = defineUseCase({
  name: 'protection.revoked',
  permission: 'protection:grant',
  input: revokeGrantSchema,
  async run({ grantId }, { tx, actor }) {
    const [row] = await revokeGrantRow(tx, actor.municipalityId, grantId, actor.id)
    if (!row) return refuse({ code: 'not-found' } as const)
    return ok({ audit: { subjectType: 'participant', subjectId: row.participantId, detail: { grantId } } })
  },
})
