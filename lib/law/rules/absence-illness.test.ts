import { describe, expect, test } from 'vitest'
import { answer, type Entries, rowsOf, spell } from '#lib/testing/absence'
import type { RawAbsenceInput } from './absence-input'

describe('illness', () => {
  const children = [{ birthDate: '2020-06-06' }]

  test('a fourth day after a fourth: the series counts refused days too', () => {
    const entries: Entries = [
      { kind: 'OWN_ILLNESS', from: '2026-03-02', to: '2026-03-05' },
      { kind: 'OWN_ILLNESS', from: '2026-03-09', to: '2026-03-09' },
    ]
    expect(rowsOf(entries).slice(3)).toEqual([
      '03-05 0 LOST CERTIFICATE_MISSING',
      '03-09 1 LOST CERTIFICATE_MISSING',
    ])
  })

  test('days before the eighth week count in the series', () => {
    const entries: Entries = [{ kind: 'OWN_ILLNESS', from: '2025-11-24', to: '2025-11-28' }]
    expect(rowsOf(entries)).toEqual([
      '11-24 0 LOST SELF_CERT_TOO_EARLY',
      '11-25 0 LOST SELF_CERT_TOO_EARLY',
      '11-26 0 KEPT SELF_CERTIFICATION',
      '11-27 0 LOST CERTIFICATE_MISSING',
      '11-28 0 LOST CERTIFICATE_MISSING',
    ])
  })

  test('entries are worked through by their day, not by their place in the list', () => {
    const entries: Entries = [
      { kind: 'OWN_ILLNESS', from: '2026-03-10', to: '2026-03-11' },
      { kind: 'OWN_ILLNESS', from: '2026-03-02', to: '2026-03-03' },
    ]
    expect(rowsOf(entries)).toEqual([
      '03-02 1 KEPT SELF_CERTIFICATION',
      '03-03 1 KEPT SELF_CERTIFICATION',
      '03-10 0 KEPT SELF_CERTIFICATION',
      '03-11 0 LOST CERTIFICATE_MISSING',
    ])
  })

  test('the right to self-certify is withdrawn for a time', () => {
    const selfCertificationWithdrawn = [
      { from: '2026-01-05', to: '2026-03-03' },
      { from: '2026-03-05', to: '2026-03-05' },
    ]
    const result = answer({
      selfCertificationWithdrawn,
      entries: [{ kind: 'OWN_ILLNESS', from: '2026-03-03', to: '2026-03-05' }],
    })
    expect(result.days.map(({ basis }) => basis)).toEqual([
      'SELF_CERT_WITHDRAWN',
      'SELF_CERTIFICATION',
      'SELF_CERT_WITHDRAWN',
    ])
    expect(result.selfCertificationReviewBy).toBe('2026-09-05')
  })

  test('the review is of the latest withdrawal, in whatever order they are listed', () => {
    const selfCertificationWithdrawn = [{ from: '2026-08-31' }, { from: '2026-03-01' }]
    expect(answer({ selfCertificationWithdrawn }).selfCertificationReviewBy).toBe('2027-02-28')
  })

  test("a decision on long illness touches neither self-certified days nor a child's illness", () => {
    const entries: Entries = [
      { kind: 'OWN_ILLNESS', from: '2026-03-02', to: '2026-03-02' },
      {
        kind: 'CHILD_ILLNESS',
        child: 0,
        from: '2026-03-03',
        to: '2026-03-03',
        certificateFrom: '2026-03-03',
      },
    ]
    expect(rowsOf(entries, { children, longIllnessNoStipendFrom: '2026-01-01' })).toEqual([
      '03-02 0 KEPT SELF_CERTIFICATION',
      '03-03 1 KEPT MEDICAL_CERTIFICATE',
    ])
  })

  test('a sick child too early is lost, with a word on the older guidance', () => {
    const entries: Entries = [
      { kind: 'CHILD_ILLNESS', child: 0, from: '2025-10-01', to: '2025-10-01' },
      { kind: 'INVALID', from: '2025-10-02', to: '2025-10-02' },
    ]
    const { days, notices } = answer({ children, entries })
    expect(days.map(({ basis }) => basis)).toEqual(['SELF_CERT_TOO_EARLY', 'INVALID_ABSENCE'])
    expect(notices).toEqual(['CHILD_SELF_CERT_GUIDANCE'])
    expect(
      answer({ entries: [{ kind: 'OWN_ILLNESS', from: '2025-10-01', to: '2025-10-01' }] }).notices,
    ).toEqual([])
  })

  test('a sick child has a count of its own, and three days', () => {
    const entries: Entries = [{ kind: 'CHILD_ILLNESS', child: 0, from: '2026-03-02', to: '2026-03-05' }]
    expect(rowsOf(entries, { children })).toEqual([
      '03-02 0 KEPT SELF_CERTIFICATION',
      '03-03 0 KEPT SELF_CERTIFICATION',
      '03-04 0 KEPT SELF_CERTIFICATION',
      '03-05 0 LOST CERTIFICATE_MISSING',
    ])
  })

  test('the quota for sick children is of the last twelve months', () => {
    const sick = (from: string, to: string) =>
      ({ kind: 'CHILD_ILLNESS', child: 0, from, to, certificateFrom: from }) as const
    const entries = [sick('2025-10-06', '2025-10-17'), sick('2026-10-06', '2026-10-07')]
    const { days, quotas } = answer({ children, entries })
    expect(days.filter(({ entry }) => entry === 1).map(({ basis }) => basis)).toEqual([
      'MEDICAL_CERTIFICATE',
      'MEDICAL_CERTIFICATE',
    ])
    expect(quotas.childIllness).toEqual({ limit: 10, used: 10, left: 0 })

    const aDayEarlier = [sick('2025-10-06', '2025-10-17'), sick('2026-10-05', '2026-10-05')]
    expect(answer({ children, entries: aDayEarlier }).days.at(-1)?.basis).toBe('QUOTA_CHILD_ILLNESS')
  })

  test('a quota that has shrunk leaves nothing, not less than nothing', () => {
    const three = [{ birthDate: '2014-01-01' }, { birthDate: '2020-01-01' }, { birthDate: '2020-01-01' }]
    const entries: Entries = [
      {
        kind: 'CHILD_ILLNESS',
        child: 1,
        from: '2026-11-30',
        to: '2026-12-18',
        certificateFrom: '2026-11-30',
      },
    ]
    expect(answer({ children: three, entries }).quotas.childIllness).toEqual({ limit: 15, used: 15, left: 0 })
    const inJanuary = answer({ children: three, entries, asOf: '2027-01-01' })
    expect(inJanuary.quotas.childIllness).toEqual({ limit: 10, used: 15, left: 0 })
    expect(inJanuary.notices).toEqual(['CHILD_COUNT_UNCLEAR'])
  })

  test('the quota on an earlier day counts no later day', () => {
    const entries: Entries = [{ kind: 'CHILD_ILLNESS', child: 0, from: '2026-03-02', to: '2026-03-04' }]
    expect(answer({ children, entries, asOf: '2026-03-03' }).quotas.childIllness.used).toBe(2)
  })

  test('counting all children under 18 is a choice', () => {
    const three = [{ birthDate: '2010-01-01' }, { birthDate: '2020-01-01' }, { birthDate: '2020-01-01' }]
    const limitBy = (policy: RawAbsenceInput['policy']) =>
      answer({ children: three, policy }).quotas.childIllness.limit
    expect([limitBy({}), limitBy({ countChildren: 'UNDER_18' })]).toEqual([10, 15])
  })
})

describe('self-certification on the day of the summary', () => {
  const entries = [spell('2026-03-02', '2026-03-03'), spell('2026-03-12', '2026-03-13')]
  const used = (asOf: string, more: Partial<RawAbsenceInput> = {}) =>
    answer({ entries, asOf, ...more }).quotas.selfCertification.seriesDaysUsed

  test.each([
    ['2026-03-01', 0],
    ['2026-03-02', 1],
    ['2026-03-11', 2],
    ['2026-03-12', 3],
    ['2026-03-13', 3],
    ['2026-03-29', 3],
    ['2026-03-30', 0],
  ])('on %s: %s', (asOf, expected) => {
    expect(used(asOf)).toBe(expected)
  })

  test('a later absence says nothing about today', () => {
    expect(used('2026-03-10', { entries: [...entries.slice(0, 1), spell('2026-04-20', '2026-04-20')] })).toBe(
      2,
    )
  })

  test('a new series starts from nothing', () => {
    expect(used('2026-04-20', { entries: [...entries, spell('2026-04-20', '2026-04-20')] })).toBe(1)
  })

  test("a child's illness counts only when the series are joint", () => {
    const children = [{ birthDate: '2020-01-01' }]
    const child: Entries = [{ kind: 'CHILD_ILLNESS', child: 0, from: '2026-03-02', to: '2026-03-02' }]
    expect(used('2026-03-02', { children, entries: child })).toBe(0)
    expect(used('2026-03-02', { children, entries: child, policy: { selfCertSeries: 'JOINT' } })).toBe(1)
  })

  test('absences of twelve months: both kinds, without certificate, with a day that held', () => {
    const children = [{ birthDate: '2020-01-01' }]
    const many: Entries = [
      spell('2025-11-26', '2025-11-26'),
      { kind: 'CHILD_ILLNESS', child: 0, from: '2026-01-05', to: '2026-01-05' },
      { kind: 'OWN_ILLNESS', from: '2026-02-02', to: '2026-02-06', certificateFrom: '2026-02-05' },
      spell('2026-03-07', '2026-03-08'),
      spell('2026-04-07', '2026-04-07'),
      spell('2026-05-05', '2026-05-05'),
    ]
    const count = (asOf: string) => {
      const { quotas, warnings } = answer({ children, entries: many, asOf })
      return [quotas.selfCertification.absencesLast12Months, warnings.length]
    }
    expect(count('2026-05-04')).toEqual([3, 0])
    expect(count('2026-05-05')).toEqual([4, 1])
    expect(count('2026-11-25')).toEqual([4, 1])
    expect(count('2026-11-26')).toEqual([3, 0])
  })

  test('kinds that follow each other within sixteen days raise the question of one series', () => {
    const children = [{ birthDate: '2020-01-01' }]
    const thenChild = (from: string): Entries => [
      spell('2026-03-02', '2026-03-03'),
      { kind: 'CHILD_ILLNESS', child: 0, from, to: from },
    ]
    expect(answer({ children, entries: thenChild('2026-03-19') }).notices).toEqual([
      'SELF_CERT_SERIES_UNCLEAR',
    ])
    expect(answer({ children, entries: thenChild('2026-03-20') }).notices).toEqual([])
    const between = { kind: 'INVALID', from: '2026-03-10', to: '2026-03-10' } as const
    expect(answer({ children, entries: [...thenChild('2026-03-20'), between] }).notices).toEqual([])
  })
})
