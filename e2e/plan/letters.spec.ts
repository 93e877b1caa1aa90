import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  readIn,
  signInAs,
  test,
  useTheme,
} from '../fixtures'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

test('a leader words a letter, sees it as it will be, and takes it into use', async ({ page }) => {
  await signInAs(page, 'Stødig Berg')
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Brevmaler' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brevmaler' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/settings/letters/REPAYMENT/nn')
  await page.getByLabel('Kommunens eget avsnitt til slutt').fill('Ring oss [nummer].')
  await press(page, 'Lagre ny versjon')
  await expect(page.locator('.ff-error-summary')).toContainText('Her står et åpent valg')
  await page.getByLabel('Kommunens eget avsnitt til slutt').fill('Ring oss på 12 34 56 78.')
  await press(page, 'Lagre ny versjon')
  await expect(page.getByText('Versjon 1', { exact: true })).toBeVisible()
  const preview = await page.getByRole('link', { name: 'Forhåndsvis som PDF' }).first().getAttribute('href')
  const pdf = await page.request.get(preview ?? '')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await page.getByRole('button', { name: /^Ta i bruk/ }).click()
  await expect(page.getByText('I bruk', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await useTheme(page, 'dark')
  await readIn(page, 'nn')
  await expect(page.getByText('Orda i brevet')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 800 })
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await press(page, 'Bruk orda til Fotfeste')
  await expect(page.getByText('Versjon 3', { exact: true })).toBeVisible()
})

test('an adviser sees whose words the letters use, and changes none', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/settings/letters')
  await expect(page.getByText('Fotfestes ord').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^Endre/ })).toHaveCount(0)
  expect((await page.request.get('/settings/letters/PLAN/nb/preview')).status()).toBe(403)
})
