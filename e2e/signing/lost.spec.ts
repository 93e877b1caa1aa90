import { draw, handOver, readAll } from '../case'
import { expect, expectAccessible, signInAs, test } from '../fixtures'
import {
  caseWithPlan,
  LANDSCAPE,
  meetingsOf,
  NEVER,
  ONCE,
  PORTRAIT,
  pageIsKept,
  recordOf,
  rename,
  textOnDevice,
} from './tablet'

const OUTCOME = '**/api/room'

test('an answer that is lost on its way, a reload and a second press are one signature', async ({ page }) => {
  await page.setViewportSize(LANDSCAPE)
  const address = await caseWithPlan(page, 'Myk Måke', 'uk')
  await handOver(page, address)
  await readAll(page)
  await draw(page)
  let lost = 0
  await page.route(OUTCOME, async (route) => {
    lost += 1
    await route.fetch() // the municipality has it, and the tablet is not told
    await route.abort()
  })
  await page.getByRole('button', { name: /Jeg signerer/ }).dblclick()
  await expect(page.getByText(/Ingen nettforbindelse/)).toBeVisible()
  expect(lost).toBeGreaterThan(0)
  expect(await recordOf(address)).toEqual(ONCE)
  await page.unroute(OUTCOME)
  await page.reload()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible({ timeout: 30_000 })
  await expect.poll(() => textOnDevice(page)).toBe('')
  expect(await recordOf(address)).toEqual(ONCE)
})

test('what was given without a network is handed in by whoever has the tablet next', async ({ page }) => {
  await page.setViewportSize(PORTRAIT)
  const second = await caseWithPlan(page, 'Tung Torden', 'nb')
  const first = await caseWithPlan(page, 'Lett Lyng', 'nb')
  await handOver(page, first)
  await pageIsKept(page)
  await readAll(page)
  await draw(page)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText(/Ingen nettforbindelse/)).toBeVisible()

  // The network is back for all but this; the tablet's cookie is gone, and another has the tablet.
  await page.route(OUTCOME, (route) => route.abort())
  await page.context().setOffline(false)
  await signInAs(page, 'Mild Havn')
  await handOver(page, second)
  await expect(page.getByText(/Tung Torden/).first()).toBeVisible()
  expect(await recordOf(first)).toEqual(NEVER)
  expect(await textOnDevice(page)).not.toMatch(/strokes|Lyng|DRAWN/)

  await page.unroute(OUTCOME)
  await page.reload()
  await expect.poll(() => recordOf(first), { timeout: 30_000 }).toEqual(ONCE)
  await expect(page.getByText(/Tung Torden/).first()).toBeVisible()
  await readAll(page)
  await draw(page)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()
  await expect.poll(() => textOnDevice(page)).toBe('')
  expect([await recordOf(first), await recordOf(second)]).toEqual([ONCE, ONCE])
})

test('a case that changed meanwhile: refused with the reason, kept as evidence, never a signature', async ({
  page,
}) => {
  await page.setViewportSize(PORTRAIT)
  const address = await caseWithPlan(page, 'Grønn Granbar', 'uk')
  await handOver(page, address)
  await pageIsKept(page)
  await readAll(page)
  await draw(page)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText(/Ingen nettforbindelse/)).toBeVisible()
  await rename(address, 'Granitt')
  await page.context().setOffline(false)
  await expect(page.getByText(/Документ змінено/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/Navnet ble endret.*Det teller ikke som signatur/)).toBeVisible()
  await expectAccessible(page)
  expect(await recordOf(address)).toEqual(NEVER)

  await signInAs(page, 'Mild Havn')
  await page.goto(`${address}/declaration`)
  const refused = page.getByRole('table', { name: 'Gitt på nettbrettet, men ikke tatt imot' })
  await expect(refused).toContainText('Navnet ble endret')
  await expect(refused.getByRole('img', { name: 'Tegnet signatur som ikke teller' })).toBeVisible()
  await expectAccessible(page)
})

test('two tablets: the first is shut when the second opens, says so, and what it had is kept', async ({
  page,
  browser,
}) => {
  const address = await caseWithPlan(page, 'Mild Regn', 'nb')
  await handOver(page, address)
  const other = await browser.newContext({ viewport: LANDSCAPE })
  const second = await other.newPage()
  await signInAs(second, 'Mild Havn')
  await handOver(second, address)
  await readAll(page)
  await draw(page)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText(/åpnet på et annet nettbrett/).first()).toBeVisible()
  await page.reload()
  await expect(
    page.getByRole('heading', { name: 'Dokumentet er åpnet på et annet nettbrett.' }),
  ).toBeVisible()
  await readAll(second)
  await draw(second)
  await second.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(second.getByRole('heading', { name: /Takk/ })).toBeVisible()
  await other.close()
  expect(await recordOf(address)).toEqual(ONCE)
  await expect(await meetingsOf(page, address)).toHaveCount(2)
  await expect(page.getByRole('table', { name: /ikke tatt imot/ })).toContainText('annet nettbrett')
})

test('a tablet that is taken back says why, in the participant’s language', async ({ page, browser }) => {
  await page.setViewportSize(PORTRAIT)
  const address = await caseWithPlan(page, 'Blank Bekk', 'ar')
  await handOver(page, address)
  const other = await browser.newContext()
  const office = await other.newPage()
  await signInAs(office, 'Mild Havn')
  await office.goto(`${address}/declaration`)
  await office.getByRole('button', { name: /Ta tilbake nettbrettet/ }).click()
  await expect(office.getByText('Nettbrettet er hos deltakeren')).toBeHidden()
  await other.close()
  await page.reload()
  await expect(page.getByRole('heading', { name: /أغلق الموظف هذا العرض/ })).toBeVisible()
  await expect(page.locator('.ff-room')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByText('Blank Bekk')).toHaveCount(0)
  await expectAccessible(page)
})
