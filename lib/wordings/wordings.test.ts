import { describe, expect, test } from 'vitest'
import { approveDecision } from '#lib/decisions/approve-decision'
import { placesOf } from '#lib/documents/letters/places'
import { letterTemplates } from '#lib/documents/letters/templates'
import { Forbidden } from '#lib/platform/access'
import { insertCase } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { approved, leaveForm, pageOf, proposed } from '#lib/testing/decisions'
import { granted, refused } from '#lib/testing/results'
import { saveWording, takeWordingIntoUse } from './save-wording'
import { WORDED } from './wording.schema'
import { wordedLetters, wordingPage, wordingPreview } from './wordings.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const administrator = await callerAs(['administrator'])

const leavePlaces = placesOf(letterTemplates.LEAVE)
const applied = leavePlaces.find(({ words }) => words?.nb.startsWith('Du søkte'))?.key ?? ''
const law = leavePlaces.find(({ words }) => words?.nb.startsWith('Du kan klage'))?.key ?? ''
const decidedPlace = leavePlaces.find(({ words }) => words?.nb.startsWith('Kommunen sier ja'))?.key ?? ''
const APPLIED = 'Vi fikk søknaden din {appliedOn}. Du ba om fri: {leaveWords}.'

const newestOf = async (letter: string) => (await wordingPage(leader, letter, 'nb'))?.newest ?? 0
const saved = async (words: Record<string, string>, letter: 'LEAVE' | 'PLAN' = 'LEAVE') => {
  const form = { letter, language: 'nb' as const, seen: await newestOf(letter), words }
  return granted(await saveWording(administrator, form)).version
}
const used = async (version: number) => {
  const form = { letter: 'LEAVE' as const, language: 'nb' as const, seen: await newestOf('LEAVE'), version }
  return granted(await takeWordingIntoUse(leader, form)).version
}
const leave = async () => {
  const participantId = await insertCase(asOwner)
  await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-01-04' WHERE "id" = $1`, [
    participantId,
  ])
  return proposed(adviser, leaveForm(participantId))
}
const letterText = async (decisionId: string) =>
  ((await pageOf(leader, decisionId)).letter?.parts ?? [])
    .map(({ spans }) => spans.map((span) => (typeof span === 'string' ? span : span.value)).join(''))
    .join('\n')

describe("a municipality's words", () => {
  test('stand in no letter before they are taken into use, and then in every new one', async () => {
    const version = await saved({ [applied]: APPLIED, closing: 'Ring oss på 12 34 56 78.' })
    const decisionId = await leave()
    expect(await letterText(decisionId)).toContain('Du søkte 04.03.2027 om fri')
    const before = await pageOf(leader, decisionId)

    const now = await used(version)
    const { version: seen, letterHash } = before
    const read = { decisionId, version: seen, letterHash: letterHash ?? '' }
    expect(refused(await approveDecision(leader, read))).toEqual({ code: 'letter-changed' })
    const text = await letterText(decisionId)
    expect(text).toContain('Vi fikk søknaden din 04.03.2027. Du ba om fri: tilvenning i barnehage.')
    expect(text).toMatch(/Ring oss på 12 34 56 78\.$/)
    expect((await pageOf(leader, decisionId)).letterHash).not.toBe(before.letterHash)

    granted(await approved(leader, decisionId))
    const [record] = await asOwner(`SELECT "templateVersion" FROM "DecisionRecord" WHERE "decisionId" = $1`, [
      decisionId,
    ])
    expect(record).toEqual({ templateVersion: `permisjon-1, kommunens versjon ${now}` })
    await used(0)
    expect(await letterText(decisionId)).toBe(text)
    expect(await letterText(await leave())).toContain('Du søkte 04.03.2027 om fri')
  })

  test('are versions that stay: what was saved earlier is taken into use again', async () => {
    const version = await saved({ opening: 'Hei!' })
    await saved({ opening: 'God dag!' })
    await used(version)
    expect(await letterText(await leave())).toMatch(/^Hei!\n/)
    const page = await wordingPage(leader, 'LEAVE', 'nb')
    expect(page?.versions[0]).toMatchObject({ inUse: true, by: leader.actor.name, changes: 1 })
    expect((await wordedLetters(adviser)).find(({ letter }) => letter === 'LEAVE')).toMatchObject({
      forms: [{ version: page?.used, outdated: false }, { version: 0 }],
    })
    await expect(
      asOwner(`SELECT has_table_privilege('fotfeste_app', '"LetterWording"', 'UPDATE') AS may`),
    ).resolves.toEqual([{ may: false }])
    await used(0)
  })

  test.each([
    ['what the law demands', law, 'Du kan kanskje klage.'],
    ['what is decided', decidedPlace, 'Kommunen sier nei. {fromDate} {toDate}'],
    ['a place that is not there', 'p99', 'Hei'],
    ['a value left out', applied, 'Du søkte om fri: {leaveWords}.'],
    ['a value of another letter', applied, `${APPLIED} {amount}`],
    ['an alternative left open', applied, `${APPLIED} [Velg en setning]`],
    ['a value in an own paragraph', 'opening', 'Hei {name}!'],
  ])('are refused at the place: %s', async (_what, key, own) => {
    const form = { letter: 'LEAVE' as const, language: 'nb' as const, seen: await newestOf('LEAVE') }
    const refusal = refused(await saveWording(leader, { ...form, words: { [key]: own } }))
    expect(Object.keys('fields' in refusal ? refusal.fields : {})).toEqual([`words.${key}`])
  })

  test('are not saved over what another has saved meanwhile, nor a version used that is not there', async () => {
    await saved({ opening: 'Hei!' })
    const form = { letter: 'LEAVE' as const, language: 'nb' as const, words: {} }
    expect(refused(await saveWording(leader, { ...form, seen: 0 }))).toEqual({ code: 'changed' })
    expect(refused(await takeWordingIntoUse(leader, { ...form, seen: 0, version: 0 }))).toEqual({
      code: 'changed',
    })
    const seen = await newestOf('LEAVE')
    expect(refused(await takeWordingIntoUse(leader, { ...form, seen, version: 9000 }))).toEqual({
      code: 'not-found',
    })
  })

  test('written for an earlier template are in no letter until somebody has looked them over', async () => {
    const version = await used(await saved({ opening: 'Gammel hilsen.' }))
    await asOwner(`UPDATE "LetterWording" SET "basis" = 'permisjon-0' WHERE "letter" = 'LEAVE'`)
    expect(await letterText(await leave())).not.toContain('Gammel hilsen.')
    const form = { letter: 'LEAVE' as const, language: 'nb' as const, seen: version, version }
    expect(refused(await takeWordingIntoUse(leader, form))).toEqual({ code: 'older-template' })
    expect((await wordedLetters(leader)).find(({ letter }) => letter === 'LEAVE')?.forms[0]).toMatchObject({
      outdated: true,
    })
    await used(0)
  })

  test('are a municipality’s own, and not for advisers to write', async () => {
    await used(await saved({ opening: 'Hei fra Fjordvik!' }))
    const theirs = await callerAs(['leader'], { municipalityId: GRANLI })
    expect(await wordingPage(theirs, 'LEAVE', 'nb')).toMatchObject({ newest: 0, used: 0, versions: [] })
    expect(await wordingPreview(theirs, 'LEAVE', 'nb', 1, 0)).toBeNull()
    const form = { letter: 'LEAVE' as const, language: 'nb' as const, seen: 0, words: {} }
    await expect(saveWording(adviser, form)).rejects.toThrow(Forbidden)
    await expect(takeWordingIntoUse(adviser, { ...form, version: 0 })).rejects.toThrow(Forbidden)
    await expect(wordingPage(adviser, 'LEAVE', 'nb')).rejects.toThrow(Forbidden)
    await used(0)
  })
})

describe('a preview', () => {
  test.each(WORDED)(
    'of %s is the letter, set by the same engine, each way it can turn out',
    async (letter) => {
      for (const form of ['nb', 'nn'] as const) {
        const page = await wordingPage(leader, letter, form)
        expect(page?.places.length).toBeGreaterThan(2)
        const last = page?.ways.length ?? 0
        for (const way of new Set([0, last])) {
          const bytes = await wordingPreview(leader, letter, form, 0, way)
          expect(
            Buffer.from(bytes ?? [])
              .subarray(0, 5)
              .toString(),
          ).toBe('%PDF-')
        }
        expect(await wordingPreview(leader, letter, form, 0, last + 1)).toBeNull()
      }
    },
  )

  test('of a version holds its words; of no such letter, form or version there is none', async () => {
    const version = await saved({ opening: 'Velkommen til oss.' }, 'PLAN')
    const [plain, worded] = [
      await wordingPreview(leader, 'PLAN', 'nb', 0, 0),
      await wordingPreview(leader, 'PLAN', 'nb', version, 0),
    ]
    expect(Buffer.from(worded ?? []).equals(Buffer.from(plain ?? []))).toBe(false)
    expect(await wordingPreview(leader, 'PLAN', 'nb', 9000, 0)).toBeNull()
    expect(await wordingPreview(leader, 'CERTIFICATE', 'nb', 0, 0)).toBeNull()
    expect(await wordingPage(leader, '__proto__', 'nb')).toBeNull()
    expect(await wordingPage(leader, 'PLAN', 'en')).toBeNull()
  })
})
