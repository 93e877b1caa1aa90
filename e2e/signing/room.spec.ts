import type { Page } from '@playwright/test'
import { draftPlan, draw, handOver, readAll, registerCase, setPlan } from '../case'
import { expect, expectAccessible, expectNoSidewaysScroll, readIn, signInAs, test } from '../fixtures'

const caseWithPlan = async (page: Page, name: string, language: string) => {
  await signInAs(page, 'Mild Havn')
  const address = await registerCase(page, name, language)
  await draftPlan(page, address)
  await setPlan(page)
  return address
}

const meetingsOf = async (page: Page, address: string) => {
  await signInAs(page, 'Mild Havn')
  await page.goto(`${address}/declaration`)
  return page.getByRole('table', { name: 'Møter' }).getByRole('row')
}

test('Arabic on a tablet: locked, right to left, kept over a reload and a lost network, signed once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  const address = await caseWithPlan(page, 'Vakker Vår', 'ar')
  await page.goto('/signing')
  await expect(page.getByRole('row', { name: /Vakker Vår/ })).toContainText('Ikke laget')
  await handOver(page, address)
  await expect(page.locator('.ff-room')).toHaveAttribute('dir', 'rtl')
  await expectAccessible(page)

  await page.getByRole('button', { name: /Forstått/ }).click()
  await page.getByRole('button', { name: /Jeg trenger forklaring/ }).click()
  await page.reload()
  await expect(page.getByText('Punkt 2 av 9')).toBeVisible()
  await expect(page.getByRole('button', { name: /Jeg trenger forklaring/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  for (const path of ['/', address, '/participants', `${address}/plan`]) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/logg-inn/)
  }

  await page.goto('/room')
  await readAll(page)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText('Alle merker godtas.')).toBeVisible()
  await expectAccessible(page)
  await draw(page)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText(/Ingen nettforbindelse/)).toBeVisible()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Visningen er avsluttet' })).toBeVisible()

  const rows = await meetingsOf(page, address)
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('Penn eller finger')
  await expectAccessible(page)
})

test('Tigrinya on a phone: a typed name with a witness, by keyboard alone', async ({ page }) => {
  const address = await caseWithPlan(page, 'Stille Sti', 'ti')
  await page.setViewportSize({ width: 390, height: 844 })
  await handOver(page, address)
  await expectNoSidewaysScroll(page)
  await readAll(page)
  await page.getByRole('button', { name: /Skriv navnet ditt/ }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Stille Sti')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Snill Vind')
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()
  await expect((await meetingsOf(page, address)).nth(1)).toContainText('Skrevet navn med vitne')
})

test('Ukrainian: not wished is recorded without pressure, and can be followed by a mark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1180, height: 820 })
  const address = await caseWithPlan(page, 'Klok Eng', 'uk')
  await handOver(page, address)
  await readAll(page)
  await page.getByRole('button', { name: /Jeg ønsker ikke å signere/ }).click()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()
  const rows = await meetingsOf(page, address)
  await expect(rows.nth(1)).toContainText('Ønsket ikke å signere')
  await expect(rows.nth(1)).toContainText('24.03.2027')

  await handOver(page, address)
  await readAll(page)
  await page.getByRole('button', { name: /Sett et merke/ }).click()
  await draw(page)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText('Skriv navnet på vitnet.')).toBeVisible()
  await page.getByLabel(/Vitne/).fill('Tydelig Røst')
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText('Tolken kan ikke være vitne.')).toBeVisible()
  await page.getByLabel(/Vitne/).fill('Snill Vind')
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()
})

test('nynorsk: the office in nynorsk, the text beside the official one', async ({ page }) => {
  const address = await caseWithPlan(page, 'Lun Li', 'nn')
  await page.goto(`${address}/declaration`)
  await readIn(page, 'nn')
  await page.getByRole('button', { name: 'Gjer klar' }).click()
  await expect(page.getByRole('group', { name: 'Tolk', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Tolken er under 18 år').check()
  await page.getByRole('group', { name: 'Tolk', exact: true }).getByLabel('Namn').fill('Liten Fugl')
  await page.getByLabel('Tolken stadfestar teieplikta').check()
  await page.getByLabel('Tolken stadfestar at han eller ho er habil').check()
  await page.getByRole('button', { name: 'Gi nettbrettet til deltakaren' }).click()
  await expect(page.getByText(/Barn skal aldri tolke/)).toBeVisible()
  await page.getByLabel('Tolken er under 18 år').uncheck()
  await page.getByRole('button', { name: 'Gi nettbrettet til deltakaren' }).click()
  await expect(page).toHaveURL(/\/room$/)
  await expect(page.locator('[lang="nn"]').first()).toBeVisible()
  await page.getByRole('button', { name: /Alle punktene/ }).click()
  await expect(page.getByText('Konsekvenser av brudd på vilkår i integreringsloven:')).toBeVisible()
  await expectAccessible(page)
})
