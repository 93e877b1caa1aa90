import 'server-only'
import { fromColumn, fromNullableColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { RequestKind, RequestOutcome } from './request-codes.schema'

type Row = {
  readonly municipalityId: string
  readonly participantId: string
  readonly kind: RequestKind
  readonly receivedOn: LocalDate
  readonly wish: string
  readonly registeredById: string
}

export const insertRequest = async (tx: Tx, row: Row): Promise<string> =>
  (
    await tx.privacyRequest.create({
      data: { ...row, receivedOn: toColumn(row.receivedOn) },
      select: { id: true },
    })
  ).id

/** Whether a state of this kind holds already. */
export const isInForce = async (
  tx: Tx,
  municipalityId: string,
  { participantId, kind }: Pick<Row, 'participantId' | 'kind'>,
): Promise<boolean> =>
  (await tx.privacyRequest.count({ where: { municipalityId, participantId, kind, closedOn: null } })) > 0

export const openRequest = (tx: Tx, municipalityId: string, id: string) =>
  tx.privacyRequest.findFirst({
    where: { municipalityId, id, closedOn: null },
    select: { id: true, kind: true, participantId: true, receivedOn: true },
  })

export const closeRequestRow = (
  tx: Tx,
  municipalityId: string,
  id: string,
  answer: { closedOn: LocalDate; outcome: RequestOutcome; answer: string; closedById: string },
) =>
  tx.privacyRequest.updateMany({
    where: { municipalityId, id, closedOn: null },
    data: { ...answer, closedOn: toColumn(answer.closedOn) },
  })

/** What the participant has asked for, newest first. */
export const requestsOf = async (tx: Tx, municipalityId: string, participantId: string) => {
  const rows = await tx.privacyRequest.findMany({
    where: { municipalityId, participantId },
    orderBy: [{ receivedOn: 'desc' }, { registeredAt: 'desc' }],
  })
  return rows.map(({ id, kind, receivedOn, wish, closedOn, outcome, answer }) => ({
    id,
    kind: kind as RequestKind,
    receivedOn: fromColumn(receivedOn),
    wish,
    closedOn: fromNullableColumn(closedOn),
    outcome: outcome as RequestOutcome | null,
    answer: answer ?? '',
  }))
}
