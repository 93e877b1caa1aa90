import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { caseHeader } from '#lib/participants/participants.queries'
import { Forbidden } from '#lib/platform/access'
import { insertCase } from '#lib/testing/case-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { closePrivacyRequest, privacyRequests, recordPrivacyRequest } from './privacy-requests'
import { approveDeletion } from './retention'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const neighbour = await callerAs(['leader'], { municipalityId: GRANLI })
const teacher = await callerAs(['teacher'])
const participantId = await insertCase(asOwner, { municipalityId: FJORDVIK })

const wish = 'Fødselsdatoen er 12.04.1991, ikke 04.12.1991.'
const asking = (kind: string, more = {}) => ({
  participantId,
  kind,
  receivedOn: '2027-03-08',
  wish,
  ...more,
})

describe('what a participant asks for', () => {
  test('is kept, has a month to be answered, and is answered once', async () => {
    const { requestId } = granted(await recordPrivacyRequest(adviser, asking('CORRECTION')))
    expect((await privacyRequests(adviser, participantId))?.requests).toMatchObject([
      { kind: 'CORRECTION', wish, answerBy: '2027-04-08', closed: null },
    ])
    const answer = { requestId, outcome: 'CORRECTED', answer: 'Datoen er rettet etter passet.' }
    granted(await closePrivacyRequest(adviser, answer))
    expect(refused(await closePrivacyRequest(adviser, answer))).toEqual({ code: 'not-found' })
    expect((await privacyRequests(leader, participantId))?.requests).toMatchObject([
      { closed: { on: '2027-03-10', outcome: 'CORRECTED', answer: answer.answer } },
    ])
    const [event] = await asOwner(
      `SELECT "detail" FROM "AuditEvent" WHERE "action" = 'privacy-request.closed'`,
    )
    expect(event).toEqual({ detail: { kind: 'CORRECTION', outcome: 'CORRECTED' } })
  })

  test.each([
    ['a wish that says nothing', asking('CORRECTION', { wish: ' ' }), 'invalid-input'],
    ['a kind that nobody knows', asking('ERASURE'), 'invalid-input'],
    ['one from tomorrow', asking('RESTRICTION', { receivedOn: '2027-03-11' }), 'received-later'],
    ['a case that is not there', asking('CORRECTION', { participantId: randomUUID() }), 'not-found'],
  ])('refuses %s', async (_what, input, code) => {
    expect(refused(await recordPrivacyRequest(adviser, input))).toMatchObject({ code })
  })

  test('needs no reason where it is a no to research, which holds until it is taken back', async () => {
    const no = asking('RESEARCH', { wish: '' })
    const { requestId } = granted(await recordPrivacyRequest(adviser, no))
    expect(refused(await recordPrivacyRequest(adviser, no))).toEqual({ code: 'holds-already' })
    expect((await caseHeader(adviser, participantId))?.states).toEqual(['RESEARCH'])
    const wrong = { requestId, outcome: 'LIFTED', answer: 'x' }
    expect(refused(await closePrivacyRequest(adviser, wrong))).toEqual({ code: 'wrong-outcome' })
    granted(await closePrivacyRequest(adviser, { ...wrong, outcome: 'WITHDRAWN' }))
    expect((await caseHeader(adviser, participantId))?.states).toEqual([])
  })

  test('belongs to its municipality and to those who answer such wishes', async () => {
    expect(await privacyRequests(neighbour, participantId)).toBeNull()
    expect(refused(await recordPrivacyRequest(neighbour, asking('CORRECTION')))).toEqual({
      code: 'not-found',
    })
    await expect(privacyRequests(teacher, participantId)).rejects.toThrow(Forbidden)
    await expect(recordPrivacyRequest(teacher, asking('CORRECTION'))).rejects.toThrow(Forbidden)
  })
})

test('a restricted case shows it, and nothing of it is deleted while it holds', async () => {
  const old = await insertCase(asOwner, { municipalityId: FJORDVIK })
  await asOwner(`UPDATE "Participant" SET "programmeEndedOn" = '2025-06-01' WHERE "id" = $1`, [old])
  const planId = randomUUID()
  await asOwner(
    `INSERT INTO "Plan" ("municipalityId", "id", "participantId", "number", "status", "goal", "education", "offeredOn", "startsOn", "endsOn", "plannedMonths", "updatedAt")
     VALUES ($1, $2, $3, 1, 'DRAFT', 'WORK', 'NONE', '2024-03-01', '2024-03-15', '2025-03-14', 12, '2025-06-01')`,
    [FJORDVIK, planId, old],
  )
  const restriction = asking('RESTRICTION', { participantId: old })
  const { requestId } = granted(await recordPrivacyRequest(leader, restriction))
  expect((await caseHeader(leader, old))?.states).toEqual(['RESTRICTION'])
  const deletion = { rule: 'DRAFT_PLAN', ids: [planId] }
  expect(refused(await approveDeletion(leader, deletion))).toEqual({ code: 'not-found' })
  granted(await closePrivacyRequest(leader, { requestId, outcome: 'LIFTED', answer: 'Saken er avgjort.' }))
  expect(granted(await approveDeletion(leader, deletion)).deleted).toBe(1)
})

test('what was asked is never changed or deleted', async () => {
  await expect(asOwner(`SET ROLE fotfeste_app; UPDATE "PrivacyRequest" SET "wish" = ''`)).rejects.toThrow(
    /permission denied/,
  )
})
