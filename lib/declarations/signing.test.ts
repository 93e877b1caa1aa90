import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import {
  insertCase,
  insertDecidedPlan,
  insertIdentity,
  SYNTHETIC_DUF,
  setSetting,
} from '#lib/testing/case-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { extractPages } from '#lib/testing/pdf-tools'
import { granted, refused } from '#lib/testing/results'
import { agreementForCase, caseDocument } from './agreements.queries'
import { prepareAgreement } from './prepare-agreement'
import { recordMeeting } from './record-meeting'

const { asOwner, callerAs } = await openDatabase()
process.env.SEAL_DIRECTORY = mkdtempSync(join(tmpdir(), 'seal-'))

const adviser = await callerAs(['adviser'])
await setSetting(asOwner, 'declarationInForceFrom', '2027-01-01')
await setSetting(asOwner, 'draftTranslationsAllowed', { ar: 'Tolk leser opp den norske teksten.' })

const caseWithPlan = async (row: Parameters<typeof insertCase>[1] = {}) => {
  const participantId = await insertCase(asOwner, row)
  const municipalityId = row.municipalityId ?? FJORDVIK
  await insertIdentity(asOwner, participantId, municipalityId)
  const planId = await insertDecidedPlan(asOwner, participantId, { municipalityId, decidedOn: '2027-03-10' })
  return { participantId, planId }
}

const prepared = async (row: Parameters<typeof insertCase>[1] = {}) => {
  const { participantId, planId } = await caseWithPlan(row)
  const { agreementId } = granted(
    await prepareAgreement(adviser, { participantId, language: 'ar', correctionReason: '' }),
  )
  const view = await agreementForCase(adviser, participantId)
  if (!view || view.waitsFor !== null || !view.agreement) throw new Error('no agreement')
  return { participantId, planId, agreementId, shownHash: view.agreement.shownHash }
}

const interpreter = {
  name: 'Tydelig Røst',
  number: '4711',
  category: 'B',
  language: 'ar',
  dialect: '',
  mode: 'IN_PERSON',
  minor: false,
  relative: false,
  confidentialityConfirmed: true,
  impartialityConfirmed: true,
  unqualifiedReason: '',
}
const setup = {
  heldOn: '2027-03-10',
  place: 'Fjordvik',
  readAloud: true,
  languageRead: 'ar',
  withInterpreter: 'YES',
  interpreter,
  noInterpreterReason: '',
  noInterpreterText: '',
}
const drawing = {
  width: 600,
  height: 200,
  strokes: [
    [
      { x: 10, y: 100 },
      { x: 200, y: 30 },
      { x: 400, y: 160 },
    ],
  ],
}
const signed = { outcome: 'SIGNED', method: 'DRAWN', drawing, clauseAnswers: { LIKESTILLING: 'UNDERSTOOD' } }

const meeting = (agreementId: string, shownHash: string, change: object = {}) => ({
  agreementId,
  submissionId: randomUUID(),
  shownHash,
  setup,
  end: signed,
  ...change,
})

describe('make ready', () => {
  test('a declaration in Arabic: facts, fingerprints and the exact file', async () => {
    const { agreementId } = await prepared()
    const [row] = (await asOwner(
      `SELECT a.*, d."bytes", d."sha256" FROM "Agreement" a JOIN "Document" d ON d."id" = a."shownDocumentId" WHERE a."id" = $1`,
      [agreementId],
    )) as [Record<string, unknown> & { bytes: Buffer }]
    expect(row).toMatchObject({
      kind: 'DECLARATION',
      status: 'READY',
      language: 'ar',
      translationStatus: 'UTKAST',
    })
    expect(createHash('sha256').update(row.bytes).digest('hex')).toBe(row.sha256)
    expect(row.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(JSON.stringify(row.facts)).not.toContain(SYNTHETIC_DUF)
  })

  test('is a contract while the declaration is not in force', async () => {
    await setSetting(asOwner, 'declarationInForceFrom', '2027-03-11')
    const { agreementId } = await prepared()
    await setSetting(asOwner, 'declarationInForceFrom', '2027-01-01')
    expect(
      await asOwner(`SELECT "kind", "language" FROM "Agreement" WHERE "id" = $1`, [agreementId]),
    ).toEqual([{ kind: 'CONTRACT', language: 'ar' }])
  })

  test('is in nynorsk where the municipality writes it, and stays so until it is signed', async () => {
    const write = (language: string) =>
      asOwner(`UPDATE "Municipality" SET "language" = $1 WHERE "id" = $2`, [language, FJORDVIK])
    await write('nn')
    const { agreementId, shownHash } = await prepared()
    await write('nb')
    granted(await recordMeeting(adviser, meeting(agreementId, shownHash)))
    const [row] = (await asOwner(
      `SELECT a."facts", d."bytes" FROM "Agreement" a JOIN "Document" d ON d."id" = a."signedDocumentId" WHERE a."id" = $1`,
      [agreementId],
    )) as [{ facts: object; bytes: Buffer }]
    expect(row.facts).toMatchObject({ writtenForm: 'nn' })
    const protocol = extractPages(row.bytes).at(-1)
    expect(protocol).toContain('Denne sida er ikkje ein del av')
    expect(protocol).toContain('Til stades frå kommunen')
  })

  test('refuses before the plan is set, in a language without a text, and twice once signed', async () => {
    const withoutPlan = await insertCase(asOwner)
    const wish = { language: 'ar', correctionReason: '' }
    expect(refused(await prepareAgreement(adviser, { participantId: withoutPlan, ...wish }))).toEqual({
      code: 'no-decided-plan',
    })
    const { participantId } = await caseWithPlan()
    expect(refused(await prepareAgreement(adviser, { participantId, ...wish, language: 'xx' }))).toEqual({
      code: 'no-text',
    })
    const { agreementId, shownHash, ...signedCase } = await prepared()
    granted(await recordMeeting(adviser, meeting(agreementId, shownHash)))
    const again = { participantId: signedCase.participantId, ...wish }
    expect(refused(await prepareAgreement(adviser, again))).toEqual({ code: 'already-signed' })
  })

  test('another municipality does not find it; an auditor may not', async () => {
    const { participantId } = await caseWithPlan()
    const stranger = await callerAs(['adviser'], { municipalityId: GRANLI })
    const wish = { participantId, language: 'ar', correctionReason: '' }
    expect(refused(await prepareAgreement(stranger, wish))).toEqual({ code: 'not-found' })
    await expect(prepareAgreement(await callerAs(['auditor']), wish)).rejects.toBeInstanceOf(Forbidden)
    await expect(prepareAgreement(await callerAs(['auditor']), null)).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('sign', () => {
  test('stores the sealed file, the meeting and the event together, and freezes them', async () => {
    const { agreementId, shownHash, participantId } = await prepared()
    const { signedDocumentId } = granted(await recordMeeting(adviser, meeting(agreementId, shownHash)))
    const stored = await caseDocument(adviser, participantId, signedDocumentId ?? '')
    expect(
      createHash('sha256')
        .update(stored?.bytes ?? '')
        .digest('hex'),
    ).toBe(stored?.sha256)
    expect(Buffer.from(stored?.bytes ?? '').includes('ETSI.CAdES.detached')).toBe(true)
    const [held] = await asOwner(`SELECT * FROM "SigningMeeting" WHERE "agreementId" = $1`, [agreementId])
    expect(held).toMatchObject({
      outcome: 'SIGNED',
      method: 'DRAWN',
      interpreterCategory: 'B',
      readAloud: true,
    })
    const events = await asOwner(
      `SELECT "action", "detail"->>'sha256' AS "sha256" FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY "sequence"`,
      [participantId],
    )
    expect(events.at(-1)).toEqual({ action: 'agreement.meeting-recorded', sha256: stored?.sha256 })
    await expect(
      asOwner(`UPDATE "Agreement" SET "language" = 'en' WHERE "id" = $1`, [agreementId]),
    ).rejects.toThrow('a signed agreement cannot be changed')
  })

  test('two people at once: one signature, one file, one event', async () => {
    const { agreementId, shownHash, participantId } = await prepared()
    const leader = await callerAs(['leader'])
    const results = await Promise.all([
      recordMeeting(adviser, meeting(agreementId, shownHash)),
      recordMeeting(leader, meeting(agreementId, shownHash)),
      recordMeeting(adviser, meeting(agreementId, shownHash)),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    for (const result of results) if (!result.ok) expect(result.refusal).toEqual({ code: 'already-signed' })
    const count = async (sql: string) => ((await asOwner(sql, [participantId]))[0] as { n: number }).n
    expect(
      await count(
        `SELECT count(*)::int AS n FROM "Document" WHERE "participantId" = $1 AND "kind" = 'DECLARATION_SIGNED'`,
      ),
    ).toBe(1)
    expect(
      await count(
        `SELECT count(*)::int AS n FROM "AuditEvent" WHERE "subjectId" = $1 AND "action" = 'agreement.meeting-recorded'`,
      ),
    ).toBe(1)
  })

  test('the same submission, at once and again, is one meeting', async () => {
    const { agreementId, shownHash } = await prepared()
    const submission = meeting(agreementId, shownHash)
    const results = [
      ...(await Promise.all([recordMeeting(adviser, submission), recordMeeting(adviser, submission)])),
      await recordMeeting(adviser, submission),
    ].map(granted)
    expect(new Set(results.map(({ id }) => id)).size).toBe(1)
    const rows = await asOwner(`SELECT 1 FROM "SigningMeeting" WHERE "agreementId" = $1`, [agreementId])
    expect(rows).toHaveLength(1)
  })

  test.each([
    ['a child interprets', { interpreter: { ...interpreter, minor: true } }, 'INTERPRETER_IS_CHILD'],
    ['a relative interprets', { interpreter: { ...interpreter, relative: true } }, 'INTERPRETER_IS_RELATIVE'],
    ['another language', { interpreter: { ...interpreter, language: 'uk' } }, 'INTERPRETER_LANGUAGE'],
    [
      'unqualified without a reason',
      { interpreter: { ...interpreter, category: 'NONE' } },
      'INTERPRETER_NOT_QUALIFIED',
    ],
    [
      'taushetsplikt',
      { interpreter: { ...interpreter, confidentialityConfirmed: false } },
      'CONFIDENTIALITY_UNCONFIRMED',
    ],
    ['no interpreter, no reason', { withInterpreter: 'NO', interpreter: null }, 'INTERPRETER_MISSING'],
  ])('is refused with the law’s reason: %s', async (_what, change, block) => {
    const { agreementId, shownHash } = await prepared()
    const input = meeting(agreementId, shownHash, { setup: { ...setup, ...change } })
    expect(refused(await recordMeeting(adviser, input))).toEqual({
      code: 'blocked',
      params: { blocks: block },
    })
  })

  test.each([
    ['a day that has not come', { heldOn: '2027-03-11' }, 'setup.heldOn'],
    ['a day before the plan', { heldOn: '2027-03-09' }, 'setup.heldOn'],
    ['no place', { place: ' ' }, 'setup.place'],
    [
      'an interpreter without name and number',
      { interpreter: { ...interpreter, name: '', number: '' } },
      'setup.interpreter.name',
    ],
  ])('is refused at the field: %s', async (_what, change, field) => {
    const { agreementId, shownHash } = await prepared()
    const input = meeting(agreementId, shownHash, { setup: { ...setup, ...change } })
    const refusal = refused(await recordMeeting(adviser, input))
    expect(Object.keys('fields' in refusal ? refusal.fields : {})).toEqual([field])
  })

  const stroke = (points: unknown) => ({ ...signed, drawing: { ...drawing, strokes: points } })
  const far = Array.from({ length: 20_001 }, () => ({ x: 1, y: 1 }))
  test.each([
    ['no stroke', stroke([]), false],
    ['an empty stroke', stroke([[]]), false],
    ['a dot', stroke([[{ x: 5, y: 5 }]]), true],
    ['20 001 points', stroke([far]), false],
    ['not a number', stroke([[{ x: Number.NaN, y: 1 }]]), false],
    ['endless', stroke([[{ x: Number.POSITIVE_INFINITY, y: 1 }]]), false],
    ['off the canvas', stroke([[{ x: 700, y: 1 }]]), false],
    ['text for a number', stroke([[{ x: '1', y: 1 }]]), false],
    ['no strokes at all', { ...signed, drawing: null }, false],
    ['a mark without a witness', { ...signed, method: 'MARK' }, false],
    ['a mark with a witness', { ...signed, method: 'MARK', witness: 'Stille Vann' }, true],
    ['a mark witnessed by the interpreter', { ...signed, method: 'MARK', witness: 'tydelig røst' }, false],
    ['a name typed without a witness', { ...signed, method: 'TYPED', typedName: 'Rask' }, false],
    ['a name typed', { outcome: 'SIGNED', method: 'TYPED', typedName: 'Rask', witness: 'Stille Vann' }, true],
    [
      'a name that turns the text',
      { outcome: 'SIGNED', method: 'TYPED', typedName: 'R\u202Eask', witness: 'V' },
      false,
    ],
  ])('strokes: %s', async (_what, end, accepted) => {
    const { agreementId, shownHash } = await prepared()
    expect((await recordMeeting(adviser, meeting(agreementId, shownHash, { end }))).ok).toBe(accepted)
  })

  test('paper must carry the code of its own agreement', async () => {
    const { agreementId, shownHash, participantId } = await prepared()
    const view = await agreementForCase(adviser, participantId)
    const code = view?.waitsFor === null ? view.agreement?.facts.code : undefined
    const paper = (paperCode: string | undefined) =>
      meeting(agreementId, shownHash, { end: { outcome: 'SIGNED', method: 'PAPER', paperCode } })
    expect(refused(await recordMeeting(adviser, paper('AAAA-AAAA')))).toMatchObject({
      code: 'paper-code-differs',
    })
    granted(await recordMeeting(adviser, paper(code)))
  })

  test('refuses another text than the one shown, and a case that has changed', async () => {
    const { agreementId, shownHash, participantId } = await prepared()
    expect(refused(await recordMeeting(adviser, meeting(agreementId, 'a'.repeat(64))))).toEqual({
      code: 'text-differs',
    })
    await asOwner(`UPDATE "Participant" SET "familyName" = 'Foss' WHERE "id" = $1`, [participantId])
    expect(refused(await recordMeeting(adviser, meeting(agreementId, shownHash)))).toEqual({
      code: 'out-of-date',
      params: { changes: 'NAME' },
    })
  })

  test('a draft translation is not signed where the leader has not allowed it', async () => {
    await setSetting(asOwner, 'draftTranslationsAllowed', {})
    const { agreementId, shownHash } = await prepared()
    const result = await recordMeeting(adviser, meeting(agreementId, shownHash))
    await setSetting(asOwner, 'draftTranslationsAllowed', { ar: 'Tolk leser opp den norske teksten.' })
    expect(refused(result)).toEqual({ code: 'blocked', params: { blocks: 'TRANSLATION_DRAFT' } })
  })

  test('another municipality does not find it', async () => {
    const { agreementId, shownHash } = await prepared()
    const stranger = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await recordMeeting(stranger, meeting(agreementId, shownHash)))).toEqual({
      code: 'not-found',
    })
  })
})

describe('not signed', () => {
  test('a refusal is recorded with a day to follow up, and can be followed by a signature', async () => {
    const { agreementId, shownHash } = await prepared()
    const end = { outcome: 'REFUSED', refusalReason: 'Vil tenke', guidanceGiven: true }
    granted(await recordMeeting(adviser, meeting(agreementId, shownHash, { end })))
    const [held] = await asOwner(
      `SELECT "outcome", "refusalReason", "followUpOn"::text FROM "SigningMeeting" WHERE "agreementId" = $1`,
      [agreementId],
    )
    expect(held).toEqual({ outcome: 'REFUSED', refusalReason: 'Vil tenke', followUpOn: '2027-03-24' })
    granted(await recordMeeting(adviser, meeting(agreementId, shownHash)))
  })

  test('postponed needs a reason', async () => {
    const { agreementId, shownHash } = await prepared()
    const end = { outcome: 'POSTPONED' }
    expect(refused(await recordMeeting(adviser, meeting(agreementId, shownHash, { end })))).toMatchObject({
      fields: { 'end.postponedReason': expect.any(String) },
    })
    const withReason = { ...end, postponedReason: 'ILLNESS' }
    granted(await recordMeeting(adviser, meeting(agreementId, shownHash, { end: withReason })))
  })
})
