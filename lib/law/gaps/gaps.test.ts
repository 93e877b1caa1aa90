import { describe, expect, test } from 'vitest'
import { addDays, latest, localDate } from '#lib/values/local-date'
import { allParameters } from '../book/rule-book'
import type { Parameter, Version } from '../dated'
import { number } from '../parameters/since'
import { illnessDays } from './f05-f09-illness'
import { norwegianGoals } from './f28-norwegian-goal'
import { trainingClocks, trainingHourCohorts } from './f73-f74-cohorts'
import { lawGaps } from './gaps'
import { holesIn } from './parameter-holes'
import { combinations, examine, type RuleSet } from './rule-set'
import { section8 } from './s08-eligibility'
import { programmeLengths } from './s13-s14-length'
import { planContents, planDecisions } from './s14a-s46c-plan'
import { agreementTypes } from './s16-agreement'
import { permissions } from './s17-permission'
import { stipendRates } from './s20-rate'
import { trainingGroups } from './s26-training-group'
import { complaints } from './s46-procedure'
import { mainRules, statelessRules } from './sbl-residence-rules'

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

/** Of a large set every seventh person, which still meets every value of every dimension. */
const thinned = <Person>(people: readonly Person[]): readonly Person[] =>
  people.length > 20_000 ? people.filter((_person, index) => index % 7 === 0) : people

/** What is reported when each alternative of the law in turn is left out, written twice, or not followed. */
const planted = <Person extends object>(set: RuleSet<Person>) => {
  const people = thinned(set.people())
  const answers = new Map(people.map((person) => [person, set.answer(person)]))
  const answer = (person: Person) => answers.get(person) ?? null
  const small = { ...set, people: () => people, answer }
  return {
    set: set.cite,
    sound: examine(small).defects,
    ofAlternatives: set.alternatives.map(({ cite, holds }, index) => ({
      cite,
      leftOut: examine({ ...small, alternatives: set.alternatives.toSpliced(index, 1) }).defects,
      twice: examine({
        ...small,
        alternatives: [...set.alternatives, { outcome: 'planted', cite: '§ planted', holds }],
      }).defects,
      notFollowed: examine({
        ...small,
        answer: (person) => (answer(person) !== null && holds(person) ? 'planted' : answer(person)),
      }).defects,
    })),
  }
}

const withExample = (kind: string, cite: string) => ({ kind, cite, example: expect.stringMatching(/\S: \S/) })

describe('a defect planted in each rule set', () => {
  test.each([
    ['eligibility § 8', () => planted(section8)],
    ['programme §§ 13, 14', () => planted(programmeLengths)],
    ['planCheck § 14 a', () => planted(planContents)],
    ['planCheck § 46 c', () => planted(planDecisions)],
    ['agreement § 16', () => planted(agreementTypes)],
    ['absence, illness', () => planted(illnessDays)],
    ['absence, permission', () => planted(permissions)],
    ['stipend § 20', () => planted(stipendRates)],
    ['training §§ 26 to 28', () => planted(trainingGroups)],
    ['training, clock', () => planted(trainingClocks)],
    ['training, hours', () => planted(trainingHourCohorts)],
    ['training, norskmål', () => planted(norwegianGoals)],
    ['procedure § 46', () => planted(complaints)],
    ['citizenship, main rule', () => planted(mainRules)],
    ['citizenship § 16', () => planted(statelessRules)],
  ] as const)(
    '%s is reported with the paragraph and a person',
    (_name, plant) => {
      const { set, sound, ofAlternatives } = plant()
      expect(sound).toEqual([])
      for (const { cite, leftOut, twice, notFollowed } of ofAlternatives) {
        expect(leftOut, `${cite} left out`).toEqual([withExample('GAP', set)])
        expect(twice, `${cite} twice`).toEqual([withExample('OVERLAP', `${cite} / § planted`)])
        expect(notFollowed, `${cite} not followed`).toEqual([withExample('DISAGREES', cite)])
      }
    },
    300_000,
  )
})

describe('a fault in the rules themselves', () => {
  test('that leaves somebody without an answer is told from facts that cannot stand together', () => {
    const { answer, people, ...set } = trainingClocks
    const [first] = people().filter((person) => answer(person) === 'RIGHT')
    const silent = (person: ReturnType<typeof people>[number]) =>
      person === first ? 'ingen' : answer(person)
    const { defects } = examine({ ...set, people: () => (first ? [first] : []), answer: silent })
    expect(defects).toEqual([withExample('DISAGREES', 'integreringsforskriften § 74 første ledd')])
  })
})

describe('a hole planted in each dated parameter', () => {
  const dated = allParameters()
  const asNamed = (parameter: Parameter<unknown>) => [parameter.id, parameter] as const

  test.each(dated.map(asNamed))('%s: before the first version, and after the last', (id, parameter) => {
    const { versions, askedFrom } = parameter
    const late = versions.map((one, index) =>
      index === 0 ? { ...one, validFrom: addDays(latest(askedFrom, one.validFrom), 1) } : one,
    )
    expect(holesIn({ ...parameter, versions: late })).toContainEqual({
      kind: 'GAP',
      cite: `${id}: ${versions[0]?.cite}`,
      example: expect.stringContaining('en person som følger reglene'),
    })

    const ended = versions.map((one) => ({ ...one, validTo: one.validTo ?? localDate('2199-12-31') }))
    expect(holesIn({ ...parameter, versions: ended })).toEqual([
      {
        kind: 'GAP',
        cite: `${id}: ${versions.at(-1)?.cite}`,
        example: 'en person som følger reglene etter 31.12.2199',
      },
    ])
  })

  test.each(dated.filter(({ versions }) => versions.length > 1).map(asNamed))(
    '%s: between two versions',
    (id, parameter) => {
      const [first, second] = parameter.versions
      if (!first?.validTo || !second) throw new Error('no seam')
      const moved = (days: number) => ({
        ...parameter,
        versions: parameter.versions.map((one) =>
          one === first && one.validTo ? { ...one, validTo: addDays(one.validTo, days) } : one,
        ),
      })
      const defect = {
        cite: `${id}: ${first.cite} / ${second.cite}`,
        example: expect.stringContaining('person'),
      }
      expect(holesIn(moved(-1))).toEqual([{ kind: 'GAP', ...defect }])
      expect(holesIn(moved(1))).toEqual([{ kind: 'OVERLAP', ...defect }])
    },
  )
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
