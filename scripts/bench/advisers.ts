import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { encode } from 'next-auth/jwt'
import { APP, startApp } from './app'
import { type Visitor, visitWith } from './browser'
import { COUNTRY_DAY, type Country, openCountry, sealIdentities } from './country'
import { type BenchResult, percentile, result } from './measure'

const ADVISERS = 200
const MINUTES = Number(process.env.BENCH_MINUTES ?? 3)
/** What a busy adviser opens in an hour; here it is done in `MINUTES`. */
const PAGES_AN_HOUR = 30
const P95_AIM = 1_000
const START = '0830'

type Adviser = {
  readonly municipalityId: string
  readonly id: string
  readonly case: string
  readonly group: string
}

/** Those of the largest municipalities, each with a case and a class of his own. */
const advisersIn = async ({ owner }: Country): Promise<readonly Adviser[]> => {
  const { rows } = await owner.query<Adviser>(
    `SELECT p."municipalityId", p."adviserId" AS id, min(p."id"::text) AS "case", min(e."groupId"::text) AS "group"
     FROM "Participant" p
     JOIN "Enrolment" e ON e."municipalityId" = p."municipalityId" AND e."participantId" = p."id"
     JOIN (SELECT "municipalityId", count(*) AS people FROM "Participant" GROUP BY 1) size
       ON size."municipalityId" = p."municipalityId"
     WHERE p."adviserId" IS NOT NULL AND p."municipalityId" <> '9901'
     GROUP BY 1, 2, size.people ORDER BY size.people DESC, 2 LIMIT $1`,
    [ADVISERS],
  )
  for (const municipality of new Set(rows.map(({ municipalityId }) => municipalityId))) {
    await sealIdentities(owner, municipality)
  }
  return rows
}

/** A session as a sign-in opens one, with its cookie. */
const signIn = async ({ owner }: Country, { municipalityId, id }: Adviser): Promise<Visitor> => {
  const sessionId = randomUUID()
  await owner.query(`INSERT INTO "StaffSession" ("municipalityId", "id", "userId") VALUES ($1, $2, $3)`, [
    municipalityId,
    sessionId,
    id,
  ])
  const secret = process.env.NEXTAUTH_SECRET ?? ''
  return visitWith(
    { 'fotfeste.session': await encode({ token: { municipalityId, sessionId }, secret }) },
    APP,
  )
}

const pathsOf = (adviser: Adviser) => [
  '/',
  '/participants',
  `/participants/${adviser.case}`,
  `/participants/${adviser.case}/plan`,
  `/participants/${adviser.case}/attendance`,
  '/participants?sok=Blomst',
  '/attendance',
  `/attendance/${adviser.group}/${COUNTRY_DAY}/${START}`,
  `/participants/${adviser.case}/trail`,
  '/signing',
]

type Seen = { readonly time: number; readonly failed: string | null }

/** Opens page after page for as long as it lasts, each at its moment whether or not the one before was quick. */
const work = async (visitor: Visitor, paths: readonly string[], offset: number, until: number) => {
  const pause = (MINUTES * 60_000) / PAGES_AN_HOUR
  const seen: Seen[] = []
  await sleep(offset * pause)
  for (let turn = 0; Date.now() < until; turn += 1) {
    const path = paths[turn % paths.length] ?? '/'
    const began = performance.now()
    const response = await visitor.get(path).catch(() => null)
    await response?.text()
    const time = performance.now() - began
    const shown = path.replaceAll(/[0-9a-f-]{36}/g, '…')
    seen.push({
      time,
      failed: response?.status === 200 ? null : `${shown} ${response?.status ?? 'no answer'}`,
    })
    await sleep(Math.max(0, pause - time))
  }
  return seen
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const measure = async (country: Country, memory: () => number): Promise<readonly BenchResult[]> => {
  const advisers = await advisersIn(country)
  const visitors = await Promise.all(advisers.map((adviser) => signIn(country, adviser)))
  for (const path of pathsOf(advisers[0] as Adviser)) await (await (visitors[0] as Visitor).get(path)).text()
  const held: number[] = []
  const clock = setInterval(() => held.push(memory()), 1_000)
  const until = Date.now() + MINUTES * 60_000
  const seen = (
    await Promise.all(
      visitors.map((visitor, at) => work(visitor, pathsOf(advisers[at] as Adviser), at / ADVISERS, until)),
    )
  ).flat()
  clearInterval(clock)
  const failures = seen.flatMap(({ failed }) => failed ?? [])
  for (const failed of new Set(failures)) console.error(failed)
  const times = seen.map(({ time }) => time)
  const third = Math.floor(held.length / 3)
  const [first, middle, last] = [0, 1, 2].map((part) => mean(held.slice(part * third, (part + 1) * third)))
  return [
    result('advisers', visitors.length, 'people'),
    result('requests', seen.length, 'pages'),
    result('errors', failures.length, 'pages'),
    result('page.p50', percentile(times, 0.5), 'ms'),
    result('page.p95', percentile(times, 0.95), 'ms', { vs: 'aim', with: P95_AIM }),
    result('page.most', Math.max(...times), 'ms'),
    result('memory.firstThird', first ?? Number.NaN, 'MB'),
    result('memory.middleThird', middle ?? Number.NaN, 'MB'),
    result('memory.lastThird', last ?? Number.NaN, 'MB', { vs: 'middle third', with: middle ?? Number.NaN }),
  ]
}

/** Suite `advisers`: two hundred at once on the generated country, an hour of their pages in a few minutes. */
export const run = async (): Promise<readonly BenchResult[]> => {
  const country = await openCountry()
  const app = await startApp(country.dataRoot)
  try {
    return await measure(country, app.memory)
  } finally {
    await country.close()
    await app.stop()
  }
}
