import { expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { milestonesOf } from './road-sheet'

const permit = (ground: string) => ({ ground, grantedOn: localDate('2024-03-01'), validTo: null })
const standing = {
  person: {
    birthDate: localDate('1990-05-01'),
    citizenship: 'THIRD_COUNTRY',
    language: 'ar',
    permits: [permit('UTL_28')],
  },
  trainingOnly: false,
  givesBasis: null,
  planEndsOn: localDate('2027-03-09'),
  norwegianEndsOn: localDate('2028-01-01'),
  norwegianDone: false,
  socialStudiesBy: localDate('2026-01-01'),
  socialStudiesDone: true,
  citizenshipOn: localDate('2032-03-01'),
  today: localDate('2027-03-10'),
}

test('the milestones of a refugee in the programme, five years to the permanent permit', () => {
  expect(milestonesOf(standing)).toEqual([
    { step: 'PROGRAMME', on: '2027-03-09', done: true },
    { step: 'SOCIAL_STUDIES', on: '2026-01-01', done: true },
    { step: 'NORWEGIAN', on: '2028-01-01', done: false },
    { step: 'PERMANENT', on: '2029-03-01', done: false },
    { step: 'CITIZENSHIP', on: '2032-03-01', done: false },
  ])
})

test('training alone has no programme on its road', () => {
  const steps = milestonesOf({ ...standing, trainingOnly: true, planEndsOn: null }).map(({ step }) => step)
  expect(steps).toEqual(['SOCIAL_STUDIES', 'NORWEGIAN', 'PERMANENT', 'CITIZENSHIP'])
})

test('the programme is not done on its last day, nor without a plan', () => {
  const programme = (planEndsOn: string | null) =>
    milestonesOf({ ...standing, planEndsOn: planEndsOn === null ? null : localDate(planEndsOn) })[0]
  expect(programme('2027-03-10')?.done).toBe(false)
  expect(programme(null)).toEqual({ step: 'PROGRAMME', on: null, done: false })
})

test.each([
  ['protection, whatever the file says', 'UTL_28', false, '2029-03-01'],
  ['a worker', 'UTL_23', true, '2027-03-01'],
  ['a worker nobody has said anything of', 'UTL_23', null, '2027-03-01'],
  ['a worker whose permit grounds nothing', 'UTL_23', false, null],
  ['collective protection', 'UTL_34', true, null],
  ['a visit', 'VISA', true, null],
])('the day of a permanent permit: %s', (_what, ground, givesBasis, on) => {
  const person = { ...standing.person, permits: [permit(ground)] }
  const found = milestonesOf({ ...standing, person, givesBasis }).find(({ step }) => step === 'PERMANENT')
  expect(found).toEqual({ step: 'PERMANENT', on, done: false })
})

test('no permits, no day', () => {
  const person = { ...standing.person, permits: [] }
  expect(milestonesOf({ ...standing, person })[3]).toMatchObject({ step: 'PERMANENT', on: null })
})

test('what is reached is done', () => {
  const person = {
    ...standing.person,
    citizenship: 'NORWEGIAN',
    permits: [permit('UTL_28'), permit('UTL_62')],
  }
  expect(
    milestonesOf({ ...standing, person })
      .slice(3)
      .map(({ done }) => done),
  ).toEqual([true, true])
})
