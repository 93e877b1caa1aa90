import 'server-only'
import type { Education } from '#lib/law/contract/codes'
import { norwegianTime } from '#lib/platform/clock'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { educationOf, mappingOf, setEducation, settledOnOf, staffName, writeMapping } from './mapping.repo'
import { type SaveMapping, saveMappingSchema } from './mapping.schema'

/** What a finding under forskriften § 65 a makes of the education that was registered; a degree stands above it. */
export const educationFound = (registered: Education, finding: SaveMapping['upperSecondary']): Education => {
  if (registered === 'HIGHER' || finding === null || finding === 'UNCLEAR') return registered
  if (finding === 'YES') return 'UPPER_SECONDARY'
  return registered === 'NONE' ? 'NONE' : 'COMPULSORY'
}

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
    const registered = await educationOf(tx, municipalityId, participantId)
    const education = doneOn ? educationFound(registered, input.upperSecondary) : registered
    if (education !== registered) await setEducation(tx, municipalityId, participantId, education)
    const changed = education === registered ? {} : { from: registered, education }
    const detail = { done: doneOn !== null, ...changed }
    const audit = { subjectType: 'participant', subjectId: participantId, detail }
    return ok({ version: version + 1, audit })
  },
})
