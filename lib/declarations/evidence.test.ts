import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  insertCase,
  insertDecidedPlan,
  insertIdentity,
  SYNTHETIC_DUF,
  setSetting,
} from '#lib/testing/case-rows'
import { openDatabase } from '#lib/testing/database'
import { readWithPdfJs } from '#lib/testing/extract-text'
import { granted, refused } from '#lib/testing/results'
import { CLAUSE_KEYS } from './agreement-codes'
import { agreementForCase, caseDocument, waitingList } from './agreements.queries'
import { openRoom } from './open-room'
import { prepareAgreement } from './prepare-agreement'
import { recordMeeting } from './record-meeting'
import { restInRoom, roomView } from './room'
import type { RoomView } from './room.view'
import { submitFromRoom } from './room-outcome'

const { asOwner, callerAs } = await openDatabase()
process.env.SEAL_DIRECTORY = mkdtempSync(join(tmpdir(), 'seal-'))
process.env.FOTFESTE_TODAY = '2027-03-10'

const adviser = await callerAs(['adviser'])
await setSetting(asOwner, 'draftTranslationsAllowed', { ar: 'Tolk leser opp den norske teksten.' })
const inForce = (day: string | null) => setSetting(asOwner, 'declarationInForceFrom', day)
await inForce('2027-01-01')

const interpreter = {
  name: 'Tydelig Røst',
  number: '4711',
  category: 'B',
  language: 'ar',
  dialect: 'levantinsk',
  mode: 'SCREEN',
  minor: false,
  relative: false,
  confidentialityConfirmed: true,
  impartialityConfirmed: true,
  unqualifiedReason: '',
}
const setup = {
  heldOn: '2027-03-10',
  place: 'Biblioteket',
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
    ],
  ],
}
const drawn = { outcome: 'SIGNED', method: 'DRAWN', drawing }
const at = (milliseconds = 0) => new Date(Date.now() + milliseconds).toISOString()
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const newCase = async () => {
  const participantId = await insertCase(asOwner, { language: 'ar' })
  await insertIdentity(asOwner, participantId)
  const planId = await insertDecidedPlan(asOwner, participantId)
  return { participantId, planId }
}
const prepare = (participantId: string, correctionReason = '') =>
  prepareAgreement(adviser, { participantId, language: 'ar', correctionReason })

const pageOf = async (participantId: string) => {
  const view = await agreementForCase(adviser, participantId)
  if (view?.waitsFor !== null) throw new Error('no page')
  return view
}
const agreementOf = async (participantId: string) => {
  const { agreement } = await pageOf(participantId)
  if (!agreement) throw new Error('no agreement')
  return agreement
}
const handedOver = async (change: object = {}, made = newCase()) => {
  const { participantId } = await made
  const open = await pageOf(participantId)
  if (open.agreement?.status !== 'READY') granted(await prepare(participantId))
  const { id: agreementId } = await agreementOf(participantId)
  const { token } = granted(await openRoom(adviser, { agreementId, setup: { ...setup, ...change } }))
  const view = await roomView(token)
  if (!view || 'closed' in view) throw new Error('no room')
  const send = (end: object = {}, hash = view.shownHash) =>
    submitFromRoom(view.deliveryKey, { ...drawn, deviceAt: at(), ...end }, hash)
  return { participantId, agreementId, token, view, send }
}
const hold = async (participantId: string, end: object = drawn, change: object = {}) => {
  const { id: agreementId, shownHash } = await agreementOf(participantId)
  const meeting = { agreementId, submissionId: randomUUID(), shownHash, setup: { ...setup, ...change }, end }
  return recordMeeting(adviser, meeting)
}
/** Spaces aside: a reader puts them where lines break. */
const bare = (text: string) => text.replaceAll(/\s+/g, '')
const wordsOf = async (participantId: string, documentId: string | null) => {
  const document = await caseDocument(adviser, participantId, documentId ?? '')
  return bare(await readWithPdfJs(Uint8Array.from(document?.bytes ?? [])))
}
const rowOf = async (agreementId: string) =>
  (await asOwner(`SELECT * FROM "SigningMeeting" WHERE "agreementId" = $1`, [agreementId]))[0] ?? {}
const fieldsOf = (refusal: object) => ('fields' in refusal ? Object.keys(refusal.fields as object) : refusal)

/** The fingerprint of what lies on the tablet, reckoned from the view alone. */
const hashOfSight = ({ title, facts, points, notice }: RoomView) =>
  createHash('sha256')
    .update(JSON.stringify([title, facts, points, notice]), 'utf8')
    .digest('hex')

describe('what is shown is what is signed', () => {
  test('the facts of the form are shown in both languages, the number masked', async () => {
    const { view } = await handedOver()
    expect(view.facts.map(({ norwegian }) => norwegian)).toEqual([
      'Navn: Rask Elv',
      `Fødselsnummer/DUF.nr: •••• ${SYNTHETIC_DUF.slice(-4)}`,
      'Bosatt i Fjordvik kommune fra 04.01.2027 (dato)',
      'Vedtak om introduksjonsprogram og integreringsplan fra 10.03.2027 (dato)',
    ])
    for (const { own, norwegian } of view.facts) expect(own).not.toBe(norwegian)
    expect(JSON.stringify(view)).not.toContain(SYNTHETIC_DUF)
  })

  test('the fingerprint is of the very view that is sent, and stands twice in the protocol', async () => {
    const { view, send, participantId } = await handedOver()
    expect(view.shownHash).toBe(hashOfSight(view))
    const { signedDocumentId } = granted(await send())
    const words = await wordsOf(participantId, signedDocumentId)
    expect(words.split(view.shownHash)).toHaveLength(3)
  })

  test('a view with another word in it is refused', async () => {
    const { view, send } = await handedOver()
    const [first, ...others] = view.points
    if (!first) throw new Error('no points')
    const changed = { ...first, own: { ...first.own, text: `${first.own.text}.` } }
    const forged = hashOfSight({ ...view, points: [changed, ...others] })
    expect(refused(await send({}, forged))).toEqual({ code: 'text-differs' })
  })

  test('no other point than those of the texts can be answered', async () => {
    const { view, token, send, participantId, agreementId } = await handedOver()
    expect(view.points.map(({ key }) => key).filter((key) => !CLAUSE_KEYS.includes(key))).toEqual([])
    const invented = { CLAUSE: 'UNDERSTOOD' }
    expect(await restInRoom(token, { at: 0, answers: invented })).toBe(false)
    expect(fieldsOf(refused(await send({ clauseAnswers: invented })))).toEqual(['end.clauseAnswers'])
    const answers = { FACTS: 'UNDERSTOOD', LIKESTILLING: 'NEEDS_EXPLANATION' }
    granted(await send({ clauseAnswers: answers }))
    expect(await rowOf(agreementId)).toMatchObject({ clauseAnswers: answers })
    expect((await agreementOf(participantId)).status).toBe('SIGNED')
  })
})

describe('the contract, as the law is today', () => {
  beforeAll(() => inForce(null))
  afterAll(() => inForce('2027-01-01'))

  test('is read in Norwegian with the room in the participant’s language, and signed for both', async () => {
    const { view, send, participantId, agreementId } = await handedOver()
    expect(view).toMatchObject({ kind: 'CONTRACT', language: 'ar' })
    expect(view.words.own.sign).not.toBe(view.words.norwegian.sign)
    expect(view.notice.own).toBe(view.words.own.norwegianOnly)
    expect(view.points.every(({ own, norwegian }) => own.text === norwegian.text)).toBe(true)
    expect(view.points.map(({ key }) => key).every((key) => CLAUSE_KEYS.includes(key))).toBe(true)
    expect(view.facts[0]?.norwegian).toContain('mellom Rask Elv')
    const { signedDocumentId } = granted(await send({ clauseAnswers: { TERM_1: 'UNDERSTOOD' } }))
    const words = await wordsOf(participantId, signedDocumentId)
    expect(words).toContain(bare('Integreringskontrakt'))
    expect(words).toContain(bare('For Fjordvik kommune'))
    expect(words).toContain(bare(adviser.actor.name))
    expect(words.split(view.shownHash)).toHaveLength(3)
    expect(await asOwner(`SELECT "kind", "status" FROM "Agreement" WHERE "id" = $1`, [agreementId])).toEqual([
      { kind: 'CONTRACT', status: 'SIGNED' },
    ])
  })
})

describe('the tablet’s clock', () => {
  test('has to be there, and of the same day', async () => {
    const { send } = await handedOver()
    const wrong = { code: 'clock-wrong' }
    for (const deviceAt of [null, '1990-01-01T10:00:00.000Z', '2099-01-01T10:00:00.000Z', at(25 * HOUR)])
      expect(refused(await send({ deviceAt }))).toEqual(wrong)
    granted(await send())
  })

  test.each([
    ['an hour fast', HOUR, 'Nettbrettets klokke stemmer ikke'],
    ['an hour before the hand-over', -HOUR, 'Nettbrettets klokke stemmer ikke'],
  ])('%s: it is signed, and the protocol says so', async (_what, off, said) => {
    const { send, participantId } = await handedOver()
    const { signedDocumentId } = granted(await send({ deviceAt: at(off) }))
    expect(await wordsOf(participantId, signedDocumentId)).toContain(bare(said))
  })

  test('without a network: the protocol says that it came later', async () => {
    const { send, participantId, view } = await handedOver()
    await asOwner(`UPDATE "RoomSession" SET "openedAt" = now() - interval '2 hours' WHERE "id" = $1`, [
      view.roomId,
    ])
    const { signedDocumentId } = granted(await send({ deviceAt: at(-HOUR) }))
    const words = await wordsOf(participantId, signedDocumentId)
    expect(words).toContain(bare('Gitt uten nett og levert senere'))
    expect(words).not.toContain(bare('stemmer ikke'))
  })

  test('a room is open for three hours, by the clock', async () => {
    const { view } = await handedOver()
    const [room] = await asOwner(
      `SELECT extract(epoch FROM "expiresAt" - "openedAt")::float / 3600 AS hours FROM "RoomSession" WHERE "id" = $1`,
      [view.roomId],
    )
    expect(room?.hours).toBeCloseTo(3, 2)
  })
})

describe('what nobody has said is not recorded', () => {
  test('the form begins without category and reading aloud, and is not taken so', async () => {
    const { participantId } = await newCase()
    granted(await prepare(participantId))
    const { setup: begun, agreement } = await pageOf(participantId)
    expect(begun).toMatchObject({ readAloud: '', interpreter: { category: '' } })
    const named = { ...begun, interpreter: { ...interpreter, category: '' } }
    const agreementId = agreement?.id ?? ''
    expect(fieldsOf(refused(await openRoom(adviser, { agreementId, setup: named })))).toEqual([
      'setup.readAloud',
      'setup.interpreter.category',
    ])
    const empty = { ...begun, withInterpreter: 'YES' as const }
    expect(fieldsOf(refused(await openRoom(adviser, { agreementId, setup: empty })))).toEqual([
      'setup.readAloud',
      'setup.interpreter.name',
      'setup.interpreter.category',
      'setup.interpreter.confidentialityConfirmed',
      'setup.interpreter.impartialityConfirmed',
    ])
    granted(await openRoom(adviser, { agreementId, setup: { ...named, readAloud: 'NO', interpreter } }))
  })

  const other = { ...drawn, method: 'TYPED', typedName: 'Rask Elv', witness: 'Stille Vann' }
  test.each([
    ['a signature on a refusal', { ...drawn, outcome: 'REFUSED' }, ['end.drawing', 'end.method']],
    ['a witness on a refusal', { outcome: 'REFUSED', witness: 'Stille Vann' }, ['end.witness']],
    [
      'a name on a meeting put off',
      { outcome: 'POSTPONED', postponedReason: 'ILLNESS', typedName: 'R' },
      ['end.typedName'],
    ],
    ['strokes with a typed name', other, ['end.drawing']],
    ['a witness to a drawn one', { ...drawn, witness: 'Stille Vann' }, ['end.witness']],
    ['a field nobody knows', { ...drawn, breach: true }, ['end']],
  ])('%s', async (_what, end, fields) => {
    const { participantId } = await newCase()
    granted(await prepare(participantId))
    expect(fieldsOf(refused(await hold(participantId, end)))).toEqual(fields)
  })

  test('a meeting keeps all that was recorded', async () => {
    const { participantId } = await newCase()
    granted(await prepare(participantId))
    const { id: agreementId } = await agreementOf(participantId)
    const deviceAt = at()
    const end = {
      outcome: 'SIGNED',
      method: 'TYPED',
      typedName: 'Rask Elv',
      witness: 'Stille Vann',
      deviceAt,
    }
    granted(await hold(participantId, { ...end, clauseAnswers: { FACTS: 'UNDERSTOOD' } }))
    expect(await rowOf(agreementId)).toMatchObject({
      typedName: 'Rask Elv',
      witness: 'Stille Vann',
      deviceAt: new Date(deviceAt),
      languageRead: 'ar',
      readAloud: true,
      place: 'Biblioteket',
      interpreterDialect: 'levantinsk',
      interpreterMode: 'SCREEN',
      confidentialityConfirmed: true,
      impartialityConfirmed: true,
      clauseAnswers: { FACTS: 'UNDERSTOOD' },
    })
    const second = await newCase()
    granted(await prepare(second.participantId))
    const { id } = await agreementOf(second.participantId)
    granted(await hold(second.participantId))
    expect(await rowOf(id)).toMatchObject({ strokes: drawing })
  })
})

describe('a correction', () => {
  const signedCase = async () => {
    const made = await newCase()
    granted(await prepare(made.participantId))
    granted(await hold(made.participantId))
    return { ...made, old: await agreementOf(made.participantId) }
  }
  const statusOf = async (agreementId: string) =>
    (await asOwner(`SELECT "status" FROM "Agreement" WHERE "id" = $1`, [agreementId]))[0]?.status

  test('replaces the signed one when it is signed, not before, and says what and why', async () => {
    const { participantId, old } = await signedCase()
    const { agreementId } = granted(await prepare(participantId, 'Feil dato for bosetting.'))
    expect(await statusOf(old.id)).toBe('SIGNED')
    expect((await pageOf(participantId)).inForce).toMatchObject({ documentId: old.signedDocumentId })
    granted(await hold(participantId, { outcome: 'REFUSED' }))
    expect(await statusOf(old.id)).toBe('SIGNED')
    expect((await waitingList(adviser)).map((row) => row.participantId)).toContain(participantId)

    const { signedDocumentId } = granted(await hold(participantId))
    expect(await statusOf(old.id)).toBe('REPLACED')
    expect(await statusOf(agreementId)).toBe('SIGNED')
    const page = await pageOf(participantId)
    expect(page.earlier).toMatchObject([{ documentId: old.signedDocumentId, code: old.facts.code }])
    expect(page.inForce).toBeNull()
    const words = await wordsOf(participantId, signedDocumentId)
    expect(words).toContain(bare(old.facts.code))
    expect(words).toContain(bare('Feil dato for bosetting.'))
    expect(words).toContain(old.sha256 ?? '-')
    const [row] = await asOwner(`SELECT "replacesId", "correctionReason" FROM "Agreement" WHERE "id" = $1`, [
      agreementId,
    ])
    expect(row).toEqual({ replacesId: old.id, correctionReason: 'Feil dato for bosetting.' })
  })

  test('made twice keeps its reason and what it replaces; the first of the two is refused', async () => {
    const { participantId, old } = await signedCase()
    granted(await prepare(participantId, 'Feil navn.'))
    const first = await agreementOf(participantId)
    const { agreementId } = granted(await prepare(participantId))
    const [row] = await asOwner(`SELECT "replacesId", "correctionReason" FROM "Agreement" WHERE "id" = $1`, [
      agreementId,
    ])
    expect(row).toEqual({ replacesId: old.id, correctionReason: 'Feil navn.' })
    const late = {
      agreementId: first.id,
      submissionId: randomUUID(),
      shownHash: first.shownHash,
      setup,
      end: drawn,
    }
    expect(refused(await recordMeeting(adviser, late))).toEqual({ code: 'replaced' })
  })

  test('a new version of the plan leaves what is signed in force', async () => {
    const { participantId, old, planId } = await signedCase()
    await asOwner(`UPDATE "Plan" SET "status" = 'REPLACED' WHERE "id" = $1`, [planId])
    await insertDecidedPlan(asOwner, participantId, { number: 2 })
    const page = await pageOf(participantId)
    expect(page.agreement).toMatchObject({ id: old.id, status: 'SIGNED' })
    expect(page.asksAnew).toBe(false)
    expect(refused(await prepare(participantId))).toEqual({ code: 'already-signed' })
    expect((await waitingList(adviser)).map((row) => row.participantId)).not.toContain(participantId)
  })

  test('those who have ended wait for nothing, and those who have signed neither', async () => {
    const { participantId } = await newCase()
    const waits = async () => (await waitingList(adviser)).some((row) => row.participantId === participantId)
    expect(await waits()).toBe(true)
    await asOwner(`UPDATE "Participant" SET "programmeEndedOn" = '2027-03-09' WHERE "id" = $1`, [
      participantId,
    ])
    expect(await waits()).toBe(false)
  })
})

describe('a contract when the declaration takes effect', () => {
  test.each([
    ['NEVER', false],
    ['ALL', true],
  ] as const)('resignExisting %s', async (policy, asks) => {
    await inForce(null)
    const { participantId } = await newCase()
    granted(await prepare(participantId))
    granted(await hold(participantId))
    const contract = await agreementOf(participantId)
    await inForce('2027-03-01')
    await setSetting(asOwner, 'resignExisting', policy)
    try {
      const page = await pageOf(participantId)
      expect(page.agreement).toMatchObject({ id: contract.id, kind: 'CONTRACT', status: 'SIGNED' })
      expect(page.asksAnew).toBe(asks)
      expect((await waitingList(adviser)).some((row) => row.participantId === participantId)).toBe(asks)
      const made = await prepare(participantId)
      expect(made.ok).toBe(asks)
      if (!asks) return
      expect((await agreementOf(participantId)).kind).toBe('DECLARATION')
      granted(await hold(participantId))
      expect((await pageOf(participantId)).earlier).toMatchObject([{ kind: 'CONTRACT' }])
    } finally {
      await setSetting(asOwner, 'resignExisting', 'NEVER')
      await inForce('2027-01-01')
    }
  })
})

describe('who is present', () => {
  const ready = async () => {
    const made = await newCase()
    granted(await prepare(made.participantId))
    return made.participantId
  }
  const witnessed = (witness: string) => ({ outcome: 'SIGNED', method: 'TYPED', typedName: 'Rask', witness })

  test.each([
    ['the interpreter with two spaces', 'Tydelig  Røst'],
    ['the interpreter the other way round', 'røst, TYDELIG'],
    ['the participant', 'Rask Elv'],
    ['the participant in capitals', ' RASK ELV '],
  ])('%s is no witness', async (_what, witness) => {
    expect(fieldsOf(refused(await hold(await ready(), witnessed(witness))))).toEqual(['end.witness'])
  })

  test('the member of staff is no witness', async () => {
    expect(fieldsOf(refused(await hold(await ready(), witnessed(adviser.actor.name.toUpperCase()))))).toEqual(
      ['end.witness'],
    )
  })

  const putOff = { outcome: 'POSTPONED', postponedReason: 'ILLNESS' }
  test.each([
    ['a child', { minor: true }, 'INTERPRETER_IS_CHILD'],
    ['a relative', { relative: true }, 'INTERPRETER_IS_RELATIVE'],
  ])(
    '%s does not interpret at a meeting that is put off, and is not suggested',
    async (_what, change, blocks) => {
      const participantId = await ready()
      const unfit = { interpreter: { ...interpreter, ...change } }
      expect(refused(await hold(participantId, putOff, unfit))).toEqual({
        code: 'blocked',
        params: { blocks },
      })
    },
  )

  test('an interpreter with nothing confirmed at a meeting that was put off is not suggested', async () => {
    const participantId = await ready()
    const unknown = { ...interpreter, name: 'Ukjent Stemme', number: '999', confidentialityConfirmed: false }
    granted(await hold(participantId, putOff, { interpreter: unknown }))
    const { knownInterpreters } = await pageOf(participantId)
    expect(knownInterpreters.map(({ name }) => name)).not.toContain('Ukjent Stemme')
  })

  test('words without a coded reason are no reason for nobody to interpret', async () => {
    const alone = { withInterpreter: 'NO', interpreter: null, noInterpreterText: 'Det gikk fint.' }
    expect(refused(await hold(await ready(), drawn, alone))).toEqual({
      code: 'blocked',
      params: { blocks: 'INTERPRETER_MISSING' },
    })
  })
})

describe('the protocol', () => {
  test('tells the place, the times, what was confirmed and the chain of events', async () => {
    const { token, view, participantId, agreementId } = await handedOver()
    expect(await restInRoom(token, { at: 2, answers: { FACTS: 'UNDERSTOOD' } })).toBe(true)
    const { token: again } = granted(await openRoom(adviser, { agreementId, setup }))
    const second = await roomView(again)
    if (!second || 'closed' in second) throw new Error('no room')
    const end = {
      ...drawn,
      deviceAt: at(),
      clauseAnswers: { FACTS: 'UNDERSTOOD', LIKESTILLING: 'NEEDS_EXPLANATION' },
    }
    const { signedDocumentId } = granted(await submitFromRoom(second.deliveryKey, end, view.shownHash))
    const words = await wordsOf(participantId, signedDocumentId)
    for (const said of [
      'Biblioteket, 10.03.2027',
      'Lesingen begynte',
      'Signert (nettbrettets klokke)',
      'Mottatt av kommunen',
      'Taushetsplikt og habilitet bekreftet',
      'Hendelser før signaturen',
      'Dokumentet ble gjort klart',
      'Nettbrettet ble gitt til deltakeren',
      'Pause',
      'opplysningene',
      'høringsnotat',
    ])
      expect(words).toContain(bare(said))
    expect(words).not.toContain(bare('offisiell tekst'))
    expect(words.split(bare('Nettbrettet ble gitt til deltakeren'))).toHaveLength(3)
  })

  test('names the witness, and says of a sheet that it is for itself', async () => {
    const { participantId } = await newCase()
    granted(await prepare(participantId))
    const { code } = (await agreementOf(participantId)).facts
    const paper = { outcome: 'SIGNED', method: 'PAPER', paperCode: code }
    const { signedDocumentId } = granted(await hold(participantId, paper))
    const words = await wordsOf(participantId, signedDocumentId)
    expect(words).toContain(bare('Signatur på papir'))
    expect(words).not.toContain(bare('er lagt ved saken'))
    const marked = await newCase()
    granted(await prepare(marked.participantId))
    const mark = { ...drawn, method: 'MARK', witness: 'Stille Vann' }
    const sealed = granted(await hold(marked.participantId, mark))
    expect(await wordsOf(marked.participantId, sealed.signedDocumentId)).toContain(bare('Stille Vann'))
  })

  test('the code of the sheet is neither on the tablet nor in a refusal', async () => {
    const { view, send, participantId } = await handedOver()
    const { code } = (await agreementOf(participantId)).facts
    expect(JSON.stringify(view)).not.toContain(code)
    const wrong = await send({ method: 'PAPER', drawing: null, paperCode: 'AAAA-AAAA' })
    expect(refused(wrong)).toEqual({ code: 'paper-code-differs' })
  })
})

describe('what has changed since it was made ready', () => {
  const change = (table: string, set: string) => (participantId: string) =>
    asOwner(`UPDATE "${table}" SET ${set} WHERE "${table === 'Participant' ? 'id' : 'participantId'}" = $1`, [
      participantId,
    ])
  const newPlan = (decidedOn: string) => async (participantId: string) => {
    await change('Plan', `"status" = 'REPLACED'`)(participantId)
    await insertDecidedPlan(asOwner, participantId, { number: 2, decidedOn })
  }
  const column = (name: string) => change('Agreement', `"${name}" = 'x'`)
  test.each([
    ['a plan', newPlan('2027-03-10'), 'PLAN'],
    [
      'the day of the decision',
      change('Agreement', `"facts" = jsonb_set("facts", '{decisionOn}', '"2027-03-09"')`),
      'DECISION_ON IDENTITY_NUMBER',
    ],
    ['the day of settlement', change('Participant', `"settledOn" = '2027-01-05'`), 'SETTLED_ON'],
    ['the number', change('Agreement', `"factsHash" = 'x'`), 'IDENTITY_NUMBER'],
    ['the template', column('templateVersion'), 'TEMPLATE'],
    ['the Norwegian text', column('norwegianHash'), 'TEMPLATE'],
    ['the translation', column('translationHash'), 'TRANSLATION'],
  ])('%s', async (_what, happens, changes) => {
    const { participantId } = await newCase()
    granted(await prepare(participantId))
    const meeting = { ...(await agreementOf(participantId)) }
    await happens(participantId)
    const late = {
      agreementId: meeting.id,
      submissionId: randomUUID(),
      shownHash: meeting.shownHash,
      setup,
      end: drawn,
    }
    expect(refused(await recordMeeting(adviser, late))).toEqual({ code: 'out-of-date', params: { changes } })
  })

  test('the municipality’s name', async () => {
    const { participantId } = await newCase()
    granted(await prepare(participantId))
    const { id, shownHash } = await agreementOf(participantId)
    await asOwner(`UPDATE "Municipality" SET "nameNb" = 'Nyvik' WHERE "id" = '9901'`)
    const late = { agreementId: id, submissionId: randomUUID(), shownHash, setup, end: drawn }
    const answer = await recordMeeting(adviser, late)
    await asOwner(`UPDATE "Municipality" SET "nameNb" = 'Fjordvik' WHERE "id" = '9901'`)
    expect(refused(answer)).toEqual({ code: 'out-of-date', params: { changes: 'MUNICIPALITY' } })
  })

  test('a text that nobody has any more is not shown as another', async () => {
    const { token, agreementId } = await handedOver()
    await asOwner(`UPDATE "Agreement" SET "translationHash" = 'x' WHERE "id" = $1`, [agreementId])
    expect(await roomView(token)).toMatchObject({ closed: 'replaced' })
  })
})

describe('hostile strokes from the room', () => {
  const line = (points: number) => Array.from({ length: points }, (_point, x) => ({ x: x % 500, y: 50 }))
  test('too many points, in one stroke or over many, and strokes too many', async () => {
    const { send } = await handedOver()
    const strokes = [
      [line(200_000)],
      [line(10_001), line(10_000)],
      Array.from({ length: 501 }, () => line(1)),
    ]
    for (const many of strokes) {
      const [field] = fieldsOf(refused(await send({ drawing: { ...drawing, strokes: many } }))) as string[]
      expect(field).toMatch(/^end\.drawing\.strokes/)
    }
    granted(await send({ drawing: { ...drawing, strokes: [line(10_000), line(10_000)] } }))
  })
})
