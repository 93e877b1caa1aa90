import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import type { Parameter, Version } from '../dated'
import { number } from '../parameters/since'
import { lawGaps } from './gaps'
import { holesIn } from './parameter-holes'
import { combinations, examine, type RuleSet } from './rule-set'
import { agreementTypes } from './s16-agreement'
import { stipendRates } from './s20-rate'

const version = (value: number, validFrom: string, validTo: string | null): Version<number> => ({
  value,
  validFrom: localDate(validFrom),
  validTo: validTo === null ? null : localDate(validTo),
  cite: `§ ${value}`,
  recheckBy: null,
})
const parameter = (...versions: readonly Version<number>[]): Parameter<number> => ({
  id: 'timer',
  title: 'Timer',
  chosenBy: 'datoen',
  form: number,
  askedFrom: localDate('2021-01-01'),
  versions,
})

describe('the law as it stands', () => {
  test('has one outcome for every person and no hole in any parameter', () => {
    const { examined, defects } = lawGaps()
    expect(defects).toEqual([])
    expect(examined).toBeGreaterThan(100_000)
  }, 300_000)
})

describe('a parameter', () => {
  test.each([
    ['without end', [version(1, '2021-01-01', null)], []],
    ['in two parts', [version(1, '2021-01-01', '2025-12-31'), version(2, '2026-01-01', null)], []],
    [
      'with a hole',
      [version(1, '2021-01-01', '2025-12-30'), version(2, '2026-01-01', null)],
      [{ kind: 'GAP', cite: 'timer: § 1 / § 2', example: 'en person som følger reglene 31.12.2025' }],
    ],
    [
      'with two values on a day',
      [version(1, '2021-01-01', '2026-01-01'), version(2, '2026-01-01', null)],
      [{ kind: 'OVERLAP', cite: 'timer: § 1 / § 2', example: 'en person som følger reglene 1.1.2026' }],
    ],
    [
      'with two values without end',
      [version(1, '2021-01-01', null), version(2, '2026-01-01', null)],
      [{ kind: 'OVERLAP', cite: 'timer: § 1 / § 2', example: 'en person som følger reglene 1.1.2026' }],
    ],
    [
      'that ends',
      [version(1, '2021-01-01', '2025-12-31')],
      [{ kind: 'GAP', cite: 'timer: § 1', example: 'en person som følger reglene etter 31.12.2025' }],
    ],
    [
      'that begins after it is asked for',
      [version(1, '2026-01-01', null)],
      [{ kind: 'GAP', cite: 'timer: § 1', example: 'en person som følger reglene 1.1.2021' }],
    ],
    ['without any value', [], [{ kind: 'GAP', cite: 'timer: ', example: 'alle' }]],
  ])('%s', (_case, versions, defects) => {
    expect(holesIn(parameter(...versions))).toEqual(defects)
  })
})

describe('every combination', () => {
  test('of the values of each dimension is there once', () => {
    expect(combinations({ a: [1, 2], b: ['x', 'y'] })).toEqual([
      { a: 1, b: 'x' },
      { a: 1, b: 'y' },
      { a: 2, b: 'x' },
      { a: 2, b: 'y' },
    ])
  })
})

describe('a defect that is planted', () => {
  test('a missing alternative is a gap, with the paragraph and a person', () => {
    const alternatives = stipendRates.alternatives.filter(({ outcome }) => outcome !== 'ONE_THIRD')
    expect(examine({ ...stipendRates, alternatives }).defects).toEqual([
      {
        kind: 'GAP',
        cite: 'integreringsloven § 20',
        example: 'alder: 18, foreldre: true, ektefelle: ingen, barn: ingen, begynte: 2024-06-30',
      },
    ])
  })

  test('an alternative too many is an overlap, with both paragraphs and a person', () => {
    const [first] = stipendRates.alternatives
    if (!first) throw new Error('no alternatives')
    const wide = { outcome: 'FULL', cite: '§ 20 planted', holds: () => true }
    const { defects } = examine({ ...stipendRates, alternatives: [first, wide] })
    expect(defects).toEqual(
      [
        {
          kind: 'OVERLAP',
          cite: 'integreringsloven § 20 første ledd / § 20 planted',
          example: 'alder: 25, foreldre: false, ektefelle: ingen, barn: ingen, begynte: 2024-06-30',
        },
        {
          kind: 'DISAGREES',
          cite: '§ 20 planted',
          example: 'alder: 18, foreldre: false, ektefelle: ingen, barn: ingen, begynte: 2024-06-30',
        },
      ].sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    )
  })

  test('a paragraph the rules do not follow is named', () => {
    const alternatives = agreementTypes.alternatives.map((each) => ({ ...each, outcome: 'CONTRACT' }))
    expect(
      examine({ ...agreementTypes, alternatives }).defects.map(({ kind, cite }) => `${kind} ${cite}`),
    ).toEqual(['DISAGREES lov 12.6.2026 nr. 23', 'DISAGREES lov 12.6.2026 nr. 23 del II, endret plan'])
  })

  test('a person whose facts cannot stand together is left out', () => {
    const set: RuleSet<{ readonly n: number }> = {
      cite: '§ 1',
      people: () => [{ n: 1 }, { n: 2 }],
      answer: ({ n }) => (n === 1 ? null : 'A'),
      alternatives: [{ outcome: 'A', cite: '§ 1', holds: ({ n }) => n === 2 }],
    }
    expect(examine(set)).toEqual({ examined: 1, defects: [] })
  })
})
