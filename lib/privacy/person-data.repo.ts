import 'server-only'
import type { Tx } from '#lib/platform/database'
import { decryptIdentity } from '#lib/platform/identity-cipher'

export type DataRow = Readonly<Record<string, unknown>>

const TABLES = `
  SELECT c.relname::text AS name FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'participantId' AND NOT a.attisdropped
  WHERE c.relkind = 'r' AND has_table_privilege(c.oid, 'SELECT')`

/** Tables whose rows are the participant's by way of another row. */
const THROUGH = {
  PlanElement: `"planId" IN (SELECT "id" FROM "Plan" WHERE "participantId" = $2::uuid)`,
  SigningMeeting: `"agreementId" IN (SELECT "id" FROM "Agreement" WHERE "participantId" = $2::uuid)`,
  AuditEvent: `"subjectId" = $2::uuid::text`,
  Participant: `"id" = $2::uuid`,
} as const

const rowsWhere = async (
  tx: Tx,
  [municipalityId, id]: readonly [string, string],
  table: string,
  where: string,
) =>
  (
    await tx.$queryRawUnsafe<{ row: DataRow }[]>(
      `SELECT to_jsonb(t) - 'bytes' AS row FROM "${table}" t WHERE "municipalityId" = $1 AND ${where}`,
      municipalityId,
      id,
    )
  ).map(({ row }) => row)

const withDigits = (municipalityId: string) => (row: DataRow) => {
  const { ciphertext, lookup: _lookup, keyId, ...rest } = row
  const bytes = Uint8Array.from(Buffer.from(String(ciphertext).slice(2), 'hex'))
  return { ...rest, digits: decryptIdentity(municipalityId, { keyId: String(keyId), ciphertext: bytes }) }
}

/** Every row about a participant, by table; none where the case does not exist for the one who asks. */
export const personData = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<ReadonlyMap<string, readonly DataRow[]>> => {
  const key = [municipalityId, participantId] as const
  const tables = await tx.$queryRawUnsafe<{ name: string }[]>(TABLES)
  const wishes = [
    ...tables.map(({ name }) => [name, `"participantId" = $2::uuid`] as const),
    ...Object.entries(THROUGH),
  ]
  const found = new Map<string, readonly DataRow[]>()
  for (const [table, where] of wishes) {
    const rows = await rowsWhere(tx, key, table, where)
    if (rows.length > 0)
      found.set(table, table === 'Identifier' ? rows.map(withDigits(municipalityId)) : rows)
  }
  return found
}

/** Names of those who worked here, by id. */
export const staffNames = async (tx: Tx, municipalityId: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await tx.staffUser.findMany({ where: { municipalityId }, select: { id: true, name: true } })).map(
      ({ id, name }) => [id, name],
    ),
  )
