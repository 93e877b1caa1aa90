import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import { absencePeople, addDecisions, type DecidedMark } from './absence.repo'

/** Whether a participant is in a programme, and has children whose illness can be a reason; null: no such one. */
export const participantOfMark = async ({ tx, actor }: Ctx, participantId: string) => {
  const [person] = await absencePeople(tx, actor.municipalityId, [participantId])
  return person ? { hasChild: person.childBirthDates.length > 0 } : null
}

type LateMark = Pick<DecidedMark, 'sessionId' | 'date' | 'number' | 'code' | 'absentQuarters'>

/** Adds what a mark of a closed month should have been: the earlier one stands in the trail. */
export const addLateMark = (
  { tx, actor }: Ctx,
  { participantId, reason }: { readonly participantId: string; readonly reason: string },
  mark: LateMark,
): Promise<void> => addDecisions(tx, actor.municipalityId, { participantId, reason, by: actor.id }, [mark])
