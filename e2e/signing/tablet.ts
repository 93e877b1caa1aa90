import type { Page } from '@playwright/test'
import { inDatabase } from '../access/database'
import { draftPlan, registerCase, setPlan } from '../case'
import { expect, signInAs } from '../fixtures'

export const PORTRAIT = { width: 820, height: 1180 }
export const LANDSCAPE = { width: 1180, height: 820 }

/** A case of Mild Havn's whose plan is set. */
export const caseWithPlan = async (page: Page, name: string, language: string) => {
  await signInAs(page, 'Mild Havn')
  const address = await registerCase(page, name, language)
  await draftPlan(page, address)
  await setPlan(page)
  return address
}

const idOf = (address: string) => address.split('/').at(-1) ?? ''

/** How many signatures, signed files and events of signing a case has, as the database holds them. */
export const recordOf = (address: string) =>
  inDatabase(async (client) => {
    const { rows } = await client.query(
      `SELECT
         (SELECT count(*)::int FROM "SigningMeeting" m JOIN "Agreement" a
            ON a."municipalityId" = m."municipalityId" AND a."id" = m."agreementId"
          WHERE a."participantId" = $1 AND m."outcome" = 'SIGNED') AS signatures,
         (SELECT count(*)::int FROM "Document" WHERE "participantId" = $1 AND "kind" LIKE '%\\_SIGNED') AS files,
         (SELECT count(*)::int FROM "AuditEvent" WHERE "subjectId" = $1::text
            AND "action" = 'agreement.meeting-recorded' AND "detail" ->> 'outcome' = 'SIGNED') AS events`,
      [idOf(address)],
    )
    return rows[0]
  })
export const ONCE = { signatures: 1, files: 1, events: 1 }
export const NEVER = { signatures: 0, files: 0, events: 0 }

/** Changes a case behind the tablet's back. */
export const rename = (address: string, familyName: string) =>
  inDatabase((client) =>
    client.query(`UPDATE "Participant" SET "familyName" = $2 WHERE "id" = $1`, [idOf(address), familyName]),
  )

/** The time of every room of the case is over. */
export const expireRooms = (address: string, ago: string) =>
  inDatabase((client) =>
    client.query(
      `UPDATE "RoomSession" SET "openedAt" = now() - $2::interval - interval '3 hours', "expiresAt" = now() - $2::interval
       WHERE "agreementId" IN (SELECT "id" FROM "Agreement" WHERE "participantId" = $1)`,
      [idOf(address), ago],
    ),
  )

/** The worker has the page and can serve it without a network. */
export const pageIsKept = (page: Page) =>
  expect.poll(() => page.evaluate(async () => (await caches.match('/room')) !== undefined)).toBe(true)

/** Everything readable that lies on the tablet: its stores and its kept page. */
export const textOnDevice = (page: Page) =>
  page.evaluate(async () => {
    const page = await caches.match('/room')
    const kept = page ? await page.text() : ''
    const stores = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<string>((resolve) => {
            const opened = indexedDB.open(name)
            opened.onsuccess = () => {
              const rows = opened.result.transaction('kept').objectStore('kept').getAll()
              rows.onsuccess = () => resolve(rows.result.length > 0 ? JSON.stringify(rows.result) : '')
            }
          }),
      ),
    )
    return [kept, ...stores, ...Object.values({ ...sessionStorage, ...localStorage })].join('')
  })

/** Nothing to press is under 44 px, and nothing to read under 18, whatever language it is in. */
export const expectRoomy = async (page: Page) => {
  const found = await page.locator('.ff-room').evaluate((room) => {
    const small = [...room.querySelectorAll('button, input, a')].flatMap((one) => {
      const { width, height } = one.getBoundingClientRect()
      return width > 0 && (width < 44 || height < 44) ? [`${one.textContent} ${width} x ${height}`] : []
    })
    const tiny = [...room.querySelectorAll('*')].flatMap((one) => {
      const says = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      return says && Number.parseFloat(getComputedStyle(one).fontSize) < 18 ? [one.textContent] : []
    })
    return { small, tiny }
  })
  expect(found).toEqual({ small: [], tiny: [] })
}

/** Presses Tab until something with these words has the focus. */
export const tabTo = async (page: Page, words: RegExp) => {
  const name = () =>
    page.evaluate(() => {
      const now = document.activeElement
      const label = now instanceof HTMLInputElement ? now.labels?.[0]?.textContent : now?.textContent
      return now?.matches('button, input, a') ? (label ?? '') : ''
    })
  for (let press = 0; press < 30 && !words.test(await name()); press++) await page.keyboard.press('Tab')
  expect(await name()).toMatch(words)
}

export const meetingsOf = async (page: Page, address: string) => {
  await signInAs(page, 'Mild Havn')
  await page.goto(`${address}/declaration`)
  return page.getByRole('table', { name: 'Møter' }).getByRole('row')
}
