import { database } from '#lib/platform/database'
import { runMonth } from '#lib/stipend/run-month'
import { localDate } from '#lib/values/local-date'
import { COUNTRY_DAY, COUNTRY_MONTH, type Country, openCountry } from './country'
import { type BenchResult, result, timed } from './measure'

const AT_ONCE = 2
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

/** The real run of each municipality, two at a time. */
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

/** What the database alone needs to keep the same payments and lines. */
const writeFloor = async ({ owner }: Country) => {
  let time = 0
  for (const table of ['StipendPayment', 'StipendLine']) {
    await owner.query(`CREATE TABLE bench_copy (LIKE "${table}" INCLUDING ALL)`)
    time += await timed(() => owner.query(`INSERT INTO bench_copy SELECT * FROM "${table}"`))
    await owner.query('DROP TABLE bench_copy')
  }
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
    result('country.vsSqlAndWrites', whole.time, 'ms', {
      vs: 'the aggregate and writing the same rows',
      with: sql + writes,
    }),
    result('country.peakMemory', whole.peak, 'MB', { vs: 'aim', with: 500 }),
    ...perPerson.map(({ share, time }) =>
      result(`country.growth${share}x`, time, 'ms/participant', { vs: '1x', with: base }),
    ),
  ]
}
