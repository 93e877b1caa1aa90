import { sealPdf } from '#lib/pdf/seal/seal'
import { demoKey, plainPdf, sealedAt } from '#lib/testing/sealing'
import { expect, expectAccessible, expectNoSidewaysScroll, test, useTheme } from '../fixtures'

const sealed = async () =>
  Buffer.from(await sealPdf(await plainPdf(), demoKey(), { reason: 'Arkivert', at: sealedAt }))

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

test('a document is verified without a network and without signing in', async ({ page, context }) => {
  const good = await sealed()
  const altered = Buffer.from(good)
  altered[100] = (altered[100] ?? 0) ^ 1

  await page.goto('/verifiser')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verifiser et dokument')
  await expectAccessible(page)
  await context.setOffline(true)

  await page.getByLabel('Velg fil').setInputFiles(file('erklaering.pdf', good))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uendret siden signering')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('onsdag 10. mars 2027 kl. 10.52')).toBeVisible()

  await page.getByLabel('Trykt fingeravtrykk').fill('0'.repeat(64))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ikke filen som er trykt')
  await page.getByLabel('Trykt fingeravtrykk').fill('')

  await page.getByLabel('Velg en annen fil').setInputFiles(file('erklaering.pdf', altered))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Endret etter signering')
  await page.getByRole('button', { name: 'Nynorsk' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Endra etter signering')
})

test('the answer is accessible in the dark and on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/verifiser')
  await useTheme(page, 'dark')
  await page.getByLabel('Velg fil').setInputFiles(file('erklaering.pdf', await sealed()))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uendret siden signering')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})
