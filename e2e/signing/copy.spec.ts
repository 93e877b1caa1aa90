import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { inDatabase } from '../access/database'
import { draw, handOver, readAll } from '../case'
import { expect, expectAccessible, test } from '../fixtures'
import { caseWithPlan } from './tablet'

/** A code as it is offered, to the signed document of a case. */
const offered = (address: string) =>
  inDatabase(async (client) => {
    const [id, secret] = [randomUUID(), randomBytes(32).toString('base64url')]
    await client.query(
      `INSERT INTO "DocumentCopy" ("municipalityId", "id", "documentId", "tokenHash", "offeredById", "expiresAt")
       SELECT "municipalityId", $2, "id", $3, "createdById", now() + interval '10 minutes'
       FROM "Document" WHERE "participantId" = $1 AND "kind" = 'DECLARATION_SIGNED'`,
      [address.split('/').at(-1), id, createHash('sha256').update(secret, 'utf8').digest('hex')],
    )
    return `9901.${id}.${secret}`
  })

test('the copy is handed out once, on the municipality’s networks alone, and says so elsewhere', async ({
  page,
  browser,
}) => {
  const address = await caseWithPlan(page, 'Snar Sky', 'ar')
  await handOver(page, address)
  await readAll(page)
  await draw(page)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()
  const token = await offered(address)

  const away = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.9' } })
  const phone = await away.newPage()
  await phone.goto(`/kopi/${token}`)
  await expect(phone.getByText(/صِل هاتفك بشبكة البلدية/)).toBeVisible()
  await expect(phone.getByText(/Kopien kan bare hentes på kommunens nett/)).toBeVisible()
  await expectAccessible(phone)
  const refused = await away.request.post(`/api/copies/${token}`, { maxRedirects: 0 })
  expect([refused.status(), refused.headers().location]).toEqual([303, `/kopi/${token}`])
  await away.close()

  await page.goto(`/kopi/${token}`)
  await expect(page.getByRole('button', { name: 'تنزيل النسخة' })).toBeVisible()
  await expectAccessible(page)
  const file = await page.request.post(`/api/copies/${token}`)
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await page.request.post(`/api/copies/${token}`)).status()).toBe(404)
})
