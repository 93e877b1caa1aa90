import 'server-only'
import { fromColumn, fromNullableColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { addDays, type LocalDate } from '#lib/values/local-date'

type Time = {
  readonly weekday: number
  readonly startMinute: number
  readonly quarters: number
  readonly room: string
}

export const groupExists = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> =>
  (await tx.studyGroup.count({ where: { municipalityId, id } })) === 1

export const staffExists = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> =>
  (await tx.staffUser.count({ where: { municipalityId, id } })) === 1

/** The new group's id, or null when the name is taken. */
export const insertGroup = async (
  tx: Tx,
  municipalityId: string,
  group: { readonly name: string; readonly kind: string; readonly teacherId: string | null },
): Promise<string | null> => {
  if ((await tx.studyGroup.count({ where: { municipalityId, name: group.name } })) > 0) return null
  const { id } = await tx.studyGroup.create({ data: { ...group, municipalityId }, select: { id: true } })
  return id
}

export const updateTeacher = async (
  tx: Tx,
  municipalityId: string,
  { groupId, teacherId }: { readonly groupId: string; readonly teacherId: string | null },
): Promise<void> => {
  await tx.studyGroup.updateMany({ where: { municipalityId, id: groupId }, data: { teacherId } })
}

/** Weekly times from a day on. Those that held before it end the day before; those planned after it never begin. */
export const replaceSlots = async (
  tx: Tx,
  municipalityId: string,
  { groupId, validFrom }: { readonly groupId: string; readonly validFrom: LocalDate },
  slots: readonly Time[],
): Promise<void> => {
  const from = toColumn(validFrom)
  await tx.timetableSlot.updateMany({
    where: {
      municipalityId,
      groupId,
      OR: [{ validTo: null }, { validTo: { gte: from } }],
    },
    data: { validTo: toColumn(addDays(validFrom, -1)) },
  })
  await tx.timetableSlot.createMany({
    data: slots.map((slot) => ({ ...slot, municipalityId, groupId, validFrom: from })),
  })
}

export type Programme = { readonly startedOn: LocalDate | null; readonly endedOn: LocalDate | null }

export const programmeOf = async (tx: Tx, municipalityId: string, id: string): Promise<Programme | null> => {
  const row = await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      programmeStartedOn: true,
      programmeEndedOn: true,
      training: { select: { startedOn: true } },
    },
  })
  return (
    row && {
      startedOn: fromNullableColumn(row.programmeStartedOn ?? row.training?.startedOn ?? null),
      endedOn: fromNullableColumn(row.programmeEndedOn),
    }
  )
}

type Member = { readonly groupId: string; readonly participantId: string }

const openFrom = (date: LocalDate) => ({ OR: [{ toDate: null }, { toDate: { gte: toColumn(date) } }] })

/** Whether the participant is enrolled in the group on the day or later. */
export const isEnrolledFrom = async (
  tx: Tx,
  municipalityId: string,
  member: Member,
  date: LocalDate,
): Promise<boolean> =>
  (await tx.enrolment.count({ where: { municipalityId, ...member, ...openFrom(date) } })) > 0

export const insertEnrolment = async (
  tx: Tx,
  municipalityId: string,
  member: Member,
  fromDate: LocalDate,
): Promise<void> => {
  await tx.enrolment.create({ data: { municipalityId, ...member, fromDate: toColumn(fromDate) } })
}

/** Ends an enrolment that holds on the day; false when there is none. */
export const endEnrolmentOn = async (
  tx: Tx,
  municipalityId: string,
  member: Member,
  lastDay: LocalDate,
): Promise<boolean> => {
  const { count } = await tx.enrolment.updateMany({
    where: { municipalityId, ...member, fromDate: { lte: toColumn(lastDay) }, ...openFrom(lastDay) },
    data: { toDate: toColumn(lastDay) },
  })
  return count > 0
}

/** Whether the participant has marks in the group after the day. */
export const hasMarksAfter = async (
  tx: Tx,
  municipalityId: string,
  { groupId, participantId }: Member,
  date: LocalDate,
): Promise<boolean> =>
  (await tx.attendanceMark.count({
    where: { municipalityId, participantId, date: { gt: toColumn(date) }, session: { groupId } },
  })) > 0

type Span = { readonly from: LocalDate; readonly to: LocalDate }

/** Whether a register is saved in the group, or in any, on some of the days. */
export const hasRegisters = async (
  tx: Tx,
  municipalityId: string,
  groupId: string | null,
  { from, to }: Span,
): Promise<boolean> =>
  (await tx.groupSession.count({
    where: { municipalityId, ...(groupId && { groupId }), date: { gte: toColumn(from), lte: toColumn(to) } },
  })) > 0

export const insertClosedDays = async (
  tx: Tx,
  municipalityId: string,
  days: Span & { readonly groupId: string | null; readonly name: string; readonly by: string },
): Promise<string> => {
  const { groupId, name, from, to, by } = days
  const { id } = await tx.closedDay.create({
    data: { municipalityId, groupId, name, fromDate: toColumn(from), toDate: toColumn(to), createdById: by },
    select: { id: true },
  })
  return id
}

/** Takes away days without teaching; false when there were none such. */
export const removeClosedDays = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> => {
  const { count } = await tx.closedDay.updateMany({
    where: { municipalityId, id, removedAt: null },
    data: { removedAt: new Date() },
  })
  return count === 1
}

export const insertSubstitution = async (
  tx: Tx,
  municipalityId: string,
  stand: Span & { readonly groupId: string; readonly substituteId: string; readonly by: string },
): Promise<void> => {
  const { groupId, substituteId, from, to, by } = stand
  await tx.substitution.create({
    data: {
      municipalityId,
      groupId,
      substituteId,
      fromDate: toColumn(from),
      toDate: toColumn(to),
      createdById: by,
    },
  })
}

/** Who stands in for the group's teacher, from a day on. */
export const substitutionsOf = async (tx: Tx, municipalityId: string, groupId: string, from: LocalDate) => {
  const rows = await tx.substitution.findMany({
    where: { municipalityId, groupId, toDate: { gte: toColumn(from) } },
    select: { id: true, fromDate: true, toDate: true, substitute: { select: { name: true } } },
    orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, fromDate, toDate, substitute }) => ({
    id,
    name: substitute.name,
    from: fromColumn(fromDate),
    to: fromColumn(toDate),
  }))
}

const REGISTER_KEEPERS = ['teacher', 'adviser', 'leader']

/** Everyone who may keep a register. */
export const staffOf = async (tx: Tx, municipalityId: string) =>
  tx.staffUser.findMany({
    where: { municipalityId, roles: { hasSome: REGISTER_KEEPERS } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
