import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import writeXlsxFile from 'write-excel-file/node'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  readIn,
  useTheme as showTheme,
  signInAs,
  test,
} from '../fixtures'

const openCase = async (page: Page, name: string): Promise<string> => {
  await page.goto(`/participants?utvalg=alle&sok=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name, exact: true }).first().click()
  await expect(page).toHaveURL(/\/participants\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
}

const openGroup = async (page: Page, name: string) => {
  await page.goto('/attendance/groups')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** A small phone of somebody without an account, on which no script runs. */
const phoneWithoutScript = async (browser: Browser) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
    baseURL: test.info().project.use.baseURL ?? '',
  })
  return { context, phone: await context.newPage() }
}

/** axe and the width need a script of their own. */
const expectSoundAt320 = async (browser: Browser, address: string) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  await page.goto(address)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await context.close()
}

test('a participant reports absence from the card in one tap, without script', async ({ page, browser }) => {
  await signInAs(page, 'Mild Havn')
  const address = await openCase(page, 'Lystig Hav')
  await page.goto(`${address}/pocket-card`)
  await page.getByRole('button', { name: /Lag kort/ }).click()
  const link = page.getByRole('link', { name: 'Se siden som koden åpner' })
  await expect(link).toBeVisible()
  await expect(page.getByRole('img', { name: 'Meld fravær' })).toBeVisible()
  await expectAccessible(page)
  const code = new URL((await link.getAttribute('href')) ?? '').pathname
  expect(code).toMatch(/^\/l\/9901\.[\w-]{22}\.[\w-]{22}$/)

  const { context, phone } = await phoneWithoutScript(browser)
  await phone.goto(code)
  await expect(phone.getByText('Lystig')).toHaveCount(0)
  await phone
    .getByRole('button', { name: /Jeg er syk/ })
    .last()
    .click()
  await expect(phone.getByText('Mottatt')).toBeVisible()
  const target = await phone.getByRole('button').first().boundingBox()
  expect(target?.height).toBeGreaterThanOrEqual(44)
  await context.close()
  await expectSoundAt320(browser, new URL(code, page.url()).href)

  await openGroup(page, 'Norsk 2A')
  await page.getByRole('link', { name: 'Uken', exact: true }).click()
  await page.getByRole('link', { name: /torsdag 11\.03\./ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Norsk 2A, torsdag/ })).toBeVisible()
  const row = page.getByRole('row', { name: /Lystig Hav/ })
  await expect(row).toContainText('Meldt av deltakeren')
  await expect(row).toContainText('Egenmelding')

  await page.goto(`${address}/pocket-card`)
  await page.getByRole('button', { name: /Lag ny kode/ }).click()
  await expect(link).not.toHaveAttribute('href', new RegExp(code))
  await page.goto(code)
  await expect(page.getByText('Dette kortet virker ikke lenger')).toBeVisible()
})

test('a participant is asked in the own language, with the days and the time to answer', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/attendance/settle')
  await page.getByRole('button', { name: /Spør deltakeren på eget språk/ }).click()
  await page.getByRole('link', { name: 'Skriv ut spørsmålet' }).click()
  await expect(page.getByText('Du var borte disse dagene. Hvorfor?')).toBeVisible()
  await expect(page.getByText('24.03.2027')).toBeVisible()
  await expectAccessible(page)
})

test('a practice place reports through a link, without script and without an account', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Mild Havn')
  await openGroup(page, 'Praksis, Fjordvik sykehjem')
  await page.getByRole('link', { name: 'Deltakere og timeplan' }).click()
  await page.getByRole('link', { name: 'Lag lenke' }).click()
  await page.getByLabel('Hvem får lenken?').fill('Fjordvik sykehjem')
  await page.getByLabel('Første dag').fill('08.03.2027')
  await page.getByLabel('Siste dag').fill('14.03.2027')
  await page.getByRole('button', { name: 'Lag lenke' }).click()
  const link = page.getByRole('link', { name: /\/m\/9901\./ })
  await expect(link).toBeVisible()
  const code = new URL((await link.getAttribute('href')) ?? '').pathname

  await expectSoundAt320(browser, new URL(code, page.url()).href)
  const { context, phone } = await phoneWithoutScript(browser)
  await phone.goto(code)
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('Praksis, Fjordvik sykehjem')
  await expect(phone.getByText('Sendt', { exact: true })).toBeVisible()
  await expect(phone.getByText('Kan sendes fra dagen økten holdes.')).toBeVisible()
  const token = decodeURIComponent(code.split('/').pop() ?? '')
  const again = await page.request.post(new URL('/api/report', page.url()).href, {
    form: { token, date: '2027-03-09', start: '750', quarters: '12' },
    headers: { origin: new URL(page.url()).origin },
    maxRedirects: 0,
  })
  expect(again.headers().location).toContain('svar=registered-already')
  await context.close()
})

test('groups, timetable, days without teaching', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/attendance/groups/new')
  await page.getByLabel('Navn').fill('Datakurs')
  await page.getByLabel('Kurs', { exact: true }).check()
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ny timeplan' })).toBeVisible()
  await page.getByLabel('Gjelder fra').fill('08.03.2027')
  await page.getByLabel('Ukedag').selectOption('3')
  await page.getByLabel('Fra', { exact: true }).fill('12.30')
  await page.getByLabel('Til', { exact: true }).fill('14.00')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByText('12.30–14.00')).toBeVisible()
  await page.getByRole('link', { name: 'Meld inn deltaker' }).click()
  await page.getByLabel('Deltaker').selectOption({ label: 'Lystig Hav' })
  await page.getByLabel('Første dag').fill('10.03.2027')
  await page.getByRole('button', { name: 'Meld inn deltaker' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Lystig Hav' })).toBeVisible()
  await page.getByRole('link', { name: 'Endre', exact: true }).click()
  await page.getByLabel('Lærer eller den som fører').selectOption({ label: 'Lys Morgen' })
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByText('Lærer eller den som fører: Lys Morgen')).toBeVisible()

  await page.goto('/attendance/groups/days')
  await page.getByLabel('Hva er det?').fill('Planleggingsdag')
  await page.getByLabel('Første dag').fill('30.04.2027')
  await page.getByLabel('Siste dag').fill('30.04.2027')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByRole('button', { name: 'Ta bort Planleggingsdag' }).click()
  await expect(page.getByText('Planleggingsdag')).toHaveCount(0)
})

test('a table is shown row by row before it is read in', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/attendance/import')
  await page
    .getByLabel('Eller lim inn her')
    .fill('gruppe;dato;start;sak;kode;timer\nNorsk 3;31.02.2027;08.30;x;B;')
  await page.getByRole('button', { name: 'Forhåndsvis' }).click()
  await expect(page.getByText('Datoen finnes ikke. Skriv dd.mm.åååå.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Les inn' })).toHaveCount(0)
  await expectAccessible(page)
})

test('a workbook from Excel is shown and read in like any table', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/attendance/import')
  const words = (value: string) => ({ value, type: String })
  const head = ['gruppe', 'dato', 'start', 'sak', 'kode', 'timer'].map(words)
  const day = { value: new Date('2027-03-09T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' }
  const row = [words('Ingen gruppe'), day, words('08.30'), words('2026/00001'), words('B'), words('')]
  const buffer = await writeXlsxFile([head, row]).toBuffer()
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.getByLabel('Velg fil').setInputFiles({ name: 'fremmote.xlsx', mimeType, buffer })
  await expect(page.getByLabel('Eller lim inn her')).toHaveValue(/Ingen gruppe;09\.03\.2027;08\.30/)
  await page.getByRole('button', { name: 'Forhåndsvis' }).click()
  await expect(page.getByText('Gruppen finnes ikke.')).toBeVisible()
  await page
    .getByLabel('Velg fil')
    .setInputFiles({ name: 'x.xlsx', mimeType, buffer: Buffer.from('PK\u0003\u0004x') })
  await expect(page.getByText('Dette er ikke en tabell')).toBeVisible()
})

test('documents are taken by what they are, not what they are called', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  const address = await openCase(page, 'Lystig Hav')
  const folder = mkdtempSync(join(tmpdir(), 'attachment-'))
  const send = async (name: string, content: string) => {
    await page.goto(`${address}/attendance`)
    writeFileSync(join(folder, name), content)
    await page.getByLabel('Første dag').fill('2027-03-08')
    await page.getByLabel('Siste dag').fill('2027-03-09')
    await page.getByLabel(/PDF, JPEG eller PNG/).setInputFiles(join(folder, name))
    await page.getByRole('button', { name: 'Legg ved' }).click()
  }
  await send('erklaering.pdf', '<html></html>')
  await expect(page.getByText('Innholdet er ikke PDF, JPEG eller PNG')).toBeVisible()
  await send('legeerklaering.pdf', '%PDF-1.7 x')
  await expect(page.getByText('Dokumentet er lagt ved.')).toBeVisible()
  const file = page.getByRole('link', { name: 'legeerklaering.pdf' })
  const answer = await page.request.get((await file.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toBe('application/pdf')
  expect(await answer.text()).toBe('%PDF-1.7 x')
})

test('the overview and its files', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/attendance/overview')
  await expect(page.getByRole('heading', { name: /Spør hvordan det går/ })).toBeVisible()
  const csv = await page.request.get('/attendance/overview/export?format=csv')
  expect((await csv.text()).startsWith('\ufeffSak;Deltaker;Planlagt')).toBe(true)
  await page.getByText('Tallene som tabell').click()
  await expect(page.getByRole('rowheader', { name: 'februar 2027' })).toBeVisible()
  await page.getByRole('link', { name: 'Uke', exact: true }).click()
  await expect(page.getByRole('rowheader', { name: 'uken fra 01.03.2027' })).toBeVisible()
  const trend = await page.request.get('/attendance/overview/export?tabell=utvikling&periode=uke&format=csv')
  expect((await trend.text()).startsWith('\ufeffUke;Planlagt')).toBe(true)
  const xlsx = await page.request.get('/attendance/overview/export?format=xlsx')
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK')
})

test('the pages have no finding of axe, in both written forms, light and dark, wide and narrow', async ({
  page,
}) => {
  test.slow()
  await signInAs(page, 'Mild Havn')
  const address = await openCase(page, 'Stille Måne')
  await openGroup(page, 'Norsk 2A')
  const group = new URL(page.url()).pathname
  const pages = [
    '/attendance/overview',
    '/attendance/groups',
    '/attendance/groups/new',
    group,
    `${group}?vis=uke`,
    `${group}?vis=folk`,
    '/attendance/import',
    `${group}/edit?gjor=forer`,
    `${group}/edit?gjor=timeplan`,
    `${group}/edit?gjor=meld-inn`,
    `${address}/attendance`,
    `${address}/attendance/leave`,
    `${address}/attendance/circumstance`,
  ]
  for (const [at, path] of pages.entries()) {
    await page.goto(path)
    await showTheme(page, at % 2 === 0 ? 'light' : 'dark')
    await readIn(page, at % 3 === 0 ? 'nn' : 'nb')
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 1440, height: 960 })
  }
})
