import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compiled } from './compiled'
import { COUNTRY_MONTH, type Country, openCountry } from './country'
import { type BenchResult, result, timed } from './measure'
import type { Place, Told } from './stipend-worker'

/** One for each core. */
const PROCESSES = 2
/** Municipalities that a process has under way, so that it works while the database does. */
const AT_ONCE = 2
const STEPS = [16, 4, 1]
const MEGABYTE = 1024 * 1024

const places = async ({ owner }: Country): Promise<readonly Place[]> => {
  const { rows } = await owner.query<Place>(
    `SELECT p."municipalityId" AS "id", min(p."adviserId"::text) AS "by", count(*)::int AS "people"
     FROM "Participant" p GROUP BY 1 ORDER BY 1`,
  )
  return rows
}

const forget = async ({ owner }: Country) => {
  for (const table of ['StipendLine', 'StipendPayment', 'StipendRun']) {
    await owner.query(`DELETE FROM "${table}" WHERE true`)
  }
  await owner.query('VACUUM "StipendLine", "StipendPayment", "StipendRun"')
}

type Worker = {
  readonly run: (place: Place) => Promise<void>
  readonly peak: () => number
  readonly end: () => void
}

/** Room enough for the largest municipality, and no threads beside one for each core. */
const HEAP = ['--max-old-space-size=112', '--max-semi-space-size=8', '--single-threaded-gc']

/** A process of the product, as there is one for each core. */
const startWorker = (file: string): Worker => {
  const worker = fork(file, { execArgv: [...HEAP, '--conditions', 'react-server'] })
  const waiting = new Map<string, (told: Told) => void>()
  let peak = 0
  worker.on('message', (told: Told) => {
    peak = Math.max(peak, told.rss)
    waiting.get(told.id)?.(told)
  })
  const run = async (place: Place) => {
    const told = await new Promise<Told>((resolve) => {
      waiting.set(place.id, resolve)
      worker.send(place)
    })
    if (told.fault) throw new Error(`${place.id}: ${told.fault}`)
  }
  return { run, peak: () => peak, end: () => worker.kill() }
}

/** The real run of each municipality, as many at a time as the processes take. */
const calculateAll = async (workers: readonly Worker[], all: readonly Place[]) => {
  const queue = [...all]
  const work = async (worker: Worker) => {
    for (let place = queue.shift(); place; place = queue.shift()) await worker.run(place)
  }
  await Promise.all(workers.flatMap((worker) => Array.from({ length: AT_ONCE }, () => work(worker))))
}

const aggregate = ({ owner }: Country) =>
  owner.query(
    `SELECT "municipalityId", "participantId", "code", count(*), sum("absentQuarters") FROM "AttendanceMark"
     WHERE "date" BETWEEN $1::date AND $1::date + 27 GROUP BY 1, 2, 3`,
    [`${COUNTRY_MONTH}-01`],
  )

type Written = { readonly table: string; readonly json: readonly string[] }

/** In the order in which their keys allow them to be written. */
const WRITTEN: readonly Written[] = [
  { table: 'StipendPayment', json: ['input', 'result', 'exceptions'] },
  { table: 'StipendLine', json: ['trace'] },
]

const columnsOf = async ({ owner }: Country, table: string): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [`"${table}"`],
  )
  return rows.map(({ name }) => `"${name}"`)
}

/** The write floor: the bare inserts of the same rows, JSON as the text it arrives as, with their keys and triggers. */
const writeFloor = async (country: Country) => {
  const { owner } = country
  const copies = await Promise.all(
    WRITTEN.map(async ({ table, json }) => {
      const columns = await columnsOf(country, table)
      const as = (type: string) =>
        columns
          .map((name) => (json.some((one) => name === `"${one}"`) ? `${name}::${type}` : name))
          .join(', ')
      return { table, columns: columns.join(', '), text: as('text'), parsed: as('jsonb') }
    }),
  )
  for (const { table, text } of copies)
    await owner.query(`CREATE UNLOGGED TABLE "bench_${table}" AS SELECT ${text} FROM "${table}"`)
  await owner.query('DELETE FROM "StipendPayment" WHERE true')
  let time = 0
  for (const { table, columns, parsed } of copies)
    time += await timed(() =>
      owner.query(`INSERT INTO "${table}" (${columns}) SELECT ${parsed} FROM "bench_${table}"`),
    )
  for (const { table } of copies) await owner.query(`DROP TABLE "bench_${table}"`)
  return time
}

/** Suite `stipend`: the month of the whole generated country through the real run. */
export const run = async (): Promise<readonly BenchResult[]> => {
  const country = await openCountry()
  const all = await places(country)
  const sum = (some: readonly Place[]) => some.reduce((total, { people }) => total + people, 0)
  const file = await compiled(fileURLToPath(new URL('./stipend-worker.ts', import.meta.url)))
  const workers = Array.from({ length: PROCESSES }, () => startWorker(file))
  await calculateAll(workers, all.slice(0, PROCESSES * AT_ONCE))

  const perPerson: { share: number; time: number }[] = []
  let whole = 0
  for (const step of STEPS) {
    const some = all.filter((_, index) => index % step === 0)
    await forget(country)
    whole = await timed(() => calculateAll(workers, some))
    perPerson.push({ share: 16 / step, time: whole / sum(some) })
  }
  const writes = await writeFloor(country)
  await aggregate(country)
  const sql = await timed(() => aggregate(country))
  await forget(country)
  const peak = workers.reduce((total, worker) => total + worker.peak(), 0) / MEGABYTE
  for (const worker of workers) worker.end()
  await country.close()

  const base = perPerson[0]?.time ?? Number.NaN
  return [
    result('country.participants', sum(all), 'participants'),
    result('country.wall', whole / 1000, 's'),
    result('country.vsSql', whole, 'ms', { vs: 'one SQL aggregate over the same marks', with: sql }),
    result('country.afterWriteFloorVsSql', whole - writes, 'ms', {
      vs: 'one SQL aggregate over the same marks, the write floor taken from the time',
      with: sql,
    }),
    result('country.vsSqlAndWriteFloor', whole, 'ms', {
      vs: 'the aggregate and the write floor',
      with: sql + writes,
    }),
    result('country.sql', sql, 'ms'),
    result('country.writeFloor', writes, 'ms'),
    result('country.peakMemory', peak, 'MB', { vs: 'aim', with: 500 }),
    ...perPerson.map(({ share, time }) =>
      result(`country.growth${share}x`, time, 'ms/participant', { vs: '1x', with: base }),
    ),
  ]
}
