import { describe, expect, test } from 'vitest'
import { answerOf, faultsOf } from '#lib/testing/rule'
import { addDays, localDate } from '#lib/values/local-date'
import { citizenship } from './citizenship'
import type { RawApplication } from './citizenship-input'

type RawPermit = RawApplication['permits'][number]

const permit = (validFrom: string, validTo: string | null, more: Partial<RawPermit> = {}): RawPermit => ({
  id: `from ${validFrom}`,
  basis: 'UTL_28',
  appliedFrom: 'NORWAY',
  appliedOn: validFrom,
  grantedOn: validFrom,
  validFrom,
  validTo,
  firstPermit: false,
  givesBasisForPermanent: true,
  ...more,
})

/** Here since 1 March 2018 without a break, on a permit until the end of 2027. */
const settled: RawApplication = {
  birthDate: '1990-05-10',
  asOf: '2025-06-01',
  arrivedOn: '2018-03-01',
  citizenship: 'THIRD_COUNTRY',
  permits: [permit('2018-03-01', '2027-12-31')],
}

const answer = (change: Partial<RawApplication> = {}) => answerOf(citizenship, { ...settled, ...change })
const resultOf = (rule: string, change: Partial<RawApplication> = {}) =>
  answer(change).applicable.find((result) => result.rule === rule)
const rulesOf = (change: Partial<RawApplication> = {}) =>
  answer(change).applicable.map((result) => result.rule)
const lawfulOf = (...permits: RawPermit[]) => answer({ permits }).lawful

describe('statsborgerloven § 7 first paragraph e: permits that count', () => {
  test.each([
    ['a year', permit('2024-03-01', '2025-02-28'), true],
    ['a day short of a year', permit('2024-03-01', '2025-02-27'), false],
    ['a year that ends before a leap day', permit('2023-03-01', '2024-02-29'), true],
    ['a year without its leap day', permit('2023-03-01', '2024-02-28'), false],
    ['a year from a leap day', permit('2024-02-29', '2025-02-27'), true],
    ['no end', permit('2024-03-01', null), true],
    ['not granted', permit('2024-03-01', null, { grantedOn: null }), false],
    ['revoked', permit('2024-03-01', null, { revokedOn: '2026-01-01' }), false],
    ['a visa', permit('2024-03-01', null, { basis: 'VISA' }), false],
    [
      'short with the sponsor',
      permit('2024-03-01', '2024-06-30', { basis: 'UTL_CH6', shortReason: 'UTL60_1_3' }),
      true,
    ],
    [
      'short for work that gives a basis',
      permit('2024-03-01', '2024-06-30', { basis: 'UTL_23', shortReason: 'UTL60_1_4' }),
      true,
    ],
    [
      'short for work that gives none',
      permit('2024-03-01', '2024-06-30', {
        basis: 'UTL_25',
        shortReason: 'UTL60_1_4',
        givesBasisForPermanent: false,
      }),
      false,
    ],
  ])('%s', (_case, each, counts) => {
    expect(lawfulOf(each)).toHaveLength(counts ? 1 : 0)
  })
})

describe('F-STB §§ 3-1 to 3-3: from when a permit counts', () => {
  const abroad = { appliedFrom: 'ABROAD', appliedOn: '2017-06-01' } as const

  test.each([
    ['applied for here: the application', { appliedOn: '2018-01-15' }, '2018-01-15'],
    ['first, from abroad: the arrival', { ...abroad, firstPermit: true }, '2018-03-01'],
    ['later, from abroad: the entry', { ...abroad, enteredOn: '2018-05-05' }, '2018-05-05'],
    ['later, from abroad, entry unknown: the validity', abroad, '2018-04-01'],
    ['EEA: the first day of the right', { ...abroad, firstPermit: true, basis: 'EEA' }, '2018-04-01'],
    ['Nordic: the arrival', { basis: 'NORDIC', appliedOn: '2018-01-15' }, '2018-03-01'],
  ] as const)('%s', (_case, more, from) => {
    const permits = [permit('2018-04-01', null, { grantedOn: '2018-04-01', ...more })]
    expect(answer({ permits }).lawful).toEqual([{ from, to: null }])
  })

  test('a Nordic permit without a day of arrival gives no day to count from', () => {
    const permits = [permit('2018-04-01', null, { basis: 'NORDIC' })]
    expect(answer({ permits, arrivedOn: null })).toMatchObject({ lawful: [], applicable: [], best: null })
  })

  test('an arrival after the permit ran out leaves nothing', () => {
    const permits = [
      permit('2016-01-01', '2017-12-31', { ...abroad, appliedOn: '2015-06-01', firstPermit: true }),
    ]
    expect(answer({ permits }).lawful).toEqual([])
  })

  test('the last day of validity counts, and the day after begins the hole', () => {
    expect(lawfulOf(permit('2020-01-01', '2021-12-31'), permit('2022-01-02', '2023-12-31'))).toEqual([
      { from: '2020-01-01', to: '2022-01-01' },
      { from: '2022-01-02', to: '2024-01-01' },
    ])
    expect(lawfulOf(permit('2020-01-01', '2021-12-31'), permit('2022-01-01', '2023-12-31'))).toEqual([
      { from: '2020-01-01', to: '2024-01-01' },
    ])
  })

  test.each([
    ['Nordic', { citizenship: 'NORDIC' }, [{ from: '2018-03-01', to: null }]],
    ['EEA', { citizenship: 'EEA' }, []],
  ] as const)('a %s citizen without permits', (_who, change, lawful) => {
    expect(answer({ ...change, permits: [] }).lawful).toEqual(lawful)
  })

  const pendingCases: [string, RawPermit[], string | null][] = [
    ['on the last day', [permit('2018-03-01', '2025-03-31'), pendingFrom('2025-03-31')], '2025-06-01'],
    ['the day after', [permit('2018-03-01', '2025-03-31'), pendingFrom('2025-04-01')], '2025-04-01'],
    [
      'the day of the question',
      [permit('2018-03-01', '2025-07-31'), pendingFrom('2025-06-01')],
      '2025-08-01',
    ],
    ['beside a permit without end', [permit('2018-03-01', null), pendingFrom('2025-01-01')], null],
    ['beside nothing', [pendingFrom('2025-01-01')], ''],
  ]
  function pendingFrom(appliedOn: string): RawPermit {
    return permit('2025-04-01', null, { appliedOn, grantedOn: null })
  }

  test.each(pendingCases)('a renewal applied for %s', (_case, permits, end) => {
    const found = answer({ permits })
    expect(found.lawful.at(-1)?.to ?? null).toBe(end === '' ? null : end)
    const used = end === '2025-06-01' || end === null
    expect(found.warnings.includes('PENDING_USED')).toBe(used)
    expect(found.assumptions.includes('PENDING_GRANTED')).toBe(used)
  })

  test.each([
    ['a visa', { basis: 'VISA' }],
    ['revoked', { revokedOn: '2025-05-01' }],
    ['without an application', { appliedFrom: 'ABROAD', appliedOn: undefined }],
  ] as const)('a pending permit is not used when it is %s', (_case, more) => {
    const pending = permit('2025-04-01', null, { appliedOn: '2025-02-01', grantedOn: null, ...more })
    const found = answer({ permits: [permit('2018-03-01', '2025-03-31'), pending] })
    expect(found.lawful).toEqual([{ from: '2018-03-01', to: '2025-04-01' }])
    expect(found.warnings).toContain('RESIDENCE_ENDED')
  })

  test('a refusal that was not deferred takes out the days until the grant', () => {
    const refusal = { refusedOn: '2019-01-10', laterGrantedOn: '2019-01-12' }
    expect(answer({ refusals: [{ ...refusal, deferred: false }] }).lawful).toEqual([
      { from: '2018-03-01', to: '2019-01-10' },
      { from: '2019-01-12', to: '2028-01-01' },
    ])
    expect(answer({ refusals: [{ ...refusal, deferred: true }] }).lawful).toHaveLength(1)
    expect(answer({ refusals: [{ refusedOn: '2019-01-10', deferred: true }] }).lawful).toHaveLength(1)
  })
})

describe('F-STB § 3-4: stays abroad', () => {
  const away = (departedOn: string, returnedOn: string | null) => ({ trips: [{ departedOn, returnedOn }] })
  const from = (departed: string, nights: number) => away(departed, addDays(localDate(departed), nights))

  test.each([
    [60, []],
    [61, [{ from: '2020-05-01', to: '2020-07-01' }]],
  ])('%i nights in a year', (nights, deducted) => {
    expect(answer(from('2020-05-01', nights))).toMatchObject({ foreignByYear: { 2020: nights }, deducted })
  })

  test.each([
    ['NIGHTS', 10],
    ['BOTH', 11],
    ['NEITHER', 9],
  ] as const)('travel days counted as %s', (travelDays, days) => {
    expect(answer({ ...from('2020-05-01', 10), config: { travelDays } }).foreignByYear).toEqual({
      2020: days,
    })
  })

  test('there and back the same day', () => {
    expect(answer(from('2020-05-01', 0)).foreignByYear).toEqual({})
    expect(answer({ ...from('2020-05-01', 0), config: { travelDays: 'BOTH' } }).foreignByYear).toEqual({
      2020: 1,
    })
    expect(answer({ ...from('2020-05-01', 0), config: { travelDays: 'NEITHER' } }).foreignByYear).toEqual({})
  })

  test('each year for itself, whole years between', () => {
    expect(answer(away('2019-12-01', '2022-02-10'))).toMatchObject({
      foreignByYear: { 2019: 31, 2020: 366, 2021: 365, 2022: 40 },
      deducted: [{ from: '2020-01-01', to: '2022-01-01' }],
    })
  })

  test('trips that overlap are counted once', () => {
    const trips = [
      { departedOn: '2020-05-01', returnedOn: '2020-06-10' },
      { departedOn: '2020-05-20', returnedOn: '2020-06-20' },
    ]
    expect(answer({ trips }).foreignByYear).toEqual({ 2020: 50 })
  })

  test('nothing is abroad before residence began', () => {
    expect(answer(away('2018-01-01', '2018-03-11')).foreignByYear).toEqual({ 2018: 10 })
    expect(answer({ ...away('1990-05-01', '1990-05-20'), permits: [] }).foreignByYear).toEqual({ 1990: 10 })
  })

  test('a trip without return runs to the day of the question', () => {
    const found = answer({ ...away('2025-05-22', null), config: { travelDays: 'BOTH' } })
    expect(found.foreignByYear).toEqual({ 2025: 10 })
    expect(found.warnings).toContain('TRIP_OPEN')
    expect(answer(away('2025-06-02', null)).foreignByYear).toEqual({})
  })

  test.each([
    [57, false],
    [58, true],
    [62, true],
    [63, false],
  ])('%i days in a year are near the limit: %s', (nights, near) => {
    expect(answer(from('2020-05-01', nights)).warnings.includes('YEAR_SUM_NEAR_LIMIT')).toBe(near)
  })
})

describe('statsborgerloven § 7: the main rule and its wordings', () => {
  test.each([
    ['registered and paid before 2022', { registeredOn: '2021-12-31', feePaidOn: '2021-12-31' }, 'SBL7E_OLD'],
    ['paid in 2022', { registeredOn: '2021-12-31', feePaidOn: '2022-01-01' }, 'SBL7E'],
    ['registered in 2022', { registeredOn: '2022-01-01', feePaidOn: '2021-12-31' }, 'SBL7E'],
    ['not paid', { registeredOn: '2021-12-31' }, 'SBL7E'],
    ['paid, not registered', { feePaidOn: '2021-12-31' }, 'SBL7E'],
    ['submitted before 2022', { submittedOn: '2021-12-31' }, 'SBL7E_OLD'],
    ['submitted in 2022', { submittedOn: '2022-01-01' }, 'SBL7E'],
    ['nothing sent', {}, 'SBL7E'],
  ])('%s', (_case, sent, rule) => {
    expect(rulesOf(sent)).toEqual([rule])
  })

  test('eight years are met on the day, and the day before is one short', () => {
    expect(resultOf('SBL7E', { asOf: '2026-03-01' })).toMatchObject({
      metOn: '2026-03-01',
      metAsOf: true,
      countedDays: 2922,
      missingDays: 0,
      windowFrom: '2015-03-01',
      windowTo: '2026-03-01',
    })
    expect(resultOf('SBL7E', { asOf: '2026-02-28' })).toMatchObject({
      metOn: '2026-03-01',
      metAsOf: false,
      missingDays: 1,
    })
  })

  test('years are counted to the leap day and from it', () => {
    const permits = [permit('2020-02-29', null)]
    expect(resultOf('SBL7E', { permits, asOf: '2028-02-29' })?.metOn).toBe('2028-02-29')
    expect(resultOf('SBL7E', { permits, asOf: '2028-02-28' })?.metOn).toBe('2028-02-29')
  })

  test('residence that ended is never enough', () => {
    const permits = [permit('2018-03-01', '2022-02-28')]
    expect(resultOf('SBL7E', { permits })).toMatchObject({ metOn: null, metAsOf: false })
  })

  test('a requirement met once and lost again is not met', () => {
    const trips = [{ departedOn: '2026-04-01', returnedOn: '2029-06-01' }]
    const lost = resultOf('SBL7E', { trips, asOf: '2029-06-01', permits: [permit('2018-03-01', null)] })
    // For each day at home again, one from before the journey leaves the window.
    expect(lost).toMatchObject({ metAsOf: false, missingDays: 61, metOn: '2037-06-01' })
  })
})

describe('which rules are for whom', () => {
  const income = { taxYears: [{ year: 2023, totalIncomeKr: 400_000, assessedOn: '2024-06-01' }] }
  const refugee = { refugee: { everGranted28: true } }

  test.each([
    ['income, decided in 2021', { ...income, decisionOn: '2021-12-31' }, []],
    ['income, decided in 2022', { ...income, decisionOn: '2022-01-01' }, ['SBL10']],
    ['income, no day of decision', income, ['SBL10']],
    ['refugee', refugee, ['SBL16A']],
    ['never a refugee', { refugee: { everGranted28: false } }, []],
    ['refugee, decided in 2021', { ...refugee, decisionOn: '2021-12-31' }, []],
    ['refugee, decided in 2022', { ...refugee, decisionOn: '2022-01-01' }, ['SBL16A']],
    ['status ceased that day', { refugee: { everGranted28: true, cessation37On: '2025-06-01' } }, []],
    [
      'status ceases the day after',
      { refugee: { everGranted28: true, cessation37On: '2025-06-02' } },
      ['SBL16A'],
    ],
    ['status revoked that day', { refugee: { everGranted28: true, revoked63On: '2025-06-01' } }, []],
    [
      'status revoked the day after',
      { refugee: { everGranted28: true, revoked63On: '2025-06-02' } },
      ['SBL16A'],
    ],
    ['came the day before 18', { birthDate: '2000-03-02' }, ['SBL11']],
    ['came the day of 18', { birthDate: '2000-03-01' }, []],
    ['arrival unknown', { birthDate: '2000-03-02', arrivedOn: null }, []],
    ['former Norwegian', { formerNorwegian: true }, ['SBL15']],
    ['stateless', { citizenship: 'STATELESS' }, ['SBL16']],
    ['stateless, born here', { citizenship: 'STATELESS', bornInNorway: true }, ['SBL16_BORN']],
    ['stateless by choice', { citizenship: 'STATELESS', statelessByChoice: true }, []],
    ['born here, not stateless', { bornInNorway: true }, []],
    ['Nordic', { citizenship: 'NORDIC' }, ['SBL13']],
    ['child of 17', { birthDate: '2007-06-02', parentCitizenshipDate: '2025-01-01' }, ['SBL11', 'SBL17']],
    ['child who turns 18', { birthDate: '2007-06-01', parentCitizenshipDate: '2025-01-01' }, ['SBL11']],
    ['child without a parent’s day', { birthDate: '2007-06-02' }, ['SBL11']],
  ] as const)('%s', (_case, change, rules) => {
    expect(rulesOf(change as Partial<RawApplication>).filter((rule) => rule !== 'SBL7E')).toEqual(rules)
  })

  test('the rules come in the order of the act, and the best among equals first by preference', () => {
    const all = answer({
      ...income,
      ...refugee,
      birthDate: '2010-01-01',
      citizenship: 'STATELESS',
      formerNorwegian: true,
      parentCitizenshipDate: '2025-01-01',
    })
    expect(all.applicable.map(({ rule }) => rule)).toEqual([
      'SBL7E',
      'SBL10',
      'SBL11',
      'SBL15',
      'SBL16',
      'SBL16A',
      'SBL17',
    ])
    expect(all.best?.rule).toBe('SBL16')
  })

  test('without residence only the stateless born here have a rule', () => {
    const nobody = { permits: [], citizenship: 'STATELESS', refugee: { everGranted28: true } } as const
    expect(answer(nobody)).toMatchObject({ applicable: [], best: null, residenceStart: null, warnings: [] })
    expect(rulesOf({ ...nobody, bornInNorway: true })).toEqual(['SBL16_BORN'])
  })

  test('of rules that are never met, the preferred one is still named', () => {
    const permits = [permit('2018-03-01', '2020-02-29')]
    expect(answer({ permits, refugee: { everGranted28: true } }).best).toMatchObject({
      rule: 'SBL16A',
      metOn: null,
    })
  })

  test.each([
    [{ formerNorwegian: true, citizenship: 'NORDIC' }, 'SBL13'],
    [{ formerNorwegian: true, citizenship: 'EEA' }, 'SBL15'],
  ] as const)('met on the same day: %o', (change, rule) => {
    expect(answer(change).best?.rule).toBe(rule)
  })
})

describe('statsborgerloven § 12: married to a Norwegian', () => {
  const marriage = {
    kind: 'MARRIAGE',
    from: '2020-03-01',
    spouseNorwegianFrom: '1980-01-01',
    sharedHome: [{ from: '2020-03-01' }],
  } as const
  const married = (more: object) => ({ unions: [{ ...marriage, ...more }] }) as Partial<RawApplication>

  test.each([
    ['lasting, with a shared home', {}, true],
    ['ended that day', { to: '2025-06-01', sharedHome: [{ from: '2020-03-01', to: '2025-06-01' }] }, false],
    [
      'ends the day after',
      { to: '2025-06-02', sharedHome: [{ from: '2020-03-01', to: '2025-06-02' }] },
      true,
    ],
    ['moved apart that day', { sharedHome: [{ from: '2020-03-01', to: '2025-06-01' }] }, false],
    ['moved together that day', { sharedHome: [{ from: '2025-06-01' }] }, true],
    ['moves together the day after', { sharedHome: [{ from: '2025-06-02' }] }, false],
  ])('%s', (_case, more, listed) => {
    expect(rulesOf(married(more)).includes('SBL12')).toBe(listed)
  })

  test.each([
    ['all of it', {}, 1918],
    ['from the day the spouse was Norwegian', { spouseNorwegianFrom: '2025-05-01' }, 31],
    ['only in the shared home', { sharedHome: [{ from: '2025-05-22' }] }, 10],
    ['not while in prison', { prison: [{ from: '2020-03-01', to: '2025-05-25' }] }, 7],
    ['not the day itself', { sharedHome: [{ from: '2025-06-01' }] }, 0],
  ])('marriage time: %s', (_case, more, marriageDays) => {
    expect(resultOf('SBL12', married(more))?.marriageDays).toBe(marriageDays)
  })

  test.each([
    ['ALL', 5479],
    ['TEN_YEARS', 3653],
  ] as const)('marriage window %s', (marriageWindow, marriageDays) => {
    const long = married({ from: '2010-06-01', sharedHome: [{ from: '2010-06-01' }] })
    expect(resultOf('SBL12', { ...long, config: { marriageWindow } })?.marriageDays).toBe(marriageDays)
  })

  test('an earlier marriage that ended gives no time', () => {
    const earlier = { ...marriage, from: '2015-01-01', to: '2017-01-01' }
    const unions = [{ ...earlier, sharedHome: [{ from: '2015-01-01', to: '2017-01-01' }] }, marriage]
    expect(resultOf('SBL12', { unions })?.marriageDays).toBe(1918)
  })

  test('the larger shortfall is what is missing', () => {
    const late = { asOf: '2021-03-01', permits: [permit('2018-03-01', null)] }
    const longMarried = married({ from: '2000-01-01', sharedHome: [{ from: '2000-01-01' }] })
    expect(resultOf('SBL12', { ...late, ...longMarried })).toMatchObject({
      missingDays: 730,
      metOn: '2023-03-01',
    })
    expect(resultOf('SBL12', { ...late, ...married({}) })).toMatchObject({ missingDays: 1096 })
  })

  test('no other rule has marriage time', () => {
    expect(resultOf('SBL7E', married({}))?.marriageDays).toBeNull()
  })
})

describe('statsborgerloven §§ 13 to 17: the last years without a break', () => {
  const stateless = { citizenship: 'STATELESS' } as const
  const twoStays = (hole: number) => [
    permit('2018-03-01', '2023-04-30'),
    permit(addDays(localDate('2023-05-01'), hole), null),
  ]

  test.each([
    [60, '2021-03-01', null],
    [61, '2026-05-02', '2026-07-01'],
  ])('a break of %i days', (hole, metOn, alternativeMetOn) => {
    const found = answer({ ...stateless, permits: twoStays(hole) })
    expect(found.applicable).toContainEqual(
      expect.objectContaining({ rule: 'SBL16', metOn, alternativeMetOn }),
    )
    expect(found.notices.includes('GAP_READING_DIFFERS')).toBe(alternativeMetOn !== null)
  })

  test('the other reading starts anew after a long break', () => {
    const config = { continuousGap: 'RESTART' } as const
    expect(resultOf('SBL16', { ...stateless, permits: twoStays(61), config })).toMatchObject({
      metOn: '2026-07-01',
      alternativeMetOn: '2026-05-02',
    })
    expect(resultOf('SBL16', { ...stateless, permits: twoStays(60), config })).toMatchObject({
      metOn: '2021-03-01',
      alternativeMetOn: null,
    })
  })

  test('a deducted stay abroad breaks the years', () => {
    const trips = [{ departedOn: '2024-01-10', returnedOn: '2024-03-20' }]
    expect(resultOf('SBL16', { ...stateless, trips })?.metOn).toBe('2027-03-20')
  })

  test.each([
    ['2007-06-02', undefined, 'NONE', '2018-03-01'],
    ['2007-06-01', undefined, 'CONTINUOUS', '2021-03-01'],
    ['2007-06-01', '2025-05-31', 'NONE', '2018-03-01'],
  ])('§ 16, born %s, applied %s', (birthDate, submittedOn, kind, metOn) => {
    expect(resultOf('SBL16', { ...stateless, birthDate, submittedOn })).toMatchObject({ kind, metOn })
  })

  test('§ 16, born here: from birth, no permit needed, stays abroad from birth', () => {
    const child = { ...stateless, bornInNorway: true, birthDate: '2022-02-01', arrivedOn: null, permits: [] }
    expect(answer(child)).toMatchObject({
      best: { rule: 'SBL16_BORN', metOn: '2025-02-01', needYears: 3, alternativeMetOn: null },
      residenceStart: null,
      blockers: ['S7_D'],
      warnings: ['NEAR_LIMIT'],
    })
    const trips = [{ departedOn: '2022-03-01', returnedOn: '2022-06-01' }]
    expect(answer({ ...child, trips }).best?.metOn).toBe('2025-06-01')
  })

  test('§ 13: on living here alone, though a permit began earlier', () => {
    const nordic = { citizenship: 'NORDIC', arrivedOn: '2024-01-01' } as const
    expect(resultOf('SBL13', nordic)).toMatchObject({
      metOn: '2026-01-01',
      countedDays: 517,
      requiredDays: 731,
      missingDays: 214,
      alternativeMetOn: null,
    })
  })

  test.each([
    ['two years old', '2023-06-01', 'NONE', '2025-06-01'],
    ['two years and a day', '2023-05-31', 'CONTINUOUS', '2025-08-01'],
  ])('§ 17: %s', (_case, birthDate, kind, metOn) => {
    const child = { birthDate, arrivedOn: '2023-08-01', permits: [permit('2023-08-01', null)] }
    const found = resultOf('SBL17', { ...child, parentCitizenshipDate: '2025-06-01', asOf: '2025-05-20' })
    expect(found).toMatchObject({ kind, metOn, metAsOf: false })
  })
})

describe('statsborgerloven § 14: EEA citizens', () => {
  const eea = { citizenship: 'EEA', permits: [permit('2016-01-01', null, { basis: 'EEA' })] } as const
  const trips = [{ departedOn: '2024-02-01', returnedOn: '2024-04-15' }]

  test('§ 14 stands in place of the main rule, with its figures', () => {
    expect(rulesOf(eea)).toEqual(['SBL14'])
    expect(resultOf('SBL14', eea)).toMatchObject({ kind: 'COMBINED', needYears: 8, windowYears: 11 })
    expect(resultOf('SBL14', { ...eea, submittedOn: '2021-12-31' })).toMatchObject({
      needYears: 7,
      windowYears: 10,
    })
  })

  test.each([
    ['another citizenship', { citizenship: 'THIRD_COUNTRY' }],
    ['another permit', { permits: [permit('2016-01-01', null)] }],
    [
      'a right that was revoked',
      {
        permits: [
          permit('2016-01-01', null, { basis: 'EEA', revokedOn: '2020-01-01' }),
          permit('2016-01-02', null),
        ],
      },
    ],
  ] as const)('%s: the main rule', (_case, change) => {
    expect(rulesOf({ ...eea, ...change } as Partial<RawApplication>)).toEqual(['SBL7E'])
  })

  test('the last three years are asked for under §§ 10, 11 and 12 too', () => {
    const everything = {
      ...eea,
      trips,
      birthDate: '2000-05-10',
      arrivedOn: '2016-01-01',
      taxYears: [{ year: 2023, totalIncomeKr: 400_000, assessedOn: '2024-06-01' }],
      unions: [
        {
          kind: 'COHABITATION',
          from: '2020-01-01',
          spouseNorwegianFrom: '2000-01-01',
          sharedHome: [{ from: '2020-01-01' }],
        },
      ],
    } as const
    const metOn = (change: object) =>
      answer({ ...everything, ...change }).applicable.map((result) => [result.rule, result.metOn])
    expect(metOn({})).toEqual([
      ['SBL10', '2027-04-15'],
      ['SBL11', '2027-04-15'],
      ['SBL12', '2027-04-15'],
      ['SBL14', '2027-04-15'],
    ])
    const others = metOn({ citizenship: 'THIRD_COUNTRY' })
    expect(others.every(([, day]) => day && day <= '2025-06-01')).toBe(true)
  })
})

describe('F-STB § 6-1: sufficient income', () => {
  const year = (y: number, totalIncomeKr: number, assessedOn: string) => ({
    year: y,
    totalIncomeKr,
    assessedOn,
  })
  const incomeOf = (change: Partial<RawApplication>) => answer(change).income
  const sent = { submittedOn: '2024-06-15', decisionOn: '2024-12-01' }

  test.each([
    ['AVERAGE', 348_717],
    ['MAY1', 355_860],
  ] as const)('%s: three times the base amount, to the krone', (gBasis, thresholdKr) => {
    const config = { gBasis }
    const at = (amount: number) => incomeOf({ config, taxYears: [year(2023, amount, '2024-06-01')] })
    expect(at(thresholdKr)).toEqual({ met: true, year: 2023, thresholdKr, amountKr: thresholdKr })
    expect(at(thresholdKr - 1)).toEqual({ met: false, year: 2023, thresholdKr, amountKr: thresholdKr - 1 })
  })

  test('the latest year assessed when the application was sent', () => {
    const taxYears = [year(2022, 500_000, '2023-06-01'), year(2021, 1, '2022-06-01')]
    expect(incomeOf({ ...sent, taxYears })).toMatchObject({ met: true, year: 2022 })
    expect(incomeOf({ ...sent, taxYears: [...taxYears, year(2023, 1, '2024-06-15')] })).toMatchObject({
      met: false,
      year: 2023,
    })
    expect(incomeOf({ ...sent, taxYears: [...taxYears, year(2023, 1, '2024-06-16')] })).toMatchObject({
      met: true,
      year: 2022,
    })
  })

  test.each([
    ['on the day of the decision', '2024-12-01', sent, true],
    ['after it', '2024-12-02', sent, false],
    ['after the application, no decision yet', '2025-06-01', { submittedOn: '2024-06-15' }, true],
    [
      'before a decision, nothing sent',
      '2025-05-01',
      { asOf: '2025-01-01', decisionOn: '2025-06-01' },
      false,
    ],
  ])('a better year assessed %s', (_case, assessedOn, days, met) => {
    const taxYears = [year(2022, 1, '2023-06-01'), year(2023, 400_000, assessedOn)]
    expect(incomeOf({ ...days, taxYears })).toMatchObject({ met, year: met ? 2023 : 2022 })
  })

  test('of several better years the latest is shown', () => {
    const taxYears = [
      year(2021, 400_000, '2024-07-01'),
      year(2023, 400_000, '2024-08-01'),
      year(2022, 1, '2024-06-15'),
    ]
    expect(incomeOf({ ...sent, taxYears })).toMatchObject({ met: true, year: 2023 })
  })

  test('a better year alone is enough, and no year is none', () => {
    const later = [year(2023, 400_000, '2024-07-01')]
    expect(incomeOf({ ...sent, taxYears: later })).toMatchObject({ met: true, year: 2023 })
    const nothing = { met: false, year: null, thresholdKr: null, amountKr: null }
    expect(incomeOf({ ...sent, taxYears: [year(2023, 1, '2024-07-01')] })).toEqual(nothing)
    expect(incomeOf({})).toEqual(nothing)
  })
})

describe('what lies ahead', () => {
  test.each([
    ['ends that day', '2025-05-31', ['RENEWAL_ASSUMED'], '2026-03-01'],
    ['ended the day before', '2025-05-30', [], null],
  ])('a permit that %s', (_case, validTo, assumptions, metOn) => {
    const found = answer({ permits: [permit('2018-03-01', validTo)] })
    expect(found.assumptions).toEqual(assumptions)
    expect(found.best?.metOn ?? null).toBe(metOn)
    expect(found.warnings.includes('RESIDENCE_ENDED')).toBe(metOn === null)
  })

  test('renewal need not be assumed', () => {
    const config = { assumeRenewal: false }
    const found = answer({ config, permits: [permit('2018-03-01', '2025-12-31')] })
    expect(found).toMatchObject({ assumptions: [], best: { metOn: null } })
    expect(answer({ config, permits: [permit('2018-03-01', null)] }).assumptions).toEqual([])
  })

  test.each([
    ['the day after the last', '2026-02-28', false],
    ['two days after the last', '2026-02-27', true],
  ])('met on %s', (_case, validTo, relies) => {
    const found = answer({ permits: [permit('2018-03-01', validTo)] })
    expect(found.best?.metOn).toBe('2026-03-01')
    expect(found.warnings.includes('RELIES_ON_RENEWAL')).toBe(relies)
  })

  test('sixty years ahead is as far as is looked', () => {
    const ahead = (from: string) =>
      resultOf('SBL15', {
        formerNorwegian: true,
        permits: [permit('2018-03-01', '2019-03-01'), permit(from, null, { appliedFrom: 'ABROAD' })],
      })?.metOn
    expect(ahead('2083-06-01')).toBe('2085-04-02')
    expect(ahead('2083-07-31')).toBe('2085-06-01')
    expect(ahead('2083-08-01')).toBeNull()
  })
})

describe('warnings, blockers and notices', () => {
  test.each([
    [2, true],
    [3, false],
  ])('near the limit, %i days from it', (off, near) => {
    const asOf = addDays(localDate('2026-03-01'), -off)
    expect(answer({ asOf }).warnings.includes('NEAR_LIMIT')).toBe(near)
    const after = addDays(localDate('2026-03-01'), off)
    expect(
      answer({ asOf: after, permits: [permit('2018-03-01', null)] }).warnings.includes('NEAR_LIMIT'),
    ).toBe(near)
  })

  test('nothing is near where nothing is required', () => {
    const child = { citizenship: 'STATELESS', birthDate: '2010-01-01' } as const
    expect(answer(child)).toMatchObject({ best: { kind: 'NONE' }, warnings: [] })
  })

  test.each([
    ['on the last day of the other', '2020-01-01', '2021-12-31', '2021-12-31', true],
    ['the day after', '2020-01-01', '2021-12-31', '2022-01-01', false],
  ])('a permit from %s', (_case, from, to, next, overlap) => {
    const permits = [permit(next, null), permit(from, to)]
    expect(answer({ permits }).warnings.includes('PERMITS_OVERLAP')).toBe(overlap)
  })

  test('only permits that count overlap', () => {
    const permits = [permit('2020-01-01', null), permit('2021-01-01', '2021-02-01')]
    expect(answer({ permits }).warnings).toEqual([])
  })

  test.each([
    ['six months after', '2018-03-01', true, 'ABROAD', false],
    ['a day later', '2018-03-02', true, 'ABROAD', true],
    ['with a later permit', '2018-03-02', false, 'ABROAD', false],
    ['with an application made here', '2018-03-02', true, 'NORWAY', false],
  ] as const)('arrived %s', (_case, arrivedOn, firstPermit, appliedFrom, late) => {
    const permits = [permit('2017-09-01', null, { firstPermit, appliedFrom })]
    expect(answer({ permits, arrivedOn }).warnings.includes('ARRIVED_LATE')).toBe(late)
  })

  const temporary = (validFrom: string, more: Partial<RawPermit> = {}) =>
    permit(validFrom, null, { givesBasisForPermanent: false, ...more })

  test.each([
    ['one that gives a basis', [permit('2018-03-01', null)], [], []],
    ['one that gives none', [temporary('2018-03-01')], ['NO_BASIS_FOR_PERMANENT'], ['S7_D']],
    ['the latest gives one', [temporary('2018-03-01'), permit('2019-03-01', null)], [], []],
    [
      'the latest gives none',
      [temporary('2019-03-01'), permit('2018-03-01', null)],
      ['NO_BASIS_FOR_PERMANENT'],
      ['S7_D'],
    ],
    [
      'of equal ones the later in the list',
      [permit('2018-03-01', null), temporary('2018-03-01', { id: 'other' })],
      ['NO_BASIS_FOR_PERMANENT'],
      ['S7_D'],
    ],
    ['an EEA right', [temporary('2018-03-01', { basis: 'EEA' })], [], ['S7_D']],
    ['a Nordic right', [temporary('2018-03-01', { basis: 'NORDIC' })], [], ['S7_D']],
    [
      'a permanent permit among them',
      [permit('2018-03-01', null, { basis: 'UTL_62' }), temporary('2019-03-01')],
      ['NO_BASIS_FOR_PERMANENT'],
      [],
    ],
    [
      'a short one does not decide',
      [permit('2018-03-01', null), temporary('2024-01-01', { validTo: '2024-02-01' })],
      [],
      [],
    ],
  ] as const)('basis for a permanent permit: %s', (_case, permits, warnings, blockers) => {
    const found = answer({ permits })
    expect(found.warnings.filter((code) => code !== 'PERMITS_OVERLAP')).toEqual(warnings)
    expect(found.blockers).toEqual(blockers)
  })

  test.each([
    ['THIRD_COUNTRY', ['S7_D']],
    ['UNKNOWN', ['S7_D']],
    ['EEA', []],
    ['NORDIC', []],
  ] as const)('%s and the permanent permit', (code, blockers) => {
    expect(answer({ citizenship: code, permits: [temporary('2018-03-01')] }).blockers).toEqual(blockers)
  })

  test('the stateless need a permanent permit of their own', () => {
    const stateless = { citizenship: 'STATELESS' } as const
    expect(answer(stateless).blockers).toEqual(['S7_D'])
    const permits = [permit('2018-03-01', null, { basis: 'UTL_62' })]
    expect(answer({ ...stateless, permits }).blockers).toEqual([])
    expect(answer({ ...stateless, statelessByChoice: true }).blockers).toEqual([])
  })

  test('unknown citizenship, Nordic notification, and guidance only', () => {
    expect(answer({ citizenship: 'UNKNOWN' }).warnings).toEqual(['CITIZENSHIP_UNKNOWN'])
    expect(answer({ citizenship: 'NORDIC' }).notices).toEqual(['GUIDANCE_ONLY', 'NORDIC_NOTIFICATION'])
    expect(answer().notices).toEqual(['GUIDANCE_ONLY'])
  })

  test('the readings of two months differ', () => {
    const trips = [{ departedOn: '2020-05-01', returnedOn: '2020-07-01' }]
    const found = answer({ trips })
    expect(found.best?.sensitivity).toEqual({
      lenient: '2026-03-01',
      default: '2026-05-01',
      strict: '2026-05-02',
    })
    expect(found.warnings).toContain('BORDERLINE')
    expect(answer().warnings).not.toContain('BORDERLINE')
  })

  test('only the strict reading differs', () => {
    const trips = [{ departedOn: '2020-05-01', returnedOn: '2020-06-30' }]
    const found = answer({ trips })
    expect(found.best?.sensitivity).toMatchObject({ lenient: '2026-03-01', default: '2026-03-01' })
    expect(found.warnings).toContain('BORDERLINE')
  })
})

describe('the explanation', () => {
  test('the years are to be read again in the law by a day', () => {
    expect(answer({ asOf: '2027-07-01' }).recheck).toEqual([])
    expect(answer({ asOf: '2027-07-02' }).recheck).toContainEqual({
      parameter: 'statsborgerloven.s07.years',
      title: 'År med botid, og perioden de må ligge i',
      recheckBy: '2027-07-01',
    })
  })

  test('steps go from the first day to the verdict', () => {
    const found = answer({
      permits: [permit('2018-03-01', null), permit('2018-03-02', null, { grantedOn: null })],
      refusals: [
        { refusedOn: '2019-01-10', deferred: false, laterGrantedOn: '2019-01-12' },
        { refusedOn: '2019-02-10', deferred: true },
      ],
      trips: [
        { departedOn: '2020-05-01', returnedOn: '2020-05-11' },
        { departedOn: '2021-05-01', returnedOn: '2021-08-01' },
      ],
    })
    expect(found.steps.map(({ value }) => value)).toEqual([
      '2018-03-01',
      'UTL_28',
      'UTL_28',
      '2019-01-10',
      '2019-02-10',
      10,
      92,
      found.best?.metOn,
    ])
    const texts = found.steps.map(({ text }) => text)
    expect(texts[1]).toContain('regnes med')
    expect(texts[2]).toContain('regnes ikke med')
    expect(texts[3]).toContain('uten utsatt')
    expect(texts[4]).toContain('med utsatt')
    expect(texts[5]).toContain('ingen trekkes fra')
    expect(texts[6]).toContain('alle trekkes fra')
  })

  test('findings follow the act, also for someone without residence or income', () => {
    const taxYears = [{ year: 2023, totalIncomeKr: 1, assessedOn: '2024-06-01' }]
    expect(answer({ taxYears }).findings.map(({ cite, met }) => [cite, met])).toEqual([
      ['statsborgerloven § 7 første ledd bokstav e', true],
      ['statsborgerloven § 10, statsborgerforskriften § 6-1', false],
      ['statsborgerloven § 7 første ledd bokstav e', false],
    ])
    expect(answer({ permits: [] }).findings.map(({ met }) => met)).toEqual([false, false])
    const ended = answer({ permits: [permit('2018-03-01', '2020-02-29')] }).findings
    expect(ended.at(-1)?.because).toContain('blir ikke oppfylt')
  })
})

describe('citizenship refuses', () => {
  const faults = (change: object) => faultsOf(citizenship, { ...settled, ...change })
  const withPermit = (more: object) => ({ permits: [{ ...permit('2018-03-01', '2027-12-31'), ...more }] })
  const union = {
    kind: 'MARRIAGE',
    from: '2020-01-01',
    spouseNorwegianFrom: '1990-01-01',
    sharedHome: [{ from: '2020-01-01' }],
  }
  const withUnion = (more: object) => ({ unions: [{ ...union, ...more }] })
  const taxed = (more: object) => ({
    taxYears: [{ year: 2023, totalIncomeKr: 1, assessedOn: '2024-01-01', ...more }],
  })

  test.each([
    ['a citizen', { citizenship: 'NORWEGIAN' }, ['INVALID_ENUM citizenship']],
    [
      'validity that ends before it begins',
      withPermit({ validTo: '2018-02-28' }),
      ['DATE_ORDER permits[0].validTo'],
    ],
    [
      'grant before application',
      withPermit({ appliedOn: '2018-03-02' }),
      ['DATE_ORDER permits[0].grantedOn'],
    ],
    [
      'an application here without a day',
      withPermit({ appliedOn: undefined }),
      ['REQUIRED permits[0].appliedOn'],
    ],
    [
      'an application abroad without a day: not',
      withPermit({ appliedOn: undefined, appliedFrom: 'ABROAD' }),
      [],
    ],
    [
      'a sponsor’s short permit of another kind',
      withPermit({ shortReason: 'UTL60_1_3', basis: 'UTL_23' }),
      ['CONFLICT permits[0].shortReason'],
    ],
    [
      'a worker’s short permit of another kind',
      withPermit({ shortReason: 'UTL60_1_4', basis: 'UTL_CH6' }),
      ['CONFLICT permits[0].shortReason'],
    ],
    ['short for family: not', withPermit({ shortReason: 'UTL60_1_3', basis: 'UTL_CH6' }), []],
    ['short for skilled work: not', withPermit({ shortReason: 'UTL60_1_4', basis: 'UTL_23' }), []],
    ['short for seasonal work: not', withPermit({ shortReason: 'UTL60_1_4', basis: 'UTL_25' }), []],
    [
      'a first permit from abroad without arrival',
      { ...withPermit({ firstPermit: true, appliedFrom: 'ABROAD' }), arrivedOn: null },
      ['REQUIRED arrivedOn'],
    ],
    [
      'a first permit from here without arrival: not',
      { ...withPermit({ firstPermit: true }), arrivedOn: null },
      [],
    ],
    ['a Nordic citizen without arrival', { citizenship: 'NORDIC', arrivedOn: null }, ['REQUIRED arrivedOn']],
    [
      'the same id twice',
      { permits: [permit('2018-03-01', null), permit('2018-03-01', null)] },
      ['DUPLICATE permits[1].id'],
    ],
    [
      'a grant before its refusal',
      { refusals: [{ refusedOn: '2019-01-02', deferred: true, laterGrantedOn: '2019-01-01' }] },
      ['DATE_ORDER refusals[0].laterGrantedOn'],
    ],
    [
      'a refusal without the later grant',
      { refusals: [{ refusedOn: '2019-01-02', deferred: false }] },
      ['REQUIRED refusals[0].laterGrantedOn'],
    ],
    [
      'a return before the departure',
      { trips: [{ departedOn: '2020-01-02', returnedOn: '2020-01-01' }] },
      ['DATE_ORDER trips[0].returnedOn'],
    ],
    [
      'a union that ends before it begins',
      withUnion({ to: '2019-12-31', sharedHome: [] }),
      ['DATE_ORDER unions[0].to'],
    ],
    [
      'a home that ends before it begins',
      withUnion({ sharedHome: [{ from: '2020-01-02', to: '2020-01-01' }] }),
      ['DATE_ORDER unions[0].sharedHome[0].to'],
    ],
    [
      'a home from before the union',
      withUnion({ sharedHome: [{ from: '2019-12-31' }] }),
      ['CONFLICT unions[0].sharedHome[0]'],
    ],
    [
      'a home that outlasts the union',
      withUnion({ to: '2022-01-01', sharedHome: [{ from: '2020-01-01', to: '2022-01-02' }] }),
      ['CONFLICT unions[0].sharedHome[0]'],
    ],
    [
      'a home without end in a union with one',
      withUnion({ to: '2022-01-01' }),
      ['CONFLICT unions[0].sharedHome[0]'],
    ],
    [
      'a home that ends with the union: not',
      withUnion({ to: '2022-01-01', sharedHome: [{ from: '2020-01-01', to: '2022-01-01' }] }),
      [],
    ],
    [
      'prison that ends before it begins',
      withUnion({ prison: [{ from: '2020-02-02', to: '2020-02-01' }] }),
      ['DATE_ORDER unions[0].prison[0].to'],
    ],
    [
      'an assessment within the year',
      taxed({ assessedOn: '2023-12-31' }),
      ['DATE_ORDER taxYears[0].assessedOn'],
    ],
    ['an assessment the day after: not', taxed({}), []],
    ['negative income', taxed({ totalIncomeKr: -1 }), ['OUT_OF_RANGE taxYears[0].totalIncomeKr']],
    ['a year before the table', taxed({ year: 2014 }), ['OUT_OF_TABLE taxYears[0].year']],
    ['the first year of the table: not', taxed({ year: 2015 }), []],
    ['the last year of the table: not', taxed({ year: 2026, assessedOn: '2027-06-01' }), []],
    [
      'a year after the table',
      taxed({ year: 2027, assessedOn: '2028-06-01' }),
      ['OUT_OF_TABLE taxYears[0].year'],
    ],
    [
      'the same year twice',
      { taxYears: [...taxed({}).taxYears, ...taxed({ totalIncomeKr: 2 }).taxYears] },
      ['DUPLICATE taxYears[1].year'],
    ],
    ['arrival before birth', { arrivedOn: '1990-05-09' }, ['DATE_ORDER arrivedOn']],
    ['a question before birth', { asOf: '1990-05-09' }, ['DATE_ORDER asOf']],
    [
      'a decision before the application',
      { submittedOn: '2025-01-02', decisionOn: '2025-01-01' },
      ['DATE_ORDER decisionOn'],
    ],
    [
      'submitted before registered',
      { registeredOn: '2025-01-02', submittedOn: '2025-01-01' },
      ['DATE_ORDER submittedOn'],
    ],
    ['two months of no days', { config: { twoMonthsDays: 0 } }, ['OUT_OF_RANGE config.twoMonthsDays']],
    ['two months of 93 days', { config: { twoMonthsDays: 93 } }, ['OUT_OF_RANGE config.twoMonthsDays']],
  ])('%s', (_case, change, expected) => {
    expect(faults(change)).toEqual(expected)
  })
})

describe('a break that is still to come', () => {
  const facts = {
    birthDate: '1990-01-01',
    asOf: '2026-11-22',
    arrivedOn: '2021-01-05',
    citizenship: 'STATELESS',
    permits: [
      {
        id: '1',
        basis: 'UTL_28',
        appliedFrom: 'NORWAY',
        appliedOn: '2021-01-10',
        grantedOn: '2021-03-01',
        validFrom: '2021-03-01',
        validTo: '2026-12-31',
        firstPermit: true,
        givesBasisForPermanent: true,
      },
      {
        id: '2',
        basis: 'UTL_28',
        appliedFrom: 'ABROAD',
        grantedOn: '2026-10-01',
        validFrom: '2027-03-15',
        validTo: '2030-03-14',
        firstPermit: false,
        givesBasisForPermanent: true,
      },
    ],
  } as const
  const stateless = (continuousGap: 'RESTART' | 'IN_WINDOW', asOf = '2026-11-22') => {
    const found = answerOf(citizenship, { ...facts, asOf, config: { continuousGap } })
    return { ...found.applicable.find(({ rule }) => rule === 'SBL16'), notices: found.notices }
  }

  test.each(['RESTART', 'IN_WINDOW'] as const)('takes nothing from today: %s', (gap) => {
    expect(stateless(gap)).toMatchObject({
      metAsOf: true,
      metOn: '2024-01-10',
      alternativeMetOn: null,
      notices: ['GUIDANCE_ONLY'],
    })
  })

  test('starts the years anew once it has been too long', () => {
    const later = stateless('RESTART', '2028-06-01')
    expect(later).toMatchObject({ metAsOf: false, metOn: '2030-03-15' })
  })
})
