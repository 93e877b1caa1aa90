import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  readIn,
  useTheme as showTheme,
  signInAs,
  test,
} from '../fixtures'

const openRegister = async (page: Page, group: string, day: string) => {
  await page.goto('/attendance')
  await page
    .getByRole('link', { name: new RegExp(`(Før økten|Åpne) ${group} ${day}`) })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(group) })).toBeVisible()
}

const numberOf = async (page: Page, name: string): Promise<string> => {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  return (await row.getByRole('cell').first().innerText()).trim()
}

const saved = (page: Page) => expect(page.getByText('Økten er lagret')).toBeVisible()

test('twenty-five people with five exceptions: at most seventeen keys and one save', async ({ page }) => {
  await signInAs(page, 'Lys Morgen')
  await openRegister(page, 'Norsk 2A', '10.03.2027')
  await expect(page.getByRole('row')).toHaveCount(26)
  await expect(page.getByRole('row', { name: /Frodig Eng/ })).toContainText('Forhåndsutfylt')

  const first = page.getByRole('button', { name: /^Merk Blid Sti/ })
  await expect(async () => {
    await page.keyboard.press('ArrowUp')
    await expect(first).toBeFocused({ timeout: 500 })
  }).toPass()
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  const mark = async (name: string, letter: string) => {
    for (const digit of await numberOf(page, name)) await press(digit)
    await press(letter)
  }
  await mark('Lystig Hav', 'b')
  await mark('Rask Elv', 's')
  await mark('Snill Sky', 'e')
  await expect(page.getByRole('row', { name: /Snill Sky/ })).toContainText(/Dag \d av 3, gang \d av 4/)
  await mark('Trygg Sol', 'b')
  await mark('Yr Vår', 'l')
  expect(keys).toBeLessThanOrEqual(17)
  await page.keyboard.press('Control+s')
  await saved(page)

  await page.reload()
  await expect(page.getByRole('row', { name: /Lystig Hav/ })).toContainText('Borte, uavklart')
  await expect(page.getByRole('row', { name: /Rask Elv/ })).toContainText('Sen 0,5 t')
  await expect(page.getByRole('row', { name: /Snill Sky/ })).toContainText('Egenmelding')
  await expect(page.getByRole('row', { name: /Yr Vår/ })).toContainText('Legeerklæring')
  await expect(page.getByRole('row', { name: /Frodig Eng/ })).toContainText('Permisjon')
  await expect(page.getByText('19 til stede, 6 unntak')).toBeAttached()
})

test('on a phone: at most six taps and one save', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAs(page, 'Lys Morgen')
  await openRegister(page, 'Norsk 1B', '10.03.2027')
  let taps = 0
  const away = page.getByRole('button', { name: /^Merk (Blå Dal|Blå Holt|Frisk Dal|Grønn Dal|Høy Dal):/ })
  for (const button of await away.all()) {
    await button.click()
    taps += 1
  }
  expect(taps).toBe(5)
  const choices = page.getByRole('group', { name: /Høy Dal/ })
  await choices.getByRole('button', { name: 'Egenmelding' }).click()
  expect(taps + 1).toBeLessThanOrEqual(6)
  await page.getByRole('button', { name: /Lagre økten/ }).click()
  await saved(page)
  await page.reload()
  await expect(page.getByText('13 til stede, 5 unntak')).toBeAttached()
  const target = await page.getByRole('button', { name: /^Merk Blå Dal/ }).boundingBox()
  expect(target?.height).toBeGreaterThanOrEqual(44)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test('two teachers on the same session: nothing is lost, and both marks are shown', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Mild Havn')
  await openRegister(page, 'Norsk 3', '10.03.2027')
  const second = await browser.newContext()
  const other = await second.newPage()
  await signInAs(other, 'Stødig Berg')
  await other.goto(page.url())
  await other.getByRole('button', { name: /^Merk Blå Foss/ }).click()
  await other.getByRole('button', { name: /Lagre økten/ }).click()
  await saved(other)

  await page.getByRole('button', { name: /^Merk Blå Foss/ }).click()
  await page
    .getByRole('group', { name: /Blå Foss/ })
    .getByRole('button', { name: 'Sykt barn' })
    .click()
  await page.getByRole('button', { name: /^Merk Frisk Foss/ }).click()
  await page.getByRole('button', { name: /Lagre økten/ }).click()
  await expect(page.getByText(/Endret av Stødig Berg/)).toBeVisible()
  await page.getByRole('button', { name: 'Du: Sykt barn' }).click()
  await page.getByRole('button', { name: /Lagre økten/ }).click()
  await saved(page)
  await expect(page.getByText(/Endret av/)).toHaveCount(0)

  await other.reload()
  await expect(other.getByRole('row', { name: /Blå Foss/ })).toContainText('Sykt barn')
  await expect(other.getByRole('row', { name: /Frisk Foss/ })).toContainText('Borte, uavklart')
  await second.close()
})

test('a teacher can read another teacher’s group, not keep its register', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await openRegister(page, 'Norsk 3', '09.03.2027')
  const { pathname } = new URL(page.url())
  await signInAs(page, 'Lys Morgen')
  await page.goto(pathname)
  await expect(page.getByText('Dette er en annen lærers gruppe')).toBeVisible()
  await expect(page.getByRole('button', { name: /Lagre økten/ })).toHaveCount(0)
})

test('the pages of attendance have no finding of axe, in both written forms, light and dark', async ({
  page,
}) => {
  await signInAs(page, 'Mild Havn')
  for (const address of ['/attendance', '/attendance/settle']) {
    await page.goto(address)
    await expectAccessible(page)
    await readIn(page, 'nn')
    await showTheme(page, 'dark')
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 1440, height: 960 })
    await readIn(page, 'nb')
    await showTheme(page, 'light')
  }
  await openRegister(page, 'Norsk 2A', '09.03.2027')
  await expectAccessible(page)
  await showTheme(page, 'dark')
  await readIn(page, 'nn')
  await expect(page.getByText('Denne økta')).toBeVisible()
  await expectAccessible(page)
})

test('without a network nothing is lost, and it is delivered once when the network is back', async ({
  page,
}) => {
  await signInAs(page, 'Mild Havn')
  await openRegister(page, 'Norsk 3', '08.03.2027')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /^Merk Blå Foss/ }).click()
  await page.getByRole('button', { name: /Lagre økten/ }).click()
  await expect(page.getByText(/Uten nett/)).toBeVisible()
  await page.context().setOffline(false)
  await saved(page)
  await page.reload()
  await expect(page.getByRole('row', { name: /Blå Foss/ })).toContainText('Borte, uavklart')
  await expect(page.getByText('Dette er det du førte sist')).toHaveCount(0)
})
