import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { caseVersion, changeProtection } from './access.repo'
import { setProtectionSchema } from './access.schema'

/** Protects a case's address, or no longer. Whoever does it, and the adviser, keep the case in sight. */
export const setProtection = defineUseCase({
  name: 'protection.set',
  permission: 'protection:set',
  input: setProtectionSchema,
  async run({ participantId, addressProtection, version }, { tx, actor }) {
    const found = await caseVersion(tx, actor.municipalityId, participantId)
    if (!found) return refuse({ code: 'not-found' } as const)
    const { count } = await changeProtection(tx, actor.municipalityId, {
      id: participantId,
      version,
      addressProtection,
    })
    if (count === 0) return refuse({ code: 'stale' } as const)
    return ok({
      audit: { subjectType: 'participant', subjectId: participantId, detail: { addressProtection } },
    })
  },
})
