import { describe, expect, test } from 'vitest'
import { planOfCase } from '#lib/plans/plans.queries'
import { insertCase, insertThreeYearPlan } from '#lib/testing/case-rows'
import { openDatabase } from '#lib/testing/database'
import { approved, pageOf, proposed, stopForm } from '#lib/testing/decisions'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { notifyDecision, receiveComplaint, settleComplaint } from './after-decision'
import { openDecision } from './open-decision'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])

const inProgramme = async () => {
  const participantId = await insertCase(asOwner)
  await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-01-04' WHERE "id" = $1`, [
    participantId,
  ])
  return participantId
}
const withoutNotice = { noticeExemption: 'KNOWN_OR_UNNEEDED', exemptionReason: 'Deltakeren har uttalt seg.' }

const endOf = async (participantId: string) => {
  const [row] = await asOwner(`SELECT "programmeEndedOn"::text AS "on" FROM "Participant" WHERE "id" = $1`, [
    participantId,
  ])
  return row?.on
}
const effectsOf = (participantId: string) =>
  asOwner(
    `SELECT "kind", "fromDate"::text AS "from", "toDate"::text AS "to" FROM "ProgrammeEffect" WHERE "participantId" = $1 ORDER BY "at"`,
    [participantId],
  )

const stopped = async (participantId: string, more: object = {}) => {
  const decisionId = await proposed(adviser, { ...stopForm(participantId), ...more }, withoutNotice)
  expect(await effectsOf(participantId)).toEqual([])
  granted(await approved(leader, decisionId))
  return decisionId
}

const reversed = async (decisionId: string) => {
  const told = {
    notifiedOn: '2027-03-10',
    channel: 'HANDED_OVER' as const,
    language: 'ar',
    interpreter: true,
  }
  granted(await notifyDecision(adviser, { decisionId, ...told }))
  const complaint = { sentOn: '2027-03-10', receivedOn: '2027-03-10', complaint: 'Jeg var syk.' }
  granted(await receiveComplaint(adviser, { decisionId, ...complaint }))
  granted(
    await settleComplaint(adviser, {
      decisionId,
      result: 'REVERSED',
      reason: 'Legeerklæring.',
      lateReason: '',
    }),
  )
}

describe('a stop that is approved', () => {
  test('for good ends the programme the day before, and nothing else is decided in it', async () => {
    const participantId = await inProgramme()
    await stopped(participantId)
    expect(await endOf(participantId)).toBe('2027-04-30')
    expect(await effectsOf(participantId)).toEqual([{ kind: 'END', from: '2027-04-30', to: '2027-04-30' }])
    expect(refused(await openDecision(adviser, stopForm(participantId)))).toMatchObject({
      code: 'programme-ended',
    })
  })

  test('for a time pauses it and does not end it', async () => {
    const participantId = await inProgramme()
    await stopped(participantId, { stopType: 'TEMPORARY', fromDate: '2027-04-01', toDate: '2027-05-31' })
    expect(await endOf(participantId)).toBeNull()
    expect(await effectsOf(participantId)).toEqual([{ kind: 'PAUSE', from: '2027-04-01', to: '2027-05-31' }])
  })

  test('and is reversed after a complaint lets the programme go on, by two people again', async () => {
    const participantId = await inProgramme()
    const first = await stopped(participantId)
    const lift = { ...stopForm(participantId), stopType: 'LIFTED' as const, stopGround: '' as const }
    await reversed(first)
    const second = await proposed(adviser, lift, withoutNotice)
    expect(await endOf(participantId)).toBe('2027-04-30')
    const { letter } = await pageOf(leader, second)
    expect(JSON.stringify(letter)).toContain('Stansen er opphevet')
    granted(await approved(leader, second))
    expect(await endOf(participantId)).toBeNull()
  })

  test.each([
    ['before the programme', { fromDate: '2027-01-03' }, 'stop-before-start'],
    ['lifted though nobody complained', { stopType: 'LIFTED', stopGround: '' }, 'nothing-to-lift'],
  ] as const)('is refused: %s', async (_what, more, code) => {
    const form = { ...stopForm(await inProgramme()), ...more }
    expect(refused(await openDecision(adviser, form))).toMatchObject({ code })
  })

  test('is evidence: the application cannot change or delete its effect', async () => {
    const [rights] = await asOwner(
      `SELECT has_table_privilege('fotfeste_app', '"ProgrammeEffect"', 'UPDATE') AS "change",
         has_table_privilege('fotfeste_app', '"ProgrammeEffect"', 'DELETE') AS "remove"`,
    )
    expect(rights).toEqual({ change: false, remove: false })
  })
})

describe('a forlengelse that is approved', () => {
  const extension = (participantId: string, outcome: 'GRANTED' | 'REFUSED') => ({
    participantId,
    kind: 'EXTENSION' as const,
    language: 'nb' as const,
    applicationReceivedOn: '2027-03-01',
    outcome,
    months: '6',
    helpsReachGoal: true,
  })

  test('adds its months to the longest programme that a plan may have; a refused one adds none', async () => {
    const participantId = await inProgramme()
    await insertThreeYearPlan(asOwner, participantId)
    const latestEnd = async () => {
      const view = await planOfCase(adviser, participantId)
      return view && 'plan' in view ? view.latestEnd : null
    }
    const before = await latestEnd()
    granted(await approved(leader, await proposed(adviser, extension(participantId, 'REFUSED'))))
    expect(await latestEnd()).toBe(before)
    granted(await approved(leader, await proposed(adviser, extension(participantId, 'GRANTED'))))
    const after = await latestEnd()
    expect([before, after]).toEqual(['2030-03-14', '2030-09-14'])
    expect(await effectsOf(participantId)).toEqual([{ kind: 'EXTENSION', from: '2030-03-15', to: after }])
  })

  test('counts what was given before: together they keep within the law', async () => {
    const participantId = await inProgramme()
    await insertThreeYearPlan(asOwner, participantId)
    granted(await approved(leader, await proposed(adviser, extension(participantId, 'GRANTED'))))
    const again = { ...extension(participantId, 'GRANTED'), months: '12' }
    expect(refused(await openDecision(adviser, again))).toMatchObject({ code: 'extension-barred' })
  })
})

test('a deltakerbevis for a completed programme ends it on the day that it says', async () => {
  const participantId = await inProgramme()
  await insertThreeYearPlan(asOwner, participantId)
  const later = (caller: typeof adviser) => ({ ...caller, today: localDate('2029-03-14') })
  const form = {
    participantId,
    kind: 'CERTIFICATE' as const,
    language: 'nb' as const,
    certificateType: 'COMPLETED' as const,
    toDate: '2029-03-14',
  }
  granted(await approved(later(leader), await proposed(later(adviser), form)))
  expect(await endOf(participantId)).toBe('2029-03-14')
})
