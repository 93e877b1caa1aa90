import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { bansOf, caseVersion, insertBan, isStaff, liftBanRow } from './access.repo'
import { liftBanSchema, registerBanSchema } from './access.schema'

/**
 * Someone has nothing to do with a case (forvaltningsloven § 6): from now on it does not exist for him, in lists,
 * counts or by its address. The adviser is another one first.
 */
export const registerBan = defineUseCase({
  name: 'disqualification.registered',
  permission: 'disqualification:register',
  input: registerBanSchema,
  async run({ participantId, staffId, ground }, { tx, actor }) {
    const { municipalityId, id: registeredById } = actor
    const found = await caseVersion(tx, municipalityId, participantId)
    if (!found || !(await isStaff(tx, municipalityId, staffId))) return refuse({ code: 'not-found' } as const)
    if ((await bansOf(tx, municipalityId, participantId)).some((ban) => ban.staffId === staffId))
      return refuse({ code: 'already' } as const)
    await insertBan(tx, { municipalityId, participantId, staffId, ground, registeredById })
    const detail = { staffId, ground }
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})

/** Lifts a disqualification that was a mistake, or has passed. Nobody lifts his own. */
export const liftBan = defineUseCase({
  name: 'disqualification.lifted',
  permission: 'protection:grant',
  input: liftBanSchema,
  async run({ banId }, { tx, actor }) {
    const row = await liftBanRow(tx, actor.municipalityId, banId, actor.id)
    if (!row) return refuse({ code: 'not-found' } as const)
    const { participantId, staffId } = row
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail: { staffId } } })
  },
})
