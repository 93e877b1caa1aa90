import type { Page } from '@playwright/test'
import { draw, handOver, readAll } from '../case'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  picture,
  readIn,
  signInAs,
  test,
} from '../fixtures'
import {
  caseWithPlan,
  expectRoomy,
  LANDSCAPE,
  meetingsOf,
  ONCE,
  PORTRAIT,
  pageIsKept,
  recordOf,
  tabTo,
  textOnDevice,
} from './tablet'

const paperCodeOf = async (page: Page, address: string) => {
  await page.goto(`${address}/declaration`)
  const fact = page.locator('dt', { hasText: 'Kode på papir' }).locator('xpath=following-sibling::dd[1]')
  return (await fact.innerText()).trim()
}

test('Arabic on a tablet: locked, right to left, kept over a reload and a lost network, signed once', async ({
  page,
}) => {
  await page.setViewportSize(PORTRAIT)
  const address = await caseWithPlan(page, 'Vakker Vår', 'ar')
  await page.goto('/signing')
  await expect(page.getByRole('row', { name: /Vakker Vår/ })).toContainText('Ikke laget')
  await handOver(page, address)
  await expect(page.locator('.ff-room')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByText('بلدية فيوردفيك', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await expectRoomy(page)
  await picture(page, 'signing-facts')

  await expect(page.getByText(/Fødselsnummer\/DUF.nr: •••• \d{4}/)).toBeVisible()
  await page.getByRole('button', { name: /Forstått/ }).click()
  await page.getByRole('button', { name: /Forstått/ }).click()
  await page.getByRole('button', { name: /Jeg trenger forklaring/ }).click()
  await page.reload()
  await expect(page.getByText('Punkt 2 av 9')).toBeVisible()
  await expect(page.getByRole('button', { name: /Jeg trenger forklaring/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('fotfeste-rom'))
  expect(cookie?.expires).toBeGreaterThan(Date.now() / 1000 + 3 * 3600) // it is there after an empty battery
  for (const path of ['/', address, '/participants', `${address}/plan`]) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/logg-inn/)
  }

  await page.goto('/room')
  await pageIsKept(page)
  await page.context().setOffline(true)
  await page.reload()
  await readAll(page)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText(/Ingen nettforbindelse/)).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText(/Tegn en signatur eller et merke først/)).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)

  await draw(page)
  await expectRoomy(page)
  await picture(page, 'signing-signature')
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /Jeg signerer/ }).dblclick()
  await expect(page.getByText(/Ingen nettforbindelse/)).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText(/Ingen nettforbindelse/)).toBeVisible()
  expect(await textOnDevice(page)).not.toMatch(/strokes|Vakker|DRAWN/)
  await page.context().setOffline(false)
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible({ timeout: 30_000 })
  expect(await textOnDevice(page)).toBe('')
  await page.reload()
  await expect(page.getByRole('heading', { name: /تم توقيع الوثيقة.*Dokumentet er signert/ })).toBeVisible()
  await expectAccessible(page)
  expect(await recordOf(address)).toEqual(ONCE)

  const rows = await meetingsOf(page, address)
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('Penn eller finger')
  await expectAccessible(page)
  await page.setViewportSize({ width: 1440, height: 960 })
  await picture(page, 'signing-record')
})

test('Tigrinya on a phone and a tablet: read and signed with a typed name by keyboard alone', async ({
  page,
}) => {
  const address = await caseWithPlan(page, 'Stille Sti', 'ti')
  await page.setViewportSize({ width: 390, height: 844 })
  await handOver(page, address)
  await expectNoSidewaysScroll(page)
  for (const size of [PORTRAIT, LANDSCAPE]) {
    await page.setViewportSize(size)
    await expectRoomy(page)
    await expectAccessible(page)
  }
  await page.mouse.move(0, 0)
  for (let step = 0; step < 10; step++) {
    await expect(page.getByRole('main')).toBeFocused()
    await tabTo(page, /Forstått/)
    if (step === 4) await picture(page, 'signing-clause')
    if (step === 4) await expectAccessible(page)
    await page.keyboard.press('Enter')
  }
  await expectRoomy(page)
  await page.setViewportSize(PORTRAIT)
  await expectRoomy(page)
  await tabTo(page, /Skriv navnet ditt/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await tabTo(page, /Skriv navnet ditt/)
  await page.keyboard.type('Stille Sti')
  await tabTo(page, /Vitne/)
  await page.keyboard.type('Snill Vind')
  await expectAccessible(page)
  await tabTo(page, /Jeg signerer/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()
  await expectAccessible(page)
  expect(await recordOf(address)).toEqual(ONCE)
  await expect((await meetingsOf(page, address)).nth(1)).toContainText('Skrevet navn med vitne')
})

test('Ukrainian: not wished is recorded without pressure, and can be followed by a mark', async ({
  page,
}) => {
  await page.setViewportSize(LANDSCAPE)
  const address = await caseWithPlan(page, 'Klok Eng', 'uk')
  await handOver(page, address)
  await expectAccessible(page)
  await expectRoomy(page)
  await page.getByRole('button', { name: /Forstått/ }).click()
  await expectAccessible(page)
  await readAll(page)
  await page.getByRole('button', { name: /Jeg ønsker ikke å signere/ }).click()
  await expectAccessible(page)
  await expectRoomy(page)
  await page.getByRole('button', { name: /Jeg vil tenke eller få råd/ }).click()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()
  await expectAccessible(page)
  const rows = await meetingsOf(page, address)
  await expect(rows.nth(1)).toContainText('Ønsket ikke å signere')
  await expect(rows.nth(1)).toContainText('Vil tenke eller få råd')
  await expect(rows.nth(1)).toContainText('24.03.2027')

  await handOver(page, address)
  await readAll(page)
  await page.getByRole('button', { name: /Sett et merke/ }).click()
  await draw(page)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText('Спочатку введіть ім’я свідка.')).toBeVisible()
  await expect(page.getByText('Skriv navnet på vitnet først.')).toBeVisible()
  await page.getByLabel(/Vitne/).fill('Tydelig Røst')
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText('Tolken kan ikke være vitne.')).toBeVisible()
  await page.getByLabel(/Vitne/).fill('Snill Vind')
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()
  expect(await recordOf(address)).toEqual(ONCE)
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
  await page.getByLabel('Kvalifikasjon').selectOption('C')
  await page.getByRole('group', { name: 'Blir teksten lesen høgt?' }).getByLabel('Ja').check()
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
  await page.setViewportSize(PORTRAIT)
  await expectRoomy(page)
  await readAll(page)
  await draw(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()
  await expectAccessible(page)
  expect(await recordOf(address)).toEqual(ONCE)
})

test('the way out of the room is a new sign-in, also where the provider still knows who it was', async ({
  page,
}) => {
  const address = await caseWithPlan(page, 'Rund Sky', 'nb')
  await handOver(page, address)
  await page.getByRole('link', { name: 'Ansatt: logg inn' }).click()
  await expect(page.getByText('Nettbrettet er gitt til en deltaker.')).toBeVisible()
  await page.getByRole('button', { name: 'Velg hvem du er' }).click()
  await expect(page.getByRole('button', { name: 'Mild Havn' })).toBeVisible()

  // A sign-in that asks the provider for nothing new gets its answer, and no further.
  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json()
  const form = { csrfToken, callbackUrl: '/', json: 'true' }
  const { url } = await (await page.request.post('/api/auth/signin/oidc', { form })).json()
  await page.goto(url)
  await expect(page).toHaveURL(/\/logg-inn\?igjen=1$/)
  await page.goto(address)
  await expect(page).toHaveURL(/\/logg-inn/)
})

test('an afternoon: several made ready at once, known interpreters, few clicks, a pause, a sheet and a copy', async ({
  page,
}) => {
  const address = await caseWithPlan(page, 'Stø Bris', 'so')
  await page.goto('/signing')
  await page.getByRole('checkbox', { name: /Stø Bris/ }).check()
  await page.getByRole('button', { name: 'Gjør klar for de valgte' }).click()
  await expect(page.getByRole('row', { name: /Stø Bris/ })).toContainText('Klar til signering')
  await expectAccessible(page)

  await page.goto(`${address}/declaration`)
  await page.getByRole('link', { name: 'Møtet endte uten signatur' }).click()
  await page.getByLabel('Hvorfor det ble utsatt').selectOption('INTERPRETER_ABSENT')
  await page.getByRole('radio', { name: 'Nei' }).check()
  await page.getByLabel('Hvorfor er det ikke tolk').selectOption('NOT_FOUND')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Lagre møtet' }).click()
  await expect(page.getByRole('table', { name: 'Møter' })).toContainText('Utsatt')

  let taps = 0
  await page.exposeFunction('tapped', () => {
    taps += 1
  })
  await page.addInitScript(
    "for (const kind of ['pointerdown', 'change']) addEventListener(kind, (event) => (kind === 'pointerdown' || ['SELECT', 'TEXTAREA'].includes(event.target.tagName)) && window.tapped(), true)",
  )
  const began = Date.now()
  await page.goto('/signing')
  await page.getByRole('link', { name: 'Stø Bris' }).click()
  await page.getByLabel(/Tolk som har vært her før/).selectOption({ label: 'Tydelig Røst, arabisk' })
  await page
    .getByLabel(/Tolken bruker et annet språk/)
    .fill('Har bodd lenge i Egypt og snakker godt arabisk.')
  await page.getByLabel(/bekreftet at de forstår hverandre/).click()
  await page.getByRole('group', { name: 'Blir teksten lest høyt?' }).getByLabel('Nei').click()
  await page.getByLabel('Tolken bekrefter taushetsplikten').click()
  await page.getByLabel('Tolken bekrefter at han eller hun er habil').click()
  await page.setViewportSize({ width: 1440, height: 960 })
  await picture(page, 'signing-hand-over')
  await page.getByRole('button', { name: 'Gi nettbrettet til deltakeren' }).click()
  await expect(page).toHaveURL(/\/room$/)
  expect(taps).toBeGreaterThan(3)
  expect(taps).toBeLessThanOrEqual(8)
  expect(Date.now() - began).toBeLessThan(180_000)

  await page.getByRole('button', { name: /Forstått/ }).click()
  await page.getByRole('button', { name: /Forstått/ }).click()
  await page.getByRole('button', { name: /Ta en pause/ }).click()
  await expect(page.getByRole('heading', { name: /Ta en pause/ })).toBeVisible()
  await expectAccessible(page)
  await page.context().clearCookies()
  await signInAs(page, 'Mild Havn')
  const code = await paperCodeOf(page, address)
  await handOver(page, address)
  await expect(page.getByText('Punkt 2 av 9')).toBeVisible()
  await readAll(page)
  await page.getByRole('button', { name: /Signer på papir/ }).click()
  await page.getByLabel(/Koden nederst på arket/).fill('FEIL')
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByText(/Koden er ikke dette dokumentets kode/)).toBeVisible()
  await expect(page.locator('body')).not.toContainText(code)
  await page.getByLabel(/Koden nederst på arket/).fill(code)
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible()

  await signInAs(page, 'Mild Havn')
  await page.goto(`${address}/declaration`)
  await expect(page.getByText('Arket mangler')).toBeVisible()
  const attach = page.getByRole('button', { name: 'Legg ved arket' })
  const file = (name: string, content: string) => ({
    name,
    mimeType: 'image/png',
    buffer: Buffer.from(content),
  })
  await page.getByLabel('Koden på arket').fill(code)
  await page.getByLabel(/Jeg har sett arket/).check()
  await attach.click()
  await expect(page.getByRole('link', { name: /Velg filen/ })).toBeVisible()
  await page
    .getByLabel('Skannet eller fotografert ark')
    .setInputFiles(file('ark.png', '<svg onload=alert(1)>'))
  await attach.click()
  await expect(page.getByText(/Filen må være PDF, PNG eller JPEG/)).toBeVisible()
  await page.getByLabel('Skannet eller fotografert ark').setInputFiles(file('ark.png', '%PDF-1.4 ark'))
  await attach.click()
  await expect(page.getByRole('link', { name: 'Se arket 1' })).toBeVisible()

  await page.getByRole('button', { name: 'Vis QR-kode' }).click()
  await expect(page.getByRole('img', { name: 'QR-kode til kopien' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/signing/numbers')
  await expect(page.getByRole('heading', { level: 1, name: 'Signering i tall' })).toBeVisible()
  await expectAccessible(page)
})
