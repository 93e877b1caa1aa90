import { expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { draftPlan } from './draft-plan'
import type { PlanContent } from './plan-content'
import { differenceBetween } from './plan-difference'

const day = localDate
const plan: PlanContent = draftPlan(
  {
    birthDate: day('1991-04-12'),
    education: 'NONE',
    settledOn: day('2027-01-04'),
    permitGround: 'UTL_28',
    permitGrantedOn: day('2026-10-01'),
    childrenBirthDates: [],
    extensionMonths: 0,
  },
  {
    goal: 'WORK',
    offeredOn: day('2027-03-01'),
    startsOn: day('2027-03-15'),
    reviewMonths: 3,
    today: localDate('2027-03-10'),
    language: 'nb',
  },
)
const [first, ...others] = plan.elements
const shown = (after: Partial<PlanContent>) =>
  differenceBetween(plan, { ...plan, ...after }).map(({ label, before, after: now }) => [
    label.nb,
    before.nb,
    now.nb,
  ])

test('the same plan differs in nothing', () => expect(differenceBetween(plan, plan)).toEqual([]))

test('what was said before stands beside what is said now', () => {
  expect(shown({ endsOn: day('2028-09-14') })).toEqual([['Programmet slutter', '14.03.2029', '14.09.2028']])
  expect(shown({ longTermGoals: 'Kokk' })).toEqual([['Langsiktige mål', 'Ingen', 'Kokk']])
})

test('an element that goes, comes or moves is one line', () => {
  if (!first) throw new Error('no elements')
  expect(shown({ elements: others })).toEqual([[first.title, expect.stringMatching(/ t i uken, /), 'Ingen']])
  const longer = { ...first, quartersPerWeek: 4 }
  expect(shown({ elements: [longer, ...others] })).toEqual([
    [first.title, expect.any(String), expect.stringMatching(/^1,0 t i uken, /)],
  ])
  const added = { ...first, title: 'Truckførerkurs' }
  expect(shown({ elements: [...plan.elements, added] })).toEqual([
    ['Truckførerkurs', 'Ingen', expect.any(String)],
  ])
})
