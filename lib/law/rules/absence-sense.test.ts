import { describe, expect, test } from 'vitest'
import { faults, faultsOfEntry } from '#lib/testing/absence'

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
