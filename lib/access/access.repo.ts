import 'server-only'
import { fromColumn, fromNullableColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'

export type ProtectedCase = {
  readonly participantId: string
  readonly caseNumber: string
  readonly addressProtection: string
}

/** The address-protected cases by number alone, for the one who grants access to them. */
export const protectedCases = (tx: Tx): Promise<ProtectedCase[]> =>
  tx.$queryRaw<ProtectedCase[]>`SELECT * FROM protected_cases()`

/** Grants that have not been taken back. */
export const openGrants = async (tx: Tx, municipalityId: string) => {
  const rows = await tx.caseGrant.findMany({
    where: { municipalityId, revokedAt: null },
    include: { staff: { select: { name: true } } },
    orderBy: { grantedAt: 'asc' },
  })
  return rows.map(({ id, participantId, staffId, staff, fromDate, toDate, reason }) => ({
    id,
    participantId,
    staffId,
    staff: staff.name,
    fromDate: fromColumn(fromDate),
    toDate: fromNullableColumn(toDate),
    reason,
  }))
}

type Span = { readonly fromDate: LocalDate; readonly toDate: LocalDate; readonly reason: string }

export const insertGrant = (
  tx: Tx,
  row: Span & { municipalityId: string; participantId: string; staffId: string; grantedById: string },
) =>
  tx.caseGrant.create({
    data: { ...row, fromDate: toColumn(row.fromDate), toDate: toColumn(row.toDate) },
    select: { id: true },
  })

export const revokeGrantRow = (tx: Tx, municipalityId: string, id: string, revokedById: string) =>
  tx.caseGrant.updateManyAndReturn({
    where: { municipalityId, id, revokedAt: null },
    data: { revokedById, revokedAt: new Date() },
    select: { participantId: true },
  })

/** Everyone who may sign in here, by name. */
export const staffList = (tx: Tx, municipalityId: string) =>
  tx.staffUser.findMany({
    where: { municipalityId, roles: { isEmpty: false } },
    select: { id: true, name: true, roles: true },
    orderBy: { name: 'asc' },
  })

export const isStaff = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> =>
  (await tx.staffUser.count({ where: { municipalityId, id } })) > 0

/** Delegations that have not ended by a day. */
export const openDelegations = async (tx: Tx, municipalityId: string, today: LocalDate) => {
  const rows = await tx.delegation.findMany({
    where: { municipalityId, endedAt: null, toDate: { gte: toColumn(today) } },
    include: { from: { select: { name: true } }, to: { select: { name: true } } },
    orderBy: { fromDate: 'asc' },
  })
  return rows.map(({ id, fromStaffId, from, to, fromDate, toDate, reason }) => ({
    id,
    fromStaffId,
    from: from.name,
    to: to.name,
    fromDate: fromColumn(fromDate),
    toDate: fromColumn(toDate),
    reason,
  }))
}

export const insertDelegation = (
  tx: Tx,
  row: Span & { municipalityId: string; fromStaffId: string; toStaffId: string; createdById: string },
) =>
  tx.delegation.create({
    data: { ...row, fromDate: toColumn(row.fromDate), toDate: toColumn(row.toDate) },
    select: { id: true },
  })

export const findDelegation = (tx: Tx, municipalityId: string, id: string) =>
  tx.delegation.findFirst({ where: { municipalityId, id, endedAt: null }, select: { fromStaffId: true } })

export const endDelegationRow = (tx: Tx, municipalityId: string, id: string, endedById: string) =>
  tx.delegation.updateMany({ where: { municipalityId, id }, data: { endedById, endedAt: new Date() } })

/** The case as much as one sees who has not opened it. */
export const caseToOpenRow = (tx: Tx, municipalityId: string, id: string) =>
  tx.participant.findFirst({
    where: { municipalityId, id },
    select: { id: true, caseNumber: true, adviser: { select: { name: true } } },
  })

export const insertOpening = (
  tx: Tx,
  row: { municipalityId: string; participantId: string; staffId: string; day: LocalDate; reason: string },
) =>
  tx.caseOpening.createMany({
    data: [{ ...row, day: toColumn(row.day), basis: 'REASON' }],
    skipDuplicates: true,
  })

export const changeProtection = (
  tx: Tx,
  municipalityId: string,
  { id, version, addressProtection }: { id: string; version: number; addressProtection: string },
) =>
  tx.participant.updateMany({
    where: { municipalityId, id, version },
    data: { addressProtection, version: { increment: 1 }, updatedAt: new Date() },
  })

export const caseVersion = (tx: Tx, municipalityId: string, id: string) =>
  tx.participant.findFirst({
    where: { municipalityId, id },
    select: { version: true, addressProtection: true, adviserId: true },
  })

export const insertBan = (
  tx: Tx,
  row: {
    municipalityId: string
    participantId: string
    staffId: string
    ground: string
    registeredById: string
  },
) => tx.caseBan.create({ data: row, select: { id: true } })

/** Bans in force in a case. */
export const bansOf = async (tx: Tx, municipalityId: string, participantId: string) => {
  const rows = await tx.caseBan.findMany({
    where: { municipalityId, participantId, liftedAt: null },
    include: { staff: { select: { name: true } } },
    orderBy: { registeredAt: 'asc' },
  })
  return rows.map(({ id, staffId, staff, ground }) => ({ id, staffId, staff: staff.name, ground }))
}

export const liftBanRow = async (tx: Tx, municipalityId: string, id: string, liftedById: string) => {
  const [row] = await tx.caseBan.updateManyAndReturn({
    where: { municipalityId, id, liftedAt: null, staffId: { not: liftedById } },
    data: { liftedById, liftedAt: new Date() },
    select: { participantId: true, staffId: true },
  })
  return row ?? null
}
