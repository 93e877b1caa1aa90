import type { Page } from '@playwright/test'
import { registerCase } from '../case'
import { expect, expectAccessible, expectNoSidewaysScroll, readIn, signInAs, test } from '../fixtures'

test.describe.configure({ mode: 'serial' })

const fillPermit = async (page: Page, from: string) => {
  await page.getByLabel('Søkt fra').selectOption('NORWAY')
  await page.locator('#f-permits-0-appliedOn').fill(from)
  await page.locator('#f-permits-0-grantedOn').fill(from)
  await page.locator('#f-permits-0-validFrom').fill(from)
  await page.locator('#f-permits-0-validTo').fill('')
}

test.describe('guidance on residence time', () => {
  let address = ''

  test('bad input is answered at its field, and nothing typed is lost', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    address = await registerCase(page, 'Stø Strand', 'ar')
    await page.goto(`${address}/road`)
    await expect(page.getByText('Veiledende: UDI avgjør')).toBeVisible()
    await page.getByRole('button', { name: 'Legg til reise' }).click()
    await page.getByLabel('Reiste ut').fill('15.08.2026')
    await page.getByLabel('Kom hjem').fill('01.06.2026')
    await page.getByLabel('Søkt fra').selectOption('NORWAY')
    await page.getByRole('button', { name: 'Regn ut' }).click()
    const summary = page.locator('.ff-error-summary').first()
    await expect(summary).toContainText('Hjemkomsten kan ikke være før avreisen.')
    await expect(summary).toContainText('Når tillatelsen er søkt om i Norge, må søknadsdatoen være med.')
    await expect(page.locator('#f-trips-0-returnedOn-error')).toContainText('Hjemkomsten')
    await expect(page.getByLabel('Reiste ut')).toHaveValue('15.08.2026')
    await expectAccessible(page)
  })

  test('the answer has a date, every rule, the steps, the drawing and its table, and a journey to try', async ({
    page,
  }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/road`)
    await fillPermit(page, '01.03.2021')
    await page.getByLabel('Planlagt avreise').fill('01.06.2027')
    await page.getByRole('button', { name: 'Regn ut' }).click()
    const answer = page.getByRole('region', { name: 'Svar' })
    await expect(answer.locator('.ff-guide-date')).toHaveText('01.03.2028')
    await expect(answer.getByText('Hovedregelen: 8 av de siste 11 årene').first()).toBeVisible()
    await expect(answer.getByText('Lovlig opphold i Norge regnes fra 01.03.2021.')).toBeVisible()
    await expect(answer.getByText('Inntil 60 dager flytter ikke datoen.')).toBeVisible()
    const slider = answer.getByRole('slider')
    await slider.focus()
    for (let day = 30; day < 61; day++) await page.keyboard.press('ArrowRight')
    await expect(slider).toHaveAttribute('aria-valuetext', '61 dager')
    await expect(answer.getByText('Datoen flyttes til 01.05.2028, 61 dager senere.')).toBeVisible()
    await expect(answer.getByText('2,5 G = 341 372,50 kroner')).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 800 })
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.emulateMedia({ media: 'print' })
    await expect(answer.getByText('Veiledende: UDI avgjør')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Regn ut' })).toBeHidden()
    await expect(answer.locator('.ff-guide-date')).toBeVisible()
  })

  test('a couple has as many homes as it had, and time in prison is never marriage time', async ({
    page,
  }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/road`)
    await fillPermit(page, '01.03.2021')
    await page.getByRole('button', { name: 'Legg til ekteskap eller samboerskap' }).click()
    await page.getByLabel('Slag').selectOption('MARRIAGE')
    await page.locator('#f-unions-0-from').fill('01.01.2020')
    await page.getByLabel('Partneren norsk fra').fill('01.01.2000')
    await page.locator('#f-unions-0-sharedHome-0-from').fill('01.01.2020')
    await page.locator('#f-unions-0-sharedHome-0-to').fill('01.06.2022')
    await page.getByRole('button', { name: 'Legg til periode med felles bolig' }).click()
    await page.locator('#f-unions-0-sharedHome-1-from').fill('01.01.2019')
    await page.getByRole('button', { name: 'Legg til periode i fengsel' }).click()
    await page.locator('#f-unions-0-prison-0-from').fill('01.03.2023')
    await page.locator('#f-unions-0-prison-0-to').fill('01.02.2023')
    await page.getByRole('button', { name: 'Regn ut' }).click()
    const outside = 'ligger utenfor ekteskapet eller samboerskapet'
    await expect(page.locator('#f-unions-0-sharedHome-1-from-error')).toContainText(outside)
    await expect(page.locator('#f-unions-0-prison-0-to-error')).toContainText('slutter før den begynner')
    await page.locator('#f-unions-0-sharedHome-1-from').fill('01.01.2023')
    await page.locator('#f-unions-0-prison-0-to').fill('01.06.2023')
    await page.getByRole('button', { name: 'Regn ut' }).click()
    const answer = page.getByRole('region', { name: 'Svar' })
    await expect(answer.getByText('Gift eller samboer med norsk borger').first()).toBeVisible()
    await expectAccessible(page)
  })

  test('a note is kept at the participant’s wish, never an income, and is removed again', async ({
    page,
  }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/road`)
    await page.getByLabel('Notat', { exact: true }).fill('Tjente 400 000 kr i fjor')
    await page.getByLabel('Deltakeren ønsker at notatet lagres').check()
    await page.getByRole('button', { name: 'Lagre notat' }).click()
    await expect(page.getByText('Inntekt og straffesaker skal aldri lagres.').first()).toBeVisible()
    await page.getByLabel('Notat', { exact: true }).fill('Ta norskprøven B1 før 2028.')
    await page.getByRole('button', { name: 'Lagre notat' }).click()
    await page.getByRole('button', { name: /Slett notat/ }).click()
    await expect(page.getByText('Ingen notater.')).toBeVisible()
  })

  test('in nynorsk', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/road`)
    await readIn(page, 'nn')
    await expect(page.getByText('Rettleiande: UDI avgjer')).toBeVisible()
    await page.locator('#f-permits-0-appliedFrom').selectOption('NORWAY')
    await page.getByRole('button', { name: 'Rekn ut' }).click()
    await expect(page.locator('.ff-error-summary').first()).toContainText(
      'Når løyvet er søkt om i Noreg, må søknadsdatoen vere med.',
    )
    await expectAccessible(page)
  })
})
