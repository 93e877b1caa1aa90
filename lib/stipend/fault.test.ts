import { expect, test } from 'vitest'
import { openDatabase } from '#lib/testing/database'
import { insertMonths, refOf } from '#lib/testing/month-run'
import { granted, refused } from '#lib/testing/results'
import type { Result } from '#lib/values/result'
import { approveRun } from './approve-run'
import { exportRun } from './export-run'
import { runMonth } from './run-month'
import { sendRun } from './send-run'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const payroll = await callerAs(['payroll'])

const MONTH = '2027-02'

type Step = {
  readonly run: () => Promise<Result<unknown, { readonly code: string }>>
  /** How it answers when it is asked for once more after it was done; null: it is done anew. */
  readonly again: string | null
  /** Everything it writes, in order. */
  readonly writes: readonly (readonly [write: string, table: string])[]
}

const CALCULATED = [
  ['INSERT', 'StipendPayment'],
  ['INSERT', 'StipendLine'],
  ['INSERT', 'AuditEvent'],
  ['UPDATE', 'AuditHead'],
] as const

/** Every step of a month. */
const STEPS: readonly Step[] = [
  {
    run: () => runMonth(adviser, { month: MONTH }),
    again: null,
    writes: [['INSERT', 'StipendRun'], ...CALCULATED],
  },
  {
    run: () => runMonth(adviser, { month: MONTH }),
    again: null,
    writes: [['UPDATE', 'StipendRun'], ['DELETE', 'StipendPayment'], ...CALCULATED],
  },
  {
    run: async () => sendRun(adviser, await refOf(adviser, MONTH)),
    again: 'not-draft',
    writes: [
      ['UPDATE', 'StipendRun'],
      ['INSERT', 'AuditEvent'],
    ],
  },
  {
    run: async () => approveRun(leader, await refOf(leader, MONTH)),
    again: 'not-sent',
    writes: [
      ['UPDATE', 'StipendRun'],
      ['INSERT', 'AuditEvent'],
    ],
  },
  {
    run: async () => exportRun(payroll, { runId: (await refOf(payroll, MONTH)).runId }),
    again: 'already-exported',
    writes: [
      ['UPDATE', 'StipendRun'],
      ['INSERT', 'StipendExport'],
      ['INSERT', 'AuditEvent'],
    ],
  },
]

const TABLES = ['StipendRun', 'StipendPayment', 'StipendLine', 'StipendExport', 'AuditEvent', 'AuditHead']

const state = async () =>
  Promise.all(
    TABLES.map((table) =>
      asOwner(`SELECT count(*), md5(string_agg(t::text, '' ORDER BY t::text)) FROM "${table}" t`),
    ),
  )

/** The connection dies in the middle of the step, right after this write. */
const dyingAfter = async ([write, table]: Step['writes'][number], run: Step['run']) => {
  await asOwner(
    `CREATE TRIGGER zz_die AFTER ${write} ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION die()`,
  )
  await expect(run()).rejects.toThrow()
  await asOwner(`DROP TRIGGER zz_die ON "${table}"`)
}

test('a month killed after any write of any step is resumed, and pays everyone once', async () => {
  await asOwner(
    `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
     BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(10); RETURN NULL; END $$`,
  )
  const people = [{ name: 'Rask' }, { name: 'Glad' }]
  const { members } = await insertMonths(asOwner, { by: adviser.actor.id, months: [MONTH], people })

  for (const { run, again, writes } of STEPS) {
    const before = await state()
    for (const write of writes) {
      await dyingAfter(write, run)
      expect(await state()).toEqual(before)
    }
    granted(await run())
    const done = await state()
    if (again) {
      expect(refused(await run()).code).toBe(again)
      expect(await state()).toEqual(done)
    }
  }

  const files = await asOwner(`SELECT "bytes", "controlTotalOre" FROM "StipendExport"`)
  expect(files).toHaveLength(1)
  expect(files[0]?.controlTotalOre).toBe(members.length * 2_275_817)
  const text = Buffer.from(files[0]?.bytes as Uint8Array).toString('utf8')
  expect(text.split('\r\n').filter((row) => row.includes('STIPEND;'))).toHaveLength(members.length)
}, 120_000)
