import type { Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  useTheme as inTheme,
  readIn,
  signInAs,
  test,
} from '../fixtures'

/** A look at a screen as people have it: both written forms, dark and light, wide and narrow. */
const lookAt = async (page: Page, name: string) => {
  const heading = page.getByRole('heading', { level: 1 })
  for (const [language, theme, width] of [
    ['nb', 'light', 1440],
    ['nn', 'dark', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 960 })
    await readIn(page, language)
    await inTheme(page, theme)
    await heading.waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    if (process.env.LOOK)
      await page.screenshot({ path: `${process.env.LOOK}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 960 })
  await readIn(page, 'nb')
  await inTheme(page, 'light')
}

test("a colleague's case is opened with a reason, which its log and the leader's review show", async ({
  page,
}) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/participants?utvalg=alle')
  const hrefs = await page
    .locator('a[href^="/participants/"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''))
  let asked = ''
  for (const href of hrefs.filter((one) => /[0-9a-f-]{36}$/.test(one)).reverse()) {
    await page.goto(href)
    if (page.url().includes('/open/')) {
      asked = href
      break
    }
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Hvorfor åpner du saken?' })).toBeVisible()
  await lookAt(page, 'open')
  await page.getByLabel('Grunn').fill('Telefon')
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  await expect(page.getByText('Skriv grunnen med minst ti tegn.').first()).toBeVisible()
  await page.getByLabel('Grunn').fill('Rolig Hav er syk i dag, og deltakeren ringte.')
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  await page.waitForURL(`**${asked}`)
  await page.goto(`${asked}/trail`)
  await expect(page.getByText('Rolig Hav er syk i dag, og deltakeren ringte.')).toBeVisible()
  await lookAt(page, 'trail')

  await signInAs(page, 'Stødig Berg')
  await page.goto('/access/log')
  await expect(page.getByText('Rolig Hav er syk i dag, og deltakeren ringte.')).toBeVisible()
  await lookAt(page, 'log')
})

test('a protected case exists for those alone who were granted it', async ({ page }) => {
  await signInAs(page, 'Stødig Berg')
  await page.goto('/participants?utvalg=alle&sok=Dal')
  await expect(page.getByText('Stille Dal')).toHaveCount(0)
  await page.goto('/access')
  await lookAt(page, 'access')
  await page.goto('/access/protected')
  await lookAt(page, 'protected')
  const choice = page.getByLabel('Sak', { exact: true })
  const id = (await choice.locator('option').nth(1).getAttribute('value')) ?? ''
  await choice.selectOption(id)
  await page.getByLabel('Person').selectOption({ label: 'Mild Havn' })
  await page.getByLabel('Fra og med').fill('10.03.2027')
  await page.getByLabel('Til og med').fill('12.03.2027')
  await page.getByLabel('Grunn').fill('Vikar mens rådgiveren har ferie')
  await page.getByRole('button', { name: 'Gi tilgang' }).click()
  await expect(page.getByRole('cell', { name: /Mild Havn/ })).toBeVisible()
  await page.goto(`/participants/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/finnes ikke|Fant ikke/i)

  await signInAs(page, 'Mild Havn')
  await page.goto('/participants?utvalg=alle&sok=Dal')
  await expect(page.getByText('Stille Dal').first()).toBeVisible()
  await page.goto(`/participants/${id}`)
  await expect(page.getByText('Adressen er beskyttet.')).toBeVisible()
})

test('a participant gets everything that is kept about him, after a person has looked it through', async ({
  page,
}) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/participants')
  await page.getByRole('link', { name: 'Vakker Blomst' }).first().click()
  await page.waitForURL(/participants\/[0-9a-f-]{36}/)
  await page.goto(`${page.url()}/insight`)
  await lookAt(page, 'insight')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /Lag innsyn/ }).click()
  expect((await download).suggestedFilename()).toMatch(/^innsyn-.*\.zip$/)
})
