import 'server-only'
import type { Actor } from '#lib/platform/access'
import { fromColumn, toColumn } from '#lib/platform/civil-date'
import { asMunicipality, type Tx } from '#lib/platform/database'
import type { LinkKey } from '#lib/platform/link-token'
import { addDays, type LocalDate } from '#lib/values/local-date'

type Days = { readonly from: LocalDate; readonly to: LocalDate }

/** A link as it stands, with whoever handed it out: what comes through it is recorded on his watch. */
export type ReportLink = Days & {
  readonly id: string
  readonly groupId: string
  readonly recipient: string
  readonly open: boolean
  readonly actor: Actor
}

/** The link behind a token; null when there is none such. */
export const linkOfKey = ({ municipalityId, id }: LinkKey): Promise<ReportLink | null> =>
  asMunicipality(municipalityId, async (tx) => {
    const row = await tx.reportLink.findUnique({
      where: { municipalityId_id: { municipalityId, id } },
      include: { createdBy: { select: { name: true } } },
    })
    return (
      row && {
        id,
        groupId: row.groupId,
        recipient: row.recipient,
        from: fromColumn(row.fromDate),
        to: fromColumn(row.toDate),
        open: row.revokedAt === null && row.expiresAt > new Date(),
        actor: { id: row.createdById, name: row.createdBy.name, municipalityId, roles: ['adviser'] },
      }
    )
  })

const OPEN_AFTER = 14

export const insertLink = async (
  tx: Tx,
  municipalityId: string,
  link: Days & { readonly groupId: string; readonly recipient: string; readonly by: string },
): Promise<string> => {
  const { groupId, recipient, from, to, by } = link
  const { id } = await tx.reportLink.create({
    data: {
      municipalityId,
      groupId,
      recipient,
      fromDate: toColumn(from),
      toDate: toColumn(to),
      expiresAt: toColumn(addDays(to, OPEN_AFTER + 1)),
      createdById: by,
    },
    select: { id: true },
  })
  return id
}

/** The group's links that have not been taken back, from the newest day. */
export const linksOfGroup = async (tx: Tx, municipalityId: string, groupId: string) => {
  const rows = await tx.reportLink.findMany({
    where: { municipalityId, groupId, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: [{ fromDate: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, recipient, fromDate, toDate }) => ({
    id,
    recipient,
    from: fromColumn(fromDate),
    to: fromColumn(toDate),
  }))
}

/** Takes a link back; false when there is none such, or it is taken back already. */
export const revokeLink = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> => {
  const { count } = await tx.reportLink.updateMany({
    where: { municipalityId, id, revokedAt: null },
    data: { revokedAt: new Date() },
  })
  return count === 1
}
