import type { Tx } from '#lib/platform/database'
import { Prisma } from '#lib/platform/generated/client'
import type { LocalDate } from '#lib/values/local-date'

export type Counted = { readonly key: string; readonly what: string; readonly count: number }

/** People with a protected address are in no number. */
const meetings = (municipalityId: string, from: LocalDate) => Prisma.sql`
  FROM "SigningMeeting" m
  JOIN "Agreement" a ON a."municipalityId" = m."municipalityId" AND a."id" = m."agreementId"
  JOIN "Participant" p ON p."municipalityId" = a."municipalityId" AND p."id" = a."participantId"
  WHERE m."municipalityId" = ${municipalityId} AND m."heldOn" >= ${from}::date
    AND p."addressProtection" = 'UGRADERT'`

/** Meetings by language, by month and by the interpreter's category, with how they ended. */
export const countMeetings = async (tx: Tx, municipalityId: string, from: LocalDate) => {
  const of = (key: Prisma.Sql, what: Prisma.Sql) =>
    tx.$queryRaw<Counted[]>`SELECT ${key} AS "key", ${what} AS "what", count(*)::int AS "count"
      ${meetings(municipalityId, from)} GROUP BY 1, 2 ORDER BY 1, 2`
  const [language, month] = [Prisma.sql`a."language"`, Prisma.sql`to_char(m."heldOn", 'YYYY-MM')`]
  const [outcome, category] = [Prisma.sql`m."outcome"`, Prisma.sql`coalesce(m."interpreterCategory", '')`]
  return {
    byLanguage: await of(language, outcome),
    byMonth: await of(month, outcome),
    byBoth: await of(Prisma.sql`${month} || ' ' || ${language}`, outcome),
    byCategory: await of(category, Prisma.sql`'ALL'`),
  }
}
