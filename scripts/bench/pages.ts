import { gzipSync } from 'node:zlib'
import { APP, actionId, startApp } from './app'
import { type Ids, openBare, statements } from './bare-sql'
import { type Visitor, visitAs } from './browser'
import { COUNTRY_DAY, COUNTRY_MONTH, type Country, FJORDVIK, openCountry } from './country'
import { type BenchResult, percentile, result, timed } from './measure'

const RUNS = Number(process.env.BENCH_RUNS ?? 60)
const WARM_UP = 8
const USERS = 50
const ROUNDS = 4
const KILOBYTE = 1024
const JAVASCRIPT_AIM = 150
const MEMORY_AIM = 400
const START = 510

type Measured = {
  readonly name: string
  readonly page: () => Promise<unknown>
  readonly bare: () => Promise<unknown>
}

const idsIn = async ({ owner }: Country): Promise<Ids> => {
  const { rows } = await owner.query<Ids>(
    `SELECT p."adviserId" AS "adviser", p."id" AS "participant", e."groupId" AS "group", s."id" AS "session"
     FROM "Participant" p JOIN "Enrolment" e ON e."municipalityId" = p."municipalityId" AND e."participantId" = p."id"
     JOIN "GroupSession" s ON s."municipalityId" = e."municipalityId" AND s."groupId" = e."groupId"
     WHERE p."municipalityId" = $1 ORDER BY p."caseNumber", s."date" LIMIT 1`,
    [FJORDVIK],
  )
  const [ids] = rows
  if (!ids) throw new Error('the generated country has no register')
  return ids
}

const opened = async (answer: Promise<Response>): Promise<string> => {
  const response = await answer
  const body = await response.text()
  if (!response.ok) throw new Error(`${new URL(response.url).pathname} answered ${response.status}`)
  return body
}

/** Saves today's register over and over, each time with another mark for the first person. */
const registerSaver = (visitor: Visitor, { group, participant }: Ids) => {
  const path = `/attendance/${group}/${COUNTRY_DAY}/0830`
  const action = actionId('saveRegister')
  let version = 0
  return async () => {
    const marks = [{ participantId: participant, code: 'LATE', absentQuarters: 1 + (version % 8) }]
    const register = { groupId: group, date: COUNTRY_DAY, startMinute: START, version, marks }
    const body = await opened(visitor.act(path, action, [register]))
    if (!body.includes('"ok":true')) throw new Error(`the register was not saved: ${body.slice(0, 200)}`)
    version += 1
  }
}

const pagesFor = (ids: Ids) => ({
  workList: '/',
  caseload: '/participants',
  case: `/participants/${ids.participant}`,
  register: `/attendance/${ids.group}/${COUNTRY_DAY}/0830`,
  monthDraft: `/stipend/${COUNTRY_MONTH}`,
})

/** Page, bare SQL and empty page in turn, so that what disturbs one disturbs all. */
const compare = async ({ name, page, bare }: Measured, floor: () => Promise<unknown>) => {
  const [pages, bares, floors]: [number[], number[], number[]] = [[], [], []]
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const times = [await timed(page), await timed(bare), await timed(floor)] as const
    if (run < 0) continue
    pages.push(times[0])
    bares.push(times[1])
    floors.push(times[2])
  }
  return [0.5, 0.95].map((share) =>
    result(`${name}.p${share * 100}`, percentile(pages, share), 'ms', {
      vs: 'bare SQL of the same rows + an empty page',
      with: percentile(bares, share) + percentile(floors, share),
    }),
  )
}

/** Kilobytes of JavaScript that a browser loads with a page, each file compressed by itself. */
const javascriptOf = async (html: string): Promise<number> => {
  const tags = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/nomodule/i.test(tag))
  const sources = new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))
  const files = await Promise.all(
    [...sources].map(async (source) => Buffer.from(await (await fetch(`${APP}${source}`)).arrayBuffer())),
  )
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0) / KILOBYTE
}

/** Fifty people go through the pages at once; the most memory that the server held meanwhile. */
const memoryUnderLoad = async (paths: readonly string[], memory: () => number) => {
  const visitors: Visitor[] = []
  for (let user = 0; user < USERS; user += 1) visitors.push(await visitAs('mild-havn', APP))
  let peak = memory()
  const clock = setInterval(() => {
    peak = Math.max(peak, memory())
  }, 500)
  const walk = async (visitor: Visitor) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const path of paths) await opened(visitor.get(path))
    }
  }
  const time = await timed(() => Promise.all(visitors.map(walk)))
  clearInterval(clock)
  return [
    result('server.memory', peak, 'MB', { vs: 'aim', with: MEMORY_AIM }),
    result('server.pagesPerSecond', (USERS * ROUNDS * paths.length * 1000) / time, 'pages/s'),
  ]
}

const measure = async (
  country: Country,
  memory: () => number,
  bare: Awaited<ReturnType<typeof openBare>>,
): Promise<readonly BenchResult[]> => {
  const ids = await idsIn(country)
  const [adviser, administrator] = [await visitAs('mild-havn', APP), await visitAs('trygg-fjell', APP)]
  const floor = () => opened(administrator.get('/'))
  const paths = pagesFor(ids)
  await opened(adviser.act(paths.monthDraft, actionId('calculate'), [COUNTRY_MONTH]))

  const pages = Object.entries(paths).map(([name, path]) => ({
    name,
    page: () => opened(adviser.get(path)),
    bare: () => bare.read(statements[name as keyof typeof paths](ids)),
  }))
  const save = {
    name: 'registerSave',
    page: registerSaver(adviser, ids),
    bare: () => bare.read(statements.registerSave(ids)),
  }
  const results: BenchResult[] = []
  for (const one of [...pages, save]) results.push(...(await compare(one, floor)))
  for (const [name, path] of Object.entries({
    ...paths,
    registration: '/participants/new',
    emptyPage: '/',
  })) {
    const kilobytes = await javascriptOf(await opened(adviser.get(path)))
    results.push(result(`${name}.javascript`, kilobytes, 'kB gzip', { vs: 'aim', with: JAVASCRIPT_AIM }))
  }
  results.push(...(await memoryUnderLoad(Object.values(paths), memory)))
  return results
}

const forget = async ({ owner }: Country) => {
  const today = [FJORDVIK, COUNTRY_DAY]
  await owner.query(
    `DELETE FROM "AttendanceMark" WHERE "municipalityId" = $1 AND ("date" = $2 OR "number" > 1)`,
    today,
  )
  await owner.query(`DELETE FROM "GroupSession" WHERE "municipalityId" = $1 AND "date" = $2`, today)
  for (const table of ['StipendLine', 'StipendPayment', 'StipendRun']) {
    await owner.query(`DELETE FROM "${table}" WHERE "municipalityId" = $1`, [FJORDVIK])
  }
}

/** Suite `pages`: the built application over HTTP on the generated country, beside bare SQL in the same run. */
export const run = async (): Promise<readonly BenchResult[]> => {
  const country = await openCountry()
  await forget(country)
  const [app, bare] = [await startApp(country.dataRoot), await openBare()]
  try {
    return await measure(country, app.memory, bare)
  } finally {
    await bare.end()
    await forget(country)
    await country.close()
    await app.stop()
  }
}
