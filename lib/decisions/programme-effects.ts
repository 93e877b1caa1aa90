import type { Ctx } from '#lib/platform/use-case'
import { addDays, latest } from '#lib/values/local-date'
import type { Decision, ProgrammeEffect } from './decision'
import { endedBy, insertEffect, setProgrammeEnd } from './programme-effects.repo'

const ofStop = ({ details, facts }: Decision): ProgrammeEffect | null => {
  const { stopType, fromDate, toDate } = details
  if (!fromDate || stopType === 'LIFTED') return null
  if (stopType === 'TEMPORARY') return toDate && { kind: 'PAUSE', from: fromDate, to: toDate }
  const lastDay = latest(addDays(fromDate, -1), facts.programmeStartedOn ?? fromDate)
  return { kind: 'END', from: lastDay, to: lastDay }
}

const ofExtension = ({ details, facts }: Decision): ProgrammeEffect | null => {
  const { plan, newEnd } = facts
  if (details.outcome !== 'GRANTED' || !plan || !newEnd || newEnd <= plan.endsOn) return null
  return { kind: 'EXTENSION', from: addDays(plan.endsOn, 1), to: newEnd }
}

const ofCertificate = ({ details }: Decision): ProgrammeEffect | null =>
  details.certificateType === 'COMPLETED' && details.toDate
    ? { kind: 'END', from: details.toDate, to: details.toDate }
    : null

/** What the decision does to the programme (§§ 13, 14, 18, 18 a), or null for nothing. */
export const effectOf = (decision: Decision): ProgrammeEffect | null => {
  if (decision.kind === 'STOP') return ofStop(decision)
  if (decision.kind === 'EXTENSION') return ofExtension(decision)
  return decision.kind === 'CERTIFICATE' ? ofCertificate(decision) : null
}

/** What a decision did to the programme holds no longer: one that it ended goes on (its other effects are read anew). */
export const undoEffect = async (
  { tx, actor }: Ctx,
  { id, participantId }: Pick<Decision, 'id' | 'participantId'>,
) => {
  if (await endedBy(tx, actor.municipalityId, id))
    await setProgrammeEnd(tx, actor.municipalityId, participantId, null)
}

/**
 * Lets an approved decision take effect on the programme. One that takes the place of another undoes what that
 * one did: its pause or extension no longer holds, and a programme that it ended goes on.
 */
export const changeProgramme = async (ctx: Ctx, decision: Decision): Promise<void> => {
  const { tx, actor } = ctx
  const { municipalityId, id: byId } = actor
  const { id: decisionId, participantId, replacesId } = decision
  if (replacesId) await undoEffect(ctx, { id: replacesId, participantId })
  const effect = effectOf(decision)
  if (!effect) return
  await insertEffect(tx, municipalityId, { ...effect, participantId, decisionId, byId })
  if (effect.kind === 'END') await setProgrammeEnd(tx, municipalityId, participantId, effect.to)
}
