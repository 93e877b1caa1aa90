import { expect, expectAccessible, readIn, signInAs, test } from '../fixtures'

test('a leader approves a translation, clause by clause, and lets a draft be signed', async ({ page }) => {
  await signInAs(page, 'Stødig Berg')
  await page.goto('/settings/translations')
  await expectAccessible(page)
  const amharic = page.getByRole('row', { name: /amharisk/ })
  await expect(amharic).toContainText('Utkast')
  await amharic.getByRole('link').click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oversettelse til amharisk')
  await expectAccessible(page)
  const clause = page.getByLabel('Integreringserklæringen er ikke et enkeltvedtak', { exact: false })
  const text = await clause.inputValue()
  await clause.fill('')
  await page.getByRole('radio', { name: 'Kvalitetssikret' }).check()
  await page.getByRole('button', { name: 'Lagre oversettelsen' }).click()
  await expect(page.getByText('Oversett dette punktet.').first()).toBeVisible()
  await clause.fill(text)
  await page.getByLabel('Kvalitetssikret av').fill('Klok Bjørk, statsautorisert translatør')
  await page.getByRole('button', { name: 'Lagre oversettelsen' }).click()
  await expect(page.getByRole('row', { name: /amharisk/ })).toContainText('Klok Bjørk')

  await page.goto('/settings/translations/ur')
  await page.getByLabel('Begrunnelse').fill('To tolker leser hele teksten.')
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await expect(page.getByRole('row', { name: /urdu/ })).toContainText('Ja, som utkast')
})

test('others read it in both written forms, and cannot change it', async ({ page }) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/settings/translations/ar')
  await readIn(page, 'nn')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Omsetjing til arabisk')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expectAccessible(page)
})
