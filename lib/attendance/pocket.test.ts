import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { signLink } from '#lib/platform/link-token'
import { insertClass, insertRegisters, insertStudent } from '#lib/testing/class-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { askAboutAbsence } from './ask-about-absence'
import { sessionRegister } from './attendance.queries'
import { decideAbsence } from './decide-absence'
import { pocketView, reportFromPocket } from './pocket'
import { issuePocketCard, pocketCardOf } from './pocket-card'
import { isDraft, pocketWords } from './text/pocket.view'

const { asOwner, callerAs } = await openDatabase()
process.env.FOTFESTE_TODAY = '2027-03-10'
const adviser = await callerAs(['adviser'])

const withCard = async () => {
  const participantId = await insertStudent(asOwner)
  const groupId = await insertClass(asOwner, { members: [participantId] })
  granted(await issuePocketCard(adviser, { participantId }))
  const token = (await pocketCardOf(adviser, participantId))?.card?.token ?? ''
  return { participantId, groupId, token }
}
const ill = { kind: 'ILL', date: '2027-03-10' }

describe('the participant’s own card', () => {
  test('fills in the register, shown as what the participant has said', async () => {
    const { groupId, token } = await withCard()
    granted(await reportFromPocket(token, ill))
    const view = await sessionRegister(adviser, { groupId, date: localDate('2027-03-10'), startMinute: 510 })
    expect(view?.rows).toMatchObject([{ code: 'SELF_CERT', prefilled: true, reported: 'ILL' }])
    expect(await pocketView(token)).toMatchObject({ language: 'ar', reports: [ill], asked: null })
  })

  test('holds nothing of the person: a municipality, an id and a signature', async () => {
    const { participantId, token } = await withCard()
    expect(token).toMatch(/^9901\.[\w-]{22}\.[\w-]{22}$/)
    expect(token).not.toContain(participantId.slice(0, 8))
    expect(JSON.stringify(await pocketView(token))).not.toContain('Rask')
  })

  test('a new card takes the place of the old', async () => {
    const { participantId, token } = await withCard()
    granted(await issuePocketCard(adviser, { participantId }))
    expect(await pocketView(token)).toBe('closed')
    expect(refused(await reportFromPocket(token, ill))).toEqual({ code: 'card-closed' })
    expect((await pocketCardOf(adviser, participantId))?.card?.token).not.toBe(token)
  })

  test('an old card, a forged one and one for something else open nothing', async () => {
    const { participantId, token } = await withCard()
    const [municipality = '', id = '', mac = ''] = token.split('.')
    const [row] = await asOwner(`SELECT "id" FROM "PocketCard" WHERE "participantId" = $1`, [participantId])
    const key = { municipalityId: FJORDVIK, id: String(row?.id) }
    const flipped = `${mac.startsWith('A') ? 'B' : 'A'}${mac.slice(1)}`
    const forged = [
      '',
      undefined,
      `${municipality}.${id}.${flipped}`,
      `${GRANLI}.${id}.${mac}`,
      signLink('report', key),
      signLink('pocket', { ...key, municipalityId: GRANLI }),
    ]
    for (const wrong of forged) {
      expect(await pocketView(wrong)).toBeNull()
      expect(refused(await reportFromPocket(wrong, ill))).toEqual({ code: 'card-closed' })
    }
    expect(signLink('pocket', key)).toBe(token)
    await asOwner(`UPDATE "PocketCard" SET "expiresAt" = now() - interval '1 minute' WHERE "id" = $1`, [
      key.id,
    ])
    expect(await pocketView(token)).toBe('closed')
  })

  test('more than six an hour is refused', async () => {
    const { token } = await withCard()
    for (let n = 0; n < 6; n += 1) granted(await reportFromPocket(token, ill))
    expect(refused(await reportFromPocket(token, ill))).toEqual({ code: 'too-many' })
  })

  test.each(['2027-03-09', '2027-03-12', '2027-02-30', ''])('not for %j', async (date) => {
    const { token } = await withCard()
    const { code } = refused(await reportFromPocket(token, { kind: 'ILL', date }))
    expect(['not-that-day', 'invalid-input']).toContain(code)
  })

  test('another municipality hands out none; a teacher neither', async () => {
    const { participantId } = await withCard()
    const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await issuePocketCard(elsewhere, { participantId }))).toEqual({ code: 'not-found' })
    expect(await pocketCardOf(elsewhere, participantId)).toBeNull()
    await expect(issuePocketCard(await callerAs(['teacher']), { participantId })).rejects.toBeInstanceOf(
      Forbidden,
    )
  })
})

describe('asking about absence', () => {
  const absent = async () => {
    const one = await withCard()
    const { groupId, participantId } = one
    const days = ['2027-02-01']
    const code = () => 'UNEXPLAINED'
    const members = [participantId]
    const sessions = await insertRegisters(asOwner, { groupId, by: adviser.actor.id, days, members, code })
    return { ...one, mark: `${sessions.get('2027-02-01')} 1` }
  }
  const decision = { outcome: 'INVALID', reason: 'Ikke svart', heard: false }

  test('gives the participant time to answer from the day of the question, on the card and in law', async () => {
    const { participantId, token, mark } = await absent()
    expect(granted(await askAboutAbsence(adviser, { participantId }))).toMatchObject({
      answerBy: '2027-03-24',
    })
    expect(await pocketView(token)).toMatchObject({ asked: { days: ['2027-02-01'], answerBy: '2027-03-24' } })
    expect(
      refused(await decideAbsence(adviser, { participantId, marks: [mark], ...decision })),
    ).toMatchObject({
      code: 'time-to-answer',
      params: { until: '2027-03-24' },
    })
    granted(await reportFromPocket(token, { kind: 'CHILD_ILL', date: '2027-02-01' }))
    expect(await pocketView(token)).toMatchObject({ asked: null })
    const [marks] = await asOwner(`SELECT count(*)::int FROM "AttendanceMark" WHERE "participantId" = $1`, [
      participantId,
    ])
    expect(marks).toEqual({ count: 1 })
  })

  test('asks nobody who has nothing unexplained, and not from elsewhere or by a teacher', async () => {
    const { participantId } = await withCard()
    expect(refused(await askAboutAbsence(adviser, { participantId }))).toEqual({
      code: 'nothing-unexplained',
    })
    const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await askAboutAbsence(elsewhere, { participantId }))).toEqual({ code: 'not-found' })
    await expect(askAboutAbsence(await callerAs(['teacher']), { participantId })).rejects.toBeInstanceOf(
      Forbidden,
    )
  })
})

test('every language says all of it, in its own words', () => {
  const norwegian = pocketWords('nb').words
  for (const language of [
    'nn',
    'en',
    'uk',
    'ar',
    'ru',
    'ti',
    'so',
    'fa',
    'prs',
    'ps',
    'ckb',
    'kmr',
    'tr',
    'sw',
  ]) {
    const { words } = pocketWords(language)
    expect(Object.keys(words)).toEqual(Object.keys(norwegian))
    expect(Object.values(words).every((text) => text.trim() !== '')).toBe(true)
  }
  expect(pocketWords('xx').language).toBe('en')
  expect(['nb', 'nn', 'en', 'ti'].map(isDraft)).toEqual([false, false, true, true])
})
