import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import { absencePeople, addDecisions, type DecidedMark } from './absence.repo'

/** Whether a participant is in a programme, and has children whose illness can be a reason; null: no such one. */
export const participantOfMark = async ({ tx, actor }: Ctx, participantId: string) => {
  const [person] = await absencePeople(tx, actor.municipalityId, [participantId])
  return person ? { hasChild: person.childBirthDates.length > 0 } : null
}

export type LateMark = Pick<DecidedMark, 'sessionId' | 'date' | 'number' | 'code' | 'absentQuarters'>

/** Adds what marks of a closed month should have been: the earlier ones stand in the trail. */
export const addLateMarks = (
  { tx, actor }: Ctx,
  { participantId, reason }: { readonly participantId: string; readonly reason: string },
  marks: readonly LateMark[],
): Promise<void> => addDecisions(tx, actor.municipalityId, { participantId, reason, by: actor.id }, marks)
