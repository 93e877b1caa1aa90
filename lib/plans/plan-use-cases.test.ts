import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import type { Caller } from '#lib/platform/use-case'
import { insertCase } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { completed } from '#lib/testing/plans'
import { granted, refused } from '#lib/testing/results'
import { decidePlan } from './decide-plan'
import { generatePlan } from './generate-plan'
import { newPlanVersion } from './new-plan-version'
import { planOfCase } from './plans.queries'
import { savePlan } from './save-plan'

const { asOwner, callerAs } = await openDatabase()

const adviser = await callerAs(['adviser'])

const generated = async (caller: Caller = adviser) => {
  const participantId = await insertCase(asOwner)
  const wish = { participantId, goal: '', offeredOn: '2027-03-01', startsOn: '2027-03-15' }
  const { planId } = granted(await generatePlan(caller, wish))
  return { participantId, planId }
}

const formOf = async (participantId: string) => {
  const view = await planOfCase(adviser, participantId)
  if (!view || !('plan' in view)) throw new Error('no plan')
  return view.form
}

const decided = async () => {
  const { participantId, planId } = await generated()
  const { version } = granted(await savePlan(adviser, { ...(await formOf(participantId)), ...completed }))
  granted(await decidePlan(adviser, { planId, version, decidedOn: '2027-03-10' }))
  return { participantId, planId }
}

describe('generate', () => {
  test('writes a draft with elements, and an audit event', async () => {
    const { participantId, planId } = await generated()
    const [plan] = await asOwner(`SELECT * FROM "Plan" WHERE "id" = $1`, [planId])
    expect(plan).toMatchObject({ status: 'DRAFT', number: 1, goal: 'WORK', plannedMonths: 24 })
    const [{ count }] = (await asOwner(`SELECT count(*)::int FROM "PlanElement" WHERE "planId" = $1`, [
      planId,
    ])) as [{ count: number }]
    expect(count).toBe(8)
    const [event] = await asOwner(`SELECT "action" FROM "AuditEvent" WHERE "subjectId" = $1`, [participantId])
    expect(event).toEqual({ action: 'plan.generated' })
  })

  test.each([
    ['no assessment', { outcome: null }, 'not-assessed'],
    ['outside the target group', { outcome: 'OUTSIDE' }, 'outside-target-group'],
    ['another municipality', { municipalityId: GRANLI }, 'not-found'],
  ])('refuses: %s', async (_what, row, code) => {
    const participantId = await insertCase(asOwner, row)
    const wish = { participantId, goal: '', offeredOn: '2027-03-01', startsOn: '2027-03-15' }
    expect(refused(await generatePlan(adviser, wish))).toMatchObject({ code })
  })

  test('refuses an offer before the permit, a start before the offer, and a second plan', async () => {
    const { participantId } = await generated()
    const wish = { participantId, goal: '', offeredOn: '2027-03-01', startsOn: '2027-03-15' }
    expect(refused(await generatePlan(adviser, wish))).toMatchObject({ code: 'plan-exists' })
    const early = { ...wish, offeredOn: '2026-09-30' }
    expect(refused(await generatePlan(adviser, early))).toMatchObject({ code: 'offer-before-permit' })
    const backwards = { ...wish, startsOn: '2027-02-28' }
    expect(refused(await generatePlan(adviser, backwards))).toMatchObject({
      fields: { startsOn: /før tilbudet/ },
    })
  })

  test('is not for auditors', async () => {
    const auditor = await callerAs(['auditor'])
    await expect(generated(auditor)).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('save', () => {
  test('keeps what was typed, and refuses the next save of the same version', async () => {
    const { participantId } = await generated()
    const form = await formOf(participantId)
    granted(await savePlan(adviser, { ...form, longTermGoals: 'Lage mat for mange' }))
    expect((await formOf(participantId)).longTermGoals).toBe('Lage mat for mange')
    expect(refused(await savePlan(adviser, form))).toMatchObject({
      code: 'stale',
      params: { by: adviser.actor.name },
    })
  })

  test.each([
    ['end before start', { endsOn: '2027-03-14' }, 'endsOn'],
    ['start before offer', { startsOn: '2027-02-01' }, 'startsOn'],
    ['a day that does not exist', { endsOn: '2028-02-30' }, 'endsOn'],
    ['an eleven-year programme', { endsOn: '2038-03-15' }, 'endsOn'],
    ['a level that does not exist', { norwegianOral: 'Z9' }, 'norwegianOral'],
    [
      'milestone outside',
      { milestones: [{ on: '2030-01-01', kind: 'OTHER', title: 'For sent' }] },
      'milestones.0.on',
    ],
  ])('refuses %s at the field', async (_what, change, field) => {
    const { participantId } = await generated()
    const form = { ...(await formOf(participantId)), ...change }
    const refusal = refused(await savePlan(adviser, form))
    expect(refusal).toMatchObject({ code: 'invalid-input' })
    expect(Object.keys('fields' in refusal ? refusal.fields : {})).toContain(field)
  })

  test.each([
    ['169 hours', { hoursPerWeek: '169' }, 'elements.0.hoursPerWeek'],
    ['no whole quarter', { hoursPerWeek: '7,4' }, 'elements.0.hoursPerWeek'],
    ['140 hours beside the others', { hoursPerWeek: '160' }, 'elements.0.hoursPerWeek'],
    ['end before start', { to: '2027-03-01' }, 'elements.0.to'],
    ['no title', { title: '  ' }, 'elements.0.title'],
    ['outside the programme', { to: '2030-01-01' }, 'elements.0.to'],
  ])('refuses an element with %s', async (_what, change, field) => {
    const { participantId } = await generated()
    const form = await formOf(participantId)
    const elements = form.elements.map((element, index) =>
      index === 0 ? { ...element, ...change } : element,
    )
    const refusal = refused(await savePlan(adviser, { ...form, elements }))
    expect(Object.keys('fields' in refusal ? refusal.fields : {})).toEqual([field])
  })

  test('another municipality does not find it, an unknown id neither', async () => {
    const { participantId } = await generated()
    const form = await formOf(participantId)
    const stranger = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await savePlan(stranger, form))).toEqual({ code: 'not-found' })
    expect(refused(await savePlan(adviser, { ...form, planId: randomUUID() }))).toEqual({
      code: 'not-found',
    })
  })
})

describe('decide', () => {
  test('names everything that is missing', async () => {
    const { planId } = await generated()
    expect(refused(await decidePlan(adviser, { planId, version: 1, decidedOn: '2027-03-10' }))).toEqual({
      code: 'incomplete',
      params: { issues: 'LONG_TERM_GOALS MAPPING_MISSING NOT_MADE_WITH_PARTICIPANT PARTICIPANT_VIEW' },
    })
  })

  test('sets a complete plan, keeps what the law answered, and freezes it', async () => {
    const { participantId, planId } = await decided()
    const [plan] = (await asOwner(
      `SELECT "status", "decidedOn"::text, "reviewBy"::text, "decidedById", "lawCheck" FROM "Plan" WHERE "id" = $1`,
      [planId],
    )) as [Record<string, unknown>]
    expect(plan).toMatchObject({
      status: 'DECIDED',
      decidedOn: '2027-03-10',
      reviewBy: '2027-06-10',
      decidedById: adviser.actor.id,
      lawCheck: {
        result: { planCheck: { isEnkeltvedtak: true, missing: [] }, programme: { maxMonths: 24 } },
      },
    })
    const [participant] = await asOwner(
      `SELECT "programmeStartedOn"::text AS "startsOn" FROM "Participant" WHERE "id" = $1`,
      [participantId],
    )
    expect(participant).toEqual({ startsOn: '2027-03-15' })
    expect(refused(await savePlan(adviser, await formOf(participantId)))).toEqual({
      code: 'already-decided',
    })
    await expect(
      asOwner(`UPDATE "Plan" SET "goal" = 'HIGHER_EDUCATION' WHERE "id" = $1`, [planId]),
    ).rejects.toThrow('a decided plan cannot be changed')
    await expect(asOwner(`DELETE FROM "PlanElement" WHERE "planId" = $1`, [planId])).rejects.toThrow()
  })

  test.each([
    ['a day that has not come', '2027-03-11', 'decided-in-future'],
    ['a day before settlement', '2027-01-03', 'decided-too-early'],
  ])('refuses %s', async (_what, decidedOn, code) => {
    const { planId } = await generated()
    expect(refused(await decidePlan(adviser, { planId, version: 1, decidedOn }))).toMatchObject({ code })
  })

  test('two people at once: one sets it', async () => {
    const { participantId, planId } = await generated()
    const { version } = granted(await savePlan(adviser, { ...(await formOf(participantId)), ...completed }))
    const other = await callerAs(['leader'])
    const decision = { planId, version, decidedOn: '2027-03-10' }
    const results = await Promise.all([decidePlan(adviser, decision), decidePlan(other, decision)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('a longer programme than § 14 allows is refused', async () => {
    const { participantId, planId } = await generated()
    const form = { ...(await formOf(participantId)), ...completed, endsOn: '2029-03-15' }
    const { version } = granted(await savePlan(adviser, form))
    expect(refused(await decidePlan(adviser, { planId, version, decidedOn: '2027-03-10' }))).toMatchObject({
      params: { issues: 'TOO_LONG' },
    })
  })
})

describe('a new version', () => {
  test('is a copy; set, it replaces the old one', async () => {
    const { participantId, planId } = await decided()
    const { number } = granted(await newPlanVersion(adviser, { planId, reason: 'Vil bli baker' }))
    expect(number).toBe(2)
    const form = await formOf(participantId)
    const changed = {
      ...form,
      endsOn: '2029-01-31',
      mark: 'SUBSTANTIAL',
      participantHeard: true,
      madeWithParticipant: true,
    }
    const elements = form.elements.map((element) =>
      element.to > '2029-01-31' ? { ...element, to: '2029-01-31' } : element,
    )
    const milestones = form.milestones.filter(({ on }) => on <= '2029-01-31')
    const { version } = granted(await savePlan(adviser, { ...changed, elements, milestones }))
    granted(await decidePlan(adviser, { planId: form.planId, version, decidedOn: '2027-03-10' }))
    const rows = await asOwner(
      `SELECT "number", "status", "changes" FROM "Plan" WHERE "participantId" = $1 ORDER BY "number"`,
      [participantId],
    )
    expect(rows).toEqual([
      { number: 1, status: 'REPLACED', changes: [] },
      { number: 2, status: 'DECIDED', changes: ['DURATION', 'COURSE_DATE'] },
    ])
  })

  test('needs a reason, a decided plan, and no open draft', async () => {
    const { planId } = await decided()
    expect(refused(await newPlanVersion(adviser, { planId, reason: ' ' }))).toMatchObject({
      code: 'invalid-input',
    })
    granted(await newPlanVersion(adviser, { planId, reason: 'Nytt mål' }))
    expect(refused(await newPlanVersion(adviser, { planId, reason: 'Igjen' }))).toEqual({
      code: 'draft-exists',
    })
    const { planId: draft } = await generated()
    expect(refused(await newPlanVersion(adviser, { planId: draft, reason: 'Nå' }))).toEqual({
      code: 'not-in-force',
    })
  })

  test('without a change it cannot be set', async () => {
    const { participantId, planId } = await decided()
    granted(await newPlanVersion(adviser, { planId, reason: 'Ingenting' }))
    const form = await formOf(participantId)
    const { version } = granted(await savePlan(adviser, { ...form, mark: 'MINOR' }))
    expect(
      refused(await decidePlan(adviser, { planId: form.planId, version, decidedOn: '2027-03-10' })),
    ).toMatchObject({ code: 'incomplete', params: { issues: expect.stringContaining('NO_CHANGES') } })
  })
})
