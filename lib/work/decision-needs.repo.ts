import 'server-only'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'

export type DecisionNeed = {
  readonly id: string
  readonly participantId: string
  readonly kind: string
  readonly status: string
  readonly createdById: string
  readonly proposedById: string | null
  readonly decidedOn: LocalDate | null
  readonly noticeDeadline: LocalDate | null
  readonly heard: boolean
  readonly told: boolean
  /** The day a complaint came that nobody has settled. */
  readonly complaintOn: LocalDate | null
  /** The name, or the case number of a person with a protected address. */
  readonly who: string
}

const load = (tx: Tx, municipalityId: string) =>
  tx.decision.findMany({
    where: {
      municipalityId,
      OR: [
        { status: 'PROPOSED' },
        { status: 'DRAFT', noticeDeadline: { not: null }, heardOn: null },
        { status: 'APPROVED', events: { none: { kind: 'NOTIFIED' } } },
        { status: 'APPROVED', events: { some: { kind: 'COMPLAINT' }, none: { kind: 'SETTLED' } } },
      ],
    },
    include: {
      events: {
        where: { kind: { in: ['NOTIFIED', 'COMPLAINT', 'SETTLED'] } },
        select: { kind: true, on: true },
      },
      participant: {
        select: { givenName: true, familyName: true, caseNumber: true, addressProtection: true },
      },
    },
  })

/** Decisions that wait for a step: approval, a statement, the participant being told, a complaint. */
export const decisionNeeds = async (tx: Tx, municipalityId: string): Promise<readonly DecisionNeed[]> => {
  const rows = await load(tx, municipalityId)
  return rows.map(({ participant, events, ...row }) => {
    const of = (kind: string) => events.find((event) => event.kind === kind)
    const complaint = of('SETTLED') ? undefined : of('COMPLAINT')
    const open = participant.addressProtection === 'UGRADERT'
    return {
      id: row.id,
      participantId: row.participantId,
      kind: row.kind,
      status: row.status,
      createdById: row.createdById,
      proposedById: row.proposedById,
      decidedOn: fromNullableColumn(row.decidedOn),
      noticeDeadline: fromNullableColumn(row.noticeDeadline),
      heard: row.heardOn !== null,
      told: of('NOTIFIED') !== undefined,
      complaintOn: complaint ? fromColumn(complaint.on) : null,
      who: open ? `${participant.givenName} ${participant.familyName}`.trim() : participant.caseNumber,
    }
  })
}
