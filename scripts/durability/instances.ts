import { rmSync } from 'node:fs'
import { actionId } from '../bench/app'
import { type Visitor, visitAs } from '../bench/browser'
import { embeddedUrl } from '../tools/embedded.mjs'
import { localSecrets } from '../tools/secrets.mjs'
import { startApp } from './app-trial'
import { asOwner, freshFolder, type Report } from './trial'

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

type Lesson = { readonly groupId: string; readonly startMinute: number; readonly participantId: string }

/** A lesson of the day, with someone in the class. */
const lessonIn = async (dataRoot: string): Promise<Lesson> => {
  const url = await embeddedUrl({ dataRoot, password: localSecrets(dataRoot).databaseOwnerPassword })
  if (!url) throw new Error('the database does not run')
  const { rows } = await asOwner(url, (client) =>
    client.query<Lesson>(
      `SELECT s."groupId", s."startMinute", e."participantId" FROM "TimetableSlot" s
       JOIN "Enrolment" e ON e."municipalityId" = s."municipalityId" AND e."groupId" = s."groupId"
       WHERE s."municipalityId" = '9901' AND s."weekday" = 3 ORDER BY 1, 2, 3 LIMIT 1`,
    ),
  )
  if (!rows[0]) throw new Error('there is no lesson today')
  return rows[0]
}

/** The same register saved at both at once, from the same version: how many of the two were told that it was kept. */
const saveAtBoth = async (
  leader: Visitor,
  addresses: readonly string[],
  dataRoot: string,
): Promise<number> => {
  const { groupId, startMinute, participantId } = await lessonIn(dataRoot)
  const time = `${Math.floor(startMinute / 60)}`.padStart(2, '0') + `${startMinute % 60}`.padStart(2, '0')
  const answers = await Promise.all(
    addresses.map(async (address, turn) => {
      const marks = [{ participantId, code: 'LATE', absentQuarters: 1 + turn }]
      const register = { groupId, date: '2027-03-10', startMinute, version: 0, marks }
      const path = `/attendance/${groupId}/2027-03-10/${time}`
      return (await leader.at(address).act(path, actionId('saveRegister'), [register])).text()
    }),
  )
  return answers.filter((body) => body.includes('"ok":true')).length
}

/** Two applications behind one database: a session, its end and the limits hold for both. */
export const run = async (): Promise<Report> => {
  const dataRoot = freshFolder()
  const env = { REQUESTS_PER_MINUTE: String(PER_MINUTE) }
  const one = await startApp({ dataRoot, env })
  const other = await startApp({ dataRoot, env, port: Number(new URL(one.address).port) + 2 })
  try {
    const adviser = await visitAs('mild-havn', one.address)
    const pages = await pagesOf(adviser, other.address)
    const leader = await visitAs('stodig-berg', one.address)
    const kept = await saveAtBoth(leader, [one.address, other.address], dataRoot)
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
        asked <= PER_MINUTE + 1 &&
        kept === 1,
      pages: pages.length,
      sessionBefore: before,
      sessionAfterSignOutAtTheOther: after,
      refusedAtSignIn: asked,
      sameRegisterAtBothKept: kept,
    }
  } finally {
    await other.stop()
    await one.stop()
    rmSync(dataRoot, { recursive: true, force: true })
  }
}
