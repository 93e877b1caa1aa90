import 'server-only'
import { asMessage } from '#lib/i18n/message'
import { participantRules } from '#lib/i18n/texts/participant-rules'
import { env } from '#lib/platform/env'
import { defineUseCase, type InvalidInput } from '#lib/platform/use-case'
import { parseIdentityNumber } from '#lib/values/identity-number'
import { yearOf } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import { findByIdentity, insertParticipant } from './participants.repo'
import { futureFields, isImpossiblyOld, registerParticipantSchema } from './register-participant.schema'

const invalid = (fields: InvalidInput['fields']): InvalidInput => ({ code: 'invalid-input', fields })

/** Registers a person as a case of the municipality; the one who registers becomes the adviser. */
export const registerParticipant = defineUseCase({
  name: 'participant.registered',
  permission: 'participant:register',
  input: registerParticipantSchema,
  async run(input, { tx, actor, today }) {
    const future = futureFields(input, today)
    const message = asMessage(participantRules.future)
    if (future.length > 0) return refuse(invalid(Object.fromEntries(future.map((path) => [path, message]))))
    if (isImpossiblyOld(input.birthDate, today)) {
      return refuse(invalid({ birthDate: asMessage(participantRules.tooOld) }))
    }

    const policy = env().FOTFESTE_MODE === 'production' ? 'real' : 'synthetic'
    const identity = parseIdentityNumber(input.identityNumber, policy, yearOf(today))
    if (!identity.ok)
      return refuse(invalid({ identityNumber: asMessage(participantRules[identity.refusal]) }))

    const existing = await findByIdentity(tx, actor.municipalityId, identity.value.digits)
    if (existing) {
      return refuse({
        code: 'duplicate',
        params: { participantId: existing.id, caseNumber: existing.caseNumber },
      } as const)
    }

    const { id, caseNumber } = await insertParticipant(tx, actor.municipalityId, {
      input,
      identity: identity.value,
      adviserId: actor.id,
      year: yearOf(today),
    })
    return ok({ id, caseNumber, audit: { subjectType: 'participant', subjectId: id } })
  },
})
