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
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { agreementForCase } from './agreements.queries'
import { closeRooms } from './close-rooms'
import { keepRefused } from './keep-refused'
import { openRoom } from './open-room'
import { prepareAgreement } from './prepare-agreement'
import { restRoom } from './rest-room'
import { caseOfRoom, restInRoom, roomView } from './room'
import { deliverFromRoom, submitFromRoom } from './room-outcome'

const { asOwner, callerAs } = await openDatabase()
process.env.SEAL_DIRECTORY = mkdtempSync(join(tmpdir(), 'seal-'))
process.env.FOTFESTE_TODAY = '2027-03-10'

const adviser = await callerAs(['adviser'])
await setSetting(asOwner, 'declarationInForceFrom', '2027-01-01')
await setSetting(asOwner, 'draftTranslationsAllowed', { ti: 'Tolk leser opp den norske teksten.' })

const setup = {
  heldOn: '2027-03-10',
  place: 'Fjordvik',
  readAloud: false,
  languageRead: 'ti',
  withInterpreter: 'NO',
  interpreter: null,
  noInterpreterReason: 'STAFF_SPEAKS_LANGUAGE',
  noInterpreterText: '',
}
const drawn = {
  outcome: 'SIGNED',
  method: 'DRAWN',
  drawing: { width: 300, height: 100, strokes: [[{ x: 1, y: 1 }]] },
}
const now = (milliseconds = 0) => new Date(Date.now() + milliseconds).toISOString()
const end = { ...drawn, deviceAt: now(60_000) }

const handedOver = async () => {
  const participantId = await insertCase(asOwner, { language: 'ti' })
  await insertIdentity(asOwner, participantId)
  await insertDecidedPlan(asOwner, participantId)
  const wish = { participantId, language: 'ti', correctionReason: '' }
  const { agreementId } = granted(await prepareAgreement(adviser, wish))
  return { participantId, agreementId, ...(await openAgain(agreementId)) }
}

const openAgain = async (agreementId: string) => {
  const { token } = granted(await openRoom(adviser, { agreementId, setup }))
  const view = await roomView(token)
  if (!view || 'closed' in view) throw new Error('no room')
  return { token, view }
}

describe('the room', () => {
  test('shows the agreement in both languages, and no number', async () => {
    const { view } = await handedOver()
    expect(view).toMatchObject({
      language: 'ti',
      place: 'Fjordvik',
      staff: adviser.actor.name,
      interpreter: null,
    })
    expect(view.points).toHaveLength(9)
    for (const { own, norwegian } of view.points) expect(own.text).not.toBe(norwegian.text)
    expect(JSON.stringify(view)).not.toContain(SYNTHETIC_DUF)
  })

  test('opens to its own secret only', async () => {
    const { token } = await handedOver()
    const [municipality = '', room = '', secret = ''] = token.split('.')
    const forged = [
      undefined,
      '',
      'x',
      `${municipality}.${room}.${secret.slice(1)}a`,
      `${GRANLI}.${room}.${secret}`,
      `${municipality}.${(await handedOver()).token.split('.')[1]}.${secret}`,
      `${municipality}.not-a-room.${secret}`,
    ]
    for (const wrong of forged) {
      expect(await roomView(wrong)).toBeNull()
      expect(refused(await submitFromRoom(wrong, end, 'a'.repeat(64)))).toEqual({ code: 'room-closed' })
      const sent = { key: wrong ?? '', shownHash: 'a'.repeat(64), end }
      expect(await deliverFromRoom(sent)).toMatchObject({ kept: false })
    }
  })

  test('takes one outcome, and answers the same when it is sent again', async () => {
    const { token, view, agreementId } = await handedOver()
    const { deliveryKey: key } = view
    const first = granted(await submitFromRoom(key, end, view.shownHash))
    const again = granted(await submitFromRoom(key, { outcome: 'REFUSED', deviceAt: now() }, view.shownHash))
    expect(again.id).toBe(first.id)
    expect(again.outcome).toBe('SIGNED')
    expect(await roomView(token)).toMatchObject({ closed: 'already-signed' })
    expect(await caseOfRoom(token)).toBe(view.participantId)
    expect(await caseOfRoom('nobody’s')).toBeNull()
    expect(
      await asOwner(`SELECT "outcome" FROM "SigningMeeting" WHERE "agreementId" = $1`, [agreementId]),
    ).toEqual([{ outcome: 'SIGNED' }])
  })

  test.each(['Fjordvik 王', 'Fjordvik 🙂'])(
    'a place that cannot be set, %s, is told to staff',
    async (place) => {
      const { agreementId, token } = await handedOver()
      const wrong = { agreementId, setup: { ...setup, place } }
      expect(refused(await openRoom(adviser, wrong))).toEqual({ code: 'unsettable-text' })
      expect(await roomView(token)).toMatchObject({ place: 'Fjordvik' })
    },
  )

  test('a name that cannot be set is refused with a reason, and can be written anew', async () => {
    const { view } = await handedOver()
    const typed = { outcome: 'SIGNED', method: 'TYPED', witness: 'Sikker Stein', deviceAt: now() }
    const { deliveryKey: key, shownHash } = view
    const first = await submitFromRoom(key, { ...typed, typedName: 'ნინო' }, shownHash)
    expect(refused(first)).toEqual({ code: 'unsettable-text' })
    const second = await submitFromRoom(key, { ...typed, typedName: 'Nino' }, shownHash)
    expect(granted(second).outcome).toBe('SIGNED')
  })

  test('two tablets for one agreement: the first one is shut when the second opens', async () => {
    const { token, agreementId, view } = await handedOver()
    const second = await openAgain(agreementId)
    expect(await roomView(token)).toMatchObject({ closed: 'room-elsewhere', language: 'ti' })
    const { shownHash } = second.view
    const first = () => submitFromRoom(view.deliveryKey, end, shownHash)
    expect(refused(await first())).toEqual({ code: 'room-elsewhere' })
    granted(await submitFromRoom(second.view.deliveryKey, end, shownHash))
    expect(refused(await first())).toEqual({ code: 'already-signed' })
  })

  test('a tablet taken back takes no outcome', async () => {
    const { token, view, agreementId, participantId } = await handedOver()
    const tabletIsOut = async () => {
      const page = await agreementForCase(adviser, participantId)
      return page?.waitsFor === null && page.agreement?.tabletIsOut
    }
    expect(await tabletIsOut()).toBe(true)
    granted(await closeRooms(adviser, { agreementId }))
    expect(await tabletIsOut()).toBe(false)
    expect(await roomView(token)).toMatchObject({ closed: 'room-closed' })
    expect(refused(await submitFromRoom(view.deliveryKey, end, view.shownHash))).toEqual({
      code: 'room-closed',
    })
  })

  test('without a network: what was given in time is delivered later, with no text left in sight', async () => {
    const { token, view } = await handedOver()
    const aged = (from: string, to: string) =>
      asOwner(
        `UPDATE "RoomSession" SET "openedAt" = now() - $2::interval, "expiresAt" = now() - $3::interval WHERE "id" = $1`,
        [view.roomId, from, to],
      )
    await aged('3 hours', '1 minute')
    const shut = await roomView(token)
    expect(shut).toMatchObject({ closed: 'room-expired' })
    expect(Object.keys(shut ?? {}).sort()).toEqual(['closed', 'language', 'words'])
    const send = (deviceAt?: string) =>
      submitFromRoom(view.deliveryKey, { ...drawn, ...(deviceAt ? { deviceAt } : {}) }, view.shownHash)
    const closed = { code: 'room-expired' }
    expect(refused(await send())).toEqual(closed)
    expect(refused(await send(now()))).toEqual(closed)
    expect(refused(await send('2020-01-01T10:00:00.000Z'))).toEqual(closed)
    await aged('8 days', '8 days')
    expect(refused(await send(now(-8 * 86_400_000 - 1000)))).toEqual(closed)
    await aged('3 hours', '1 minute')
    expect(granted(await send(now(-600_000))).outcome).toBe('SIGNED')
  })

  test('rests, and goes on from there on another tablet', async () => {
    const { token, agreementId } = await handedOver()
    const progress = { at: 3, answers: { LIKESTILLING: 'UNDERSTOOD' } }
    expect(await restInRoom(token, progress)).toBe(true)
    expect(await restInRoom(token, { at: -1, answers: { LIKESTILLING: 'MAYBE' } })).toBe(false)
    const second = granted(await openRoom(adviser, { agreementId, setup }))
    expect(await restInRoom(token, progress)).toBe(false)
    expect(await roomView(second.token)).toMatchObject({ progress })
    const stranger = await callerAs(['adviser'], { municipalityId: GRANLI })
    const [, roomId = ''] = second.token.split('.')
    expect(refused(await restRoom(stranger, { roomId, agreementId, progress }))).toEqual({
      code: 'not-found',
    })
    await expect(
      restRoom(await callerAs(['auditor']), { roomId, agreementId, progress }),
    ).rejects.toBeInstanceOf(Forbidden)
  })

  test('is not opened with what would stop the signature, nor by another municipality or role', async () => {
    const { agreementId } = await handedOver()
    const without = { ...setup, noInterpreterReason: '' }
    expect(refused(await openRoom(adviser, { agreementId, setup: without }))).toEqual({
      code: 'blocked',
      params: { blocks: 'INTERPRETER_MISSING' },
    })
    const stranger = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await openRoom(stranger, { agreementId, setup }))).toEqual({ code: 'not-found' })
    await expect(openRoom(await callerAs(['teacher']), { agreementId, setup })).rejects.toBeInstanceOf(
      Forbidden,
    )
  })
})

describe('what is refused', () => {
  const keptOf = async (participantId: string) => {
    const page = await agreementForCase(adviser, participantId)
    return page?.waitsFor === null ? page.refused : []
  }
  const meetings = (agreementId: string) =>
    asOwner(`SELECT "outcome" FROM "SigningMeeting" WHERE "agreementId" = $1`, [agreementId])
  const send = ({ view }: Awaited<ReturnType<typeof handedOver>>, change: object = {}, later = false) =>
    deliverFromRoom({ key: view.deliveryKey, shownHash: view.shownHash, end: { ...end, ...change }, later })

  test('a signature given before the name was changed is kept whole, and counts for nothing', async () => {
    const handed = await handedOver()
    const { participantId, agreementId } = handed
    await asOwner(`UPDATE "Participant" SET "familyName" = 'Foss' WHERE "id" = $1`, [participantId])
    const answers = { clauseAnswers: { FACTS: 'UNDERSTOOD' } }
    for (const _time of [1, 2])
      expect(await send(handed, answers)).toEqual({
        answer: { ok: false, refusal: { code: 'out-of-date', params: { changes: 'NAME' } } },
        kept: true,
      })
    expect(await keptOf(participantId)).toMatchObject([
      {
        outcome: 'SIGNED',
        method: 'DRAWN',
        reason: 'out-of-date',
        reasonDetail: 'NAME',
        drawing: drawn.drawing,
      },
    ])
    const [row] = await asOwner(
      `SELECT "given", "deviceAt" FROM "RefusedSubmission" WHERE "participantId" = $1`,
      [participantId],
    )
    expect(row).toMatchObject({ given: { ...drawn, ...answers }, deviceAt: new Date(end.deviceAt) })
    expect(await meetings(agreementId)).toEqual([])
    expect((await statusOf(agreementId))?.status).toBe('READY')
    expect(await roomView(handed.token)).toMatchObject({ closed: 'replaced' })
    const events = await asOwner(
      `SELECT "detail" FROM "AuditEvent" WHERE "subjectId" = $1 AND "action" = 'room.submission-kept'`,
      [participantId],
    )
    expect(events).toHaveLength(1)
  })

  const statusOf = async (agreementId: string) =>
    (await asOwner(`SELECT "status" FROM "Agreement" WHERE "id" = $1`, [agreementId]))[0]

  test('by the one who came second is kept beside the signature that holds', async () => {
    const first = await handedOver()
    const second = await openAgain(first.agreementId)
    granted(await submitFromRoom(second.view.deliveryKey, end, second.view.shownHash))
    expect(await send(first)).toMatchObject({ answer: { refusal: { code: 'already-signed' } }, kept: true })
    expect(await keptOf(first.participantId)).toMatchObject([{ reason: 'already-signed' }])
    expect(await meetings(first.agreementId)).toEqual([{ outcome: 'SIGNED' }])
  })

  test('is mended where the participant sits, and kept as it is where nobody sits any more', async () => {
    const handed = await handedOver()
    const unwitnessed = { method: 'MARK' }
    expect(await send(handed, unwitnessed)).toMatchObject({
      answer: { refusal: { code: 'invalid-input' } },
      kept: false,
    })
    expect(await keptOf(handed.participantId)).toEqual([])
    expect((await send(handed, unwitnessed, true)).kept).toBe(true)
    expect(await keptOf(handed.participantId)).toMatchObject([
      { reason: 'invalid-input', reasonDetail: 'end.witness' },
    ])
  })

  test.each([
    ['no pen could have drawn it', { drawing: { ...drawn.drawing, strokes: [[{ x: 9000, y: 1 }]] } }],
    ['it has a field nobody knows', { breach: true }],
  ])('is not kept when %s', async (_why, change) => {
    const handed = await handedOver()
    expect(await send(handed, change, true)).toMatchObject({ answer: { ok: false }, kept: false })
    expect(await keptOf(handed.participantId)).toEqual([])
  })

  test('does not fill the case: a tablet gone wrong is heard fifty times', async () => {
    const handed = await handedOver()
    granted(await closeRooms(adviser, { agreementId: handed.agreementId }))
    const times = Array.from({ length: 51 }, (_one, at) => ({ deviceAt: now(-at * 1000) }))
    const kept = []
    for (const time of times) kept.push((await send(handed, time)).kept)
    expect(kept.filter(Boolean)).toHaveLength(50)
    expect(kept.at(-1)).toBe(false)
  })

  test('is kept for this municipality and by those who sign alone', async () => {
    const { agreementId, view } = await handedOver()
    const input = { agreementId, roomId: view.roomId, reason: 'room-closed', reasonDetail: '', end }
    const stranger = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await keepRefused(stranger, input))).toEqual({ code: 'not-found' })
    await expect(keepRefused(await callerAs(['auditor']), input)).rejects.toBeInstanceOf(Forbidden)
  })
})
