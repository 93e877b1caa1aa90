import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Visitor, visitAs } from '../bench/browser'
import { killEmbedded, startEmbedded } from '../tools/embedded.mjs'
import { localSecrets } from '../tools/secrets.mjs'
import { DB_PORT, startApp } from './app-trial'
import { freshFolder, type Report } from './trial'

const PEOPLE = ['mild-havn', 'stodig-berg', 'lys-morgen', 'vis-ugle']
const PATHS = ['/', '/access', '/settings'] // open to every role

type Seen = { readonly at: number; readonly status: number; readonly words: boolean }

/** Opens page after page until told to stop, and keeps what was answered. */
const walk = (visitor: Visitor, seen: Seen[], goesOn: () => boolean) => async () => {
  for (let turn = 0; goesOn(); turn++) {
    const response = await visitor.get(PATHS[turn % PATHS.length] ?? '/')
    const body = await response.text()
    const words = /Fotfeste er straks tilbake|Noe stoppet/.test(body)
    seen.push({ at: Date.now(), status: response.status, words })
    await sleep(200)
  }
}

const counted = (seen: readonly Seen[]) =>
  Object.fromEntries(
    [...new Set(seen.map(({ status }) => status))].map((status) => [
      status,
      seen.filter((one) => one.status === status).length,
    ]),
  )

/** The database goes away for a minute while people open pages, and comes back. */
export const run = async (seconds = '60'): Promise<Report> => {
  const dataRoot = freshFolder()
  const app = await startApp({ dataRoot })
  try {
    const visitors = await Promise.all(PEOPLE.map((sub) => visitAs(sub, app.address)))
    const seen: Seen[] = []
    let open = true
    const walks = visitors.map((visitor) => walk(visitor, seen, () => open)())
    await sleep(3_000)
    const gone = Date.now()
    await killEmbedded({ dataRoot })
    await sleep(Number(seconds) * 1000)
    const ready = (await fetch(`${app.address}/api/ready`)).status
    const health = (await fetch(`${app.address}/api/health`)).status
    const { databaseOwnerPassword: password } = localSecrets(dataRoot)
    await startEmbedded({ dataRoot, password, port: DB_PORT })
    const back = Date.now()
    await sleep(5_000)
    open = false
    await Promise.all(walks)
    const away = seen.filter(({ at }) => at > gone + 1_000 && at < back)
    const after = seen.filter(({ at }) => at > back + 2_000)
    const firstGood = seen.find(({ at, status }) => at > back && status === 200)
    return {
      held:
        away.length > 0 &&
        away.every(({ status, words }) => status === 503 && words) &&
        after.length > 0 &&
        after.every(({ status }) => status === 200) &&
        ready === 503 &&
        health === 200,
      whileAway: counted(away),
      inTheFirstSecond: counted(seen.filter(({ at }) => at > gone && at <= gone + 1_000)),
      afterwards: counted(after),
      backAfterMs: (firstGood?.at ?? Number.NaN) - back,
      ready,
      health,
    }
  } finally {
    await app.stop()
    rmSync(dataRoot, { recursive: true, force: true })
  }
}
