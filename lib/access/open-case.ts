import 'server-only'
import { createHash } from 'node:crypto'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { caseToOpenRow, insertOpening } from './access.repo'
import { openCaseSchema } from './access.schema'

/** Opens a case of another caseload for the day. The reason is kept; the trail holds its fingerprint. */
export const openCase = defineUseCase({
  name: 'case.opened-with-reason',
  permission: 'case:open',
  input: openCaseSchema,
  async run({ participantId, reason }, { tx, actor, today }) {
    const { municipalityId, id: staffId } = actor
    if (!(await caseToOpenRow(tx, municipalityId, participantId)))
      return refuse({ code: 'not-found' } as const)
    await insertOpening(tx, { municipalityId, participantId, staffId, day: today, reason })
    const fingerprint = createHash('sha256').update(reason).digest('hex')
    return ok({
      audit: { subjectType: 'participant', subjectId: participantId, detail: { reason: fingerprint } },
    })
  },
})
