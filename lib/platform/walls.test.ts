import { describe, expect, test } from 'vitest'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { asMunicipality, database } from './database'

const { asOwner } = await openDatabase()

describe('the walls between municipalities', () => {
  test('every table of the municipality has row-level security, forced, and a key that starts with it', async () => {
    const tables = await asOwner(`
      SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
        (SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
         WHERE i.indrelid = c.oid AND i.indisprimary) AS first_key
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'`)
    expect(tables.length).toBeGreaterThan(20)
    for (const { name, ...walls } of tables) {
      const first_key = name === 'Municipality' ? 'id' : 'municipalityId'
      expect({ name, ...walls }).toEqual({ name, enabled: true, forced: true, first_key })
    }
  })

  test('every foreign key between case tables carries the municipality', async () => {
    const keys = await asOwner(`
      SELECT con.conname AS name, array_length(con.conkey, 1) AS columns, con.confrelid::regclass::text AS target
      FROM pg_constraint con WHERE con.contype = 'f'`)
    const alone = keys.filter(({ target, columns }) => target !== '"Municipality"' && columns < 2)
    expect(alone).toEqual([])
    expect(keys.length).toBeGreaterThan(20)
  })

  test('a query that forgets its municipality sees only its own, and without one sees nothing', async () => {
    await asOwner(
      `INSERT INTO "StudyGroup" ("municipalityId", "name") VALUES ($1, 'Norsk 1'), ($2, 'Norsk 1')`,
      [FJORDVIK, GRANLI],
    )
    const seen = await asMunicipality(FJORDVIK, (tx) => tx.studyGroup.findMany())
    expect(seen.map(({ municipalityId }) => municipalityId)).toEqual([FJORDVIK])
    expect(await database().studyGroup.findMany()).toEqual([])
  })

  test('a row for another municipality is refused by the database', async () => {
    const write = asMunicipality(FJORDVIK, (tx) =>
      tx.studyGroup.create({ data: { municipalityId: GRANLI, name: 'Innsneket' } }),
    )
    await expect(write).rejects.toThrow(/row-level security/)
  })

  test("the application's role owns nothing and goes round nothing", async () => {
    const [role] = await asOwner(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'fotfeste_app'`,
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false })
    const owned = await asOwner(`SELECT 1 FROM pg_class WHERE relowner = 'fotfeste_app'::regrole`)
    expect(owned).toEqual([])
  })

  test.each([
    'AuditEvent',
    'AttendanceMark',
    'SigningMeeting',
    'RefusedSubmission',
    'RefusalDecision',
    'Document',
    'EligibilityAssessment',
  ])('%s can be added to, never changed or emptied', async (table) => {
    for (const statement of [
      `UPDATE "${table}" SET "municipalityId" = "municipalityId"`,
      `DELETE FROM "${table}"`,
    ]) {
      const attempt = asMunicipality(FJORDVIK, (tx) => tx.$executeRawUnsafe(statement))
      await expect(attempt).rejects.toThrow(/permission denied/)
    }
  })
})
