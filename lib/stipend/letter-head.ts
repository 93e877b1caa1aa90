import 'server-only'
import { caseHead } from '#lib/platform/case-head'
import type { Ctx } from '#lib/platform/use-case'

/** What every letter to a participant begins with: who, which case, from which municipality, in which language. */
export const letterHead = async ({ tx, actor, today }: Ctx, participantId: string) => {
  const head = await caseHead(tx, actor.municipalityId, participantId)
  if (!head) throw new Error('No such case')
  const { name, caseNumber, language, municipality, arms } = head
  return { name, caseNumber, language, municipality: { name: municipality, arms }, preparedOn: today }
}
