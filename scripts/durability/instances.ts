import { rmSync } from 'node:fs'
import { type Visitor, visitAs } from '../bench/browser'
import { startApp } from './app-trial'
import { freshFolder, type Report } from './trial'

const PER_MINUTE = 20
const STATUS_TOO_MANY = 429

const statusOf = async (answer: Promise<Response>) => (await answer).status

/** Sign-ins begun at the two in turn, until there have been too many for both together. */
const beginSignIns = async (addresses: readonly string[]): Promise<number> => {
  for (let asked = 1; asked <= PER_MINUTE * 3; asked++) {
    const address = addresses[asked % addresses.length]
    const { status } = await fetch(`${address}/api/auth/signin/oidc`, { method: 'POST', redirect: 'manual' })
    if (status === STATUS_TOO_MANY) return asked
  }
  return Number.POSITIVE_INFINITY
}

const pagesOf = (visitor: Visitor, address: string) =>
  Promise.all(
    ['/', '/participants', '/attendance', '/settings', '/signing'].flatMap((path) => [
      statusOf(visitor.get(path)),
      statusOf(visitor.at(address).get(path)),
    ]),
  )

/** Two applications behind one database: a session, its end and the limits hold for both. */
export const run = async (): Promise<Report> => {
  const dataRoot = freshFolder()
  const env = { REQUESTS_PER_MINUTE: String(PER_MINUTE) }
  const one = await startApp({ dataRoot, env })
  const other = await startApp({ dataRoot, env, port: Number(new URL(one.address).port) + 2 })
  try {
    const adviser = await visitAs('mild-havn', one.address)
    const pages = await pagesOf(adviser, other.address)
    const asked = await beginSignIns([one.address, other.address])
    const session = (address: string) => statusOf(adviser.at(address).post('/api/session'))
    const before = [await session(one.address), await session(other.address)]
    await adviser.at(other.address).signOut()
    const after = [await session(one.address), await session(other.address)]
    return {
      held:
        pages.every((status) => status === 200) &&
        before.every((status) => status === 204) &&
        after.every((status) => status === 401) &&
        asked <= PER_MINUTE + 1,
      pages: pages.length,
      sessionBefore: before,
      sessionAfterSignOutAtTheOther: after,
      refusedAtSignIn: asked,
    }
  } finally {
    await other.stop()
    await one.stop()
    rmSync(dataRoot, { recursive: true, force: true })
  }
}
