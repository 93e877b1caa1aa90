import { describe, expect, test } from 'vitest'
import { fromMessage } from '#lib/i18n/message'
import { Forbidden, type Role } from '#lib/platform/access'
import { allowDraft } from '#lib/settings/allow-draft'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { declarationText } from './declaration-text'
import { saveTranslation } from './save-translation'
import { translationFor, translationList } from './translations.queries'

const { asOwner, callerAs } = await openDatabase()
const leader = await callerAs(['leader'])

const wordsOf = (language: string) => {
  const text = declarationText(language)
  if (!text) throw new Error(`no text in ${language}`)
  return text.words
}
const rowOf = async (language: string, caller = leader) =>
  (await translationList(caller)).find((row) => row.language === language)

const approval = (language: string, more: object = {}) => ({
  language,
  number: 0,
  status: 'KVALITETSSIKRET',
  translator: 'Fotfeste',
  assuredBy: 'Klok Bjørk, statsautorisert translatør',
  words: wordsOf(language),
  ...more,
})

describe('a translation', () => {
  test('is a draft of the product until the municipality approves it, as it stands', async () => {
    expect(await rowOf('ti')).toMatchObject({ status: 'UTKAST', own: false, assuredBy: null })
    granted(await saveTranslation(leader, approval('ti')))
    expect(await rowOf('ti')).toMatchObject({
      status: 'KVALITETSSIKRET',
      own: false,
      assuredBy: 'Klok Bjørk, statsautorisert translatør',
    })
    const [event] = await asOwner(`SELECT "detail" FROM "AuditEvent" WHERE "action" = 'translation.saved'`)
    expect(event?.detail).toEqual({
      language: 'ti',
      number: 1,
      status: 'KVALITETSSIKRET',
      sha256: declarationText('ti')?.sha256,
      own: false,
    })
  })

  test("is replaced by the municipality's own, every version kept, and taken back to a draft", async () => {
    const words = { ...wordsOf('so'), title: 'Cinwaan cusub' }
    granted(await saveTranslation(leader, approval('so', { words })))
    expect(await rowOf('so')).toMatchObject({ status: 'KVALITETSSIKRET', own: true })
    const view = await translationFor(leader, 'so')
    expect(view?.clauses.find(({ path }) => path === 'title')).toEqual({
      path: 'title',
      norwegian: 'Integreringserklæring',
      text: 'Cinwaan cusub',
    })
    granted(await saveTranslation(leader, { ...approval('so', { words }), number: 1, status: 'UTKAST' }))
    expect(await rowOf('so')).toMatchObject({ status: 'UTKAST', own: true, assuredBy: null })
    expect(
      await asOwner(
        `SELECT "number", "status" FROM "DeclarationTranslation" WHERE "language" = 'so' ORDER BY "number"`,
      ),
    ).toEqual([
      { number: 1, status: 'KVALITETSSIKRET' },
      { number: 2, status: 'UTKAST' },
    ])
  })

  test("is the municipality's alone", async () => {
    const neighbour = await callerAs(['leader'], { municipalityId: GRANLI })
    granted(await saveTranslation(leader, approval('uk')))
    expect(await rowOf('uk', neighbour)).toMatchObject({ status: 'UTKAST', own: false })
    granted(await saveTranslation(neighbour, approval('uk', { assuredBy: 'En annen' })))
    expect(await rowOf('uk')).toMatchObject({ assuredBy: 'Klok Bjørk, statsautorisert translatør' })
  })

  test('saved by two at once is saved by one', async () => {
    const both = await Promise.all([1, 2].map(() => saveTranslation(leader, approval('am'))))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(refused(await saveTranslation(leader, approval('am'))).code).toBe('changed')
  })

  test.each([['adviser'], ['teacher'], ['payroll'], ['auditor']] as const)(
    'is not for %s',
    async (role: Role) => {
      const caller = await callerAs([role])
      await expect(saveTranslation(caller, approval('fa'))).rejects.toThrow(Forbidden)
      await expect(allowDraft(caller, { language: 'fa', reason: 'x', version: 0 })).rejects.toThrow(Forbidden)
      expect(await translationFor(caller, 'fa')).toMatchObject({ language: 'fa', direction: 'rtl' })
    },
  )
})

describe('a translation is refused', () => {
  const { NORSK_LOV: _left, ...fewer } = wordsOf('en').clauses
  const english = wordsOf('en')
  test.each([
    ['a clause that is missing', { ...english, clauses: fewer }, 'words.clauses.NORSK_LOV', 'mangler'],
    [
      'a clause that the template does not have',
      { ...english, clauses: { ...english.clauses, MORE: 'x' } },
      'words.clauses.MORE',
      'har ikke',
    ],
    ['a clause without words', { ...english, intro: ' ' }, 'words.intro', 'Oversett'],
    [
      'a line to fill in that is lost',
      { ...english, fields: { ...english.fields, resident: 'x' } },
      'words.fields.resident',
      'krøllparenteser',
    ],
    ['a mark that turns the direction', { ...english, intro: 'a\u202eb' }, 'words.intro', 'skriveretningen'],
    [
      'a bullet that is split in two',
      { ...english, clauses: { ...english.clauses, FRIHET_BARN: 'x' } },
      'words.clauses.FRIHET_BARN.FRIHET',
      'mangler',
    ],
  ])('%s', async (_, words, path, said) => {
    const refusal = refused(await saveTranslation(leader, approval('en', { words })))
    const fields = 'fields' in refusal ? (refusal.fields as Record<string, string>) : {}
    expect(fromMessage(fields[path]).nb).toContain(said)
  })

  test('letters that no font has', async () => {
    const words = { ...english, intro: 'ᠮᠣᠩᠭᠣᠯ' }
    expect(refused(await saveTranslation(leader, approval('en', { words })))).toMatchObject({
      code: 'cannot-be-set',
      params: { why: 'Ingen skrift har tegnet U+182E' },
    })
  })

  test.each(['nb', 'tlh', 'sq'])('%s, which is no translation of the product', async (language) => {
    const input = { ...approval('en'), language }
    expect(refused(await saveTranslation(leader, input)).code).toBe('not-a-translation')
    expect(await translationFor(leader, language)).toBeNull()
  })

  test('an approval by nobody', async () => {
    expect(refused(await saveTranslation(leader, approval('en', { assuredBy: '' })))).toMatchObject({
      code: 'invalid-input',
      fields: { assuredBy: expect.stringContaining('kvalitetssikret') },
    })
  })
})

describe('the signing of a draft', () => {
  test('is allowed by the leader, with a reason, language by language, and taken back', async () => {
    const begin = await translationFor(leader, 'my')
    const version = begin?.settingVersion ?? 0
    granted(await allowDraft(leader, { language: 'my', reason: 'Tolken leser alt.', version }))
    expect(await rowOf('my')).toMatchObject({ status: 'UTKAST', draftReason: 'Tolken leser alt.' })
    expect(refused(await allowDraft(leader, { language: 'ar', reason: 'x', version })).code).toBe('changed')
    granted(await allowDraft(leader, { language: 'ar', reason: 'To tolker.', version: version + 1 }))
    granted(await allowDraft(leader, { language: 'my', reason: '', version: version + 2 }))
    expect([(await rowOf('my'))?.draftReason, (await rowOf('ar'))?.draftReason]).toEqual([null, 'To tolker.'])
    const neighbour = await callerAs(['leader'], { municipalityId: GRANLI })
    expect(await rowOf('ar', neighbour)).toMatchObject({ draftReason: null })
  })

  test('is not for the administrator', async () => {
    const caller = await callerAs(['administrator'])
    await expect(allowDraft(caller, { language: 'ar', reason: 'x', version: 0 })).rejects.toThrow(Forbidden)
  })
})
