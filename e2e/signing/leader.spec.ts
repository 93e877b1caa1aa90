import { inDatabase } from '../access/database'
import { handOver, readAll } from '../case'
import { expect, expectAccessible, signInAs, test } from '../fixtures'
import { caseWithPlan, NEVER, recordOf } from './tablet'

const policy = (sql: string) => inDatabase((client) => client.query(sql))

test('where the policy leaves it to the leader, a no is the leader’s task until it is decided', async ({
  page,
}) => {
  await policy(
    `INSERT INTO "Setting" ("municipalityId", "key", "value") VALUES ('9901', 'refusal', '"LEADER_DECISION"')`,
  )
  try {
    const address = await caseWithPlan(page, 'Rolig Vind', 'nb')
    await handOver(page, address)
    await readAll(page)
    await page.getByRole('button', { name: /Jeg ønsker ikke å signere/ }).click()
    await page.getByRole('button', { name: /Jeg er uenig/ }).click()
    await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()

    await signInAs(page, 'Stødig Berg')
    const task = page
      .getByRole('listitem')
      .filter({ hasText: 'Avgjør hva som skjer etter nei til å signere' })
      .filter({ has: page.locator(`a[href="${new URL(address).pathname}/declaration"]`) })
    await expect(task).toBeVisible()
    await page.goto(`${address}/declaration`)
    await expectAccessible(page)
    await page.getByLabel('Dato for ny samtale').fill('22.03.2027')
    await page.getByLabel('Begrunnelse').fill('Vil snakke med familien først.')
    await page.getByRole('button', { name: 'Lagre avgjørelsen' }).click()
    await expect(page.getByText('Ny samtale. 22.03.2027. Vil snakke med familien først.')).toBeVisible()
    await page.goto('/')
    await expect(task).toHaveCount(0)
    expect(await recordOf(address)).toEqual(NEVER)
  } finally {
    await policy(`DELETE FROM "Setting" WHERE "key" = 'refusal'`)
  }
})
