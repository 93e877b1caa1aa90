import 'server-only'
import { norwegianTime } from '#lib/platform/clock'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { mappingOf, settledOnOf, staffName, writeMapping } from './mapping.repo'
import { saveMappingSchema } from './mapping.schema'

/** Keeps the kartlegging as far as it has come (§ 10); done, it feeds the first draft of the plan. */
export const saveMapping = defineUseCase({
  name: 'mapping.saved',
  permission: 'plan:write',
  input: saveMappingSchema,
  run: async (input, { tx, actor, today }) => {
    const { municipalityId } = actor
    const { participantId, version, doneOn, guidanceOn } = input
    if (!(await settledOnOf(tx, municipalityId, participantId))) return refuse({ code: 'not-found' } as const)
    if ((doneOn ?? today) > today || (guidanceOn ?? today) > today)
      return refuse({ code: 'in-future' } as const)
    if (!(await writeMapping(tx, municipalityId, input, actor.id))) {
      const now = await mappingOf(tx, municipalityId, participantId)
      const by = now ? await staffName(tx, municipalityId, now.updatedById) : ''
      const at = now ? norwegianTime(now.updatedAt).slice(11).replace(':', '.') : ''
      return refuse({ code: 'stale', params: { by, at } } as const)
    }
    const audit = { subjectType: 'participant', subjectId: participantId, detail: { done: doneOn !== null } }
    return ok({ version: version + 1, audit })
  },
})
