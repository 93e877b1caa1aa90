import type { Page } from '@playwright/test'
import { draftPlan, registerCase } from '../case'
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  picture,
  readIn,
  signInAs,
  test,
} from '../fixtures'

test.describe.configure({ mode: 'serial' })

const fill = (page: Page, label: string, value: string) => page.getByLabel(label).first().fill(value)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

/** What only staff and the participant know; the plan stays a draft until the decision is approved. */
const completePlan = async (page: Page) => {
  await fill(page, 'Langsiktige mål', 'Lage mat for mange.')
  await fill(page, 'Kompetansekartlegging gjort', '20.02.2027')
  await page.getByLabel('Planen er laget sammen med deltakeren').check()
  await page.getByLabel('Deltakeren er enig i planen').check()
  await press(page, 'Lagre plan')
  await expect(page.getByText('Planen har alt loven krever. Du kan sette den.')).toBeVisible()
}

const writeReasons = async (page: Page) => {
  await fill(page, 'Fakta vedtaket bygger på', 'Planen bygger på kartleggingen fra februar.')
  await fill(page, 'Hvordan kommunen har vurdert dem', 'Målet passer med det deltakeren kan fra før.')
  await press(page, 'Lagre begrunnelsen')
  await expect(page.locator('.ff-letter')).toContainText('Målet passer med det deltakeren kan fra før.')
}

const approveAs = async (page: Page, leader: string, person: string) => {
  await signInAs(page, leader)
  await page.goto('/approvals')
  await page
    .getByRole('row', { name: new RegExp(person) })
    .getByRole('link')
    .click()
  await expect(page.locator('.ff-letter')).toBeVisible()
}

test.describe('a plan becomes a decision, a letter, a complaint and a reversal', () => {
  let address = ''
  let decision = ''

  test('the facts are frozen and the letter composes itself beside them', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    address = await registerCase(page, 'Klar Vind', 'ti')
    await draftPlan(page, address)
    await page.goto(`${address}/decisions/new?kind=PLAN`)
    await press(page, 'Frys fakta og begynn')
    await expect(page.locator('.ff-error-summary')).toContainText('Langsiktige mål')

    await page.goto(`${address}/plan`)
    await completePlan(page)
    await page.goto(`${address}/decisions/new?kind=PLAN`)
    await press(page, 'Frys fakta og begynn')
    await expect(page.getByRole('heading', { level: 1, name: 'Vedtak: integreringsplan' })).toBeVisible()
    decision = page.url()
    await expect(page.locator('.ff-letter')).toContainText('Kommunen har fastsatt integreringsplanen din.')
    await expectAccessible(page)
  })

  test('it is not sent without reasons, and not approved by the one who sent it', async ({ page }) => {
    await signInAs(page, 'Stødig Berg')
    await page.goto(decision)
    await press(page, 'Send til godkjenning')
    await expect(page.getByText('Skriv hvilke fakta vedtaket bygger på')).toBeVisible()
    await writeReasons(page)
    await press(page, 'Send til godkjenning')
    await expect(page.getByText('Du sendte forslaget. En annen må godkjenne.')).toBeVisible()
    await press(page, 'Godkjenn vedtaket')
    await expect(page.getByText('Den som har sendt forslaget, kan ikke godkjenne det.')).toBeVisible()
    await press(page, 'Hent tilbake')
    await expect(page.getByRole('button', { name: 'Send til godkjenning' })).toBeVisible()
  })

  test('another person sends it back with a reason, and then approves what was read', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(decision)
    await press(page, 'Send til godkjenning')
    await expect(page.getByText('Sendt av Mild Havn, venter på godkjenning.')).toBeVisible()
    await approveAs(page, 'Stødig Berg', 'Klar Vind')
    await page.locator('summary').filter({ hasText: 'Send tilbake' }).click()
    await fill(page, 'Hva må endres?', 'Skriv om kjøkkenet.')
    await page.locator('details').getByRole('button', { name: 'Send tilbake' }).click()
    await expect(page.getByText('Skriv om kjøkkenet.').first()).toBeVisible()

    await signInAs(page, 'Mild Havn')
    await page.goto(decision)
    await press(page, 'Send til godkjenning')
    await approveAs(page, 'Stødig Berg', 'Klar Vind')
    await expectAccessible(page)
    await picture(page, 'decision')
    const read = await page.request.get(`${decision}/letter`)
    await press(page, 'Godkjenn vedtaket')
    await expect(page.getByText('Godkjent av Stødig Berg 10.03.2027.')).toBeVisible()
    const kept = await page.request.get(`${decision}/letter`)
    expect((await kept.body()).equals(await read.body())).toBe(true)
    await expect(page.getByText('Brevet blir den samme filen, byte for byte')).toBeVisible()
    await page.goto(`${address}/plan`)
    await expect(page.getByRole('button', { name: 'Lag ny versjon' })).toBeVisible()
  })

  test('the participant is told, complains in time, and the decision is reversed', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(decision)
    await press(page, 'Registrer underretning')
    await expect(page.locator('.ff-decision-deadline')).toHaveText('31.03.2027')
    await fill(page, 'Hva deltakeren klager på', 'Jeg vil bli kokk med fagbrev.')
    await press(page, 'Registrer klage')
    await expect(page.getByText('Klagen kom i tide')).toBeVisible()
    await page.getByLabel('Omgjøres i nytt vedtak').check()
    await fill(page, 'Kommunens vurdering', 'Vi er enige.')
    await press(page, 'Behandle klagen')
    await expect(page.getByRole('link', { name: 'Lag det nye vedtaket' })).toBeVisible()
    await expectAccessible(page)

    await page.goto(`${address}/plan`)
    await press(page, 'Lag ny versjon')
    await expect(page.locator('.ff-error-summary')).toContainText('Grunn til endringen')
    await fill(page, 'Grunn til endringen', 'Klagen er tatt til følge.')
    await press(page, 'Lag ny versjon')
    await expect(page.getByRole('heading', { level: 1, name: 'Plan, versjon 2' })).toBeVisible()
    await fill(page, 'Langsiktige mål', 'Bli kokk med fagbrev.')
    await page.getByLabel('Vesentlig: et enkeltvedtak').check()
    await page.getByLabel('Deltakeren har fått uttale seg').check()
    await press(page, 'Lagre plan')
    await expect(page.getByText('Planen har alt loven krever. Du kan sette den.')).toBeVisible()

    await page.goto(`${address}/decisions/new?kind=PLAN`)
    await press(page, 'Frys fakta og begynn')
    await expect(page.locator('.ff-letter')).toContainText('Du klaget på vedtaket vi gjorde 10.03.2027')
    await writeReasons(page)
    await press(page, 'Send til godkjenning')
    await expect(page.getByText('Sendt av Mild Havn, venter på godkjenning.')).toBeVisible()
    await approveAs(page, 'Stødig Berg', 'Klar Vind')
    await press(page, 'Godkjenn vedtaket')
    await expect(page.getByText('Godkjent av Stødig Berg 10.03.2027.')).toBeVisible()
    await page.goto(decision)
    await expect(page.getByText('Utfall av klagen')).toBeVisible()
  })

  test('in nynorsk and on a narrow screen', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(decision)
    await readIn(page, 'nn')
    await expect(page.getByText('Fakta i brevet')).toBeVisible()
    await page.setViewportSize({ width: 320, height: 800 })
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.goto(`${address}/decisions`)
    await expect(page.getByRole('heading', { level: 1, name: 'Vedtak og brev' })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
})

test('leave from application to letter in nynorsk', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  const address = await registerCase(page, 'Lett Skare', 'so')
  await draftPlan(page, address)
  await completePlan(page)
  await press(page, 'Sett planen')
  await expect(page.getByRole('link', { name: 'Gå til erklæringen' })).toBeVisible()
  await page.goto(`${address}/decisions/new?kind=LEAVE`)
  await readIn(page, 'nn')
  await fill(page, 'Søknad motteken', '04.03.2027')
  await page.getByLabel('Ja, søknaden blir innvilga').check()
  await page.getByLabel('Kva slags permisjon?').selectOption('WELFARE')
  await page.getByLabel('Velferdsgrunn').selectOption('KINDERGARTEN')
  await fill(page, 'Første dag', '05.04.2027')
  await fill(page, 'Siste dag', '02.04.2027')
  await press(page, 'Frys fakta og byrj')
  await expect(page.locator('.ff-error-summary')).toContainText('Siste dag kan ikkje vere før første dag.')
  await fill(page, 'Siste dag', '07.04.2027')
  await press(page, 'Frys fakta og byrj')
  await expect(page.locator('.ff-letter')).toContainText('Kommunen seier ja. Du har permisjon')
  await press(page, 'Send til godkjenning')
  await expect(page.getByText('ventar på godkjenning').first()).toBeVisible()
  await approveAs(page, 'Stødig Berg', 'Lett Skare')
  await press(page, 'Godkjenn vedtaket')
  await expect(page.getByText('Godkjent av Stødig Berg 10.03.2027.')).toBeVisible()
})
