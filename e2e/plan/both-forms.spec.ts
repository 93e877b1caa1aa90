import type { Page } from '@playwright/test'
import { say, type Text } from '#lib/i18n/text'
import { complaintResultTexts } from '#lib/i18n/texts/decision-choices'
import { approvedBy, decisionPageTexts as d, writtenBy } from '#lib/i18n/texts/decision-page'
import { decisionKindTexts, eventKindTexts } from '#lib/i18n/texts/decisions'
import { mappingTexts as m } from '#lib/i18n/texts/mapping'
import { markTexts, planTexts as p, planTitle } from '#lib/i18n/texts/plans'
import { registerCase } from '../case'
import { expect, expectAccessible, expectNoSidewaysScroll, readIn, signInAs, test } from '../fixtures'

const FORMS = [
  ['nb', 'Frisk Foss', 'Du klaget på vedtaket vi gjorde 10.03.2027'],
  ['nn', 'Stille Foss', 'Du klaga på vedtaket vi gjorde 10.03.2027'],
] as const

/** The screens in one written form, by their own texts. */
const inForm = (page: Page, language: 'nb' | 'nn') => {
  const words = (text: Text) => say(text, language)
  return {
    words,
    fill: (label: Text, value: string) => page.getByLabel(words(label)).first().fill(value),
    check: (label: Text) => page.getByLabel(words(label)).first().check(),
    press: (label: Text) =>
      page
        .getByRole('button', { name: words(label), exact: true })
        .first()
        .click(),
    follow: (label: Text) =>
      page
        .getByRole('link', { name: words(label), exact: true })
        .first()
        .click(),
    sees: (text: Text) => expect(page.getByText(words(text)).first()).toBeVisible(),
    title: (text: Text) =>
      expect(page.getByRole('heading', { level: 1, name: words(text), exact: true })).toBeVisible(),
    as: async (name: string, address: string) => {
      await signInAs(page, name)
      await page.goto(address)
      await readIn(page, language)
    },
  }
}
type Walk = ReturnType<typeof inForm>

const mapped = async ({ fill, press, follow }: Walk) => {
  await fill(m.languages, 'Ukrainsk.')
  await fill(m.education, 'Ti års skole.')
  await fill(m.work, 'Kokk i fem år.')
  await fill(m.otherSkills, 'Førerkort.')
  await fill(m.wishes, 'Lage mat for mange.')
  await fill(m.doneOn, '20.02.2027')
  await press(m.save)
  await follow(m.toPlan)
}

const decided = async (page: Page, walk: Walk, address: string, person: string, language: 'nb' | 'nn') => {
  const { fill, press, sees, words, as } = walk
  await page.goto(`${address}/decisions/new?kind=PLAN`)
  await page.locator(`input[name=language][value=${language}]`).check()
  await press(d.start)
  await expect(page).toHaveURL(/decisions\/[0-9a-f-]{36}$/)
  const decision = page.url()
  await fill(d.reasonFacts, 'Planen bygger på kartleggingen.')
  await fill(d.reasonConsiderations, 'Målet passer.')
  await press(d.save)
  await expect(page.locator('.ff-letter')).toContainText('Målet passer.')
  await press(d.propose)
  await sees(writtenBy('Mild Havn'))
  await as('Stødig Berg', '/approvals')
  await page
    .getByRole('row', { name: new RegExp(person) })
    .getByRole('link')
    .click()
  await expect(page.locator('h1')).toContainText(words(decisionKindTexts.PLAN).toLowerCase())
  await press(d.approve)
  await sees(approvedBy('Stødig Berg', '10.03.2027'))
  const letter = await page.request.get(`${decision}/letter`)
  expect((await letter.body()).subarray(0, 5).toString()).toBe('%PDF-')
  return decision
}

for (const [language, person, complainedWords] of FORMS)
  test(`kartlegging, plan, vedtak, brev, klage og omgjøring (${language})`, async ({ page }) => {
    await signInAs(page, 'Mild Havn')
    const address = await registerCase(page, person, 'uk')
    const walk = inForm(page, language)
    const { fill, press, follow, check, sees, title, as } = walk
    await as('Mild Havn', `${address}/mapping`)
    await mapped(walk)
    await fill(p.startsOn, '22.03.2027')
    await press(p.generate)
    await title(planTitle(1))
    await check(p.madeWithParticipant)
    await check(p.participantAgrees)
    await press(p.save)
    await sees(p.nothingMissing)

    const decision = await decided(page, walk, address, person, language)
    await as('Mild Havn', decision)
    await press(d.notify)
    await expect(page.locator('.ff-decision-deadline')).toHaveText('31.03.2027')
    await fill(d.complaintWords, 'Jeg vil bli kokk med fagbrev.')
    await press(d.receive)
    await check(complaintResultTexts.REVERSED)
    await fill(d.settleReason, 'Vi er enige.')
    await press(d.settle)
    await follow(d.reverse)
    await press(d.start)
    await expect(page.locator('.ff-error-summary')).toContainText(
      { nb: 'Lag en ny versjon av planen først.', nn: 'Lag ein ny versjon av planen først.' }[language],
    )

    await page.goto(decision)
    await follow(d.toPlan)
    await fill(p.changeReason, 'Klagen er tatt til følge.')
    await press(p.newVersion)
    await title(planTitle(2))
    await fill(p.longTermGoals, 'Bli kokk med fagbrev.')
    await check(markTexts.SUBSTANTIAL)
    await check(p.participantHeard)
    await press(p.save)
    await sees(p.nothingMissing)
    await decided(page, walk, address, person, language)
    await expect(page.locator('.ff-letter')).toContainText(complainedWords)

    await page.goto(decision)
    await sees(eventKindTexts.OUTCOME)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 800 })
    await expectNoSidewaysScroll(page)
  })
