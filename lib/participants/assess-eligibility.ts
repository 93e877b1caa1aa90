import 'server-only'
import { eligibility } from '#lib/law/rules/eligibility'
import { defineUseCase } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { ok, refuse } from '#lib/values/result'
import { assessEligibilitySchema } from './assess-eligibility.schema'
import { insertAssessment } from './assessments.repo'
import { eligibilityFacts } from './eligibility-facts'
import { findParticipant } from './participants.repo'

/**
 * Asks the law who this person is under integreringsloven §§ 8, 9 and 12 on a day, and stores the answer with
 * the facts it was given, as it was found. A new assessment is a new row.
 */
export const assessEligibility = defineUseCase({
  name: 'eligibility.assessed',
  permission: 'eligibility:assess',
  input: assessEligibilitySchema,
  async run({ participantId, decisionDate }, ctx) {
    const { tx, actor } = ctx
    const participant = await findParticipant(tx, actor.municipalityId, participantId)
    if (!participant || participant.trainingOnly) return refuse({ code: 'not-found' } as const)

    const facts = eligibilityFacts(participant, decisionDate, await municipalSettings(ctx))
    if (!facts) return refuse({ code: 'permit-missing' } as const)
    const answer = eligibility.decide(facts)
    if (!answer.ok) {
      const [first] = answer.refusal
      return refuse({
        code: 'facts-refused',
        params: { path: first?.path ?? '', message: first?.message ?? '' },
      } as const)
    }

    const { outcome } = answer.value
    await insertAssessment(tx, actor.municipalityId, {
      participantId,
      decisionDate,
      outcome,
      input: facts,
      result: answer.value,
      assessedById: actor.id,
    })
    return ok({
      outcome,
      audit: { subjectType: 'participant', subjectId: participantId, detail: { outcome, decisionDate } },
    })
  },
})
