import { describe, expect, test } from 'vitest'
import { answer, type Entries, rowsOf } from '#lib/testing/absence'

describe('quotas of the year', () => {
  const holiday = (from: string, to: string) => ({ kind: 'HOLIDAY', approved: true, from, to }) as const

  test('ferie begins anew on 1 January', () => {
    const entries = [
      holiday('2025-11-24', '2025-12-31'),
      holiday('2026-01-05', '2026-01-05'),
      { kind: 'INVALID', from: '2026-01-06', to: '2026-01-06' } as const,
    ]
    const { quotas, notices, days } = answer({ entries })
    expect(days.filter(({ basis }) => basis === 'QUOTA_HOLIDAY').map(({ date }) => date)).toEqual([
      '2025-12-31',
    ])
    expect(quotas.holiday).toEqual({ used: 1, left: 24 })
    expect(notices).toEqual(['HOLIDAY_PERIOD_UNCLEAR'])
  })

  test('or with the programme, by choice', () => {
    const policy = { holidayYear: 'PROGRAMME' } as const
    const entries = [holiday('2026-08-31', '2026-10-01')]
    const { quotas, days } = answer({ policy, entries })
    expect(days.map(({ result }) => result)).toEqual([...Array(23).fill('KEPT'), 'KEPT'])
    expect(quotas.holiday).toEqual({ used: 1, left: 24 })
    expect(answer({ policy, entries, asOf: '2026-09-30' }).quotas.holiday).toEqual({ used: 23, left: 2 })
    expect(answer({ policy, entries, asOf: '2025-09-30' }).quotas.holiday).toEqual({ used: 0, left: 25 })
  })

  test('a day of summary counts no later day, and only its own year', () => {
    const entries: Entries = [
      { kind: 'WELFARE', reason: 'OTHER', approved: true, from: '2025-12-30', to: '2026-01-05' },
      { kind: 'RELIGIOUS', noticeOn: '2026-01-01', from: '2026-03-02', to: '2026-03-04' },
      { kind: 'PEACE_WORK', approved: true, from: '2026-03-05', to: '2026-03-06' },
    ]
    const used = (asOf: string) => {
      const { welfare, religious, peaceWork } = answer({ entries, asOf }).quotas
      return [welfare.used, religious.used, peaceWork.used]
    }
    expect(used('2025-12-31')).toEqual([2, 0, 0])
    expect(used('2026-01-02')).toEqual([1, 0, 0])
    expect(used('2026-03-02')).toEqual([2, 1, 0])
    expect(used('2026-03-06')).toEqual([2, 2, 2])
    expect(answer({ entries }).quotas).toMatchObject({
      welfare: { used: 2, left: 8 },
      religious: { used: 2, left: 0 },
      peaceWork: { used: 2, left: 8 },
    })
  })

  test('welfare days of one event are counted together, of two events or unnamed apart', () => {
    const death = (event: string | undefined, from: string, to: string) =>
      ({ kind: 'WELFARE', reason: 'DEATH', approved: true, event, from, to }) as const
    expect(
      rowsOf([death('bestefar', '2025-12-30', '2025-12-31'), death('bestefar', '2026-01-05', '2026-01-06')]),
    ).toEqual([
      '12-30 0 KEPT WELFARE',
      '12-31 0 KEPT WELFARE',
      '01-05 1 KEPT WELFARE',
      '01-06 1 REVIEW WELFARE_SUBLIMIT',
    ])
    expect(
      rowsOf([death('far', '2026-03-02', '2026-03-04'), death('mor', '2026-03-05', '2026-03-05')])[3],
    ).toBe('03-05 1 KEPT WELFARE')
    expect(
      rowsOf([death(undefined, '2026-03-02', '2026-03-04'), death(undefined, '2026-03-05', '2026-03-05')])[3],
    ).toBe('03-05 1 KEPT WELFARE')
  })

  test('welfare days are of the calendar year whatever ferie is', () => {
    const entries: Entries = [
      { kind: 'WELFARE', reason: 'OTHER', approved: true, from: '2025-12-08', to: '2025-12-19' },
      { kind: 'WELFARE', reason: 'OTHER', approved: true, from: '2026-01-05', to: '2026-01-05' },
    ]
    expect(rowsOf(entries, { policy: { holidayYear: 'PROGRAMME' } }).at(-1)).toBe('01-05 1 KEPT WELFARE')
  })

  test('a journey takes none of the days of the event', () => {
    const death = { kind: 'WELFARE', reason: 'DEATH', approved: true, event: 'farmor' } as const
    const rows = rowsOf([
      { ...death, travel: true, from: '2026-03-02', to: '2026-03-02' },
      { ...death, from: '2026-03-03', to: '2026-03-05' },
    ])
    expect(rows.at(-1)).toBe('03-05 1 KEPT WELFARE')
  })

  test('one event under two reasons is two', () => {
    const of = (reason: 'DEATH' | 'OWN_WEDDING', from: string) =>
      ({ kind: 'WELFARE', reason, approved: true, event: 'uke 10', from, to: from }) as const
    expect(rowsOf([of('DEATH', '2026-03-02'), of('OWN_WEDDING', '2026-03-03')])[1]).toBe(
      '03-03 1 KEPT WELFARE',
    )
  })

  test('a kindergarten day beyond the third uses none of the ten', () => {
    const entries: Entries = [
      { kind: 'WELFARE', reason: 'KINDERGARTEN', approved: true, from: '2026-03-02', to: '2026-03-06' },
    ]
    expect(answer({ entries }).quotas.welfare).toEqual({ used: 3, left: 7 })
  })

  test('pregnancies and births are counted apart, and mothers from fathers', () => {
    const from = (kind: 'BIRTH_MOTHER', birthDate: string, first: string, last: string) => ({
      kind,
      birthDate,
      from: first,
      to: last,
    })
    expect(
      rowsOf([
        { kind: 'PREGNANCY', pregnancy: 'første', from: '2026-01-05', to: '2026-01-16' },
        { kind: 'PREGNANCY', pregnancy: 'første', from: '2026-01-19', to: '2026-01-19' },
        { kind: 'PREGNANCY', pregnancy: 'andre', from: '2026-01-20', to: '2026-01-20' },
      ]).slice(10),
    ).toEqual(['01-19 1 LOST QUOTA_PREGNANCY', '01-20 2 KEPT PREGNANCY'])
    const births = rowsOf([
      from('BIRTH_MOTHER', '2026-01-05', '2026-01-05', '2026-01-30'),
      {
        kind: 'BIRTH_FATHER',
        birthDate: '2026-01-05',
        conditionsMet: true,
        from: '2026-02-02',
        to: '2026-02-02',
      },
      from('BIRTH_MOTHER', '2026-01-05', '2026-02-03', '2026-02-03'),
      from('BIRTH_MOTHER', '2026-02-04', '2026-02-04', '2026-02-04'),
    ])
    expect(births.slice(20)).toEqual([
      '02-02 1 KEPT BIRTH',
      '02-03 2 LOST UNPAID_LEAVE',
      '02-04 3 KEPT BIRTH',
    ])
  })
})

describe('leaves', () => {
  test('parental leaves of two children are counted apart, and follow-up is offered for each', () => {
    const leave = (birthDate: string, from: string, to: string) =>
      ({ kind: 'PARENTAL_LEAVE', birthDate, from, to }) as const
    const { followUpFrom, days, warnings } = answer({
      entries: [
        leave('2026-09-01', '2026-09-01', '2026-09-01'),
        leave('2025-11-03', '2026-03-02', '2026-03-02'),
        leave('2025-11-03', '2025-11-03', '2025-11-04'),
        leave('2025-11-03', '2026-11-02', '2026-11-03'),
      ],
    })
    expect(followUpFrom).toEqual([
      { birthDate: '2025-11-03', from: '2026-02-03' },
      { birthDate: '2026-09-01', from: '2026-12-01' },
    ])
    expect(days.map(({ basis }) => basis)).toEqual([...Array(5).fill('UNPAID_LEAVE'), 'LEAVE_EXHAUSTED'])
    expect(warnings).toEqual(['LEAVE_EXHAUSTED'])
  })

  test('ten months in all, weekends and both entries counted', () => {
    const { days } = answer({
      entries: [
        { kind: 'PARENTAL_LEAVE', birthDate: '2025-11-03', from: '2025-11-03', to: '2025-12-02' },
        { kind: 'PARENTAL_LEAVE', birthDate: '2025-11-03', from: '2026-01-01', to: '2026-10-31' },
      ],
    })
    // 304 days to 3 September; 30 were taken, so the 274th of the second entry is the last: 1 October.
    expect(days.find(({ basis }) => basis === 'LEAVE_EXHAUSTED')?.date).toBe('2026-10-02')
  })

  test('the leave of one child takes nothing from the leave of another', () => {
    const { days, followUpFrom } = answer({
      entries: [
        { kind: 'PARENTAL_LEAVE', birthDate: '2026-01-10', from: '2026-01-12', to: '2026-01-12' },
        { kind: 'PARENTAL_LEAVE', birthDate: '2025-11-03', from: '2026-01-13', to: '2026-10-30' },
        { kind: 'PARENTAL_LEAVE', birthDate: '2026-10-31', from: '2026-11-02', to: '2026-12-31' },
      ],
    })
    expect(days.filter(({ basis }) => basis !== 'UNPAID_LEAVE')).toEqual([])
    expect(followUpFrom.map(({ birthDate }) => birthDate)).toEqual(['2025-11-03', '2026-01-10', '2026-10-31'])
  })

  test('other absence takes nothing from the year of illness leave', () => {
    const { days } = answer({
      entries: [
        { kind: 'INVALID', from: '2026-01-05', to: '2026-01-30' },
        { kind: 'LONG_ILLNESS_LEAVE', certificate: true, from: '2026-02-02', to: '2027-02-02' },
      ],
    })
    expect(days.filter(({ basis }) => basis === 'LEAVE_EXHAUSTED').map(({ date }) => date)).toEqual([
      '2027-02-02',
    ])
  })

  test('the year of illness leave is measured from its first day, also over a leap day', () => {
    const { days } = answer({
      entries: [
        { kind: 'LONG_ILLNESS_LEAVE', certificate: true, from: '2027-06-01', to: '2027-06-30' },
        { kind: 'LONG_ILLNESS_LEAVE', certificate: true, from: '2028-03-01', to: '2029-02-02' },
      ],
    })
    // 1 June 2027 to 1 June 2028 is 366 days; 30 are taken, and the 336th after them is 30 January 2029.
    expect(days.find(({ basis }) => basis === 'LEAVE_EXHAUSTED')?.date).toBe('2029-01-31')
  })

  test('illness leave without certificate is judged, with one it is unpaid', () => {
    expect(
      rowsOf([
        { kind: 'LONG_ILLNESS_LEAVE', certificate: false, from: '2026-03-02', to: '2026-03-02' },
        { kind: 'LONG_ILLNESS_LEAVE', certificate: true, from: '2026-03-03', to: '2026-03-03' },
      ]),
    ).toEqual(['03-02 0 REVIEW CERTIFICATE_MISSING', '03-03 1 LOST UNPAID_LEAVE'])
    const entries: Entries = [
      { kind: 'LONG_ILLNESS_LEAVE', certificate: false, from: '2026-03-02', to: '2026-03-02' },
    ]
    expect(answer({ entries }).notices).toEqual([])
  })
})
