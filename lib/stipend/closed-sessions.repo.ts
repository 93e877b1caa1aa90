import 'server-only'
import type { MarkCode } from '#lib/attendance/codes.schema'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import { type Month, monthOf } from '#lib/values/month'

export type ClosedSession = {
  readonly sessionId: string
  readonly date: LocalDate
  readonly startMinute: number
  readonly quarters: number
  readonly groupName: string
  readonly code: MarkCode
  readonly absentQuarters: number
  readonly number: number
}

/** A participant's sessions of a month, each with its last mark. */
export const sessionsOfMonth = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
  month: Month,
): Promise<readonly ClosedSession[]> => {
  const rows = await tx.$queryRaw<(Omit<ClosedSession, 'date'> & { date: Date })[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (m."sessionId") m."sessionId", m."date", s."startMinute", s."quarters",
        g."name" AS "groupName", m."code", m."absentQuarters", m."number"
      FROM "AttendanceMark" m
      JOIN "GroupSession" s ON s."municipalityId" = m."municipalityId" AND s."id" = m."sessionId"
      JOIN "StudyGroup" g ON g."municipalityId" = s."municipalityId" AND g."id" = s."groupId"
      WHERE m."municipalityId" = ${municipalityId} AND m."participantId" = ${participantId}::uuid
        AND m."date" >= to_date(${month}, 'YYYY-MM')
        AND m."date" < to_date(${month}, 'YYYY-MM') + interval '1 month'
      ORDER BY m."sessionId", m."number" DESC) latest
    ORDER BY "date", "startMinute"`
  return rows.map(({ date, ...row }) => ({ ...row, date: fromColumn(date) }))
}

/** The closed months among these, in order. */
export const closedMonthsBetween = async (
  tx: Tx,
  municipalityId: string,
  { from, to }: { readonly from: Month; readonly to: Month },
): Promise<readonly Month[]> => {
  const rows = await tx.stipendRun.findMany({
    where: { municipalityId, month: { gte: from, lte: to }, status: { in: ['APPROVED', 'EXPORTED'] } },
    select: { month: true },
    orderBy: { month: 'asc' },
  })
  return rows.map(({ month }) => month as Month)
}

/** The month of a session, and whether its stønad is closed; null when there is no such session. */
export const monthOfSession = async (tx: Tx, municipalityId: string, sessionId: string) => {
  const session = await tx.groupSession.findUnique({
    where: { municipalityId_id: { municipalityId, id: sessionId } },
    select: { date: true },
  })
  if (!session) return null
  const month = monthOf(fromColumn(session.date))
  const run = await tx.stipendRun.findUnique({
    where: { municipalityId_month: { municipalityId, month } },
    select: { status: true },
  })
  return { month, isClosed: run?.status === 'APPROVED' || run?.status === 'EXPORTED' }
}
