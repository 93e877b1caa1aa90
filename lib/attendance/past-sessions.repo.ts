import 'server-only'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { MarkCode } from './codes.schema'

type Place = { readonly groupId: string; readonly date: LocalDate; readonly startMinute: number }

export type PastMark = {
  readonly sessionId: string
  readonly date: LocalDate
  readonly participantId: string
  readonly code: MarkCode
  readonly absentQuarters: number
  readonly quarters: number
}

/** Everyone's last mark in the group's ten sessions before a time, oldest first. */
export const lastTenSessions = async (
  tx: Tx,
  municipalityId: string,
  { groupId, date, startMinute }: Place,
): Promise<readonly PastMark[]> => {
  const rows = await tx.$queryRaw<(Omit<PastMark, 'date'> & { date: Date })[]>`
    SELECT DISTINCT ON (s."date", s."startMinute", m."participantId")
      m."sessionId", s."date", m."participantId", m."code", m."absentQuarters", s."quarters"
    FROM (
      SELECT "municipalityId", "id", "date", "startMinute", "quarters" FROM "GroupSession"
      WHERE "municipalityId" = ${municipalityId} AND "groupId" = ${groupId}::uuid
        AND ("date", "startMinute") < (${date}::date, ${startMinute}::int)
      ORDER BY "date" DESC, "startMinute" DESC LIMIT 10) s
    JOIN "AttendanceMark" m ON m."municipalityId" = s."municipalityId" AND m."sessionId" = s."id"
    ORDER BY s."date", s."startMinute", m."participantId", m."number" DESC`
  return rows.map(({ date: day, ...row }) => ({ ...row, date: fromColumn(day) }))
}
