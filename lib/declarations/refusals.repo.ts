import { toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { RefusalDecision } from './refusal-decision.schema'

/** A meeting with whose case it is, and whether its refusal waits for the leader; null for none here. */
export const refusalOfMeeting = async (tx: Tx, municipalityId: string, meetingId: string) => {
  const meeting = await tx.signingMeeting.findUnique({
    where: { municipalityId_id: { municipalityId, id: meetingId } },
    select: {
      leaderDecision: true,
      decision: { select: { meetingId: true } },
      agreement: {
        select: {
          participantId: true,
          status: true,
          meetings: { orderBy: { recordedAt: 'desc' }, take: 1, select: { id: true } },
        },
      },
    },
  })
  if (!meeting) return null
  const { agreement, leaderDecision, decision } = meeting
  const isLast = agreement.meetings[0]?.id === meetingId
  return {
    participantId: agreement.participantId,
    waits: agreement.status === 'REFUSED' && isLast && leaderDecision && !decision,
  }
}

type NewDecision = {
  readonly municipalityId: string
  readonly meetingId: string
  readonly participantId: string
  readonly decision: RefusalDecision
  readonly followUpOn: LocalDate | null
  readonly reason: string
  readonly decidedById: string
}

export const insertRefusalDecision = async (tx: Tx, { followUpOn, ...decision }: NewDecision) => {
  await tx.refusalDecision.create({ data: { ...decision, followUpOn: followUpOn && toColumn(followUpOn) } })
}
