import type { Page } from '@playwright/test'
import { registerCase } from '../case'
import { expect, expectAccessible, expectNoSidewaysScroll, readIn, signInAs, test } from '../fixtures'

const fill = (page: Page, label: string, value: string) => page.getByLabel(label).first().fill(value)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

const NARROW = { width: 320, height: 800 }

const look = async (page: Page, name: string) => {
  const folder = process.env.LOOK
  if (!folder) return
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true, animations: 'disabled' })
}

test.describe.configure({ mode: 'serial' })

test.describe('a plan of three years', () => {
  let address = ''

  test('is generated whole, with phases, taken up from the library, set, and read as a PDF', async ({
    page,
  }) => {
    await signInAs(page, 'Mild Havn')
    address = await registerCase(page, 'Stor Heim', 'ti')
    await page.goto(`${address}/plan`)
    await fill(page, 'Programmet starter', '22.03.2027')
    await page.getByLabel('Annet sluttmål').selectOption('PARTS_OF_UPPER_SECONDARY')
    await press(page, 'Lag utkast')
    await expect(page.getByRole('heading', { level: 1, name: 'Plan, versjon 1' })).toBeVisible()
    await expect(page.getByLabel('Programmet slutter')).toHaveValue('21.03.2030')
    await expect(page.getByText('Komme i gang 22.03.2027').first()).toBeAttached()
    await expect(page.getByText('Mot sluttmålet').first()).toBeAttached()
    await look(page, 'plan-draft-1440')
    await fill(page, 'Langsiktige mål', 'Bli helsefagarbeider.')
    await fill(page, 'Kompetansekartlegging gjort', '20.02.2027')
    await page.getByLabel('Planen er laget sammen med deltakeren').check()
    await press(page, 'Lagre plan')
    await expect(page.getByText('Planen har alt loven krever. Du kan sette den.')).toBeVisible()
    await expectAccessible(page)
    await page.setViewportSize(NARROW)
    await expectNoSidewaysScroll(page)
    await look(page, 'plan-draft-320')
    await page.setViewportSize({ width: 1440, height: 960 })
    await press(page, 'Sett planen')
    await expect(page.getByRole('link', { name: 'Gå til erklæringen' })).toBeVisible()
    const pdf = await page.request.get(`${address}/plan/pdf?versjon=1`)
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
    if (process.env.LOOK)
      (await import('node:fs')).writeFileSync(`${process.env.LOOK}/plan.pdf`, await pdf.body())
  })

  test('is looked at in both forms, wide and narrow: plan, programme, case as it was known', async ({
    page,
  }) => {
    await signInAs(page, 'Mild Havn')
    for (const part of ['plan', 'programme', 'history'])
      for (const form of ['nb', 'nn'] as const) {
        await page.setViewportSize({ width: 1440, height: 960 })
        await page.goto(`${address}/${part}`)
        await readIn(page, form)
        await expect(page.locator('h1').first()).toBeVisible()
        await expectAccessible(page)
        await look(page, `${part}-${form}-1440`)
        await page.setViewportSize(NARROW)
        await expectNoSidewaysScroll(page)
        await look(page, `${part}-${form}-320`)
      }
  })
})
