import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertCase, insertDecidedPlan, insertIdentity, setSetting } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { thinned } from '#lib/values/thinned-strokes'
import { agreementForCase, caseDocument } from './agreements.queries'
import { attachPaper, LARGEST_PAPER } from './attach-paper'
import { fetchCopy as fetchFrom, offeredCopy as offeredTo } from './fetch-copy'
import { offerCopy } from './offer-copy'
import { prepareAgreement } from './prepare-agreement'
import { prepareMany } from './prepare-many'
import { recordMeeting } from './record-meeting'
import { recordUnsigned } from './record-unsigned'
import { shown, signingNumbers } from './signing-numbers.queries'

const { asOwner, callerAs } = await openDatabase()
process.env.SEAL_DIRECTORY = mkdtempSync(join(tmpdir(), 'seal-'))
process.env.FOTFESTE_TODAY = '2027-03-10'

const adviser = await callerAs(['adviser'])
const stranger = await callerAs(['adviser'], { municipalityId: GRANLI })
const auditor = await callerAs(['auditor'])
await setSetting(asOwner, 'declarationInForceFrom', '2027-01-01')

const setup = {
  heldOn: '2027-03-10',
  place: 'Biblioteket',
  readAloud: false,
  languageRead: 'nb',
  withInterpreter: 'NO',
  interpreter: null,
  noInterpreterReason: 'SPEAKS_NORWEGIAN',
  noInterpreterText: '',
}

const prepared = async (language = 'nb') => {
  const participantId = await insertCase(asOwner, { language })
  await insertIdentity(asOwner, participantId)
  await insertDecidedPlan(asOwner, participantId)
  const wish = { participantId, language: 'nb', correctionReason: '' }
  const { agreementId } = granted(await prepareAgreement(adviser, wish))
  return { participantId, agreementId, ...(await pageOf(participantId)) }
}

const pageOf = async (participantId: string) => {
  const view = await agreementForCase(adviser, participantId)
  if (!view || view.waitsFor !== null || !view.agreement) throw new Error('no agreement')
  return { view, agreement: view.agreement }
}

type Prepared = Awaited<ReturnType<typeof prepared>>

const hold = ({ agreementId, agreement }: Prepared, end: object, change: object = {}) =>
  recordMeeting(adviser, {
    agreementId,
    submissionId: randomUUID(),
    shownHash: agreement.shownHash,
    setup: { ...setup, ...change },
    end,
  })

const drawn = {
  outcome: 'SIGNED',
  method: 'DRAWN',
  drawing: { width: 9, height: 9, strokes: [[{ x: 1, y: 1 }]] },
}

const signedOnPaper = async () => {
  const agreed = await prepared()
  const { code } = agreed.agreement.facts
  granted(await hold(agreed, { outcome: 'SIGNED', method: 'PAPER', paperCode: code }))
  return { ...agreed, code }
}

const scan = Buffer.from('%PDF-1.4\n% a sheet\n')

describe('the sheet that was signed by pen', () => {
  test('is kept as it is beside the record, and never changes', async () => {
    const { agreementId, participantId, code } = await signedOnPaper()
    const bytes = Uint8Array.from(scan)
    const { documentId } = granted(
      await attachPaper(adviser, { agreementId, code: code.toLowerCase(), seen: true, bytes }),
    )
    const { agreement } = await pageOf(participantId)
    expect(agreement.papers).toEqual([documentId])
    const kept = await caseDocument(adviser, participantId, documentId)
    expect(Buffer.from(kept?.bytes ?? []).equals(scan)).toBe(true)
    expect(kept?.mediaType).toBe('application/pdf')
    await expect(
      asOwner(`SET ROLE fotfeste_app; DELETE FROM "SignedPaper" WHERE "agreementId" = '${agreementId}'`),
    ).rejects.toThrow(/permission denied/)
    await asOwner('RESET ROLE')
  })

  test('is refused with another code, of another kind, too large, or where nothing was signed on paper', async () => {
    const { agreementId, code } = await signedOnPaper()
    const attach = (change: object) =>
      attachPaper(adviser, { agreementId, code, seen: true, bytes: Uint8Array.from(scan), ...change })
    expect(refused(await attach({ code: 'FF-0000' }))).toEqual({ code: 'paper-code-differs' })
    expect(refused(await attach({ seen: false }))).toMatchObject({ fields: { seen: expect.any(String) } })
    expect(refused(await attach({ bytes: Uint8Array.from([1, 2, 3]) }))).toEqual({ code: 'unknown-file' })
    const huge = new Uint8Array(LARGEST_PAPER + 1)
    expect(refused(await attach({ bytes: huge }))).toEqual({ code: 'file-too-large' })
    expect(refused(await attach({ bytes: 'text' }))).toMatchObject({ code: 'invalid-input' })
    const onScreen = await prepared()
    granted(await hold(onScreen, drawn))
    expect(
      refused(await attach({ agreementId: onScreen.agreementId, code: onScreen.agreement.facts.code })),
    ).toEqual({ code: 'not-on-paper' })
  })

  test('another municipality does not find it; an auditor may not', async () => {
    const { agreementId, code } = await signedOnPaper()
    const input = { agreementId, code, seen: true, bytes: Uint8Array.from(scan) }
    expect(refused(await attachPaper(stranger, input))).toEqual({ code: 'not-found' })
    await expect(attachPaper(auditor, input)).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('a copy on the own phone', () => {
  const [HERE, ELSEWHERE] = ['192.168.4.20', '203.0.113.9']
  const offeredCopy = (token: string) => offeredTo(token, HERE)
  const fetchCopy = (token: string) => fetchFrom(token, HERE)
  const offered = async () => {
    const agreed = await prepared()
    const { signedDocumentId } = granted(await hold(agreed, drawn))
    await setSetting(asOwner, 'copyByQr', true)
    const { token } = granted(await offerCopy(adviser, { agreementId: agreed.agreementId }))
    return { ...agreed, signedDocumentId: signedDocumentId ?? '', token }
  }

  test('is the signed file, once, however many ask at once', async () => {
    const { token, participantId, signedDocumentId } = await offered()
    expect(await offeredCopy(token)).toEqual({ language: 'nb', outside: false })
    expect(await offeredCopy(token)).toEqual({ language: 'nb', outside: false })
    const fetched = (await Promise.all([1, 2, 3, 4].map(() => fetchCopy(token)))).filter(Boolean)
    const kept = await caseDocument(adviser, participantId, signedDocumentId)
    expect(fetched.map((bytes) => Buffer.from(bytes ?? []).equals(Buffer.from(kept?.bytes ?? [])))).toEqual([
      true,
    ])
    expect(await offeredCopy(token)).toBeNull()
    const events = await asOwner(
      `SELECT "action" FROM "AuditEvent" WHERE "subjectId" = $1 AND "action" LIKE 'copy.%' ORDER BY "sequence"`,
      [participantId],
    )
    expect(events.map(({ action }) => action)).toEqual(['copy.offered', 'copy.fetched'])
  })

  const statementOf = (copy: string) =>
    asOwner(
      `SELECT extract(epoch FROM "expiresAt" - "offeredAt")::float / 60 AS minutes FROM "DocumentCopy" WHERE "id" = $1`,
      [copy],
    )

  test('a new code ends the one before', async () => {
    const { token, agreementId } = await offered()
    const { token: second } = granted(await offerCopy(adviser, { agreementId }))
    expect(await fetchCopy(token)).toBeNull()
    expect(await fetchCopy(second)).not.toBeNull()
  })

  test('is handed out on the municipality’s networks alone', async () => {
    const { token } = await offered()
    for (const address of [ELSEWHERE, '', '::', 'localhost', `${HERE}, ${ELSEWHERE}`]) {
      expect(await offeredTo(token, address)).toEqual({ language: 'nb', outside: true })
      expect(await fetchFrom(token, address)).toBeNull()
    }
    await setSetting(asOwner, 'copyNetworks', { '203.0.113.0/24': 'Gjestenettet' })
    expect(await fetchCopy(token)).toBeNull()
    expect(await fetchFrom(token, ELSEWHERE)).not.toBeNull()
    await asOwner(`DELETE FROM "Setting" WHERE "key" = 'copyNetworks'`)
  })

  test('is asked again at the door: the choice, and the protection', async () => {
    const { token, participantId } = await offered()
    await setSetting(asOwner, 'copyByQr', false)
    expect(await offeredCopy(token)).toBeNull()
    expect(await fetchCopy(token)).toBeNull()
    await setSetting(asOwner, 'copyByQr', true)
    const protect = (code: string) =>
      asOwner(`UPDATE "Participant" SET "addressProtection" = $2 WHERE "id" = $1`, [participantId, code])
    await protect('FORTROLIG')
    expect(await fetchCopy(token)).toBeNull()
    await protect('UGRADERT')
    expect(await fetchCopy(token)).not.toBeNull()
  })

  test('is gone after ten minutes, and for whoever guesses', async () => {
    const { token } = await offered()
    const [row] = await statementOf(token.split('.')[1] ?? '')
    expect(row?.minutes).toBeCloseTo(10, 1)
    const [municipality = '', copy = '', secret = ''] = token.split('.')
    expect(await fetchCopy(`${municipality}.${copy}.${'x'.repeat(secret.length)}`)).toBeNull()
    expect(await fetchCopy(`9902.${copy}.${secret}`)).toBeNull()
    expect(await fetchCopy('<script>')).toBeNull()
    await asOwner(
      `UPDATE "DocumentCopy" SET "expiresAt" = "offeredAt" + interval '10 minutes', "offeredAt" = now() - interval '11 minutes' WHERE "id" = $1`,
      [copy],
    )
    await asOwner(`UPDATE "DocumentCopy" SET "expiresAt" = now() - interval '1 second' WHERE "id" = $1`, [
      copy,
    ])
    expect(await fetchCopy(token)).toBeNull()
  })

  test('is not offered before the signature, for a protected address, or where the municipality has not chosen it', async () => {
    const agreed = await prepared()
    const { agreementId, participantId } = agreed
    await setSetting(asOwner, 'copyByQr', true)
    expect(refused(await offerCopy(adviser, { agreementId }))).toEqual({ code: 'not-signed' })
    granted(await hold(agreed, drawn))
    await setSetting(asOwner, 'copyByQr', false)
    expect(refused(await offerCopy(adviser, { agreementId }))).toEqual({ code: 'copy-not-allowed' })
    await setSetting(asOwner, 'copyByQr', true)
    expect(refused(await offerCopy(stranger, { agreementId }))).toEqual({ code: 'not-found' })
    await expect(offerCopy(auditor, { agreementId })).rejects.toBeInstanceOf(Forbidden)
    await asOwner(`UPDATE "Participant" SET "addressProtection" = 'FORTROLIG' WHERE "id" = $1`, [
      participantId,
    ])
    expect((await offerCopy(adviser, { agreementId })).ok).toBe(false)
  })
})

describe('an afternoon of signing', () => {
  test('makes several ready at once, goes past the one it cannot make, and says which', async () => {
    const people = []
    for (const language of ['nb', 'so']) {
      const participantId = await insertCase(asOwner, { language })
      await insertIdentity(asOwner, participantId)
      await insertDecidedPlan(asOwner, participantId)
      people.push(participantId)
    }
    granted(await prepareMany(adviser, { participantIds: people }))
    const languages = await Promise.all(people.map(async (id) => (await pageOf(id)).agreement.language.nb))
    expect(languages).toEqual(['bokmål', 'somali'])
    const withoutPlan = await insertCase(asOwner)
    const last = await insertCase(asOwner, { language: 'nb' })
    await insertIdentity(asOwner, last)
    await insertDecidedPlan(asOwner, last)
    const some = granted(await prepareMany(adviser, { participantIds: [withoutPlan, last] }))
    expect(some).toMatchObject({
      made: 1,
      failed: [{ participantId: withoutPlan, why: { code: 'no-decided-plan' } }],
    })
    expect((await pageOf(last)).agreement.status).toBe('READY')
    expect(refused(await prepareMany(adviser, { participantIds: [] }))).toEqual({ code: 'nobody-chosen' })
  })

  test('begins where the last meeting was, and knows who has interpreted', async () => {
    const interpreter = {
      name: 'Tydelig Røst',
      number: '4711',
      category: 'C',
      language: 'so',
      dialect: 'maay',
      mode: 'SCREEN',
      minor: false,
      relative: false,
      confidentialityConfirmed: true,
      impartialityConfirmed: true,
      unqualifiedReason: '',
    }
    const first = await prepared('so')
    granted(await hold(first, drawn, { withInterpreter: 'YES', interpreter, noInterpreterReason: '' }))
    const { view } = await prepared('so')
    expect(view.setup).toMatchObject({
      place: 'Biblioteket',
      readAloud: '',
      interpreter: { mode: 'SCREEN', category: '', name: '' },
    })
    expect(view.knownInterpreters).toContainEqual({
      key: '4711 so',
      name: 'Tydelig Røst',
      number: '4711',
      category: 'C',
      language: 'so',
      dialect: 'maay',
    })
    const other = await prepared('ti')
    const inSomali = { withInterpreter: 'YES', noInterpreterReason: '' }
    expect(refused(await hold(other, drawn, { ...inSomali, interpreter }))).toEqual({
      code: 'blocked',
      params: { blocks: 'INTERPRETER_LANGUAGE' },
    })
    const explained = { ...interpreter, languageReason: 'Har bodd ti år i Somalia.' }
    expect(refused(await hold(other, drawn, { ...inSomali, interpreter: explained }))).toEqual({
      code: 'blocked',
      params: { blocks: 'INTERPRETER_LANGUAGE' },
    })
    const confirmed = { ...explained, languageConfirmed: true }
    granted(await hold(other, drawn, { ...inSomali, interpreter: confirmed }))
  })

  test('staff can say that it was put off, and cannot give a signature', async () => {
    const { agreementId, agreement, view } = await prepared()
    const meeting = (end: object) => ({
      agreementId,
      submissionId: randomUUID(),
      shownHash: agreement.shownHash,
      setup: {
        ...view.setup,
        readAloud: false,
        withInterpreter: 'NO',
        interpreter: null,
        noInterpreterReason: 'NOT_FOUND',
      },
      end,
    })
    expect(refused(await recordUnsigned(adviser, meeting(drawn)))).toEqual({ code: 'only-in-the-room' })
    const putOff = { outcome: 'POSTPONED', postponedReason: 'INTERPRETER_ABSENT' }
    expect(granted(await recordUnsigned(adviser, meeting(putOff))).outcome).toBe('POSTPONED')
    expect(refused(await recordUnsigned(stranger, meeting(putOff)))).toEqual({ code: 'not-found' })
  })
})

test('numbers under five are not shown, and protected people are in none', async () => {
  const before = await signingNumbers(adviser)
  expect(before.byLanguage.find(({ key }) => key === 'uk')).toBeUndefined()
  for (let at = 0; at < 5; at++) {
    const agreed = await prepared()
    if (at === 0)
      await asOwner(`UPDATE "Participant" SET "addressProtection" = 'FORTROLIG' WHERE "id" = $1`, [
        agreed.participantId,
      ])
    await asOwner(`UPDATE "Agreement" SET "language" = 'uk' WHERE "id" = $1`, [agreed.agreementId])
    await asOwner(
      `INSERT INTO "SigningMeeting" ("municipalityId", "agreementId", "outcome", "heldOn", "submissionId", "staffId")
       VALUES ('9901', $1, 'SIGNED', '2027-03-10', gen_random_uuid(), gen_random_uuid())`,
      [agreed.agreementId],
    )
  }
  const cellsOf = async () =>
    (await signingNumbers(adviser)).byLanguage.find(({ key }) => key === 'uk')?.cells
  expect(await cellsOf()).toEqual([null, 0, 0])
  await asOwner(`UPDATE "Participant" SET "addressProtection" = 'UGRADERT'`)
  expect(await cellsOf()).toEqual([5, 0, 0])
  const { byBoth, byMonth, byCategory } = await signingNumbers(adviser)
  expect(byBoth.find(({ key }) => key === '2027-03 uk')?.cells).toEqual([5, 0, 0])
  const everything = [...byBoth, ...byMonth, ...byCategory].flatMap(({ cells }) => cells)
  expect(everything.filter((cell) => cell !== null && cell % 5 !== 0)).toEqual([])
  expect((await signingNumbers(stranger)).byLanguage).toEqual([])
  await expect(signingNumbers(await callerAs(['teacher']))).rejects.toBeInstanceOf(Forbidden)
})

test('no table says anything of a hidden cell in another: thirteen less ten could be one, or four', () => {
  const tellsOf = (arabic: number, ukrainian: number) => [
    shown(arabic),
    shown(ukrainian),
    shown(arabic + ukrainian),
  ]
  expect(tellsOf(10, 3)).toEqual(tellsOf(11, 1))
  expect(tellsOf(10, 3)).toEqual(tellsOf(10, 4))
  expect([0, 1, 4, 5, 9, 10].map(shown)).toEqual([0, null, null, 5, 5, 10])
})

test('a signature of 200 000 points is kept with its ends, and can be sent', () => {
  const stroke = Array.from({ length: 100_000 }, (_point, x) => ({ x, y: 1 }))
  const kept = thinned([stroke, stroke, [{ x: 1, y: 1 }]], 20_000)
  expect(kept.flat().length).toBeLessThanOrEqual(20_000)
  expect(kept.map((one) => [one[0]?.x, one.at(-1)?.x])).toEqual([
    [0, 99_999],
    [0, 99_999],
    [1, 1],
  ])
})
