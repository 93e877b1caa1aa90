import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, picture, signInAs, test } from '../fixtures'

const fill = (page: Page, label: string, value: string) => page.getByLabel(label).first().fill(value)

const register = async (page: Page) => {
  await page.getByRole('link', { name: 'Mine deltakere' }).click()
  await page.getByRole('link', { name: 'Registrer deltaker' }).click()
  await fill(page, 'Fornavn', 'Ny')
  await fill(page, 'Etternavn', 'Stjerne')
  await fill(page, 'Navnet med egen skrift', 'نجمة جديدة')
  await fill(page, 'Fødselsnummer eller DUF-nummer', '2095 123456 78')
  await fill(page, 'Fødselsdato', '12.04.1992')
  await page.getByLabel('Språk deltakeren leser best').selectOption('ar')
  await page.getByLabel('Fullført grunnskole', { exact: true }).check()
  await page.getByLabel('Grunnlag i utlendingsloven').selectOption('UTL_28')
  await fill(page, 'Dato tillatelsen ble gitt', '01.12.2026')
  await fill(page, 'Bosatt i kommunen', '01.02.2027')
  await page.getByRole('button', { name: 'Registrer og vurder' }).click()
}

const completePlan = async (page: Page) => {
  await fill(page, 'Programmet starter', '22.03.2027')
  await page.getByRole('button', { name: 'Lag utkast' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan, versjon 1' })).toBeVisible()
  await fill(page, 'Langsiktige mål', 'Jeg vil jobbe som elektriker, som jeg gjorde før.')
  await fill(
    page,
    'Hvorfor disse arbeids- og utdanningsrettede elementene',
    'De bygger på erfaringen med elektrisk arbeid.',
  )
  await fill(
    page,
    'Hvordan de styrker deltakelse i arbeid og norskmålet',
    'Praksisen gir arbeidsnorsk hver dag.',
  )
  await fill(page, 'Kompetansekartlegging gjort', '20.02.2027')
  await page.getByLabel('Planen er laget sammen med deltakeren').check()
  await page.getByLabel('Deltakeren er enig i planen').check()
  await page.getByRole('button', { name: 'Lagre plan' }).click()
  await expect(page.getByText('Planen har alt loven krever. Du kan sette den.')).toBeVisible()
}

const draw = async (page: Page) => {
  const canvas = page.locator('canvas')
  await canvas.scrollIntoViewIfNeeded()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('no place to sign')
  await page.mouse.move(box.x + 60, box.y + box.height / 2)
  await page.mouse.down()
  for (let step = 1; step <= 20; step++) {
    await page.mouse.move(box.x + 60 + step * 12, box.y + box.height / 2 + (step % 2 ? -24 : 24))
  }
  await page.mouse.up()
}

test.describe.configure({ mode: 'serial' })

test.describe('the main job, from registration to a signed declaration in Arabic', () => {
  let address = ''

  test('registers a participant and gets rett og plikt with reasons', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await register(page)
    await expect(page).toHaveURL(/\/eligibility$/)
    await expect(page.getByText('Rett og plikt til å delta')).toBeVisible()
    await expect(page.getByRole('row', { name: /Alder da tillatelsen ble gitt.*34 år/ })).toBeVisible()
    await expect(page.getByText('01.05.2027')).toBeVisible()
    await expectAccessible(page)
    await picture(page, 'eligibility')
    address = page.url().replace('/eligibility', '')
  })

  test('makes the plan with the participant and sets it', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/plan`)
    await completePlan(page)
    await expectAccessible(page)
    await picture(page, 'plan')
    const decision = page.getByRole('form', { name: 'Sett planen' })
    await decision.getByRole('button', { name: 'Sett planen' }).click()
    await expect(page.getByRole('link', { name: 'Gå til erklæringen' })).toBeVisible()
  })

  test('signs the declaration in Arabic, with an interpreter', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/declaration`)
    await page.getByRole('button', { name: 'Gjør klar' }).click()
    await fill(page, 'Sted', 'Fjordvik')
    await page.getByRole('group', { name: 'Blir teksten lest høyt?' }).getByLabel('Ja').check()
    await page.getByRole('group', { name: 'Er tolk med?' }).getByLabel('Ja').check()
    await page.getByRole('group', { name: 'Tolk', exact: true }).getByLabel('Navn').fill('Tydelig Røst')
    await page.getByLabel('Kvalifikasjon').selectOption('B')
    await page.getByRole('radio', { name: 'Til stede' }).check()
    await page.getByLabel('Tolken bekrefter taushetsplikten').check()
    await page.getByLabel('Tolken bekrefter at han eller hun er habil').check()
    await page.getByRole('button', { name: 'Gi nettbrettet til deltakeren' }).click()

    await expect(page).toHaveURL(/\/room$/)
    await page.setViewportSize({ width: 820, height: 1180 })
    await expect(page.locator('[lang="ar"][dir="rtl"]').first()).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /Forstått/ }).click()
    while (await page.getByRole('button', { name: /Forstått/ }).isVisible()) {
      await page.getByRole('button', { name: /Forstått/ }).click()
    }
    await draw(page)
    await page.getByRole('button', { name: /Jeg signerer/ }).click()
    await expect(page.getByText(/Takk/)).toBeVisible()

    // The locked view reaches nothing of the office.
    await page.goto(`${address}/declaration`)
    await expect(page).not.toHaveURL(/declaration/)
  })

  test('the stored document is sealed, whole, and readable', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/declaration`)
    await expect(page.getByText('Signert', { exact: true }).first()).toBeVisible()
    const href = await page.getByRole('link', { name: 'Signert dokument (PDF)' }).getAttribute('href')
    const answer = await page.request.get(href ?? '')
    expect(answer.headers()['content-type']).toBe('application/pdf')
    const file = join(mkdtempSync(join(tmpdir(), 'fotfeste-')), 'declaration.pdf')
    writeFileSync(file, await answer.body())

    const seal = execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' })
    expect(seal).toContain('Signature is Valid')
    expect(seal).toContain('Total document signed')
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
    expect(text).toContain('Ny Stjerne')
    expect(text).toContain('Tydelig Røst')
    expect(text).toMatch(/[\u0600-\u06FF]{3,}/)
  })
})
