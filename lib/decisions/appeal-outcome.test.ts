import { describe, expect, test } from 'vitest'
import { programmeLine } from '#lib/programme/programme-line.queries'
import { insertCase } from '#lib/testing/case-rows'
import { openDatabase } from '#lib/testing/database'
import { approved, pageOf, proposed, stopForm } from '#lib/testing/decisions'
import { draftedPlan } from '#lib/testing/plans'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { notifyDecision, receiveComplaint, recordOutcome, settleComplaint } from './after-decision'
import { decisionsOfCase } from './decisions.queries'
import { openDecision } from './open-decision'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const heard = { noticeExemption: 'KNOWN_OR_UNNEEDED', exemptionReason: 'Deltakeren har uttalt seg.' }

const inProgramme = async () => {
  const participantId = await insertCase(asOwner)
  await draftedPlan(adviser, participantId)
  await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-01-04' WHERE "id" = $1`, [
    participantId,
  ])
  return participantId
}
const endOf = async (participantId: string) => {
  const [row] = await asOwner(`SELECT "programmeEndedOn"::text AS "on" FROM "Participant" WHERE "id" = $1`, [
    participantId,
  ])
  return row?.on
}
const pausesOf = async (participantId: string) =>
  (await programmeLine(adviser, participantId))?.entries.filter(
    ({ title }) => title === 'Programmet er stanset',
  )

/** A stop that the statsforvalter has answered about. */
const answered = async (
  participantId: string,
  outcome: 'UPHELD' | 'CHANGED' | 'ANNULLED' | 'SENT_BACK',
  more = {},
) => {
  const decisionId = await proposed(adviser, { ...stopForm(participantId), ...more }, heard)
  granted(await approved(leader, decisionId))
  const told = {
    notifiedOn: '2027-03-10',
    channel: 'HANDED_OVER' as const,
    language: 'ar',
    interpreter: true,
  }
  granted(await notifyDecision(adviser, { decisionId, ...told }))
  const complaint = { sentOn: '2027-03-10', receivedOn: '2027-03-10', complaint: 'Jeg var syk.' }
  granted(await receiveComplaint(adviser, { decisionId, ...complaint }))
  const settled = { result: 'FORWARDED' as const, reason: 'Vi er uenige.', lateReason: '' }
  granted(await settleComplaint(adviser, { decisionId, ...settled }))
  const june = { ...adviser, today: localDate('2027-06-02') }
  granted(await recordOutcome(june, { decisionId, outcome, on: '2027-06-01', reference: '2027/99' }))
  return decisionId
}
const PAUSE = { stopType: 'TEMPORARY', toDate: '2027-08-31' } as const

describe('a stop for good', () => {
  test.each([
    ['UPHELD', '2027-04-30'],
    ['CHANGED', '2027-04-30'],
    ['ANNULLED', null],
    ['SENT_BACK', null],
  ] as const)('that is %s leaves the programme ended on %s', async (outcome, end) => {
    const participantId = await inProgramme()
    await answered(participantId, outcome)
    expect(await endOf(participantId)).toBe(end)
    expect(await decisionsOfCase(adviser, participantId)).toMatchObject([{ outcome }])
  })
})

describe('a stop for a time', () => {
  test.each([
    ['UPHELD', 1],
    ['CHANGED', 1],
    ['ANNULLED', 0],
    ['SENT_BACK', 0],
  ] as const)('that is %s leaves %i pause on the programme', async (outcome, pauses) => {
    const participantId = await inProgramme()
    await answered(participantId, outcome, PAUSE)
    expect(await pausesOf(participantId)).toHaveLength(pauses)
  })
})

describe('a new decision', () => {
  test.each(['CHANGED', 'SENT_BACK'] as const)(
    'takes the place of one that is %s, by two people',
    async (outcome) => {
      const participantId = await inProgramme()
      const first = await answered(participantId, outcome)
      const lift = { ...stopForm(participantId), stopType: 'LIFTED' as const, stopGround: '' as const }
      const second = await proposed(adviser, lift, heard)
      expect((await pageOf(leader, second)).replaces).toEqual({ number: 1, decidedOn: '2027-03-10' })
      granted(await approved(leader, second))
      expect(await endOf(participantId)).toBeNull()
      const { events } = await pageOf(adviser, first)
      expect(events.at(-1)).toMatchObject({
        kind: 'OUTCOME',
        data: { outcome: 'REVERSED', decisionId: second },
      })
    },
  )

  test.each(['UPHELD', 'ANNULLED'] as const)('does not lift one that is %s', async (outcome) => {
    const participantId = await inProgramme()
    await answered(participantId, outcome, PAUSE)
    const lift = { ...stopForm(participantId), stopType: 'LIFTED' as const, stopGround: '' as const }
    expect(refused(await openDecision(adviser, lift))).toMatchObject({ code: 'nothing-to-lift' })
  })
})
