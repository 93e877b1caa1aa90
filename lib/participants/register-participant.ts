import 'server-only'
import { asMessage } from '#lib/i18n/message'
import { participantRules } from '#lib/i18n/texts/participant-rules'
import { env } from '#lib/platform/env'
import { type Ctx, defineUseCase, type InvalidInput } from '#lib/platform/use-case'
import { type IdentityNumber, parseIdentityNumber } from '#lib/values/identity-number'
import { type LocalDate, yearOf } from '#lib/values/local-date'
import { ok, type Result, refuse } from '#lib/values/result'
import {
  findByIdentity,
  insertParticipant,
  isTakenUnseen,
  takeRegistrationTurn,
} from './register-participant.repo'
import {
  dayProblems,
  type RegisterParticipant,
  registerParticipantSchema,
} from './register-participant.schema'

const invalid = (fields: InvalidInput['fields']) => refuse({ code: 'invalid-input', fields } as const)

/** What only the server knows: which day it is, and which identity numbers this installation may hold. */
const checkOnServer = (
  input: RegisterParticipant,
  today: LocalDate,
): Result<IdentityNumber, InvalidInput> => {
  const problems = dayProblems(input, today)
  if (Object.keys(problems).length > 0) return invalid(problems)
  const policy = env().FOTFESTE_MODE === 'production' ? 'real' : 'synthetic'
  const identity = parseIdentityNumber(input.identityNumber, policy, yearOf(today))
  return identity.ok ? identity : invalid({ identityNumber: asMessage(participantRules[identity.refusal]) })
}

/** Registers a person inside a use case: for the introduction programme, or for training alone. */
export const registerIn = async (
  { tx, actor, today }: Ctx,
  input: RegisterParticipant,
  trainingOnly: boolean,
) => {
  const identity = checkOnServer(input, today)
  if (!identity.ok) return identity

  await takeRegistrationTurn(tx, actor.municipalityId)
  const existing = await findByIdentity(tx, actor.municipalityId, identity.value.digits)
  if (existing) {
    return refuse({
      code: 'duplicate',
      params: { participantId: existing.id, caseNumber: existing.caseNumber },
    } as const)
  }
  if (await isTakenUnseen(tx, actor.municipalityId, identity.value.digits))
    return refuse({ code: 'cannot-register' } as const)

  const { id, caseNumber } = await insertParticipant(tx, actor.municipalityId, {
    input,
    identity: identity.value,
    adviserId: actor.id,
    year: yearOf(today),
    trainingOnly,
  })
  return ok({ id, caseNumber, audit: { subjectType: 'participant', subjectId: id } })
}

/** Registers a person as a case of the municipality; the one who registers becomes the adviser. */
export const registerParticipant = defineUseCase({
  name: 'participant.registered',
  permission: 'participant:register',
  input: registerParticipantSchema,
  run: (input, ctx) => registerIn(ctx, input, false),
})
