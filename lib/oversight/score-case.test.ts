import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { type OversightFacts, scoreCase } from './score-case'

const today = localDate('2027-03-10')
const clean: OversightFacts = {
  settledOn: localDate('2027-01-04'),
  settledByAgreement: true,
  claimMadeOn: null,
  interpreterNeeded: true,
  programmeStartedOn: localDate('2027-02-15'),
  plan: {
    madeWithParticipant: true,
    elements: 8,
    milestones: 4,
    reviewBy: localDate('2027-05-10'),
    fullTime: true,
  },
  firstDecidedOn: localDate('2027-02-10'),
  planDecisions: [
    { first: true, told: true },
    { first: false, told: true },
  ],
  interpreterDocumented: true,
}
const { plan } = clean
const unmet = (facts: Partial<OversightFacts>) =>
  scoreCase({ ...clean, ...facts }, today).flatMap(({ code, met }) => (met === false ? [code] : []))

test('a clean case has no finding', () => {
  expect(scoreCase(clean, today).every(({ met }) => met === true)).toBe(true)
})

describe('each defect is found, and nothing else', () => {
  test.each([
    ['a plan without a letter', { planDecisions: [{ first: true, told: false }] }, ['PLAN_BY_DECISION']],
    [
      'a plan without the participant',
      { plan: plan && { ...plan, madeWithParticipant: false } },
      ['MADE_TOGETHER'],
    ],
    ['no phases', { plan: plan && { ...plan, milestones: 0 } }, ['CONTENT_STATED']],
    ['no measures', { plan: plan && { ...plan, elements: 0 } }, ['CONTENT_STATED']],
    ['part time', { plan: plan && { ...plan, fullTime: false } }, ['FULL_TIME']],
    ['a review that is late', { plan: plan && { ...plan, reviewBy: localDate('2027-03-09') } }, ['REVIEWED']],
    [
      'a change without a letter',
      {
        planDecisions: [
          { first: true, told: true },
          { first: false, told: false },
        ],
      },
      ['CHANGES_BY_DECISION'],
    ],
    ['a late decision', { firstDecidedOn: localDate('2027-04-05') }, ['IN_TIME']],
    ['a late start', { programmeStartedOn: localDate('2027-04-05') }, ['IN_TIME']],
    ['no interpreter on paper', { interpreterDocumented: false }, ['INTERPRETER']],
  ] satisfies [string, Partial<OversightFacts>, string[]][])('%s', (_what, facts, expected) => {
    expect(unmet(facts)).toEqual(expected)
  })

  test('no plan at all', () => {
    expect(unmet({ plan: null, planDecisions: [] })).toEqual([
      'PLAN_BY_DECISION',
      'MADE_TOGETHER',
      'CONTENT_STATED',
      'FULL_TIME',
      'REVIEWED',
    ])
  })
})

test('a question that does not arise is neither met nor unmet', () => {
  const answers = scoreCase(
    { ...clean, interpreterNeeded: false, planDecisions: [{ first: true, told: true }] },
    today,
  )
  expect(answers.filter(({ met }) => met === null).map(({ code }) => code)).toEqual([
    'CHANGES_BY_DECISION',
    'INTERPRETER',
  ])
})

test('the last day of three months is in time; a claim counts where nothing was agreed', () => {
  expect(
    unmet({ firstDecidedOn: localDate('2027-04-04'), programmeStartedOn: localDate('2027-04-04') }),
  ).toEqual([])
  const claimed = { settledByAgreement: false, claimMadeOn: localDate('2026-10-01') }
  expect(unmet(claimed)).toEqual(['IN_TIME'])
})
