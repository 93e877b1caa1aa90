import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertCase, insertDecidedPlan, insertIdentity, setSetting } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { myDay } from '#lib/work/my-day.queries'
import { agreementForCase } from './agreements.queries'
import { decideRefusal } from './decide-refusal'
import { prepareAgreement } from './prepare-agreement'
import { recordMeeting } from './record-meeting'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
await setSetting(asOwner, 'declarationInForceFrom', '2027-01-01')

const setup = {
  heldOn: '2027-03-10',
  place: 'Fjordvik',
  readAloud: false,
  languageRead: 'nb',
  withInterpreter: 'NO',
  interpreter: null,
  noInterpreterReason: 'SPEAKS_NORWEGIAN',
  noInterpreterText: '',
}

const agreementOf = async (participantId: string) => {
  const view = await agreementForCase(adviser, participantId)
  if (view?.waitsFor !== null || !view.agreement) throw new Error('no agreement')
  return view.agreement
}

/** Somebody of the adviser's who did not wish to sign, under a policy. */
const refusedUnder = async (policy: string) => {
  const participantId = await insertCase(asOwner, { language: 'nb' })
  await insertIdentity(asOwner, participantId)
  await insertDecidedPlan(asOwner, participantId)
  await asOwner(`UPDATE "Participant" SET "adviserId" = $2 WHERE "id" = $1`, [
    participantId,
    adviser.actor.id,
  ])
  granted(await prepareAgreement(adviser, { participantId, language: 'nb', correctionReason: '' }))
  const { id: agreementId, shownHash } = await agreementOf(participantId)
  const hold = async (outcome: object) => {
    const meeting = { agreementId, submissionId: randomUUID(), shownHash, setup, end: outcome }
    return granted(await recordMeeting(adviser, meeting)).id
  }
  await setSetting(asOwner, 'refusal', policy)
  const meetingId = await hold({ outcome: 'REFUSED' })
  return { participantId, meetingId, hold }
}

const tasksAbout = async (caller: typeof adviser, participantId: string) =>
  (await myDay(caller)).tasks
    .filter(({ href }) => href === `/participants/${participantId}/declaration`)
    .map(({ due, why }) => [due, why.nb])

const again = { decision: 'NEW_MEETING', followUpOn: '2027-03-22', reason: 'Vil snakke med familien.' }
const LEADER_WAITS =
  'Deltakeren ville ikke signere, og kommunen har valgt at lederen avgjør. Program og stønad er som før.'
const ADVISER_WAITS = 'Deltakeren ville ikke signere. Lederen avgjør hva som skjer nå.'
const NEW_MEETING = 'Deltakeren ville ikke signere. Det er avtalt en ny samtale.'

test('the leader has the task until it is decided; then the adviser has the day', async () => {
  const { participantId, meetingId } = await refusedUnder('LEADER_DECISION')
  expect(await tasksAbout(leader, participantId)).toEqual([['2027-03-10', LEADER_WAITS]])
  expect(await tasksAbout(adviser, participantId)).toEqual([['2027-03-15', ADVISER_WAITS]])
  granted(await decideRefusal(leader, { meetingId, ...again }))
  expect(await tasksAbout(leader, participantId)).toEqual([])
  expect(await tasksAbout(adviser, participantId)).toEqual([['2027-03-22', NEW_MEETING]])
  const { meetings } = await agreementOf(participantId)
  expect(meetings).toMatchObject([
    { followUpOn: '2027-03-22', decided: { decision: 'NEW_MEETING', reason: 'Vil snakke med familien.' } },
  ])
  expect(refused(await decideRefusal(leader, { meetingId, ...again }))).toEqual({ code: 'not-waiting' })
})

test('nothing more is asked of anyone where the leader wants no follow-up; a day typed for it is left out', async () => {
  const { participantId, meetingId } = await refusedUnder('LEADER_DECISION')
  granted(await decideRefusal(leader, { meetingId, ...again, decision: 'NO_FOLLOW_UP' }))
  expect(await tasksAbout(leader, participantId)).toEqual([])
  expect(await tasksAbout(adviser, participantId)).toEqual([])
  expect((await agreementOf(participantId)).meetings).toMatchObject([{ followUpOn: null }])
})

test.each([
  ['FOLLOW_UP', [['2027-03-24', NEW_MEETING]]],
  ['NONE', []],
] as const)('the policy %s asks nothing of the leader', async (policy, ofAdviser) => {
  const { participantId, meetingId } = await refusedUnder(policy)
  expect(await tasksAbout(leader, participantId)).toEqual([])
  expect(await tasksAbout(adviser, participantId)).toEqual(ofAdviser)
  expect(refused(await decideRefusal(leader, { meetingId, ...again }))).toEqual({ code: 'not-waiting' })
})

test('a later meeting leaves nothing to decide', async () => {
  const { participantId, meetingId, hold } = await refusedUnder('LEADER_DECISION')
  await hold({ outcome: 'POSTPONED', postponedReason: 'ILLNESS' })
  expect(refused(await decideRefusal(leader, { meetingId, ...again }))).toEqual({ code: 'not-waiting' })
  expect(await tasksAbout(leader, participantId)).toEqual([])
})

test('is refused without a day, a day that has passed or a reason, elsewhere, and to all but the leader', async () => {
  const { meetingId } = await refusedUnder('LEADER_DECISION')
  const decide = (change: object, by = leader) => decideRefusal(by, { meetingId, ...again, ...change })
  expect(refused(await decide({ followUpOn: '' }))).toMatchObject({
    fields: { followUpOn: expect.any(String) },
  })
  expect(refused(await decide({ reason: '' }))).toMatchObject({ fields: { reason: expect.any(String) } })
  expect(refused(await decide({ followUpOn: '2027-03-09' }))).toEqual({ code: 'day-has-passed' })
  expect(refused(await decide({ meetingId: randomUUID() }))).toEqual({ code: 'not-found' })
  const neighbour = await callerAs(['leader'], { municipalityId: GRANLI })
  expect(refused(await decide({}, neighbour))).toEqual({ code: 'not-found' })
  await expect(decide({}, adviser)).rejects.toBeInstanceOf(Forbidden)
})
