import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, picture, signInAs, test } from '../fixtures'

const MONTH = '/stipend/2027-02'

test.describe.configure({ mode: 'serial' })

const confirmAll = async (page: Page) => {
  const confirm = page.getByRole('button', { name: /^Bekreft/ })
  for (let left = await confirm.count(); left > 0; left--) {
    await confirm.first().click()
    await expect(confirm).toHaveCount(left - 1)
  }
}

test.describe('the main job, from a class to an approved month, in a small municipality', () => {
  test('takes the attendance of a class: all present but one', async ({ page }) => {
    await signInAs(page, 'Sikker Fot')
    await page.goto('/attendance')
    await page
      .getByRole('link', { name: /Norsk og arbeid 10\.03\.2027/ })
      .first()
      .click()
    await page.getByRole('button', { name: /^Merk Nær Sky/ }).click()
    await expectAccessible(page)
    await picture(page, 'attendance')
    await page.getByRole('button', { name: /Lagre økten/ }).click()
    await expect(page.getByText('Økten er lagret')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('row', { name: /Nær Sky/ })).toContainText('Borte, uavklart')
    await expect(page.getByRole('row', { name: /Fjern Fugl/ })).toContainText('Til stede')
  })

  test('calculates the month and sends it to another person', async ({ page }) => {
    await signInAs(page, 'Fri Vind')
    await page.goto(MONTH)
    await page.getByRole('button', { name: 'Beregn måneden' }).click()
    await confirmAll(page)
    await expect(page.getByText('Ingen unntak gjenstår.')).toBeVisible()
    await expect(page.getByText('68 274,51').first()).toBeVisible() // three full months at G 136 549
    await picture(page, 'stipend')
    await page.getByRole('button', { name: 'Send til godkjenning' }).click()
    await expect(page.getByText(/Sendt av Fri Vind/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Godkjenn og lås' })).toHaveCount(0)
  })

  test('another person approves, and payroll gets one file', async ({ page }) => {
    await signInAs(page, 'Stø Bakke')
    await page.goto(MONTH)
    await page.getByRole('button', { name: 'Godkjenn og lås' }).click()
    await expect(page.getByText(/Godkjent av Stø Bakke/)).toBeVisible()

    await signInAs(page, 'Rik Jord')
    await page.goto(MONTH)
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lag fil til lønn' }).click()
    expect((await saved).suggestedFilename()).toMatch(/^stonad-.*\.csv$/)
    const printed = await page.getByText(/SHA-256: [0-9a-f]{64}/).innerText()
    const file = await page.request.get(`${MONTH}/export`)
    const hash = createHash('sha256')
      .update(await file.body())
      .digest('hex')
    expect(printed).toContain(hash)
    expect(await file.text()).toContain('68274,51')
  })
})
