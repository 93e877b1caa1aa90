import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, type Entries, rowsOf } from '#lib/testing/absence'
import { stipendFactsOf } from './absence-to-stipend'

describe('permission', () => {
  test.each([
    [{}, 'REVIEW APPLICATION_PENDING', false],
    [{ compellingReason: true }, 'REVIEW APPLICATION_PENDING', false],
    [{ approved: false }, 'REVIEW PERMISSION_REFUSED', false],
    [{ approved: false, compellingReason: false }, 'LOST PERMISSION_REFUSED', true],
    [{ approved: false, compellingReason: true }, 'KEPT COMPELLING_REASON', false],
    [{ approved: true, compellingReason: false }, 'granted', false],
  ])('%o: %s, trekk %s', (application, expected, trekk) => {
    const days = { from: '2026-03-02', to: '2026-03-02', ...application }
    const kinds = [
      { kind: 'WELFARE', reason: 'OTHER', ...days },
      { kind: 'PEACE_WORK', ...days },
      { kind: 'HOLIDAY', ...days },
      { kind: 'APPLIED_FOR', ...days },
    ] as const
    const granted = ['KEPT WELFARE', 'KEPT PEACE_WORK', 'KEPT HOLIDAY', 'KEPT PERMITTED']
    for (const [index, entry] of kinds.entries()) {
      const [row] = answer({ entries: [entry] }).days
      expect(`${row?.result} ${row?.basis}`).toBe(expected === 'granted' ? granted[index] : expected)
      expect(row?.trekk).toBe(trekk)
    }
  })

  test('a compelling reason uses no quota', () => {
    const { quotas } = answer({
      entries: [
        { kind: 'HOLIDAY', approved: false, compellingReason: true, from: '2026-03-02', to: '2026-03-02' },
        { kind: 'PEACE_WORK', approved: false, compellingReason: true, from: '2026-03-03', to: '2026-03-03' },
      ],
    })
    expect([quotas.holiday.used, quotas.peaceWork.used]).toEqual([0, 0])
  })
})

describe('other rows', () => {
  test('a check, ammefri and hours', () => {
    const { days } = answer({
      entries: [
        { kind: 'ANTENATAL_CHECK', from: '2026-03-02', to: '2026-03-02' },
        { kind: 'ANTENATAL_CHECK', hours: 1.5, couldBeOutside: true, from: '2026-03-03', to: '2026-03-03' },
        { kind: 'BREASTFEEDING', birthDate: '2026-01-01', hours: 0.75, from: '2026-03-04', to: '2026-03-04' },
        { kind: 'BREASTFEEDING', birthDate: '2025-03-05', hours: 2, from: '2026-03-05', to: '2026-03-05' },
        {
          kind: 'APPLIED_FOR',
          approved: true,
          withStipend: false,
          hours: 3,
          from: '2026-03-06',
          to: '2026-03-06',
        },
      ],
    })
    expect(days.map(({ result, basis, hours, trekk }) => [result, basis, hours, trekk])).toEqual([
      ['KEPT', 'ANTENATAL_CHECK', null, false],
      ['REVIEW', 'CHECK_COULD_BE_OUTSIDE', 1.5, false],
      ['KEPT', 'BREASTFEEDING', 0.75, false],
      ['LOST', 'BREASTFEEDING_UNPAID', 2, false],
      ['LOST', 'PERMITTED_UNPAID', 3, false],
    ])
  })

  test('rows are by date, then entry, then kept before lost', () => {
    const { days } = answer({
      entries: [
        { kind: 'UNEXPLAINED', hours: 1, from: '2026-03-03', to: '2026-03-04' },
        { kind: 'BREASTFEEDING', birthDate: '2026-01-01', hours: 2, from: '2026-03-02', to: '2026-03-03' },
      ],
    })
    expect(days.map(({ date, entry, result }) => `${date.slice(8)} ${entry} ${result}`)).toEqual([
      '02 1 KEPT',
      '02 1 LOST',
      '03 0 REVIEW',
      '03 1 KEPT',
      '03 1 LOST',
      '04 0 REVIEW',
    ])
  })

  test('absence of before the act is measured all the same', () => {
    const entries: Entries = [{ kind: 'OWN_ILLNESS', from: '2020-06-02', to: '2020-06-02' }]
    expect(rowsOf(entries, { startsOn: '2019-01-01' })).toEqual(['06-02 0 KEPT SELF_CERTIFICATION'])
  })

  test('named fridager between the first and the last day, weekends and double names included', () => {
    const entries: Entries = [
      { kind: 'INVALID', from: '2027-05-17', to: '2027-05-17' },
      { kind: 'INVALID', from: '2027-05-01', to: '2027-05-06' },
      { kind: 'UNEXPLAINED', from: '2027-05-08', to: '2027-05-09' },
    ]
    const { publicHolidays, days } = answer({ entries })
    expect(publicHolidays).toEqual([
      { date: '2027-05-01', code: 'LABOUR_DAY' },
      { date: '2027-05-06', code: 'ASCENSION_DAY' },
      { date: '2027-05-17', code: 'CONSTITUTION_DAY' },
      { date: '2027-05-17', code: 'WHIT_MONDAY' },
    ])
    expect(days.map(({ date }) => date)).toEqual(['2027-05-03', '2027-05-04', '2027-05-05'])
  })
})

describe('findings', () => {
  test('one for each reason, in order of time, with the days it holds for', () => {
    const { findings } = answer({
      entries: [
        { kind: 'INVALID', from: '2026-03-03', to: '2026-03-04' },
        { kind: 'OWN_ILLNESS', from: '2026-03-02', to: '2026-03-02' },
        { kind: 'UNEXPLAINED', from: '2026-03-05', to: '2026-03-05' },
        { kind: 'INVALID', from: '2026-03-09', to: '2026-03-09' },
      ],
    })
    expect(findings).toEqual([
      {
        cite: 'integreringsforskriften §§ 8 og 9',
        met: true,
        because: '1 virkedag: egenmelding, stønaden beholdes.',
      },
      { cite: 'integreringsloven § 21', met: false, because: '3 virkedager: ugyldig fravær, ingen stønad.' },
      {
        cite: 'integreringsloven § 21',
        met: null,
        because: '1 virkedag: fraværet er ikke forklart, må avgjøres av saksbehandler.',
      },
    ])
  })

  test('says so when there is nothing to judge', () => {
    const nothing = {
      cite: 'integreringsloven § 17',
      met: true,
      because: 'Det er ikke ført fravær på noen virkedag.',
    }
    expect(answer({}).findings).toEqual([nothing])
    expect(answer({ entries: [{ kind: 'INVALID', from: '2026-03-07', to: '2026-03-08' }] }).findings).toEqual(
      [nothing],
    )
  })

  test('a limit that should have been read again is named beside the result', () => {
    expect(answer({ asOf: '2027-07-01' }).recheck).toEqual([])
    const named = answer({ asOf: '2027-07-02' }).recheck.map(({ parameter }) => parameter)
    expect(named).toContain('integreringsforskriften.f18.days')
    expect(named, 'no pregnancy, so its days were not read').not.toContain('integreringsforskriften.f11.days')
  })
})

describe('whatever the absences', () => {
  const day = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)
  const kinds = ['OWN_ILLNESS', 'HOLIDAY', 'INVALID', 'UNEXPLAINED', 'PEACE_WORK', 'PREGNANCY'] as const
  const entryOf = (kind: (typeof kinds)[number], from: string, to: string): Entries[number] => {
    switch (kind) {
      case 'HOLIDAY':
      case 'PEACE_WORK':
        return { kind, from, to, approved: true }
      case 'PREGNANCY':
        return { kind, from, to, pregnancy: 'en' }
      default:
        return { kind, from, to }
    }
  }
  const spells = fc
    .array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        gap: fc.integer({ min: 1, max: 20 }),
        days: fc.integer({ min: 1, max: 15 }),
      }),
      { maxLength: 8 },
    )
    .map((list) => {
      let next = 0
      return list.map(({ kind, gap, days }) => {
        const from = next + gap
        next = from + days
        return entryOf(kind, day(from), day(next - 1))
      })
    })

  test('the order of the list does not matter', () => {
    fc.assert(
      fc.property(spells, (entries) => {
        const last = entries.length - 1
        const mirrored = answer({ entries: entries.toReversed() })
        const restored = mirrored.days.map((row) => ({ ...row, entry: last - row.entry }))
        const { days, quotas, notices, warnings } = answer({ entries })
        expect(restored).toEqual(days)
        expect([mirrored.quotas, mirrored.notices, mirrored.warnings]).toEqual([quotas, notices, warnings])
      }),
    )
  })

  test('no quota is overdrawn', () => {
    fc.assert(
      fc.property(spells, (entries) => {
        const { holiday, peaceWork, selfCertification } = answer({ entries }).quotas
        for (const { used, left } of [holiday, peaceWork])
          expect(Math.min(used, left)).toBeGreaterThanOrEqual(0)
        expect(selfCertification.seriesDaysUsed + selfCertification.seriesDaysLeft).toBe(3)
      }),
    )
  })

  test('a day that is not decided costs nothing', () => {
    fc.assert(
      fc.property(spells, (entries) => {
        const result = answer({ entries })
        const { absences, undecided } = stipendFactsOf({ entries: [] }, result)
        const costly = new Set(absences.map(({ date }) => date))
        expect(undecided.filter((date) => costly.has(date))).toEqual([])
      }),
    )
  })
})
