import { describe, expect, test } from 'vitest'
import { answer, couple, noticesOf } from '#lib/testing/stipend'
import type { RawStipendInput } from './stipend-input'

describe('notices', () => {
  test.each([
    [
      'RATE_CHANGE_IN_MONTH',
      { birthDate: '2004-01-01', parentPeriods: [{ from: '2026-06-30' }] },
      ['RATE_CHANGE_IN_MONTH'],
    ],
    [
      '25 before a part month',
      { birthDate: '2001-06-16', programme: { startedOn: '2026-06-20' } },
      ['PART_MONTH_UNCLEAR', 'TURNING_25_UNCLEAR'],
    ],
    [
      '25 in a month without stønad',
      { birthDate: '2001-06-16', programme: { startedOn: '2026-07-01' } },
      ['NOT_IN_PROGRAMME'],
    ],
    ['25 on the first', { birthDate: '2001-06-01' }, ['TURNING_25_UNCLEAR']],
    ['25 the month after', { birthDate: '2001-07-01' }, []],
    [
      'a couple of two cohorts',
      { partner: { ...couple.partner, programmeStartedOn: '2024-06-30' } },
      ['MIXED_COHORT'],
    ],
    ['a couple of the new cohort', { partner: { ...couple.partner, programmeStartedOn: '2024-07-01' } }, []],
    ['an old participant', { ...couple, programme: { startedOn: '2024-06-30' } }, ['OLD_COUPLE_COHORT']],
    [
      'an old participant with a child',
      { ...couple, programme: { startedOn: '2024-06-30' }, children: [{ birthDate: '2020-01-01' }] },
      [],
    ],
    ['an old participant alone', { programme: { startedOn: '2024-06-30' } }, []],
    ['an adult child', { ...couple, children: [{ birthDate: '2008-06-01' }] }, ['ADULT_CHILD_UNCLEAR']],
    [
      'a child 18 on the last day',
      { ...couple, children: [{ birthDate: '2008-06-30' }] },
      ['ADULT_CHILD_UNCLEAR', 'RATE_CHANGE_IN_MONTH'],
    ],
    ['a child 18 the day after', { ...couple, children: [{ birthDate: '2008-07-01' }] }, []],
    [
      'a minor who came in the month',
      { ...couple, children: [{ birthDate: '2020-01-01', from: '2026-06-15' }] },
      ['RATE_CHANGE_IN_MONTH'],
    ],
    [
      'two cohorts with a child',
      {
        partner: { ...couple.partner, programmeStartedOn: '2024-06-30' },
        children: [{ birthDate: '2020-01-01' }],
      },
      [],
    ],
    [
      'an old participant, a couple for some days',
      {
        partner: { ...couple.partner, programmeEndedOn: '2026-06-10' },
        programme: { startedOn: '2024-06-30' },
      },
      ['OLD_COUPLE_COHORT'],
    ],
    ['an adult child of one alone', { children: [{ birthDate: '2000-01-01' }] }, []],
    [
      'hours above the day',
      { absences: [{ date: '2026-06-03', hours: 5.14, cause: 'UNPAID' }] },
      ['HOUR_TREKK_CAPPED', 'UNPAID_NEEDS_VEDTAK'],
    ],
    [
      'hours below the day',
      { absences: [{ date: '2026-06-03', hours: 5.13 }] },
      ['TREKK_BELOW_DECISION_THRESHOLD'],
    ],
    ['paid too much', { alreadyPaidOre: 2_275_818 }, ['OVERPAID']],
    ['paid exactly', { alreadyPaidOre: 2_275_817 }, []],
    ['an old G', { month: '2027-05' }, ['G_NOT_YET_FIXED']],
    [
      'a right that was claimed',
      { benefits: [{ kind: 'SICKNESS', amountOre: 1, earnedBeforeStart: true }] },
      ['BENEFIT_REDUCTION_NEEDS_VEDTAK'],
    ],
    [
      'benefits take all and no more',
      { benefits: [{ kind: 'AAP', amountOre: 2_275_817 }] },
      ['BENEFIT_REDUCTION_NEEDS_VEDTAK'],
    ],
    [
      'benefits take an øre too much',
      { benefits: [{ kind: 'AAP', amountOre: 2_275_818 }] },
      ['BENEFIT_REDUCTION_NEEDS_VEDTAK', 'REDUCTIONS_EXCEED_STIPEND'],
    ],
  ] as const)('%s', (_what, facts, notices) => {
    expect(noticesOf(facts as Partial<RawStipendInput>)).toEqual(notices)
  })

  test('a figure of the law that should have been read again is named beside the result', () => {
    expect(answer().recheck).toEqual([])
    expect(answer({ month: '2027-05' }).recheck).toEqual([])
    expect(answer({ month: '2027-06' }).recheck).toMatchObject([
      { parameter: 'grunnbelop', recheckBy: '2027-05-01' },
    ])
    const extraG = [{ validFrom: '2027-05-01', amountKr: 142_000 }]
    expect(answer({ month: '2027-07', law: { extraG } }).recheck).toEqual([])
    const named = answer({ month: '2027-08', law: { extraG } }).recheck.map(({ parameter }) => parameter)
    expect(named).toContain('integreringsloven.s20.terms')
    expect(named, 'no overgangsstønad, so its share was not read').not.toContain(
      'integreringsloven.s22.transitionalShare',
    )
  })
})
