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
import { closeRooms } from './close-rooms'
import { openRoom } from './open-room'
import { prepareAgreement } from './prepare-agreement'
import { roomView, submitFromRoom } from './room'

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
const end = {
  outcome: 'SIGNED',
  method: 'DRAWN',
  drawing: { width: 300, height: 100, strokes: [[{ x: 1, y: 1 }]] },
}

const handedOver = async () => {
  const participantId = await insertCase(asOwner, { language: 'ti' })
  await insertIdentity(asOwner, participantId)
  await insertDecidedPlan(asOwner, participantId)
  const wish = { participantId, language: 'ti', correctionReason: '' }
  const { agreementId } = granted(await prepareAgreement(adviser, wish))
  const { token } = granted(await openRoom(adviser, { agreementId, setup }))
  const view = await roomView(token)
  if (!view || view === 'closed') throw new Error('no room')
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
    const again = granted(await submitFromRoom(token, { outcome: 'REFUSED' }, view.shownHash))
    expect(again.id).toBe(first.id)
    expect(again.outcome).toBe('SIGNED')
    expect(await roomView(token)).toBe('closed')
    expect(
      await asOwner(`SELECT "outcome" FROM "SigningMeeting" WHERE "agreementId" = $1`, [agreementId]),
    ).toEqual([{ outcome: 'SIGNED' }])
  })

  test('two tablets for one agreement: the first one is shut when the second opens', async () => {
    const { token, agreementId } = await handedOver()
    const second = granted(await openRoom(adviser, { agreementId, setup }))
    expect(await roomView(token)).toBe('closed')
    expect(await roomView(second.token)).toMatchObject({ language: 'ti' })
  })

  test('a tablet taken back or left too long takes no outcome', async () => {
    const { token, view, agreementId } = await handedOver()
    granted(await closeRooms(adviser, { agreementId }))
    expect(refused(await submitFromRoom(token, end, view.shownHash))).toEqual({ code: 'room-closed' })
    const late = await handedOver()
    await asOwner(`UPDATE "RoomSession" SET "expiresAt" = now() - interval '1 minute' WHERE "id" = $1`, [
      late.view.roomId,
    ])
    expect(await roomView(late.token)).toBe('closed')
    expect(refused(await submitFromRoom(late.token, end, late.view.shownHash))).toEqual({
      code: 'room-closed',
    })
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
