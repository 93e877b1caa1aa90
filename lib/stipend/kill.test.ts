import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDatabase } from '#lib/testing/database'
import { insertMonths } from '#lib/testing/month-run'

const { asOwner, callerAs } = await openDatabase()
const DAY = { on: '2027-05-10' }
const adviser = await callerAs(['adviser'], DAY)
const leader = await callerAs(['leader'], DAY)
const payroll = await callerAs(['payroll'], DAY)

const MONTHS = ['2027-01', '2027-02', '2027-03', '2027-04']
const PEOPLE = 12
const KILLS = 6
/** A month of so few takes about as long as this from the calculation to the file. */
const LATEST_KILL = 700

const startWorker = (): ChildProcess =>
  spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--conditions', 'react-server', 'lib/testing/month-worker.ts'],
      JSON.stringify({ adviser, leader, payroll, months: MONTHS }),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: process.env },
  )

/** What the process says until it says this, or ends. */
const untilItSays = async (worker: ChildProcess, word: string): Promise<void> => {
  for await (const said of worker.stdout ?? []) if (String(said).includes(word)) return
}

test('a process killed with -9 at random moments of the month pays everyone once when it is begun again', async () => {
  const { members } = await insertMonths(asOwner, {
    by: adviser.actor.id,
    months: MONTHS,
    people: Array.from({ length: PEOPLE }, (_, index) => ({ name: `Nummer${index}` })),
  })
  for (let kill = 0; kill < KILLS; kill += 1) {
    const worker = startWorker()
    await untilItSays(worker, 'ready')
    await sleep(Math.random() * LATEST_KILL)
    const gone = once(worker, 'exit')
    worker.kill('SIGKILL')
    await gone
  }
  const last = startWorker()
  const ended = once(last, 'exit')
  await untilItSays(last, 'done')
  expect(await ended).toEqual([0, null])

  const runs = await asOwner(
    `SELECT r."month", r."status", e."controlTotalOre", e."bytes",
       (SELECT count(DISTINCT "participantId")::int FROM "StipendPayment" p WHERE p."runId" = r."id") AS "people",
       (SELECT count(*)::int FROM "StipendPayment" p WHERE p."runId" = r."id") AS "payments",
       (SELECT sum("amountOre")::int FROM "StipendLine" l WHERE l."runId" = r."id") AS "lines"
     FROM "StipendRun" r LEFT JOIN "StipendExport" e ON e."runId" = r."id" ORDER BY r."month"`,
  )
  expect(runs.map(({ month, status }) => [month, status])).toEqual(MONTHS.map((of) => [of, 'EXPORTED']))
  for (const { people, payments, lines, controlTotalOre, bytes } of runs) {
    expect([people, payments]).toEqual([members.length, members.length])
    expect(lines).toBe(members.length * 2_275_817)
    expect(controlTotalOre).toBe(lines)
    const file = Buffer.from(bytes as Uint8Array).toString('utf8')
    expect(file.split('\r\n').filter((row) => row.includes('STIPEND;'))).toHaveLength(members.length)
  }
  const steps = await asOwner(
    `SELECT "action", count(*)::int AS "n" FROM "AuditEvent" WHERE "action" <> 'stipend.calculated' GROUP BY 1 ORDER BY 1`,
  )
  expect(steps).toEqual(
    ['stipend.approved', 'stipend.exported', 'stipend.sent'].map((action) => ({ action, n: MONTHS.length })),
  )
}, 300_000)
