import type { Page } from '@playwright/test'
import { registerCase } from '../case'
import { expect, expectAccessible, expectNoSidewaysScroll, readIn, signInAs, test } from '../fixtures'

const fill = (page: Page, label: string, value: string) => page.getByLabel(label).first().fill(value)

/** Counts what a hand does: real presses of buttons, boxes and links, over page loads too. */
const countClicks = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener(
      'click',
      ({ isTrusted }) => {
        if (isTrusted) sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks')) + 1))
      },
      true,
    )
  })
const clicks = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('clicks')))

test('the kartlegging saves itself and feeds the plan', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  const address = await registerCase(page, 'Nær Strand', 'ti')
  await page.goto(`${address}/mapping`)
  await fill(page, 'Språk', 'Tigrinja flytende, engelsk litt.')
  await expect(page.getByText(/^Lagret \d\d\.\d\d/)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Språk').first()).toHaveValue('Tigrinja flytende, engelsk litt.')

  await fill(page, 'Kartleggingen er ferdig', '20.02.2027')
  await page.getByRole('button', { name: 'Lagre kartleggingen' }).click()
  await expect(page.locator('.ff-error-summary')).toContainText('Arbeidserfaring')
  await expectAccessible(page)
  await fill(page, 'Utdanning', 'Ti års skole i Eritrea.')
  await fill(page, 'Arbeidserfaring', 'Kokk i fem år.')
  await fill(page, 'Annen kompetanse', 'Førerkort klasse B.')
  await fill(page, 'Ønsker og mål, med deltakerens ord', 'Lage mat for mange.')
  await page.getByRole('button', { name: 'Lagre kartleggingen' }).click()
  await expect(page.locator('.ff-error-summary')).toHaveCount(0)
  await expect(page.getByText(/^Lagret \d\d\.\d\d/)).toBeVisible()

  await countClicks(page)
  await page.reload()
  await page.getByRole('link', { name: 'Gå til planen' }).click()
  await fill(page, 'Programmet starter', '22.03.2027')
  await page.getByRole('button', { name: 'Lag utkast' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan, versjon 1' })).toBeVisible()
  await expect(page.getByLabel('Langsiktige mål')).toHaveValue('Lage mat for mange.')
  await page.getByLabel('Planen er laget sammen med deltakeren').check()
  await page.getByLabel('Deltakeren er enig i planen').check()
  await page.getByRole('button', { name: 'Lagre plan' }).click()
  await expect(page.getByText('Planen har alt loven krever. Du kan sette den.')).toBeVisible()
  await page.getByRole('button', { name: 'Sett planen' }).click()
  await expect(page.getByRole('link', { name: 'Gå til erklæringen' })).toBeVisible()
  expect(await clicks(page)).toBeLessThanOrEqual(25)

  await page.goto(`${address}/mapping`)
  await readIn(page, 'nn')
  await expect(page.getByText('Livet rundt programmet')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 800 })
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test('a leader draws a sample and sees what each case lacks', async ({ page }) => {
  await signInAs(page, 'Stødig Berg')
  await page.goto('/oversight')
  await page.getByLabel('Hvor mange saker?').fill('21')
  await page.getByRole('button', { name: 'Trekk stikkprøve' }).click()
  await expect(page.locator('.ff-error-summary')).toBeVisible()
  await page.getByLabel('Hvor mange saker?').fill('6')
  await page.getByRole('button', { name: 'Trekk stikkprøve' }).click()
  await expect(page.locator('.ff-sample > *')).toHaveCount(6)
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 800 })
  await expectNoSidewaysScroll(page)
})
