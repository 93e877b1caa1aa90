import { expect, signInAs, test } from '../fixtures'
import { ageSignIns } from './database'

test('an approval asks who it is anew when the sign-in is an hour old, and then goes through', async ({
  page,
}) => {
  await signInAs(page, 'Stødig Berg')
  const grant = async () => {
    await page.goto('/access/protected')
    const choice = page.getByLabel('Sak', { exact: true })
    await choice.selectOption((await choice.locator('option').nth(1).getAttribute('value')) ?? '')
    await page.getByLabel('Person').selectOption({ label: 'Vis Ugle' })
    await page.getByLabel('Fra og med').fill('10.03.2027')
    await page.getByLabel('Til og med').fill('11.03.2027')
    await page.getByLabel('Grunn').fill('Gjennomgang av skjermede saker')
    await page.getByRole('button', { name: 'Gi tilgang' }).click()
  }
  await ageSignIns()
  await grant()
  const again = page.getByRole('link', { name: /[Ll]ogg inn/ }).last()
  await expect(again).toHaveAttribute('href', '/logg-inn?igjen=1')
  await expect(page.getByRole('cell', { name: /Vis Ugle/ })).toHaveCount(0)

  await signInAs(page, 'Stødig Berg')
  await grant()
  await expect(page.getByRole('cell', { name: /Vis Ugle/ })).toBeVisible()
})

test('a sign-out at the identity provider is believed from it alone, and says nothing of whose it was', async ({
  request,
  baseURL,
}) => {
  const issuer = `http://localhost:${Number(new URL(baseURL ?? '').port) + 1}`
  const ask = async (query: string) => (await request.get(`/api/signed-out${query}`)).status()
  expect(await ask(`?iss=${encodeURIComponent(issuer)}&sid=nobody`)).toBe(200)
  expect(await ask('?iss=https%3A%2F%2Fevil.example&sid=nobody')).toBe(400)
  expect(await ask('')).toBe(400)
})
