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
import { openRoom } from './open-room'
import { prepareAgreement } from './prepare-agreement'
import { restRoom } from './rest-room'
import { restInRoom, roomView, submitFromRoom } from './room'

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
  const { token } = granted(await openRoom(adviser, { agreementId, setup }))
  const view = await roomView(token)
  if (!view || view === 'closed' || 'late' in view) throw new Error('no room')
  return { participantId, agreementId, token, view }
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
    }
  })

  test('takes one outcome, and answers the same when it is sent again', async () => {
    const { token, view, agreementId } = await handedOver()
    const first = granted(await submitFromRoom(token, end, view.shownHash))
    const again = granted(
      await submitFromRoom(token, { outcome: 'REFUSED', deviceAt: now() }, view.shownHash),
    )
    expect(again.id).toBe(first.id)
    expect(again.outcome).toBe('SIGNED')
    expect(await roomView(token)).toBe('closed')
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
    const { token, view } = await handedOver()
    const typed = { outcome: 'SIGNED', method: 'TYPED', witness: 'Sikker Stein', deviceAt: now() }
    const first = await submitFromRoom(token, { ...typed, typedName: 'ნინო' }, view.shownHash)
    expect(refused(first)).toEqual({ code: 'unsettable-text' })
    const second = await submitFromRoom(token, { ...typed, typedName: 'Nino' }, view.shownHash)
    expect(granted(second).outcome).toBe('SIGNED')
  })

  test('two tablets for one agreement: the first one is shut when the second opens', async () => {
    const { token, agreementId } = await handedOver()
    const second = granted(await openRoom(adviser, { agreementId, setup }))
    expect(await roomView(token)).toBe('closed')
    const view = await roomView(second.token)
    expect(view).toMatchObject({ language: 'ti' })
    const hash = view && view !== 'closed' ? view.shownHash : ''
    expect(refused(await submitFromRoom(token, end, hash))).toEqual({ code: 'room-elsewhere' })
    granted(await submitFromRoom(second.token, end, hash))
    expect(refused(await submitFromRoom(token, end, hash))).toEqual({ code: 'already-signed' })
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
    expect(refused(await submitFromRoom(token, end, view.shownHash))).toEqual({ code: 'room-closed' })
  })

  test('without a network: what was given in time is delivered later, with no text left in sight', async () => {
    const { token, view } = await handedOver()
    const aged = (from: string, to: string) =>
      asOwner(
        `UPDATE "RoomSession" SET "openedAt" = now() - $2::interval, "expiresAt" = now() - $3::interval WHERE "id" = $1`,
        [view.roomId, from, to],
      )
    await aged('3 hours', '1 minute')
    expect(Object.keys((await roomView(token)) ?? {}).sort()).toEqual(
      ['language', 'late', 'roomId', 'shownHash', 'words'].sort(),
    )
    const send = (deviceAt?: string) =>
      submitFromRoom(token, { ...drawn, ...(deviceAt ? { deviceAt } : {}) }, view.shownHash)
    const closed = { code: 'room-closed' }
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
