import 'server-only'
import type { Tx } from '#lib/platform/database'

/** A case where somebody did not wish to sign, and the leader has not said what happens now. */
export type RefusalNeed = { readonly participantId: string; readonly who: string }

export const refusalNeeds = async (tx: Tx, municipalityId: string): Promise<readonly RefusalNeed[]> => {
  const rows = await tx.agreement.findMany({
    where: { municipalityId, status: 'REFUSED', participant: { programmeEndedOn: null } },
    select: {
      participantId: true,
      participant: {
        select: { givenName: true, familyName: true, caseNumber: true, addressProtection: true },
      },
      meetings: {
        orderBy: { recordedAt: 'desc' },
        take: 1,
        select: { leaderDecision: true, decision: { select: { meetingId: true } } },
      },
    },
  })
  return rows.flatMap(({ participantId, meetings: [last], participant }) => {
    if (!last?.leaderDecision || last.decision) return []
    const { givenName, familyName, caseNumber, addressProtection } = participant
    const name = `${givenName} ${familyName}`.trim()
    return [{ participantId, who: addressProtection === 'UGRADERT' ? name : caseNumber }]
  })
}
