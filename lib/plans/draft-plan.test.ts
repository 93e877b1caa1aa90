import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { checkPlan } from './check-plan'
import { proposeGoal } from './draft-goal'
import { draftPlan } from './draft-plan'
import type { PlanContent, PlanFacts } from './plan-content'

const rask: PlanFacts = {
  birthDate: localDate('1991-04-12'),
  education: 'NONE',
  settledOn: localDate('2027-01-04'),
  permitGround: 'UTL_28',
  permitGrantedOn: localDate('2026-10-01'),
  childrenBirthDates: [],
  extensionMonths: 0,
}
const offeredOn = localDate('2027-03-01')
const startsOn = localDate('2027-03-15')
const wish = {
  goal: 'WORK',
  offeredOn,
  startsOn,
  reviewMonths: 3,
  today: localDate('2027-03-10'),
  language: 'nb',
} as const

const moment = {
  decidedOn: localDate('2027-03-10'),
  planDate: localDate('2027-03-10'),
  revision: null,
  reviewMonths: 3,
}

/** Quarters of all elements that run on the day. */
const quartersOn = (plan: PlanContent, day: string) =>
  plan.elements
    .filter(({ from, to }) => from <= day && day <= to)
    .reduce((sum, { quartersPerWeek }) => sum + quartersPerWeek, 0)

describe('goal', () => {
  test.each([
    ['no upper secondary, 35', rask, 'WORK'],
    ['no upper secondary, 24', { ...rask, birthDate: localDate('2002-03-11') }, 'COMPLETE_UPPER_SECONDARY'],
    ['no upper secondary, 25', { ...rask, birthDate: localDate('2002-03-10') }, 'WORK'],
    ['upper secondary, 24', { ...rask, education: 'HIGHER', birthDate: localDate('2003-01-01') }, 'WORK'],
    ['56 years', { ...rask, birthDate: localDate('1971-03-10') }, 'WORK'],
  ] as const)('%s', (_who, facts, goal) => {
    expect(proposeGoal(facts, localDate('2027-03-10')).goal).toBe(goal)
  })
})

describe('length', () => {
  test.each([
    ['§ 14, work: two years', rask, 'WORK', '2029-03-14'],
    ['§ 14, complete upper secondary: four years', rask, 'COMPLETE_UPPER_SECONDARY', '2031-03-14'],
    ['§ 14, certificate: five years', rask, 'VOCATIONAL_CERTIFICATE', '2032-03-14'],
    ['§ 13: one year', { ...rask, education: 'HIGHER' }, 'WORK', '2028-03-14'],
  ] as const)('%s', (_what, facts, goal, end) => {
    expect(draftPlan(facts, { ...wish, goal }).endsOn).toBe(end)
  })
})

describe('content', () => {
  test.each([
    ['work', 'WORK', 150],
    ['education', 'COMPLETE_UPPER_SECONDARY', 120],
  ] as const)('is full time on every day: %s', (_what, goal, quarters) => {
    const plan = draftPlan(rask, { ...wish, goal })
    for (const day of ['2027-03-15', '2027-06-01', '2027-09-05', '2027-09-06', '2028-10-01', plan.endsOn])
      expect([day, quartersOn(plan, day)]).toEqual([day, quarters])
  })

  test('samfunnskunnskap is 75 hours, and left out for collective protection (§ 37 c)', () => {
    const hours = (facts: PlanFacts) =>
      draftPlan(facts, wish).elements.find(({ kind }) => kind === 'SOCIAL_STUDIES')?.totalQuarters
    expect(hours(rask)).toBe(300)
    expect(hours({ ...rask, permitGround: 'UTL_34' })).toBeUndefined()
  })

  test.each([
    ['without upper secondary', 'NONE', [40, 60]],
    ['with upper secondary', 'UPPER_SECONDARY', [20, 40]],
  ] as const)('livsmestring follows forskriften § 4: %s', (_who, education, quarters) => {
    const plan = draftPlan({ ...rask, education }, wish)
    const courses = plan.elements.filter(({ kind }) => kind === 'LIFE_SKILLS')
    expect(courses.map(({ totalQuarters }) => totalQuarters)).toEqual(quarters)
  })

  test('a child under 18 gives eight meetings of foreldreveiledning, a grown child none', () => {
    const sessions = (birthDate: string) =>
      draftPlan({ ...rask, childrenBirthDates: [localDate(birthDate)] }, wish).elements.find(
        ({ kind }) => kind === 'PARENTAL_GUIDANCE',
      )?.sessions
    expect(sessions('2009-03-16')).toBe(8)
    expect(sessions('2009-03-15')).toBeUndefined()
  })

  test.each([
    ['NONE', ['A2', 'A2', 'A2', 'B1']],
    ['COMPULSORY', ['B1', 'B1', 'B1', 'B1']],
    ['HIGHER', ['B1', 'B1', 'B1', 'B2']],
  ] as const)('norskmål for %s (forskriften § 28)', (education, levels) => {
    const { listening, reading, writing, oral } = draftPlan({ ...rask, education }, wish).norwegianGoal
    expect([listening, reading, writing, oral]).toEqual(levels)
  })

  test('every element says why and where in the law', () => {
    for (const { because, cite } of draftPlan(rask, wish).elements) {
      expect(because).toMatch(/^Fordi /)
      expect(cite).toMatch(/^integreringsloven §§? /)
    }
  })

  test.each([
    ['before the start: as the plan that is set that day', '2027-03-10', '2027-06-10'],
    ['long before the start: not before it', '2026-11-01', startsOn],
    ['after the start: counted from the start', '2027-05-01', '2027-06-15'],
  ])('the first review, drafted %s', (_when, today, on) => {
    const { milestones } = draftPlan(rask, { ...wish, today: localDate(today) })
    expect(milestones.find(({ kind }) => kind === 'REVIEW')?.on).toBe(on)
  })

  test('milestones lie in the programme, in order', () => {
    const plan = draftPlan(rask, wish)
    const days = plan.milestones.map(({ on }) => on)
    expect([...days].sort()).toEqual(days)
    expect(days[0]).toBe('2027-06-10')
    expect(days.at(-1)).toBe(plan.endsOn)
  })
})

describe('what the law says of the draft', () => {
  const facts = [
    ['work, no schooling, child', { ...rask, childrenBirthDates: [localDate('2020-01-01')] }, 'WORK'],
    ['work, higher education', { ...rask, education: 'HIGHER' }, 'WORK'],
    [
      'collective protection',
      { ...rask, permitGround: 'UTL_34', education: 'UKRAINIAN_UPPER_SECONDARY' },
      'WORK',
    ],
    ['complete upper secondary', rask, 'COMPLETE_UPPER_SECONDARY'],
    ['higher education', { ...rask, education: 'UPPER_SECONDARY' }, 'HIGHER_EDUCATION'],
  ] as const

  test.each(facts)('only what people must say is open: %s', (_who, person, goal) => {
    const plan = draftPlan(person, { ...wish, goal })
    expect(checkPlan(person, plan, moment).issues).toEqual([
      'LONG_TERM_GOALS',
      'MAPPING_MISSING',
      'NOT_MADE_WITH_PARTICIPANT',
      'PARTICIPANT_VIEW',
    ])
  })

  test('with that said, it can be set', () => {
    const plan = {
      ...draftPlan(rask, wish),
      longTermGoals: 'Kokk',
      mappingDoneOn: localDate('2027-02-01'),
      madeWithParticipant: true,
      participantAgrees: true,
    }
    const verdict = checkPlan(rask, plan, moment)
    expect(verdict.issues).toEqual([])
    expect(verdict.planCheck?.nextReviewBy).toBe('2027-06-10')
    expect(verdict.planCheck?.workDirected).toMatchObject({ met: true, averageHundredths: 2250 })
  })
})
