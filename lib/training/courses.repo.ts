import 'server-only'
import { fromColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { Subject } from './training-codes.schema'

export type CourseRow = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly subject: Subject | null
  readonly capacity: number | null
  readonly language: string | null
  readonly teacherName: string | null
  readonly enrolled: number
  readonly waiting: number
  /** Registered quarters so far. */
  readonly taughtQuarters: number
}

/** Every class with what it teaches, how many it has and how many wait. */
export const courses = (tx: Tx, municipalityId: string, today: LocalDate): Promise<readonly CourseRow[]> =>
  tx.$queryRaw<CourseRow[]>`
    SELECT g."id", g."name", g."kind", g."subject", g."capacity"::int, g."language", t."name" AS "teacherName",
      (SELECT count(DISTINCT e."participantId")::int FROM "Enrolment" e
       WHERE e."municipalityId" = g."municipalityId" AND e."groupId" = g."id"
         AND (e."toDate" IS NULL OR e."toDate" >= ${today}::date)) AS "enrolled",
      (SELECT count(*)::int FROM "CourseWait" w
       WHERE w."municipalityId" = g."municipalityId" AND w."groupId" = g."id" AND w."endedOn" IS NULL) AS "waiting",
      (SELECT coalesce(sum(s."quarters"), 0)::int FROM "GroupSession" s
       WHERE s."municipalityId" = g."municipalityId" AND s."groupId" = g."id"
         AND s."registeredAt" IS NOT NULL) AS "taughtQuarters"
    FROM "StudyGroup" g
    LEFT JOIN "StaffUser" t ON t."municipalityId" = g."municipalityId" AND t."id" = g."teacherId"
    WHERE g."municipalityId" = ${municipalityId} AND g."kind" = 'CLASS'
    ORDER BY g."subject" NULLS LAST, g."name", g."id"`

export type WaitRow = {
  readonly id: string
  readonly groupId: string
  readonly participantId: string
  readonly name: string
  readonly since: LocalDate
}

/** Those who wait, the longest first. An address-protected person's name is in no list. */
export const waitingFor = async (
  tx: Tx,
  municipalityId: string,
  groupIds: readonly string[],
): Promise<readonly WaitRow[]> => {
  const rows = await tx.courseWait.findMany({
    where: { municipalityId, groupId: { in: [...groupIds] }, endedOn: null },
    include: {
      participant: {
        select: { givenName: true, familyName: true, caseNumber: true, addressProtection: true },
      },
    },
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, groupId, participantId, since, participant }) => ({
    id,
    groupId,
    participantId,
    since: fromColumn(since),
    name:
      participant.addressProtection === 'UGRADERT'
        ? `${participant.givenName} ${participant.familyName}`
        : participant.caseNumber,
  }))
}

/** One class, locked until the transaction ends, so that two people do not give away the same last place. */
export const lockCourse = async (tx: Tx, municipalityId: string, groupId: string) => {
  const rows = await tx.$queryRaw<
    { subject: Subject | null; capacity: number | null; language: string | null }[]
  >`
    SELECT "subject", "capacity"::int, "language" FROM "StudyGroup"
    WHERE "municipalityId" = ${municipalityId} AND "id" = ${groupId}::uuid FOR UPDATE`
  return rows[0] ?? null
}

type Course = {
  readonly subject: Subject | null
  readonly capacity: number | null
  readonly language: string | null
}

export const writeCourse = async (tx: Tx, municipalityId: string, groupId: string, course: Course) => {
  await tx.studyGroup.updateMany({ where: { municipalityId, id: groupId }, data: course })
}

/** How many have a place on the day or later. */
export const placesTaken = async (
  tx: Tx,
  municipalityId: string,
  groupId: string,
  on: LocalDate,
): Promise<number> => {
  const people = await tx.enrolment.findMany({
    where: { municipalityId, groupId, OR: [{ toDate: null }, { toDate: { gte: toColumn(on) } }] },
    distinct: ['participantId'],
    select: { participantId: true },
  })
  return people.length
}

/** Where the participant has a place or waits for one. */
export const coursesOf = async (tx: Tx, municipalityId: string, participantId: string, today: LocalDate) => {
  const enrolled = await tx.enrolment.findMany({
    where: {
      municipalityId,
      participantId,
      group: { subject: { not: null } },
      OR: [{ toDate: null }, { toDate: { gte: toColumn(today) } }],
    },
    select: { group: { select: { id: true, name: true, subject: true, language: true } } },
    orderBy: { fromDate: 'asc' },
  })
  const waits = await tx.courseWait.findMany({
    where: { municipalityId, participantId, endedOn: null },
    select: { since: true, group: { select: { id: true, name: true, subject: true, language: true } } },
    orderBy: { since: 'asc' },
  })
  return [
    ...enrolled.map(({ group }) => ({ ...group, since: null })),
    ...waits.map(({ since, group }) => ({ ...group, since: fromColumn(since) })),
  ]
}

/** The participant's open wait for the class, if there is one. */
export const openWait = (tx: Tx, municipalityId: string, groupId: string, participantId: string) =>
  tx.courseWait.count({ where: { municipalityId, groupId, participantId, endedOn: null } })

export const addWait = async (
  tx: Tx,
  municipalityId: string,
  wait: { readonly groupId: string; readonly participantId: string; readonly since: LocalDate },
): Promise<void> => {
  await tx.courseWait.create({ data: { ...wait, municipalityId, since: toColumn(wait.since) } })
}

export const findWait = (tx: Tx, municipalityId: string, id: string) =>
  tx.courseWait.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { groupId: true, participantId: true, endedOn: true },
  })

/** Ends a wait that is open; answers whether it was. */
export const endWait = async (
  tx: Tx,
  municipalityId: string,
  id: string,
  on: LocalDate,
): Promise<boolean> => {
  const { count } = await tx.courseWait.updateMany({
    where: { municipalityId, id, endedOn: null },
    data: { endedOn: toColumn(on) },
  })
  return count === 1
}

/** Whether the participant has a place on the day or later. */
export const hasPlace = async (
  tx: Tx,
  municipalityId: string,
  groupId: string,
  { participantId, on }: { readonly participantId: string; readonly on: LocalDate },
): Promise<boolean> => {
  const places = await tx.enrolment.count({
    where: {
      municipalityId,
      groupId,
      participantId,
      OR: [{ toDate: null }, { toDate: { gte: toColumn(on) } }],
    },
  })
  return places > 0
}

export const enrol = async (
  tx: Tx,
  municipalityId: string,
  place: { readonly groupId: string; readonly participantId: string; readonly from: LocalDate },
): Promise<void> => {
  const { groupId, participantId, from } = place
  await tx.enrolment.create({ data: { municipalityId, groupId, participantId, fromDate: toColumn(from) } })
}
