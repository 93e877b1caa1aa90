import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import { letterReader } from './letters.repo'

/** What every letter to a participant begins with: who, which case, from which municipality, in which language. */
export const letterHead = async ({ tx, actor, today }: Ctx, participantId: string) => {
  const reader = await letterReader(tx, actor.municipalityId, participantId)
  if (!reader) throw new Error('No such case')
  return { ...reader, preparedOn: today }
}
