import type { Tx } from '#lib/platform/database'
import { hashOf } from './agreement-facts'
import { type GivenOutcome, givenOutcomeSchema } from './meeting.schema'

type NewRefused = {
  readonly municipalityId: string
  readonly participantId: string
  readonly agreementId: string
  readonly roomId: string
  readonly staffId: string
  readonly reason: string
  readonly reasonDetail: string
  readonly end: GivenOutcome
}

/** What has been refused in a room so far. */
export const refusedInRoom = (tx: Tx, municipalityId: string, roomId: string): Promise<number> =>
  tx.refusedSubmission.count({ where: { municipalityId, roomId } })

/** False when the same has been kept before. */
export const insertRefused = async (tx: Tx, { end, ...refused }: NewRefused): Promise<boolean> => {
  const { outcome, method = null, deviceAt } = end
  const given = { outcome, method, given: end, givenHash: hashOf(end) }
  const { count } = await tx.refusedSubmission.createMany({
    data: [{ ...refused, ...given, deviceAt: deviceAt ? new Date(deviceAt) : null }],
    skipDuplicates: true,
  })
  return count === 1
}

/** What was refused of an agreement and of those it came after, the latest first. */
export const refusedOfCase = async (tx: Tx, municipalityId: string, participantId: string) => {
  const where = { municipalityId, participantId }
  const rows = await tx.refusedSubmission.findMany({ where, orderBy: { receivedAt: 'desc' } })
  return rows.map((row) => ({ ...row, given: givenOutcomeSchema.parse(row.given) }))
}
