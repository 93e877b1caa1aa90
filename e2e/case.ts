import type { Page } from '@playwright/test'
import { expect } from './fixtures'

const fill = (page: Page, label: string, value: string) => page.getByLabel(label).first().fill(value)

/** A number that no other test has given out. */
export const freshNumber = () => `2096${String(Math.trunc(Math.random() * 1e8)).padStart(8, '0')}`

/** Registers a person, as Mild Havn, and answers the address of the case. */
export const registerCase = async (page: Page, name: string, language: string): Promise<string> => {
  const [given = '', family = ''] = name.split(' ')
  await page.goto('/participants/new')
  await fill(page, 'Fornavn', given)
  await fill(page, 'Etternavn', family)
  await fill(page, 'Fødselsnummer eller DUF-nummer', freshNumber())
  await fill(page, 'Fødselsdato', '12.04.1992')
  await page.getByLabel('Språk deltakeren leser best').selectOption(language)
  await page.getByLabel('Fullført grunnskole', { exact: true }).check()
  await page.getByLabel('Grunnlag i utlendingsloven').selectOption('UTL_28')
  await fill(page, 'Dato tillatelsen ble gitt', '01.12.2026')
  await fill(page, 'Bosatt i kommunen', '01.02.2027')
  await page.getByRole('button', { name: 'Registrer og vurder' }).click()
  await expect(page).toHaveURL(/\/eligibility$/)
  return page.url().replace('/eligibility', '')
}

/** Makes a first draft of the plan. */
export const draftPlan = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/plan`)
  await fill(page, 'Programmet starter', '22.03.2027')
  await page.getByRole('button', { name: 'Lag utkast' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan, versjon 1' })).toBeVisible()
}

/** Writes what only the participant and staff know, and sets the plan. */
export const setPlan = async (page: Page): Promise<void> => {
  await fill(page, 'Langsiktige mål', 'Lage mat for mange.')
  await fill(page, 'Kompetansekartlegging gjort', '20.02.2027')
  await page.getByLabel('Planen er laget sammen med deltakeren').check()
  await page.getByLabel('Deltakeren er enig i planen').check()
  await page.getByRole('button', { name: 'Lagre plan' }).click()
  await expect(page.getByText('Planen har alt loven krever. Du kan sette den.')).toBeVisible()
  await page.getByRole('button', { name: 'Sett planen' }).click()
  await expect(page.getByRole('link', { name: 'Gå til erklæringen' })).toBeVisible()
}

/** Makes the declaration ready and hands the tablet over, with an interpreter present. */
export const handOver = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/declaration`)
  const prepare = page.getByRole('button', { name: 'Gjør klar' })
  const meeting = page.getByRole('group', { name: 'Tolk', exact: true })
  await expect(prepare.or(meeting)).toBeVisible()
  if (await prepare.isVisible()) await prepare.click()
  await meeting.getByLabel('Navn').fill('Tydelig Røst')
  await meeting.getByLabel('Kvalifikasjon').selectOption('B')
  await page.getByRole('group', { name: 'Blir teksten lest høyt?' }).getByLabel('Nei').check()
  await page.getByLabel('Tolken bekrefter taushetsplikten').check()
  await page.getByLabel('Tolken bekrefter at han eller hun er habil').check()
  await page.getByRole('button', { name: 'Gi nettbrettet til deltakeren' }).click()
  await expect(page).toHaveURL(/\/room$/)
}

/** Reads point after point to the signature. */
export const readAll = async (page: Page): Promise<void> => {
  const signs = page.getByRole('button', { name: /Jeg signerer/ })
  const understood = page.getByRole('button', { name: /Forstått/ })
  await expect(understood.or(signs)).toBeVisible()
  for (let point = 0; point < 14 && !(await signs.isVisible()); point++) await understood.click()
  await expect(signs).toBeVisible()
}

/** Draws something on the pad. Any mark will do. */
export const draw = async (page: Page): Promise<void> => {
  const canvas = page.locator('canvas')
  await canvas.scrollIntoViewIfNeeded()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('no place to sign')
  const middle = box.y + box.height / 2
  await page.mouse.move(box.x + 40, middle)
  await page.mouse.down()
  for (let step = 1; step <= 12; step++)
    await page.mouse.move(box.x + 40 + step * 12, middle + (step % 2 ? -20 : 20))
  await page.mouse.up()
}
