import type { Page } from '@playwright/test'
import { registerCase } from '../case'
import { expect, expectAccessible, readIn, signInAs, test } from '../fixtures'

test.describe.configure({ mode: 'serial' })

const field = (page: Page, path: string) => page.locator(`#f-${path.replaceAll('.', '-')}`)

/** Fills each field by its path; a word in capitals is chosen from a list, a boolean is ticked or not. */
const fillIn = async (page: Page, values: Readonly<Record<string, string | boolean>>) => {
  for (const [path, value] of Object.entries(values)) {
    if (typeof value === 'boolean') await field(page, path).setChecked(value)
    else if (/^[A-Z][A-Z0-9_]+$/.test(value)) await field(page, path).selectOption(value)
    else await field(page, path).fill(value)
  }
}

const add = (page: Page, what: string) =>
  page.getByRole('button', { name: `Legg til ${what}`, exact: true }).click()
const calculate = (page: Page) => page.getByRole('button', { name: 'Regn ut' }).click()

const expectAtFields = async (page: Page, sentences: readonly (readonly [string, string, string])[]) => {
  await expect(page.locator('.ff-error-summary')).toBeVisible()
  for (const [code, path, sentence] of sentences)
    await expect(page.locator(`#f-${path.replaceAll('.', '-')}-error`), code).toContainText(sentence)
}

/** The group of fields that the warning is about. */
const expectWarned = async (page: Page, warnings: readonly (readonly [string, string, string])[]) => {
  await expect(page.getByRole('region', { name: 'Svar' })).toBeVisible()
  for (const [code, legend, sentence] of warnings) {
    const group = page.locator('fieldset', { has: page.locator(':scope > legend', { hasText: legend }) })
    const warning = group.first().locator('.ff-guide-warnings', { hasText: sentence })
    await expect(warning, code).toBeVisible()
  }
}

test.describe('bad input and warnings of the guidance', () => {
  let address = ''

  test('E01 and E13, before anything else is asked', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    address = await registerCase(page, 'Klok Bekk', 'ti')
    await page.goto(`${address}/road`)
    await add(page, 'inntektsår')
    await fillIn(page, {
      birthDate: '31.02.1990',
      'permits.0.appliedFrom': 'NORWAY',
      'permits.0.appliedOn': '01.03.2021',
      'taxYears.0.year': '2025',
      'taxYears.0.totalIncomeKr': '-5',
      'taxYears.0.assessedOn': '01.06.2026',
    })
    await calculate(page)
    await expectAtFields(page, [
      ['E01', 'birthDate', 'Datoen finnes ikke. Skriv den som dd.mm.åååå.'],
      ['E13', 'taxYears.0.totalIncomeKr', 'Skriv inntekten i hele kroner, uten minus.'],
    ])
    await expect(field(page, 'birthDate')).toHaveValue('31.02.1990')
  })

  test('E02 to E12, E14 and E15, all at once', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/road`)
    for (const line of ['tillatelse', 'reise', 'avslag', 'ekteskap eller samboerskap']) await add(page, line)
    for (let years = 0; years < 3; years++) await add(page, 'inntektsår')
    await page.getByText('Søknaden om statsborgerskap').click()
    await fillIn(page, {
      birthDate: '12.04.1992',
      asOf: '11.04.1992',
      'permits.0.appliedFrom': 'ABROAD',
      'permits.0.appliedOn': '01.06.2020',
      'permits.0.grantedOn': '31.05.2020',
      'permits.0.validFrom': '01.06.2020',
      'permits.0.validTo': '31.05.2020',
      'permits.0.shortReason': 'UTL60_1_3',
      'permits.1.basis': 'UTL_28',
      'permits.1.appliedFrom': 'NORWAY',
      'permits.1.grantedOn': '01.06.2022',
      'permits.1.validFrom': '01.06.2022',
      'trips.0.departedOn': '02.02.2022',
      'trips.0.returnedOn': '01.02.2022',
      'refusals.0.refusedOn': '02.02.2021',
      'refusals.0.laterGrantedOn': '01.02.2021',
      'unions.0.kind': 'MARRIAGE',
      'unions.0.from': '02.02.2021',
      'unions.0.to': '01.02.2021',
      'unions.0.spouseNorwegianFrom': '01.01.2000',
      'unions.0.sharedHome.0.from': '01.01.2021',
      'taxYears.0.year': '2025',
      'taxYears.0.totalIncomeKr': '400000',
      'taxYears.0.assessedOn': '31.12.2025',
      'taxYears.1.year': '2025',
      'taxYears.1.totalIncomeKr': '400000',
      'taxYears.1.assessedOn': '01.06.2026',
      'taxYears.2.year': '2014',
      'taxYears.2.totalIncomeKr': '400000',
      'taxYears.2.assessedOn': '01.06.2015',
      registeredOn: '03.03.2027',
      submittedOn: '02.03.2027',
      decisionOn: '01.03.2027',
    })
    await calculate(page)
    await expectAtFields(page, [
      ['E02', 'permits.0.validTo', 'Tillatelsen kan ikke slutte før den begynner.'],
      ['E03', 'permits.0.grantedOn', 'Tillatelsen kan ikke være gitt før den ble søkt om.'],
      ['E04', 'trips.0.returnedOn', 'Hjemkomsten kan ikke være før avreisen.'],
      ['E05', 'permits.1.appliedOn', 'Når tillatelsen er søkt om i Norge, må søknadsdatoen være med.'],
      ['E06', 'arrivedOn', 'Datoen for ankomst til Norge må være med her.'],
      ['E07', 'refusals.0.laterGrantedOn', 'Tillatelsen etter avslaget kan ikke være gitt før avslaget.'],
      ['E08', 'unions.0.to', 'Perioden slutter før den begynner'],
      ['E08', 'unions.0.sharedHome.0.from', 'ligger utenfor ekteskapet eller samboerskapet'],
      ['E09', 'taxYears.1.year', 'Dette inntektsåret er ført to ganger.'],
      ['E10', 'taxYears.0.assessedOn', 'Skatteoppgjøret kommer tidligst året etter inntektsåret.'],
      ['E11', 'asOf', 'Datoen kan ikke være før fødselsdatoen.'],
      ['E12', 'submittedOn', 'Rekkefølgen må være registrert, fremmet, vedtak.'],
      ['E12', 'decisionOn', 'Rekkefølgen må være registrert, fremmet, vedtak.'],
      ['E14', 'permits.0.shortReason', 'Denne grunnen for en kort tillatelse passer ikke med grunnlaget.'],
      ['E15', 'taxYears.2.year', 'Grensen er bare kjent for årene 2015 til 2026.'],
    ])
    await expectAccessible(page)
  })

  test('W01 to W03 and W05 to W09, each in the group it is about', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    await page.goto(`${address}/road`)
    for (const line of ['tillatelse', 'tillatelse', 'reise', 'reise']) await add(page, line)
    await fillIn(page, {
      citizenship: 'UNKNOWN',
      arrivedOn: '01.09.2020',
      'refugee.everGranted28': false,
      'permits.0.basis': 'UTL_23',
      'permits.0.appliedFrom': 'ABROAD',
      'permits.0.grantedOn': '01.12.2019',
      'permits.0.validFrom': '01.01.2020',
      'permits.0.validTo': '31.12.2024',
      'permits.1.basis': 'UTL_23',
      'permits.1.appliedFrom': 'NORWAY',
      'permits.1.appliedOn': '01.06.2024',
      'permits.1.grantedOn': '01.09.2024',
      'permits.1.validFrom': '01.10.2024',
      'permits.1.validTo': '30.09.2027',
      'permits.1.givesBasisForPermanent': false,
      'permits.2.basis': 'UTL_23',
      'permits.2.appliedFrom': 'NORWAY',
      'permits.2.appliedOn': '01.02.2027',
      'permits.2.validFrom': '01.10.2027',
      'trips.0.departedOn': '01.03.2022',
      'trips.0.returnedOn': '30.04.2022',
      'trips.1.departedOn': '01.03.2027',
    })
    await calculate(page)
    await expectWarned(page, [
      ['W01', 'Tillatelser', 'To tillatelser overlapper.'],
      ['W02', 'Personen', 'Ankomsten er mer enn seks måneder etter'],
      ['W03', 'Reiser', 'En reise mangler hjemkomst.'],
      ['W05', 'Reiser', 'Ett år har 58 til 62 dager i utlandet.'],
      ['W06', 'Tillatelser', 'En søknad som ikke er avgjort, er regnet med som innvilget.'],
      ['W07', 'Tillatelser', 'Den siste tillatelsen gir ikke grunnlag for permanent opphold.'],
      ['W08', 'Personen', 'Statsborgerskapet er ukjent.'],
      ['W09', 'Tillatelser', 'Datoen forutsetter at tillatelsen blir fornyet.'],
    ])
    await expectAccessible(page)
  })

  test('W04, a day from what is required, in both written forms', async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    const nearLimit = async () => {
      await fillIn(page, {
        asOf: '31.12.2026',
        'refugee.everGranted28': false,
        'permits.0.appliedFrom': 'NORWAY',
        'permits.0.appliedOn': '01.01.2019',
        'permits.0.grantedOn': '01.05.2019',
        'permits.0.validFrom': '01.05.2019',
      })
    }
    await page.goto(`${address}/road`)
    await nearLimit()
    await calculate(page)
    await expectWarned(page, [['W04', 'Reiser', 'Botiden er innenfor to dager fra kravet.']])
    await readIn(page, 'nn')
    await nearLimit()
    await page.getByRole('button', { name: 'Rekn ut' }).click()
    await expect(page.locator('.ff-guide-warnings').first()).toContainText(
      'Butida er innanfor to dagar frå kravet.',
    )
  })
})
