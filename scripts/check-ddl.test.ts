import { describe, expect, test } from 'vitest'
import { unsafeIn } from './check-ddl.mjs'

describe('a migration beside the running version', () => {
  test.each([
    'DROP TABLE "Plan"',
    'ALTER TABLE "Plan" DROP COLUMN "goal"',
    'ALTER TABLE "Plan" RENAME COLUMN "goal" TO "aim"',
    'ALTER TABLE "Plan" ALTER COLUMN "number" TYPE BIGINT',
    'ALTER TABLE "Plan" ALTER COLUMN "number" SET DATA TYPE BIGINT',
    'ALTER TABLE "Plan" ALTER COLUMN "goal" SET NOT NULL',
    'ALTER TABLE "Plan" ADD COLUMN "aim" TEXT NOT NULL',
    'ALTER TABLE "Plan" ADD COLUMN "a" TEXT, ADD COLUMN "aim" TEXT NOT NULL, ADD COLUMN "b" INT DEFAULT 1',
    'DELETE FROM "Plan"',
    'TRUNCATE "Plan"',
    'LOCK TABLE "Plan"',
    'ALTER TABLE "Plan" DISABLE ROW LEVEL SECURITY',
    'DO $$ BEGIN EXECUTE \'DROP TABLE "Plan"\'; END $$',
  ])('may not say %s', (sql) => {
    expect(unsafeIn(`${sql};`)).toHaveLength(1)
  })

  test.each([
    'CREATE TABLE "New" ("id" UUID NOT NULL)',
    'ALTER TABLE "Plan" ADD COLUMN "aim" TEXT',
    'ALTER TABLE "Plan" ADD COLUMN "aim" TEXT NOT NULL DEFAULT \'\'',
    'CREATE INDEX "x" ON "Plan" ("goal")',
    '-- DROP TABLE was once said here\nSELECT 1',
    '-- unsafe: the table was never read\nDROP TABLE "Old"',
    'CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM "x"; END $$',
  ])('may say %s', (sql) => {
    expect(unsafeIn(`${sql};`)).toEqual([])
  })
})
