import { describe, expect, test } from 'vitest'
import { couple, faults } from '#lib/testing/stipend'

describe('facts that cannot stand together', () => {
  test.each([
    ['DATE_ORDER programme.startedOn', { birthDate: '2026-01-13' }],
    ['DATE_ORDER programme.endedOn', { programme: { startedOn: '2026-01-12', endedOn: '2026-01-11' } }],
    [
      'DATE_ORDER withoutStipend[1].to',
      { withoutStipend: [{ from: '2026-06-01' }, { from: '2026-06-02', to: '2026-06-01' }] },
    ],
    ['DATE_ORDER parentPeriods[0].to', { parentPeriods: [{ from: '2026-06-02', to: '2026-06-01' }] }],
    [
      'DATE_ORDER partner.togetherTo',
      { partner: { kind: 'SPOUSE', togetherFrom: '2020-01-02', togetherTo: '2020-01-01' } },
    ],
    [
      'DATE_ORDER partner.programmeEndedOn',
      { partner: { ...couple.partner, programmeEndedOn: '2024-12-31' } },
    ],
    [
      'REQUIRED partner.programmeStartedOn',
      { partner: { kind: 'COHABITANT', togetherFrom: '2020-01-01', programmeEndedOn: '2024-12-31' } },
    ],
    ['REQUIRED benefits[0].amountOre', { benefits: [{ kind: 'OTHER' }] }],
    ['REQUIRED benefits[0].annualOre', { benefits: [{ kind: 'TRANSITIONAL' }] }],
    ['CONFLICT benefits[0].amountOre', { benefits: [{ kind: 'TRANSITIONAL', annualOre: 1, amountOre: 1 }] }],
    ['CONFLICT benefits[0].annualOre', { benefits: [{ kind: 'AAP', annualOre: 1, amountOre: 1 }] }],
    ['REQUIRED benefits[0].earnedBeforeStart', { benefits: [{ kind: 'UNEMPLOYMENT', amountOre: 1 }] }],
    ['REQUIRED benefits[0].earnedBeforeStart', { benefits: [{ kind: 'PARENTAL', amountOre: 1 }] }],
    ['OUT_OF_RANGE absences[0].date', { absences: [{ date: '2026-05-29' }] }],
    ['OUT_OF_RANGE absences[0].date', { absences: [{ date: '2026-07-01' }] }],
    ['CONFLICT absences[0].date', { month: '2026-05', absences: [{ date: '2026-05-14' }] }],
    [
      'CONFLICT absences[0].date',
      { programme: { startedOn: '2026-06-03' }, absences: [{ date: '2026-06-02' }] },
    ],
    [
      'CONFLICT absences[0].date',
      { withoutStipend: [{ from: '2026-06-03', to: '2026-06-03' }], absences: [{ date: '2026-06-03' }] },
    ],
    ['DUPLICATE absences[1].date', { absences: [{ date: '2026-06-03' }, { date: '2026-06-03', hours: 1 }] }],
    ['OUT_OF_RANGE law.extraG[0].validFrom', { law: { extraG: [{ validFrom: '2026-05-01', amountKr: 1 }] } }],
    [
      'DUPLICATE law.extraG[1].validFrom',
      {
        law: {
          extraG: [
            { validFrom: '2027-05-01', amountKr: 1 },
            { validFrom: '2027-05-01', amountKr: 2 },
          ],
        },
      },
    ],
    ['OUT_OF_RANGE month', { month: '2020-12' }],
    ['OUT_OF_RANGE absences[0].hours', { absences: [{ date: '2026-06-03', hours: 0 }] }],
    ['OUT_OF_RANGE absences[0].hours', { absences: [{ date: '2026-06-03', hours: 24.01 }] }],
    ['OUT_OF_RANGE law.extraG[0].amountKr', { law: { extraG: [{ validFrom: '2027-05-01', amountKr: 0 }] } }],
    ['OUT_OF_RANGE setOffOre', { setOffOre: -1 }],
    ['REQUIRED workInProgramme.payOre', { workInProgramme: { hours: 1 } }],
  ])('%s', (fault, facts) => {
    expect(faults(facts)).toEqual([fault])
  })

  test('the edges are accepted', () => {
    expect(
      faults({
        month: '2021-01',
        birthDate: '2021-01-01',
        programme: { startedOn: '2021-01-01', endedOn: '2021-01-01' },
        partner: {
          kind: 'SPOUSE',
          togetherFrom: '2020-01-01',
          togetherTo: '2020-01-01',
          programmeStartedOn: '2020-01-01',
          programmeEndedOn: '2020-01-01',
        },
        withoutStipend: [{ from: '2021-01-05', to: '2021-01-05' }],
        benefits: [{ kind: 'TRANSITIONAL', annualOre: 0 }],
        law: { extraG: [{ validFrom: '2026-05-02', amountKr: 1 }] },
        absences: [],
        setOffOre: 0,
      }),
    ).toEqual([])
  })
})
