import { type ProgrammeLeave, programmeLeaveOf } from '#lib/law/rules/absence-to-programme'
import type { Ctx } from '#lib/platform/use-case'
import { absencePeople } from './absence.repo'
import { absenceOfPeople } from './absence-of-people'

/**
 * Days of leave and absence since the programme began that may lengthen it; null before it has begun, or when the
 * facts cannot stand together.
 */
export const programmeLeave = async (ctx: Ctx, participantId: string): Promise<ProgrammeLeave | null> => {
  const [person] = await absencePeople(ctx.tx, ctx.actor.municipalityId, [participantId])
  if (!person) return null
  const absences = await absenceOfPeople(ctx, [person], ctx.today, { from: person.startedOn })
  const law = absences.get(participantId)?.law
  return law ? programmeLeaveOf(law.days.filter(({ date }) => date <= ctx.today)) : null
}
