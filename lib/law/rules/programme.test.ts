import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerOf, faultsOf } from '#lib/testing/rule'
import { GOALS } from '../contract/codes'
import { programme } from './programme'
import type { ProgrammeRaw } from './programme-input'

const withSchool: ProgrammeRaw = {
  permitGround: 'UTL_28',
  permitGrantedOn: '2025-11-20',
  birthDate: '1990-05-10',
  education: 'UPPER_SECONDARY',
  goal: 'WORK',
  offeredOn: '2026-03-02',
  startsOn: '2026-04-01',
}
const withoutSchool: ProgrammeRaw = { ...withSchool, education: 'COMPULSORY' }
const parts: ProgrammeRaw = { ...withoutSchool, goal: 'PARTS_OF_UPPER_SECONDARY' }

const answer = (input: ProgrammeRaw) => answerOf(programme, input)
const faults = (change: object) => faultsOf(programme, { ...withSchool, ...change })

describe('integreringsforskriften § 65 a: the education', () => {
  test.each([
    ['NONE', 'UTL_28', 'SECTION_14', []],
    ['COMPULSORY', 'UTL_28', 'SECTION_14', []],
    ['UPPER_SECONDARY', 'UTL_28', 'SECTION_13', []],
    ['HIGHER', 'UTL_28', 'SECTION_13', []],
    ['UKRAINIAN_UPPER_SECONDARY', 'UTL_34', 'SECTION_13', []],
    ['UKRAINIAN_UPPER_SECONDARY', 'UTL_28', 'SECTION_14', ['GSU_LIST_CHECK']],
    ['COMPULSORY', 'UTL_34', 'SECTION_14', []],
  ] as const)('%s with %s', (education, permitGround, track, notices) => {
    const found = answer({ ...withSchool, education, permitGround })
    expect(found).toMatchObject({ track, countsAsUpperSecondary: track === 'SECTION_13', notices })
  })
})

describe('integreringsloven §§ 13 and 14: length and extension', () => {
  const lengths: Record<string, readonly [number, number]> = {
    'UPPER_SECONDARY WORK': [12, 0],
    'UPPER_SECONDARY HIGHER_EDUCATION': [12, 0],
    'UPPER_SECONDARY REQUALIFICATION': [12, 0],
    'COMPULSORY COMPLETE_UPPER_SECONDARY': [48, 12],
    'COMPULSORY PARTS_OF_UPPER_SECONDARY': [36, 12],
    'COMPULSORY VOCATIONAL_CERTIFICATE': [60, 0],
    'COMPULSORY WORK': [24, 0],
  }
  const pairs = (['UPPER_SECONDARY', 'COMPULSORY'] as const).flatMap((education) =>
    GOALS.map((goal) => [education, goal] as const),
  )

  test.each(pairs)('%s, goal %s', (education, goal) => {
    const [months, extension] = lengths[`${education} ${goal}`] ?? [null, null]
    const found = answer({ ...withSchool, education, goal })
    expect(found).toMatchObject({ maxMonths: months, legacy: false })
    expect(found.extension).toEqual({ maxMonths: extension, duty: false, grantedMonths: 0 })
    expect(found.refusals).toEqual(months === null ? ['GOAL_NOT_ON_TRACK'] : [])
    expect(found.saveable).toBe(months !== null)
    expect(found.baseEnd === null).toBe(months === null)
  })

  test('the last day is the day before the same day number', () => {
    expect(answer(withSchool)).toMatchObject({
      baseEnd: '2027-03-31',
      latestEnd: '2027-03-31',
      latestEndWithAddition: '2027-03-31',
    })
    const asked = answer({ ...parts, extension: { months: 7, helpsReachGoal: true } })
    expect(asked).toMatchObject({ baseEnd: '2029-03-31', latestEnd: '2029-10-31' })
    expect(answer({ ...withSchool, startsOn: '2026-08-31' }).baseEnd).toBe('2027-08-30')
    expect(answer({ ...withoutSchool, startsOn: '2026-03-02' }).baseEnd).toBe('2028-03-01')
  })

  test.each([
    [12, true, { duty: true, grantedMonths: 12 }, [], []],
    [13, true, { duty: true, grantedMonths: 0 }, ['EXTENSION_TOO_LONG'], []],
    [13, false, { duty: false, grantedMonths: 0 }, ['EXTENSION_TOO_LONG'], []],
    [1, false, { duty: false, grantedMonths: 1 }, [], ['EXTENSION_STAFF_DECIDES']],
  ] as const)('%i months asked, helps %s', (months, helpsReachGoal, expected, refusals, notices) => {
    const found = answer({ ...parts, extension: { months, helpsReachGoal } })
    expect(found).toMatchObject({ extension: expected, refusals, notices })
  })

  test('no extension where the law has none', () => {
    const found = answer({ ...withSchool, extension: { months: 1, helpsReachGoal: true } })
    expect(found).toMatchObject({
      extension: { maxMonths: 0, duty: false, grantedMonths: 0 },
      refusals: ['EXTENSION_NOT_ALLOWED'],
      saveable: false,
    })
  })

  test('off the track nothing more is refused', () => {
    const found = answer({
      ...withSchool,
      goal: 'PARTS_OF_UPPER_SECONDARY',
      plannedMonths: 100,
      extension: { months: 20, helpsReachGoal: true },
    })
    expect(found).toMatchObject({
      refusals: ['GOAL_NOT_ON_TRACK'],
      extension: { maxMonths: null, duty: false, grantedMonths: 0 },
      maxMonths: null,
      baseEnd: null,
      latestEnd: null,
      latestEndWithAddition: null,
    })
  })

  test.each([
    [12, undefined, []],
    [13, undefined, ['TOO_LONG']],
  ])('%i months planned of 12', (plannedMonths, _extension, refusals) => {
    expect(answer({ ...withSchool, plannedMonths }).refusals).toEqual(refusals)
  })

  test('the months granted may be planned with', () => {
    const extension = { months: 5, helpsReachGoal: true }
    expect(answer({ ...parts, extension, plannedMonths: 41 }).refusals).toEqual([])
    expect(answer({ ...parts, extension, plannedMonths: 42 }).refusals).toEqual(['TOO_LONG'])
    const tooMuch = { months: 13, helpsReachGoal: true }
    expect(answer({ ...parts, extension: tooMuch, plannedMonths: 37 }).refusals).toEqual([
      'EXTENSION_TOO_LONG',
      'TOO_LONG',
    ])
  })
})

describe('integreringsforskriften §§ 75 and 76: the cohort by the day of the offer', () => {
  const offered = (base: ProgrammeRaw, offeredOn: string) => ({
    ...base,
    permitGrantedOn: '2024-01-10',
    offeredOn,
  })
  const boundaries = [
    [withSchool, '2026-01-01'],
    [withoutSchool, '2026-01-01'],
    [{ ...withSchool, goal: 'PARTS_OF_UPPER_SECONDARY' } as const, '2026-01-01'],
    [{ ...withoutSchool, goal: 'HIGHER_EDUCATION' } as const, '2026-01-01'],
    [parts, '2025-01-01'],
    [{ ...withoutSchool, goal: 'COMPLETE_UPPER_SECONDARY' } as const, '2025-01-01'],
    [{ ...withoutSchool, goal: 'VOCATIONAL_CERTIFICATE' } as const, '2025-01-01'],
  ] as const
  const dayBefore = { '2026-01-01': '2025-12-31', '2025-01-01': '2024-12-31' } as const
  const dayAfter = { '2026-01-01': '2026-01-02', '2025-01-01': '2025-01-02' } as const

  test.each(boundaries)('%j changes at %s', (base, boundary) => {
    const legacy = (offeredOn: string, cohortBoundary: 'AFTER' | 'FROM') => {
      const found = answer({ ...offered(base, offeredOn), policy: { cohortBoundary } })
      expect(found.notices.includes('COHORT_BOUNDARY_DATE')).toBe(offeredOn === boundary)
      expect(found.notices.includes('LEGACY_LENGTH_NEEDED')).toBe(found.legacy)
      return found.legacy
    }
    expect([dayBefore[boundary], boundary, dayAfter[boundary]].map((day) => legacy(day, 'AFTER'))).toEqual([
      true,
      true,
      false,
    ])
    expect([dayBefore[boundary], boundary, dayAfter[boundary]].map((day) => legacy(day, 'FROM'))).toEqual([
      true,
      false,
      false,
    ])
  })

  const old = offered(withSchool, '2025-12-10')

  test('staff enter the older length', () => {
    expect(answer(old)).toMatchObject({ maxMonths: null, baseEnd: null, notices: ['LEGACY_LENGTH_NEEDED'] })
    expect(answer({ ...old, legacyMaxMonths: 6, plannedMonths: 7 })).toMatchObject({
      maxMonths: 6,
      baseEnd: '2026-09-30',
      extension: { maxMonths: null, duty: false, grantedMonths: 0 },
      refusals: ['TOO_LONG'],
      notices: [],
    })
  })

  test('staff decide on an extension of the older length', () => {
    const asked = { ...old, legacyMaxMonths: 6, extension: { months: 30, helpsReachGoal: true } }
    expect(answer(asked)).toMatchObject({
      extension: { maxMonths: null, duty: false, grantedMonths: 0 },
      refusals: [],
      notices: ['LEGACY_EXTENSION_BY_STAFF'],
    })
  })

  test('only a goal set from 2026 is tested against the track, and the length stays', () => {
    const off = { ...old, goal: 'PARTS_OF_UPPER_SECONDARY', legacyMaxMonths: 6 } as const
    expect(answer({ ...off, goalSetOn: '2025-12-31' })).toMatchObject({ refusals: [], maxMonths: 6 })
    expect(answer({ ...off, goalSetOn: '2026-01-01', plannedMonths: 7 })).toMatchObject({
      refusals: ['GOAL_NOT_ON_TRACK', 'TOO_LONG'],
      maxMonths: 6,
      baseEnd: '2026-09-30',
    })
  })

  test('outside the older cohort the track is tested whenever the goal was set', () => {
    const off = { ...withSchool, goal: 'PARTS_OF_UPPER_SECONDARY', goalSetOn: '2025-12-01' } as const
    expect(answer(off).refusals).toEqual(['GOAL_NOT_ON_TRACK'])
  })
})

describe('integreringsloven § 13 first and § 14 third paragraph: the goal by age', () => {
  test.each([
    ['1970-03-03', 'HIGHER_EDUCATION', [], []],
    ['1970-03-02', 'HIGHER_EDUCATION', ['OVER_55_MUST_BE_WORK'], ['OVER_55_DATE_UNCLEAR']],
    ['1969-11-20', 'HIGHER_EDUCATION', ['OVER_55_MUST_BE_WORK'], []],
    ['1969-11-21', 'HIGHER_EDUCATION', ['OVER_55_MUST_BE_WORK'], ['OVER_55_DATE_UNCLEAR']],
    ['1960-01-01', 'WORK', [], []],
  ] as const)('born %s, goal %s', (birthDate, goal, refusals, notices) => {
    expect(answer({ ...withSchool, birthDate, goal })).toMatchObject({ refusals, notices })
  })

  const young = '2001-03-03'
  test.each([
    [young, 'WORK', ['UNDER_25_NEEDS_REASON'], ['AGE_25_DATE_UNCLEAR']],
    [young, 'PARTS_OF_UPPER_SECONDARY', ['UNDER_25_NEEDS_REASON'], ['AGE_25_DATE_UNCLEAR']],
    [young, 'COMPLETE_UPPER_SECONDARY', [], ['AGE_25_DATE_UNCLEAR']],
    [young, 'VOCATIONAL_CERTIFICATE', [], ['AGE_25_DATE_UNCLEAR', 'UNDER_25_VOCATIONAL']],
    ['2001-03-02', 'WORK', [], []],
    ['2001-03-02', 'VOCATIONAL_CERTIFICATE', [], []],
    ['2001-04-01', 'COMPLETE_UPPER_SECONDARY', [], ['AGE_25_DATE_UNCLEAR']],
    ['2001-04-02', 'COMPLETE_UPPER_SECONDARY', [], []],
  ] as const)('born %s, goal %s', (birthDate, goal, refusals, notices) => {
    expect(answer({ ...withoutSchool, birthDate, goal })).toMatchObject({ refusals, notices })
  })

  test('a reason is enough, and with upper secondary none is needed', () => {
    const reason = { code: 'DOES_NOT_WANT', text: 'Vil ut i arbeid' } as const
    expect(answer({ ...withoutSchool, birthDate: young, reason }).refusals).toEqual([])
    expect(answer({ ...withSchool, birthDate: young })).toMatchObject({ refusals: [], notices: [] })
  })

  test('a goal set before 2026 is judged by an official', () => {
    const early = { ...withoutSchool, goalSetOn: '2025-12-31' } as const
    expect(answer({ ...early, birthDate: '2002-01-01' })).toMatchObject({
      refusals: [],
      notices: ['EARLIER_GOAL_RULES'],
    })
    expect(answer({ ...early, birthDate: '1960-01-01', goal: 'VOCATIONAL_CERTIFICATE' })).toMatchObject({
      refusals: [],
      notices: ['EARLIER_GOAL_RULES'],
    })
    expect(answer({ ...early, birthDate: '1990-01-01' }).notices).toEqual([])
    expect(answer({ ...early, birthDate: '2002-01-01', goal: 'VOCATIONAL_CERTIFICATE' }).notices).toEqual([])
    expect(answer({ ...early, goalSetOn: '2026-01-01', birthDate: '2002-01-01' }).refusals).toEqual([
      'UNDER_25_NEEDS_REASON',
    ])
    expect(
      answer({ ...early, goalSetOn: '2026-01-01', birthDate: '2002-01-01', goal: 'VOCATIONAL_CERTIFICATE' })
        .notices,
    ).toEqual(['UNDER_25_VOCATIONAL'])
  })
})

describe('integreringsforskriften §§ 10 and 19: days in addition', () => {
  test.each([
    [{ absenceDays: 10 }, { countedDays: 10, allDays: 0, aboveTenDays: 0, days: 0 }, []],
    [
      { absenceDays: 11 },
      { countedDays: 11, allDays: 11, aboveTenDays: 1, days: 11 },
      ['ADDITION_READING_UNCLEAR'],
    ],
    [
      { absenceDays: 3, freeDays: 4, leaveDays: 5 },
      { countedDays: 12, allDays: 12, aboveTenDays: 2, days: 12 },
      ['ADDITION_READING_UNCLEAR'],
    ],
    [
      { religiousDays: 50, holidayDays: 50, invalidDays: 50 },
      { countedDays: 0, allDays: 0, aboveTenDays: 0, days: 0 },
      [],
    ],
  ])('%j', (leave, addition, notices) => {
    const found = answer({ ...withSchool, leave })
    expect(found).toMatchObject({ addition, notices })
    const other = answer({ ...withSchool, leave, policy: { additionReading: 'ABOVE_TEN' } })
    expect(other.addition).toEqual({ ...addition, days: addition.aboveTenDays })
  })

  test('are virkedager after the last day, also where extension is barred', () => {
    const found = answer({ ...withSchool, leave: { absenceDays: 11 } })
    expect(found).toMatchObject({ latestEnd: '2027-03-31', latestEndWithAddition: '2027-04-15' })
  })
})

describe('findings', () => {
  const met = (input: ProgrammeRaw) => answer(input).findings.map((found) => found.met)
  const extension = (months: number, helpsReachGoal: boolean) => ({ extension: { months, helpsReachGoal } })

  test('say what holds', () => {
    expect(met(withSchool)).toEqual([true, true, true, true, false])
    expect(met({ ...withSchool, goal: 'PARTS_OF_UPPER_SECONDARY' })).toEqual([true, true, false, null, false])
    expect(met({ ...withSchool, offeredOn: '2025-12-10', leave: { freeDays: 11 } })).toEqual([
      true,
      false,
      true,
      null,
      true,
    ])
    expect(met({ ...parts, ...extension(5, true) })[4]).toBe(true)
    expect(met({ ...parts, ...extension(5, false) })[4]).toBeNull()
    expect(met({ ...parts, ...extension(13, true) })[4]).toBe(false)
    expect(met({ ...withSchool, offeredOn: '2025-12-10', ...extension(5, true) })[4]).toBeNull()
  })

  test('use the facts', () => {
    const sentences = (input: ProgrammeRaw) => answer(input).findings.map(({ because }) => because)
    expect(sentences({ ...parts, ...extension(5, true) })).toEqual([
      'Utdanningen regnes ikke som videregående nivå: § 14 gjelder.',
      'Tilbudet er fra 2.3.2026: gjeldende regler om lengde.',
      'Målet er blant dem loven åpner for.',
      'Programmet kan vare i inntil 36 måneder før forlengelse. Siste dag er 31.8.2029.',
      'Det er bedt om 5 måneders forlengelse; 5 kan gis.',
      '0 virkedager med fravær, fri og permisjon; 0 dager kommer i tillegg.',
    ])
    expect(sentences({ ...withSchool, goal: 'PARTS_OF_UPPER_SECONDARY' })[2]).toBe(
      'Målet kan ikke settes slik: målet finnes ikke for denne utdanningen.',
    )
    expect(sentences({ ...withSchool, goal: 'PARTS_OF_UPPER_SECONDARY' })[3]).toBe(
      'Loven gir ingen lengde for dette målet.',
    )
    expect(sentences({ ...withSchool, offeredOn: '2025-12-10' }).slice(1, 4)).toEqual([
      'Tilbudet er fra 10.12.2025: eldre regler om lengde.',
      'Målet er blant dem loven åpner for.',
      'Lengden følger eldre regler og må angis av kommunen.',
    ])
  })
})

describe('input that makes no sense', () => {
  test.each([
    ['the permit before birth', { birthDate: '2025-11-21' }, ['DATE_ORDER permitGrantedOn']],
    ['offered before the permit', { offeredOn: '2025-11-19' }, ['DATE_ORDER offeredOn']],
    ['offered the day of the permit', { offeredOn: '2025-11-20' }, []],
    ['starts before the offer', { startsOn: '2026-03-01' }, ['DATE_ORDER startsOn']],
    ['starts the day of the offer', { startsOn: '2026-03-02' }, []],
    ['a typed length for a present programme', { legacyMaxMonths: 12 }, ['CONFLICT legacyMaxMonths']],
    ['a typed length for an older one', { legacyMaxMonths: 12, offeredOn: '2025-12-10' }, []],
    [
      'a reason without words',
      { reason: { code: 'DOES_NOT_WANT', text: ' ' } },
      ['OUT_OF_RANGE reason.text'],
    ],
    ['no months', { plannedMonths: 0 }, ['OUT_OF_RANGE plannedMonths']],
    ['too many months', { plannedMonths: 121 }, ['OUT_OF_RANGE plannedMonths']],
    ['the most months', { plannedMonths: 120 }, []],
    [
      'too long an extension',
      { extension: { months: 61, helpsReachGoal: true } },
      ['OUT_OF_RANGE extension.months'],
    ],
    [
      'too short an extension',
      { extension: { months: 0, helpsReachGoal: true } },
      ['OUT_OF_RANGE extension.months'],
    ],
    ['a long typed length', { legacyMaxMonths: 61 }, ['OUT_OF_RANGE legacyMaxMonths']],
    ['a typed length of none', { legacyMaxMonths: 0 }, ['OUT_OF_RANGE legacyMaxMonths']],
    ['negative days', { leave: { freeDays: -1 } }, ['OUT_OF_RANGE leave.freeDays']],
    ['more days than years hold', { leave: { freeDays: 600_001 } }, ['OUT_OF_RANGE leave.freeDays']],
  ])('%s', (_case, change, expected) => {
    expect(faults(change)).toEqual(expected)
  })
})

describe('for any days away', () => {
  test('more of them never end the programme earlier, and above ten is never more than all', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (absenceDays, more) => {
        const end = (days: number) =>
          answer({ ...withSchool, leave: { absenceDays: days } }).latestEndWithAddition
        expect((end(absenceDays + more) ?? '') >= (end(absenceDays) ?? '')).toBe(true)
        const { addition } = answer({ ...withSchool, leave: { absenceDays } })
        expect(addition.aboveTenDays).toBeLessThanOrEqual(addition.allDays)
      }),
    )
  })
})
