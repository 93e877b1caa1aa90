import { describe, expect, test } from 'vitest'
import { addWorkdays } from '#lib/law/integreringsforskriften/f17-holidays'
import { insertCase } from '#lib/testing/case-rows'
import { openDatabase } from '#lib/testing/database'
import { planInForce, planPageOf, savedPlan } from '#lib/testing/plans'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { endWithoutAddition } from './added-days'
import { decidePlan } from './decide-plan'
import { newPlanVersion } from './new-plan-version'

const { asOwner, callerAs } = await openDatabase()
const adviser = { ...(await callerAs(['adviser'])), today: localDate('2027-10-01') }

const PARENTAL = { kind: 'APPLIED_FOR', withStipend: false }
const leave = (participantId: string, fromDate: string, toDate: string, { kind, withStipend } = PARENTAL) =>
  asOwner(
    `INSERT INTO "Leave" ("municipalityId", "participantId", "kind", "fromDate", "toDate", "withStipend", "outcome", "decidedOn", "decidedById")
     VALUES ('9901', $1, $2, $3, $4, $5, 'GRANTED', $3, gen_random_uuid())`,
    [participantId, kind, fromDate, toDate, withStipend],
  )
const withPlan = async () => {
  const participantId = await insertCase(asOwner)
  return { participantId, planId: await planInForce(adviser, participantId) }
}

describe('leave and absence over ten virkedager', () => {
  test('ten days add nothing', async () => {
    const { participantId, planId } = await withPlan()
    await leave(participantId, '2027-08-02', '2027-08-13')
    expect((await planPageOf(adviser, participantId)).lengthening).toBeNull()
    const asked = { planId, reason: 'Permisjon', lengthen: 'ALL' as const }
    expect(refused(await newPlanVersion(adviser, asked))).toEqual({ code: 'nothing-to-add' })
  })

  test('fourteen are proposed both ways; one is taken up, set beyond the longest length, and not proposed again', async () => {
    const { participantId, planId } = await withPlan()
    await leave(participantId, '2027-08-02', '2027-08-19')
    const { lengthening, plan, latestEnd } = await planPageOf(adviser, participantId)
    expect(latestEnd).toBe(plan.endsOn)
    expect(plan.endsOn).toBe('2029-03-14')
    expect(lengthening).toEqual({
      countedDays: 14,
      ALL: { days: 14, endsOn: '2029-04-06' }, // Easter lies between
      ABOVE_TEN: { days: 4, endsOn: '2029-03-20' },
    })
    granted(await newPlanVersion(adviser, { planId, reason: 'Permisjon', lengthen: 'ALL' }))
    const draft = await planPageOf(adviser, participantId)
    expect(draft.plan).toMatchObject({ number: 2, endsOn: '2029-04-06', addedDays: 14 })
    expect(draft.changes).toContain('DURATION')
    expect(draft.plan.milestones.find(({ kind }) => kind === 'END')?.on).toBe('2029-04-06')
    const version = await savedPlan(adviser, participantId, { mark: 'SUBSTANTIAL', participantHeard: true })
    granted(await decidePlan(adviser, { planId: draft.plan.id, version, decidedOn: '2027-10-01' }))
    expect((await planPageOf(adviser, participantId)).lengthening).toBeNull()

    await leave(participantId, '2027-09-06', '2027-09-07')
    expect((await planPageOf(adviser, participantId)).lengthening).toMatchObject({
      countedDays: 16,
      ALL: { days: 16, endsOn: '2029-04-10' },
    })
  })

  test('ferie and religious days do not lengthen', async () => {
    const { participantId } = await withPlan()
    await leave(participantId, '2027-07-05', '2027-07-30', { kind: 'HOLIDAY', withStipend: true })
    expect((await planPageOf(adviser, participantId)).lengthening).toBeNull()
  })
})

test.each([1, 4, 14, 37])('the end without %i days is one from which they reach the end', (days) => {
  const base = localDate('2029-03-14')
  const endsOn = addWorkdays(base, days)
  const found = endWithoutAddition({ endsOn, addedDays: days })
  expect(addWorkdays(found, days)).toBe(endsOn)
  expect(found <= base).toBe(true)
})
