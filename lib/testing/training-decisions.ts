import type { OpenDecisionForm } from '#lib/decisions/open-decision.schema'
import type { Caller } from '#lib/platform/use-case'
import type { SkillLevels } from '#lib/training/training-codes.schema'
import { localDate } from '#lib/values/local-date'
import { approved, proposed } from './decisions'
import { granted } from './results'

type People = { readonly adviser: Caller; readonly leader: Caller }

/** A norskmål that the person has asked for. */
export const goalForm = (participantId: string, levels: SkillLevels): OpenDecisionForm => ({
  participantId,
  kind: 'NORWEGIAN_GOAL',
  language: 'nb',
  applicationReceivedOn: '2026-10-01',
  ...levels,
})

/** Fritak for health, applied for and granted. */
export const exemptionForm = (participantId: string, changes: Partial<OpenDecisionForm> = {}) => ({
  participantId,
  kind: 'EXEMPTION' as const,
  language: 'nb' as const,
  applicationReceivedOn: '2026-10-01',
  outcome: 'GRANTED' as const,
  exemptionPart: 'NORWEGIAN' as const,
  exemptionGround: 'HEALTH' as const,
  ...changes,
})

/** Begun by one and approved by the other, on the day. */
export const decided = async (people: People, form: OpenDecisionForm, day = '2027-03-10') => {
  const on = (caller: Caller): Caller => ({ ...caller, today: localDate(day) })
  const decisionId = await proposed(on(people.adviser), form)
  granted(await approved(on(people.leader), decisionId))
  return decisionId
}
