import { draftPlan, registerCase, setPlan } from '../case'
import { expect, expectAccessible, expectNoSidewaysScroll, readIn, signInAs, test } from '../fixtures'

test.describe.configure({ mode: 'serial' })

test.describe('a plan from draft to second version', () => {
  let address = ''

  test('the draft says what is missing, and leads to it', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    address = await registerCase(page, 'Rolig Bekk', 'uk')
    await draftPlan(page, address)
    await expect(page.getByRole('heading', { name: 'Fire ting mangler' })).toBeVisible()
    await expect(page.getByText('Norskopplæring').first()).toBeVisible()
    await page.getByRole('link', { name: /Neste mangel, 1 av 4/ }).click()
    await expect(page.getByLabel('Langsiktige mål')).toBeFocused()
    await expectAccessible(page)
  })

  test('what cannot be is said at the field and in the summary, and nothing typed is lost', async ({
    page,
  }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/plan`)
    await page.getByLabel('Langsiktige mål').fill('Bli baker')
    await page.getByLabel('Programmet slutter').fill('01.03.2027')
    await page.locator('summary').filter({ hasText: 'Norskopplæring' }).first().click()
    await page.getByLabel('Timer i uken').first().fill('169')
    await page.getByRole('button', { name: 'Lagre plan' }).click()
    const summary = page.locator('.ff-error-summary')
    await expect(summary).toBeFocused()
    await expect(summary).toContainText('En uke har 168 timer.')
    await page.getByLabel('Timer i uken').first().fill('20')
    await page.getByRole('button', { name: 'Lagre plan' }).click()
    await expect(summary).toContainText('Programmet kan ikke slutte før det starter.')
    await expect(summary).toContainText('Milepælen er utenfor programmet.')
    await expect(page.getByLabel('Langsiktige mål')).toHaveValue('Bli baker')
    await expectAccessible(page)
  })

  test('it is not set with something missing, nor with changes that are not saved', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/plan`)
    const decision = page.getByRole('form', { name: 'Sett planen' })
    await decision.getByRole('button').click()
    await expect(page.getByText(/Planen kan ikke settes ennå.*Langsiktige mål/)).toBeVisible()
    await page.getByLabel('Langsiktige mål').fill('Lage mat')
    await decision.getByRole('button').click()
    await expect(page.getByText('Planen har endringer som ikke er lagret.')).toBeVisible()
  })

  test('it is set by a person, and a new version tells what it changes', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/plan`)
    await setPlan(page)
    await expectAccessible(page)
    await page.getByLabel('Grunn til endringen').fill('Deltakeren vil bli fagarbeider.')
    await page.getByRole('button', { name: 'Lag ny versjon' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Plan, versjon 2' })).toBeVisible()
    await page.getByLabel('Langsiktige mål').fill('Bli kokk med fagbrev.')
    await page.getByLabel('Mindre endring').check()
    await page.getByRole('button', { name: 'Lagre plan' }).click()
    await expect(page.getByText('Endret fra forrige versjon: langsiktige mål.')).toBeVisible()
    await expect(page.getByText('Planen har alt loven krever. Du kan sette den.')).toBeVisible()
    await page.getByRole('button', { name: 'Sett planen' }).click()
    await expect(page.getByRole('link', { name: 'Gå til erklæringen' })).toBeVisible()
    await page.getByRole('link', { name: 'Plan, versjon 1' }).click()
    await expect(page.getByText('Erstattet', { exact: true }).first()).toBeVisible()
    await expect(page.getByText('Lage mat for mange.')).toBeVisible()
  })

  test('in nynorsk on a narrow screen', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/plan`)
    await readIn(page, 'nn')
    await expect(page.getByText('Element i veka').first()).toBeVisible()
    await page.setViewportSize({ width: 320, height: 800 })
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
})

test('a reader may look and not change', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  const address = await registerCase(page, 'Fin Furu', 'so')
  await draftPlan(page, address)
  await signInAs(page, 'Vis Ugle')
  await page.goto(`${address}/plan`)
  await page.getByLabel('Grunn').fill('Stikkprøve av planer denne uken')
  await page.getByRole('button', { name: 'Åpne saken' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Oversikt' })).toBeVisible()
  await page.goto(`${address}/plan`)
  await expect(page.getByRole('heading', { level: 1, name: 'Plan, versjon 1' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lagre plan' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Sett planen' })).toHaveCount(0)
})
