import { registerCase } from '../case'
import { expect, expectAccessible, expectNoSidewaysScroll, readIn, signInAs, test } from '../fixtures'

test.describe.configure({ mode: 'serial' })

test.describe('the training of a participant', () => {
  let address = ''

  test('shows goal, hours and deadlines, and each explains itself', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto('/participants?sok=Stille')
    await page
      .getByRole('link', { name: /Stille Måne/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Opplæring', exact: true }).click()
    await expect(
      page.getByRole('heading', { level: 1, name: 'Opplæring i norsk og samfunnskunnskap' }),
    ).toBeVisible()
    await expect(page.getByText('Timene kommer fra fremmøteregisteret.')).toBeVisible()
    await expect(page.getByText('Modul 1')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /Hvorfor\? Samfunnskunnskap gjennomført innen/ }).click()
    await expect(page.getByRole('heading', { name: 'Regnestykke' }).last()).toBeVisible()
    await expect(page.getByText('Integreringsloven § 33 første ledd').last()).toBeVisible()
    await page.keyboard.press('Escape')
  })

  test('a file is opened, a goal set, and a test recorded', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    address = await registerCase(page, 'Klar Foss', 'ar')
    await page.goto(`${address}/training`)
    await page.getByRole('link', { name: 'Åpne opplæringssak' }).click()
    await page.getByLabel('Tilbudt oppstart').fill('15.02.2027')
    await page.getByLabel('Opplæringen startet').fill('01.02.2027')
    await page.getByRole('button', { name: 'Lagre opplæringssak' }).click()
    await expect(page.locator('.ff-error-summary')).toContainText(
      'Opplæringen kan ikke ha startet før den ble tilbudt.',
    )
    await page.getByLabel('Opplæringen startet').fill('22.02.2027')
    await page.getByRole('button', { name: 'Lagre opplæringssak' }).click()
    await expect(page).toHaveURL(/\/training$/)
    await expect(page.getByText('15.02.2030').first()).toBeVisible()

    await page.getByRole('link', { name: 'Før prøve' }).click()
    await page.getByLabel('Norskprøven, lytteforståelse').check()
    await page.getByLabel('Resultat').selectOption('B1')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Før prøve' }).click()
    await expect(page.getByText('Gratis (første forsøk)')).toBeVisible()

    await page.getByRole('link', { name: 'Sett norskmål' }).click()
    await page.getByLabel('Lytte').selectOption('A1')
    await page.getByLabel('Begrunnelse').fill('Lite skolegang.')
    await page.getByRole('button', { name: 'Sett norskmål' }).click()
    await expect(page.locator('.ff-error-summary')).toContainText('lavere enn det veiledende minstemålet')
    await page.getByLabel('Lytte').selectOption('B2')
    await page.getByRole('button', { name: 'Sett norskmål' }).click()
    await expect(page.getByText('Norskmål satt: Lytte B2')).toBeVisible()
  })

  test('in nynorsk, on a narrow screen', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/training`)
    await readIn(page, 'nn')
    await expect(page.getByText('Timane kjem frå frammøteregisteret.')).toBeVisible()
    await page.setViewportSize({ width: 320, height: 800 })
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })

  test('the road onwards as a sheet in Arabic', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    const answer = await page.request.get(`${address}/road/sheet?statsborgerskap=2034-02-15`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('application/pdf')
    const bytes = await answer.body()
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('courses have places and a waiting list', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto('/courses')
    await expect(page.getByText('4 av 4')).toBeVisible()
    await page.getByRole('button', { name: /Gi plass Lun Vik/ }).click()
    await expect(page.getByText('Kurset er fullt.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Endre Samfunnskunnskap, tigrinja' }).click()
    await page.getByLabel('Kapasitet').fill('5')
    await page.getByRole('button', { name: 'Lagre kurs' }).click()
    await page.getByRole('button', { name: /Gi plass Lun Vik/ }).click()
    await expect(page.getByText('5 av 5')).toBeVisible()
  })
})
