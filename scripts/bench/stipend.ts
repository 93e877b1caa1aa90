import { database } from '#lib/platform/database'
import { runMonth } from '#lib/stipend/run-month'
import { localDate } from '#lib/values/local-date'
import { COUNTRY_DAY, COUNTRY_MONTH, type Country, openCountry } from './country'
import { type BenchResult, result, timed } from './measure'

const AT_ONCE = 3
const STEPS = [16, 4, 1]
const MEGABYTE = 1024 * 1024

type Place = { id: string; by: string; people: number }

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

const calculate = async ({ id, by }: Place) => {
  const actor = { id: by, name: 'Rolig Hav', municipalityId: id, roles: ['payroll'] as const }
  const answer = await runMonth({ actor, today: localDate(COUNTRY_DAY) }, { month: COUNTRY_MONTH })
  if (!answer.ok) throw new Error(`${id}: ${answer.refusal.code}`)
}

/** The real run of each municipality, three at a time. */
const calculateAll = async (all: readonly Place[]) => {
  const queue = [...all]
  const work = async () => {
    for (let place = queue.shift(); place; place = queue.shift()) await calculate(place)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

const withPeakMemory = async (work: () => Promise<unknown>) => {
  let peak = 0
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const clock = setInterval(look, 50)
  const time = await timed(work)
  clearInterval(clock)
  look()
  return { time, peak: peak / MEGABYTE }
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
  await calculateAll(all.slice(0, AT_ONCE))

  const perPerson: { share: number; time: number }[] = []
  let whole = { time: 0, peak: 0 }
  for (const step of STEPS) {
    const some = all.filter((_, index) => index % step === 0)
    await forget(country)
    whole = await withPeakMemory(() => calculateAll(some))
    perPerson.push({ share: 16 / step, time: whole.time / sum(some) })
  }
  const writes = await writeFloor(country)
  await aggregate(country)
  const sql = await timed(() => aggregate(country))
  await forget(country)
  await database().$disconnect()
  await country.close()

  const base = perPerson[0]?.time ?? Number.NaN
  return [
    result('country.participants', sum(all), 'participants'),
    result('country.wall', whole.time / 1000, 's'),
    result('country.vsSql', whole.time, 'ms', { vs: 'one SQL aggregate over the same marks', with: sql }),
    result('country.afterWriteFloorVsSql', whole.time - writes, 'ms', {
      vs: 'one SQL aggregate over the same marks, the write floor taken from the time',
      with: sql,
    }),
    result('country.vsSqlAndWriteFloor', whole.time, 'ms', {
      vs: 'the aggregate and the write floor',
      with: sql + writes,
    }),
    result('country.sql', sql, 'ms'),
    result('country.writeFloor', writes, 'ms'),
    result('country.peakMemory', whole.peak, 'MB', { vs: 'aim', with: 500 }),
    ...perPerson.map(({ share, time }) =>
      result(`country.growth${share}x`, time, 'ms/participant', { vs: '1x', with: base }),
    ),
  ]
}
