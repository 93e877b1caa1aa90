import type { Page } from '@playwright/test'
import { draftPlan, registerCase } from '../case'
import { expect, expectAccessible, expectNoSidewaysScroll, readIn, signInAs, test } from '../fixtures'

const fill = (page: Page, label: string, value: string) => page.getByLabel(label).first().fill(value)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

/** Counts what a hand does, over page loads too: presses, and fields that were written in. */
const countInput = (page: Page) =>
  page.addInitScript(() => {
    const count = () => sessionStorage.setItem('input', String(Number(sessionStorage.getItem('input')) + 1))
    const isWritten = (target: EventTarget | null) =>
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type))
    document.addEventListener('click', ({ isTrusted }) => isTrusted && count(), true)
    document.addEventListener('change', ({ target }) => isWritten(target) && count(), true)
  })
const inputs = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('input')))

test('a first plan from a finished kartlegging takes 25 inputs at most, and a small revision 6', async ({
  page,
}) => {
  await signInAs(page, 'Mild Havn')
  const address = await registerCase(page, 'Lun Kveld', 'ti')
  await page.goto(`${address}/mapping`)
  await fill(page, 'Språk', 'Tigrinja.')
  await fill(page, 'Utdanning', 'Ti års skole.')
  await fill(page, 'Arbeidserfaring', 'Kokk i fem år.')
  await fill(page, 'Annen kompetanse', 'Førerkort.')
  await fill(page, 'Ønsker og mål, med deltakerens ord', 'Lage mat for mange.')
  await fill(page, 'Kartleggingen er ferdig', '20.02.2027')
  await page.getByRole('button', { name: 'Lagre kartleggingen' }).click()
  await expect(page.getByText(/^Lagret \d\d\.\d\d/)).toBeVisible()

  await countInput(page)
  await page.reload()
  await page.getByRole('link', { name: 'Gå til planen' }).click()
  await fill(page, 'Programmet starter', '22.03.2027')
  await press(page, 'Lag utkast')
  await page.getByLabel('Planen er laget sammen med deltakeren').check()
  await page.getByLabel('Deltakeren er enig i planen').check()
  await press(page, 'Lagre plan')
  await expect(page.getByText('Planen har alt loven krever. Du kan sette den.')).toBeVisible()
  await press(page, 'Sett planen')
  await expect(page.getByRole('link', { name: 'Gå til erklæringen' })).toBeVisible()
  expect(await inputs(page)).toBeLessThanOrEqual(25)

  await page.evaluate(() => sessionStorage.setItem('input', '0'))
  await fill(page, 'Grunn til endringen', 'Deltakeren vil bli fagarbeider.')
  await press(page, 'Lag ny versjon')
  await fill(page, 'Langsiktige mål', 'Bli kokk med fagbrev.')
  await page.getByLabel('Mindre endring').check()
  await press(page, 'Lagre plan')
  await expect(page.getByText('Planen har alt loven krever. Du kan sette den.')).toBeVisible()
  await press(page, 'Sett planen')
  await expect(page.getByRole('link', { name: 'Gå til erklæringen' })).toBeVisible()
  const revision = await inputs(page)
  expect(revision).toBeGreaterThan(0)
  expect(revision).toBeLessThanOrEqual(6)
})

test('hours are typed in the week grid, and a suggestion is taken by a press', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  const address = await registerCase(page, 'Sval Brise', 'ar')
  await draftPlan(page, address)
  const grid = page.getByRole('table', { name: 'Timer uke for uke' })
  const first = grid.getByRole('textbox').first()
  await first.fill('12')
  await first.press('ArrowRight')
  await expect(grid.getByRole('textbox').nth(1)).toBeFocused()
  await expect(grid.getByText(/−8,0/).first()).toBeVisible()
  await first.fill('tolv')
  await first.press('Enter')
  await expect(page.getByText('Ruten beholder det den hadde.', { exact: false })).toBeVisible()
  await expect(first).toHaveValue('12,0')

  const suggestions = page.getByRole('region', { name: 'Forslag fra biblioteket' })
  await expect(suggestions.getByText(/^Fordi /).first()).toBeVisible()
  const count = await page.locator('.ff-plan-elements > details').count()
  await suggestions
    .getByRole('button', { name: /^Legg til/ })
    .first()
    .click()
  await expect(page.locator('.ff-plan-elements > details')).toHaveCount(count + 1)
  await expectAccessible(page)
  await press(page, 'Lagre plan')
  await expect(page.getByText('Planen er lagret.')).toBeVisible()

  await page.goto(`${address}/programme`)
  await expect(page.locator('article[dir="rtl"]')).toContainText('برنامجي')
  await expectAccessible(page)
  const pdf = await page.request.get(`${address}/programme/pdf`)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await page.setViewportSize({ width: 320, height: 800 })
  await expectNoSidewaysScroll(page)
})

test('the library is changed in settings, and what cannot be is said at the field', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/settings/elements/new')
  await fill(page, 'Navn', 'Sykurs')
  await page.getByLabel('Slag').selectOption('LIFE_SKILLS')
  await fill(page, 'Timer i uken', '169')
  await fill(page, 'Hvorfor det brukes', 'Fordi butikken trenger folk.')
  await press(page, 'Lagre element')
  await expect(page.locator('.ff-error-summary')).toContainText('En uke har 168 timer.')
  await fill(page, 'Timer i uken', '6')
  await page.getByLabel('Slag').selectOption('OTHER')
  await press(page, 'Lagre element')
  await expect(page.getByRole('row', { name: /Sykurs/ })).toBeVisible()
  await expectAccessible(page)
  await readIn(page, 'nn')
  await page.setViewportSize({ width: 320, height: 800 })
  await expectNoSidewaysScroll(page)
})
