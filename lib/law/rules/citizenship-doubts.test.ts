import { describe, expect, test } from 'vitest'
import { citizenship } from './citizenship'
import type { RawApplication } from './citizenship-input'

const base = {
  birthDate: '1990-01-01',
  asOf: '2026-06-01',
  arrivedOn: '2018-03-01',
  citizenship: 'THIRD_COUNTRY',
  permits: [
    {
      id: 'p1',
      basis: 'UTL_CH6',
      appliedFrom: 'ABROAD',
      grantedOn: '2018-03-01',
      validFrom: '2018-03-01',
      firstPermit: true,
      givesBasisForPermanent: true,
    },
  ],
} as const satisfies RawApplication

const doubts = (more: Partial<RawApplication>): readonly string[] => {
  const result = citizenship.decide({ ...base, ...more })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.findings
    .filter(({ met }) => met === null)
    .map(({ cite, because }) => `${cite.replace('statsborgerforskriften ', '')} ${because.split(':')[0]}`)
}

describe('what is likely to be wrong', () => {
  test('an arrival before a permit that was applied for abroad was given', () => {
    expect(doubts({ arrivedOn: '2018-02-28' })).toEqual([
      '§ 3-1 Ankomsten 28.2.2018 er før tillatelse p1 ble gitt 1.3.2018, enda den er søkt om fra utlandet',
    ])
    expect(doubts({ arrivedOn: '2018-03-01' })).toEqual([])
    expect(doubts({ arrivedOn: '2018-03-02' })).toEqual([])
  })

  test.each([
    ['applied for here', { appliedFrom: 'NORWAY', appliedOn: '2017-01-01' }],
    ['that is not the first', { firstPermit: false }],
    ['that is pending', { grantedOn: null }],
  ] as const)('not with a permit %s', (_case, more) => {
    const [permit] = base.permits
    expect(doubts({ arrivedOn: '2018-02-28', permits: [{ ...permit, ...more }] })).toEqual([])
  })

  test('not without an arrival', () => {
    const [permit] = base.permits
    const applied = { appliedFrom: 'NORWAY', appliedOn: '2017-01-01' } as const
    expect(doubts({ arrivedOn: null, permits: [{ ...permit, ...applied }] })).toEqual([])
  })

  test('stays abroad that overlap, whatever their order', () => {
    const long = { departedOn: '2020-01-01', returnedOn: '2020-03-01' }
    const within = { departedOn: '2020-02-01', returnedOn: '2020-02-10' }
    const after = { departedOn: '2020-03-01', returnedOn: '2020-03-05' }
    const overlap = '§ 3-4 Utenlandsoppholdet fra 1.2.2020 begynner før et tidligere er slutt'
    expect(doubts({ trips: [within, long] })).toEqual([overlap])
    expect(doubts({ trips: [long, within, after] })).toEqual([overlap])
    expect(doubts({ trips: [long, after] })).toEqual([])
  })

  test('a stay without return overlaps what comes after it', () => {
    expect(
      doubts({
        trips: [
          { departedOn: '2026-01-01', returnedOn: null },
          { departedOn: '2026-02-01', returnedOn: '2026-02-03' },
        ],
      }),
    ).toEqual(['§ 3-4 Utenlandsoppholdet fra 1.2.2026 begynner før et tidligere er slutt'])
  })

  test('a stay abroad before the arrival', () => {
    const from = (departedOn: string) => doubts({ trips: [{ departedOn, returnedOn: '2018-04-01' }] })
    expect(from('2018-02-28')).toEqual(['§ 3-4 Utenlandsoppholdet fra 28.2.2018 begynner før ankomsten'])
    expect(from('2018-03-01')).toEqual([])
  })
})
