import { describe, expect, test } from 'vitest'
import { newPlanVersion } from '#lib/plans/new-plan-version'
import { insertCase } from '#lib/testing/case-rows'
import { openDatabase } from '#lib/testing/database'
import { approved, pageOf, proposed } from '#lib/testing/decisions'
import { planInForce, planPageOf, savedPlan } from '#lib/testing/plans'
import { granted, refused } from '#lib/testing/results'
import { notifyDecision, receiveComplaint, settleComplaint } from './after-decision'
import { openDecision } from './open-decision'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])

const about = (participantId: string, planId: string, language: 'nb' | 'nn') =>
  ({ participantId, kind: 'PLAN', language, planId }) as const

const complained = async (decisionId: string) => {
  const told = {
    notifiedOn: '2027-03-10',
    channel: 'HANDED_OVER' as const,
    language: 'ar',
    interpreter: true,
  }
  granted(await notifyDecision(adviser, { decisionId, ...told }))
  const complaint = { sentOn: '2027-03-10', receivedOn: '2027-03-10', complaint: 'Jeg vil bli kokk.' }
  granted(await receiveComplaint(adviser, { decisionId, ...complaint }))
  const settled = { result: 'REVERSED' as const, reason: 'Vi er enige.', lateReason: '' }
  granted(await settleComplaint(adviser, { decisionId, ...settled }))
}

const revised = async (participantId: string, planId: string) => {
  const opened = granted(await newPlanVersion(adviser, { planId, reason: 'Klagen er tatt til følge.' }))
  await savedPlan(adviser, participantId, {
    longTermGoals: 'Kokk med fagbrev',
    mark: 'SUBSTANTIAL',
    participantHeard: true,
  })
  return opened.planId
}

describe.each([
  ['nb', 'Du klaget på vedtaket vi gjorde'],
  ['nn', 'Du klaga på vedtaket vi gjorde'],
] as const)('a plan in %s', (language, words) => {
  test('is decided, complained of, and reversed with a new version of the plan', async () => {
    const participantId = await insertCase(asOwner)
    const planId = await planInForce(adviser, participantId)
    const first = await proposed(adviser, about(participantId, planId, language), { language })
    granted(await approved(leader, first))
    expect(refused(await openDecision(adviser, about(participantId, planId, language)))).toMatchObject({
      code: 'plan-has-decision',
    })
    await complained(first)
    expect(refused(await openDecision(adviser, about(participantId, planId, language)))).toMatchObject({
      code: 'plan-has-decision',
    })

    const newId = await revised(participantId, planId)
    const second = await proposed(adviser, about(participantId, newId, language), { language })
    const { letter, replaces } = await pageOf(leader, second)
    expect(replaces).toEqual({ number: 1, decidedOn: '2027-03-10' })
    expect(JSON.stringify(letter)).toContain(words)
    granted(await approved(leader, second))
    expect((await planPageOf(adviser, participantId)).inForce).toBe(2)
  })
})
