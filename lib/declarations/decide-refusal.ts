import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { refusalDecisionSchema } from './refusal-decision.schema'
import { insertRefusalDecision, refusalOfMeeting } from './refusals.repo'

/**
 * What the leader decides when somebody did not wish to sign and the municipality's policy leaves it to the leader:
 * a new conversation on a day, or nothing more. It has no effect on programme or stønad (§ 16).
 */
export const decideRefusal = defineUseCase({
  name: 'refusal.decided',
  permission: 'refusal:decide',
  input: refusalDecisionSchema,
  run: async ({ meetingId, decision, followUpOn, reason }, { tx, actor, today }) => {
    const { municipalityId } = actor
    const refusal = await refusalOfMeeting(tx, municipalityId, meetingId)
    if (!refusal) return refuse({ code: 'not-found' })
    if (!refusal.waits) return refuse({ code: 'not-waiting' })
    const on = decision === 'NEW_MEETING' ? followUpOn : null
    if (on && on < today) return refuse({ code: 'day-has-passed' })
    const { participantId } = refusal
    const decided = { decision, followUpOn: on, reason, decidedById: actor.id }
    await insertRefusalDecision(tx, { municipalityId, meetingId, participantId, ...decided })
    const detail = { meetingId, decision, followUpOn: on }
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})
