import { createHash } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  readIn,
  useTheme as showTheme,
  signInAs,
  test,
} from '../fixtures'

const MONTH = '/stipend/2027-02'
/** Of sixty cases the six that need a person cost a click, a few each; the rest none. */
const MOST_CLICKS = 18

const exception = (page: Page, name: string) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .first()

type Press = (control: Locator) => Promise<void>

const recalculate = async (page: Page, press: Press) => {
  await page.goto(MONTH)
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await press(page.getByRole('button', { name: 'Beregn på nytt' }))
  await answered
  await page.goto(MONTH)
}

const slipOf = async (page: Page, month: string, name: string) => {
  await page.goto(`/stipend/${month}`)
  await page
    .getByRole('link', { name: new RegExp(name) })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

const letters = (page: Page) => page.getByRole('link', { name: /Endring i stønaden, brev/ })

/** A whole day (1/30 of 2 G / 12) that was valid when January was closed, and two hours (1/1850 of 2 G each) of another. */
const [TWO_HOURS, BOTH] = ['295,24', '1 053,85']

test('a mark of a closed month is put right: its effect first, then lines of the next run and a letter', async ({
  page,
}) => {
  await signInAs(page, 'Stødig Berg')
  await slipOf(page, '2027-01', 'Varm Fjell')
  const address = new URL(page.url()).pathname
  const participant = `/participants/${address.split('/').at(-1)}/stipend`
  const total = page.getByRole('row', { name: /^Utbetales/ }).first()
  const paid = await total.innerText()
  await page.goto(participant)
  await expect(letters(page)).toHaveCount(1)

  await page.goto(address)
  await page.getByRole('link', { name: 'Rett fremmøtet' }).click()
  const session = page.getByLabel('Økt', { exact: true })
  const present = session.locator('option', { hasText: 'Til stede' }).first()
  await session.selectOption((await present.getAttribute('value')) ?? '')
  await page.getByLabel('Ugyldig fravær').check()
  await page.getByLabel('Timer borte').fill('2')
  await page
    .getByRole('textbox', { name: 'Grunn' })
    .fill('Læreren førte feil person. Deltakeren har bekreftet det.')
  await page.getByRole('button', { name: 'Vis virkningen' }).click()
  await expect(page.getByText(/krever at deltakeren har fått uttale seg/).first()).toBeVisible()
  await page.getByLabel('Deltakeren har fått uttale seg').check()
  await page.getByRole('button', { name: 'Vis virkningen' }).click()
  const effect = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'januar 2027' }) })
  await expect(effect).toContainText(`−${TWO_HOURS}`)
  await expect(page.getByText(/linjer i kjøringen for februar 2027/)).toBeVisible()
  await expectAccessible(page)

  // Nothing is written before it is confirmed: beside, the case is as it was.
  const beside = await page.context().newPage()
  await beside.goto(participant)
  await expect(letters(beside)).toHaveCount(1)
  await beside.close()
  await page.getByRole('button', { name: 'Bekreft og lagre' }).click()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  expect(await total.innerText()).toBe(paid)

  await page.goto(participant)
  await expect(letters(page)).toHaveCount(2)
  const file = await page.request.get((await letters(page).first().getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toContain('application/pdf')
})

test('two people close a month of sixty with six kinds of exceptions', async ({ page }) => {
  test.setTimeout(600_000)
  let clicks = 0
  const press: Press = async (control) => {
    clicks += 1
    await control.click()
  }
  await signInAs(page, 'Mild Havn')
  await page.goto(MONTH)
  await press(page.getByRole('button', { name: 'Beregn måneden' }))
  await expect(exception(page, 'Stille Måne')).toContainText('Trekket krever enkeltvedtak')
  await expect(exception(page, 'Stille Måne')).toContainText('−11 379,08')
  await expect(exception(page, 'Lystig Hav')).toContainText('Fravær er uavklart')
  await expect(exception(page, 'Glad Hei')).toContainText('Fremmøte er ikke ført')
  await expect(exception(page, 'Tapper Lyng')).toContainText('Fylte 25 år')
  await expect(exception(page, 'Blid Sti')).toContainText('10 620,48')
  await expect(exception(page, 'Varm Fjell')).toContainText('For mye utbetalt')
  await expect(exception(page, 'Varm Fjell')).toContainText(`−${BOTH}`)
  await expect(page.locator('[data-exception=open]')).toHaveCount(6)
  await expect(page.getByText('54 klare', { exact: true })).toBeVisible()
  await expectAccessible(page)

  // What is only to be confirmed.
  for (const name of ['Tapper Lyng', 'Blid Sti']) {
    await press(exception(page, name).getByRole('button', { name: /Bekreft/ }))
    await expect(exception(page, name)).toContainText('Mild Havn')
  }
  await press(exception(page, 'Varm Fjell').getByRole('button', { name: /Motregn nå/ }))
  await expect(exception(page, 'Varm Fjell')).toContainText('Motregnes')

  // A trekk over the limits leads to the flow of decisions, and is paid without until the vedtak is there.
  await press(exception(page, 'Stille Måne').getByRole('link', { name: /Varsel og vedtak/ }))
  await expect(page).toHaveURL(/decisions\/new\?kind=TREKK&month=2027-02/)
  await page.goto(MONTH)
  await press(exception(page, 'Stille Måne').getByRole('button', { name: /Betal uten trekk/ }))
  await expect(exception(page, 'Stille Måne')).toContainText('Betales uten trekk')

  // A register that nobody had saved.
  for (const day of ['16.02', '18.02']) {
    await recalculate(page, press)
    await press(exception(page, 'Glad Hei').getByRole('link', { name: /Før økten/ }))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Praksis')
    await press(page.getByRole('button', { name: /Lagre økten/ }))
    await expect(page.getByText('Økten er lagret')).toBeVisible()
    expect(page.url()).toContain(`2027-${day.split('.').reverse().join('-')}`)
  }

  // Unsettled absence holds the month up until a named person has decided.
  await recalculate(page, press)
  await press(exception(page, 'Lystig Hav').getByRole('link', { name: /Avklar/ }))
  await press(page.getByLabel('Gyldig: legeerklæring'))
  await press(page.getByRole('button', { name: 'Lagre avgjørelsen' }))
  await expect(page).toHaveURL(/lagret=1$/)
  await recalculate(page, press)
  await expect(page.getByText('Ingen unntak gjenstår.')).toBeVisible()
  await press(page.getByRole('button', { name: 'Send til godkjenning' }))
  await expect(page.getByText(/Sendt av Mild Havn/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Godkjenn og lås' })).toHaveCount(0)

  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS)

  await signInAs(page, 'Stødig Berg')
  await page.goto(MONTH)
  await expect(page.getByRole('columnheader', { name: 'Forskjell' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Godkjenn og lås' }).click()
  await expect(page.getByText(/Godkjent av Stødig Berg/)).toBeVisible()

  await signInAs(page, 'Klar Skog')
  await page.goto(MONTH)
  await page.getByRole('button', { name: 'Lag fil til lønn' }).click()
  await expect(page.getByText(/SHA-256: [0-9a-f]{64}/)).toBeVisible()
  const hash = (await page.getByText(/SHA-256/).innerText()).match(/[0-9a-f]{64}/)?.[0]
  const files = [await page.request.get(`${MONTH}/export`), await page.request.get(`${MONTH}/export`)]
  for (const file of files)
    expect(
      createHash('sha256')
        .update(await file.body())
        .digest('hex'),
    ).toBe(hash)
  const text = (await files[0]?.text()) ?? ''
  expect(text.startsWith('\uFEFFMåned;Saksnummer;Navn;Lønnsart')).toBe(true)
  expect(text).toContain('\r\n')
  const rows = text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(';'))
  const ore = (cell = '') => Math.round(Number(cell.replace(',', '.')) * 100)
  const last = rows.at(-1)
  const sum = rows.slice(0, -1).reduce((all, row) => all + ore(row[7]), 0)
  expect(last?.[2]).toBe('Kontrollsum')
  expect(sum).toBe(ore(last?.[7]))
  expect(new Set(rows.slice(0, -1).map((row) => row[1])).size).toBe(60)

  // The closed month that was wrong is set off in this one, with the month that each line belongs to.
  await signInAs(page, 'Mild Havn')
  await slipOf(page, '2027-02', 'Varm Fjell')
  const setOff = page.getByRole('row').filter({ hasText: 'januar 2027' })
  await expect(setOff.first()).toContainText(`−${BOTH}`)
})

test('a closed month cannot be registered in, and says so', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/attendance?uke=2027-02-10')
  await page.getByRole('link', { name: 'Åpne Norsk 2A 10.02.2027' }).click()
  await expect(page.getByText('Måneden er godkjent og låst.')).toBeVisible()
})

test('the payslip explains every line', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto(MONTH)
  await page.getByRole('link', { name: /21 240,96 Rask Elv/ }).click()
  await page.getByRole('link', { name: /Hvorfor\? Trekk for ugyldig/ }).click()
  const why = page.getByRole('complementary', { name: /1 517,21/ })
  await expect(why).toContainText('Ikke svart etter to henvendelser')
  await expect(why).toContainText('+758,60')
  await expect(why).toContainText('+1 517,21')
  await expectAccessible(page)
  await showTheme(page, 'dark')
  await readIn(page, 'nn')
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expectNoSidewaysScroll(page)
})

test('a new base amount is tried on everyone before it is taken into use', async ({ page }) => {
  await signInAs(page, 'Klar Skog')
  await page.goto('/stipend')
  await page.getByRole('link', { name: 'Nytt grunnbeløp' }).click()
  await page.getByLabel('Gjelder fra').fill('2027-05-01')
  await page.getByLabel('Beløp i hele kroner').fill('142 549')
  await page.getByRole('button', { name: 'Vis forskjellen' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Rask Elv' })).toContainText('+')
  await expect(page.getByText('Ingen godkjente måneder blir berørt.')).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expectNoSidewaysScroll(page)
})

test('a benefit that ends before it begins is refused with words', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto(MONTH)
  const href =
    (await page
      .getByRole('link', { name: /Rask Elv/ })
      .first()
      .getAttribute('href')) ?? ''
  await page.goto(`/participants/${href.split('/').at(-1)}/stipend/benefit`)
  await page.getByLabel('Ytelse', { exact: true }).selectOption('AAP')
  await page.getByLabel('Beløp i kroner').fill('4 000')
  await page.getByLabel('Fra og med måned').fill('2027-03')
  await page.getByLabel('Til og med måned').fill('2027-02')
  await page.getByLabel('Hvor opplysningen kommer fra').fill('Brev fra Nav')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByText('Siste måned kan ikke være før første måned.').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Til og med måned').fill('')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Arbeidsavklaringspenger' })).toContainText('4 000,00')
  await expectAccessible(page)
})

test('the month’s pages hold in nynorsk, dark, and narrow', async ({ page }) => {
  await signInAs(page, 'Vis Ugle')
  for (const address of ['/stipend', MONTH, '/stipend/2027-03']) {
    await page.goto(address)
    await readIn(page, 'nn')
    await showTheme(page, 'dark')
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 1440, height: 960 })
  }
})
