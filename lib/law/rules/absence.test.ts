import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerOf, faultsOf } from '#lib/testing/rule'
import { absence } from './absence'
import type { RawAbsenceInput } from './absence-input'
import { stipendFactsOf } from './absence-to-stipend'

type Entries = RawAbsenceInput['entries']

const base: RawAbsenceInput = { startsOn: '2025-10-01', entries: [] }
const answer = (facts: Partial<RawAbsenceInput>) => answerOf(absence, { ...base, ...facts })
const faults = (facts: Record<string, unknown>) => faultsOf(absence, { ...base, ...facts })
const faultsOfEntry = (entry: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  faults({ ...more, entries: [{ from: '2026-03-02', to: '2026-03-06', ...entry }] })

/** `date entry RESULT BASIS` of every row. */
const rowsOf = (entries: Entries, more: Partial<RawAbsenceInput> = {}) =>
  answer({ ...more, entries }).days.map(
    (row) => `${row.date.slice(5)} ${row.entry} ${row.result} ${row.basis}`,
  )

describe('facts that cannot stand together', () => {
  test.each([
    ['DATE_ORDER entries[0].from', { kind: 'INVALID', from: '2025-09-30' }],
    ['DATE_ORDER entries[0].to', { kind: 'INVALID', to: '2026-03-01' }],
    [
      'DATE_ORDER entries[0].certificateTo',
      { kind: 'OWN_ILLNESS', certificateFrom: '2026-03-04', certificateTo: '2026-03-03' },
    ],
    ['CONFLICT entries[0].certificateFrom', { kind: 'OWN_ILLNESS', certificateFrom: '2026-03-01' }],
    ['CONFLICT entries[0].certificateFrom', { kind: 'OWN_ILLNESS', certificateFrom: '2026-03-07' }],
    ['CONFLICT entries[0].certificateTo', { kind: 'OWN_ILLNESS', certificateTo: '2026-03-04' }],
    [
      'CONFLICT entries[0].certificateTo',
      { kind: 'OWN_ILLNESS', certificateFrom: '2026-03-04', certificateTo: '2026-03-07' },
    ],
    ['DATE_ORDER entries[0].noticeOn', { kind: 'RELIGIOUS', noticeOn: '2026-03-03' }],
    ['CONFLICT entries[0].travel', { kind: 'WELFARE', reason: 'OTHER', travel: true }],
    ['CONFLICT entries[0].from', { kind: 'BIRTH_MOTHER', birthDate: '2026-03-03' }],
    ['CONFLICT entries[0].from', { kind: 'BREASTFEEDING', birthDate: '2026-03-03', hours: 1 }],
    ['CONFLICT entries[0].from', { kind: 'PARENTAL_LEAVE', birthDate: '2026-03-03' }],
    [
      'CONFLICT entries[0].from',
      { kind: 'PARENTAL_LEAVE', birthDate: '2020-03-03', adoptedOn: '2026-03-03' },
    ],
    [
      'DATE_ORDER entries[0].adoptedOn',
      { kind: 'PARENTAL_LEAVE', birthDate: '2020-03-03', adoptedOn: '2020-03-02' },
    ],
    ['CONFLICT entries[0].child', { kind: 'CHILD_ILLNESS', child: 0 }],
    ['UNKNOWN_KEY entries[0].hours', { kind: 'OWN_ILLNESS', hours: 1 }],
    ['REQUIRED entries[0].birthDate', { kind: 'BIRTH_FATHER', conditionsMet: true }],
  ])('%s: %o', (fault, entry) => {
    expect(faultsOfEntry(entry)).toEqual([fault])
  })

  test("a child illness has a certificate like one's own", () => {
    const child = { kind: 'CHILD_ILLNESS', child: 1, certificateTo: '2026-03-04' }
    expect(faultsOfEntry(child, { children: [{ birthDate: '2020-01-01' }] })).toEqual([
      'CONFLICT entries[0].certificateTo',
      'CONFLICT entries[0].child',
    ])
  })

  test.each([
    [
      'DATE_ORDER selfCertificationWithdrawn[0].to',
      { selfCertificationWithdrawn: [{ from: '2026-03-02', to: '2026-03-01' }] },
    ],
    [
      'CONFLICT children[1].higherRisk',
      {
        children: [
          { birthDate: '2020-01-01', chronic: true, higherRisk: true },
          { birthDate: '2020-01-01', higherRisk: true },
        ],
      },
    ],
  ])('%s', (fault, facts) => {
    expect(faults(facts)).toEqual([fault])
  })

  test('the edges are accepted', () => {
    expect(
      faults({
        children: [{ birthDate: '2020-01-01' }],
        selfCertificationWithdrawn: [{ from: '2026-03-02', to: '2026-03-02' }],
        entries: [
          { kind: 'INVALID', from: '2025-10-01', to: '2025-10-01' },
          {
            kind: 'CHILD_ILLNESS',
            child: 0,
            from: '2026-03-02',
            to: '2026-03-02',
            certificateFrom: '2026-03-02',
            certificateTo: '2026-03-02',
          },
          { kind: 'RELIGIOUS', noticeOn: '2026-03-03', from: '2026-03-03', to: '2026-03-03' },
          { kind: 'WELFARE', reason: 'DEATH', travel: true, from: '2026-03-04', to: '2026-03-04' },
          {
            kind: 'PARENTAL_LEAVE',
            birthDate: '2026-03-05',
            adoptedOn: '2026-03-05',
            from: '2026-03-05',
            to: '2026-03-05',
          },
          {
            kind: 'BIRTH_FATHER',
            birthDate: '2026-03-07',
            conditionsMet: true,
            from: '2026-03-06',
            to: '2026-03-06',
          },
        ],
      }),
    ).toEqual([])
  })
})

describe('two entries on one day', () => {
  const shared = (first: object, second: object) =>
    faults({
      entries: [
        { kind: 'INVALID', from: '2026-03-02', to: '2026-03-04', ...first },
        { kind: 'UNEXPLAINED', from: '2026-03-04', to: '2026-03-06', ...second },
      ],
    })

  test.each([
    ['sharing the last day', {}, {}, ['CONFLICT entries[1].from']],
    ['one of them with hours', { hours: 1 }, {}, ['CONFLICT entries[1].from']],
    ['the other with hours', {}, { hours: 1 }, ['CONFLICT entries[1].from']],
    ['both with hours', { hours: 1 }, { hours: 1 }, []],
    ['side by side', {}, { from: '2026-03-05' }, []],
    ['one inside the other', { to: '2026-03-31' }, {}, ['CONFLICT entries[1].from']],
    [
      'the later in the list is the earlier in time',
      { from: '2026-03-06', to: '2026-03-09' },
      { from: '2026-03-02', to: '2026-03-06' },
      ['CONFLICT entries[1].from'],
    ],
    [
      'an entry that ends before it begins holds no day',
      { from: '2026-03-10', to: '2026-03-05' },
      { from: '2026-03-04', to: '2026-03-31' },
      ['DATE_ORDER entries[0].to'],
    ],
    [
      'nor does the other',
      { from: '2026-03-04', to: '2026-03-31' },
      { from: '2026-03-10', to: '2026-03-05' },
      ['DATE_ORDER entries[1].to'],
    ],
  ])('%s', (_what, first, second, expected) => {
    expect(shared(first, second)).toEqual(expected)
  })

  test('each clashing entry is named once', () => {
    const day = { kind: 'INVALID', from: '2026-03-02', to: '2026-03-02' }
    expect(faults({ entries: [day, day, day] })).toEqual([
      'CONFLICT entries[1].from',
      'CONFLICT entries[2].from',
    ])
  })
})

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

describe('self-certification on the day of the summary', () => {
  const spell = (from: string, to: string) => ({ kind: 'OWN_ILLNESS', from, to }) as const
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
    expect(answer({ asOf: '2027-07-02' }).recheck).toHaveLength(13)
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
