import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { allParameters } from '../book/rule-book'
import type { Case } from '../contract/cases'
import { refusalsOf } from '../contract/refusal'
import { JOB_HOURS } from '../parameters/eligibility'
import { ruleNamed } from '../rules/registry'
import { changesIn, switchesSense } from './rehearsal'
import { type Switches, switchesShape } from './switches'

const eligible: Case = {
  id: 'a',
  rule: 'eligibility',
  title: '',
  source: '',
  input: {
    birthDate: '1967-06-01',
    decisionDate: '2026-03-02',
    permit: { ground: 'UTL_28', grantedOn: '2025-11-20' },
    settlement: { byAgreement: true, settledOn: '2026-01-15' },
    job: { positions: [{ hoursPerWeek: 28 }] },
  },
  expect: {},
}

const switchesOf = (raw: unknown): Switches => {
  const found: { switches?: Switches | undefined } = {}
  const faults = refusalsOf((report) => {
    found.switches = switchesShape.read(raw, '', report)
  })
  expect(faults).toEqual([])
  if (!found.switches) throw new Error('no switches')
  return found.switches
}

const changes = (each: Case, raw: unknown) => {
  const result = changesIn(each, switchesOf(raw), ruleNamed)
  return result.ok
    ? result.value.map(({ path, expected, found }) => [path, expected, found])
    : result.refusal.map(({ code, path }) => `${code} ${path}`)
}

const inForce = { law: { age60InForceFrom: '2026-01-01' } }

describe('if the law were changed', () => {
  test('a switch changes the case it concerns', () => {
    expect(changes(eligible, inForce)).toEqual([
      ['outcome', 'MAY_BE_OFFERED', 'RIGHT_AND_DUTY'],
      ['reasons', ['OVER_AGE_LIMIT'], []],
      ['deadlineFromSettlement', null, '2026-04-15'],
      ['deadline', null, '2026-04-15'],
      ['notices', [], ['AGE60_COHORT_UNCONFIRMED']],
    ])
  })

  test('a switch the rule does not know changes nothing', () => {
    const others = {
      law: { declarationInForceFrom: '2026-01-01' },
      policy: { turning25: 'FROM_MONTH' },
      config: { gBasis: 'MAY1' },
    }
    expect(changes(eligible, others)).toEqual([])
  })

  test('a switch replaces the one in the case and leaves the others', () => {
    const law = { age60InForceFrom: '2026-01-01' }
    const decided = { ...eligible, input: { ...(eligible.input as object), law } }
    expect(changes(decided, { law: { age60InForceFrom: null } })[0]).toEqual([
      'outcome',
      'RIGHT_AND_DUTY',
      'MAY_BE_OFFERED',
    ])
    expect(changes(decided, inForce)).toEqual([])
  })

  test('a parameter changes from its day on', () => {
    const change = (validFrom: string) => ({
      parameters: [{ id: 'integreringsloven.s08.jobHours', value: 28, validFrom }],
    })
    const younger = { ...eligible, input: { ...(eligible.input as object), birthDate: '1990-01-01' } }
    expect(changes(younger, change('2026-03-02'))[0]).toEqual(['outcome', 'RIGHT_AND_DUTY', 'OUTSIDE'])
    expect(changes(younger, change('2026-03-03'))).toEqual([])
    expect(JOB_HOURS.versions.map(({ value }) => value)).toEqual([30])
  })

  test('a parameter nobody knows changes nothing', () => {
    const parameters = [{ id: 'grunnbeløp', value: 1, validFrom: '2021-01-01' }]
    expect(changes(eligible, { parameters })).toEqual([])
  })

  test('a case that has no answer today is refused, not called unchanged', () => {
    expect(changes({ ...eligible, rule: 'triple' }, inForce)).toEqual(['UNKNOWN_RULE '])
    expect(changes({ ...eligible, input: 5 }, {})).toEqual(['WRONG_TYPE '])
    expect(changes({ ...eligible, input: {} }, inForce)).toContain('REQUIRED birthDate')
  })

  const month: Case = {
    ...eligible,
    rule: 'stipend',
    input: {
      month: '2026-06',
      birthDate: '1990-01-01',
      programme: { startedOn: '2025-01-01' },
      partner: { kind: 'SPOUSE', togetherFrom: '2020-01-01', programmeStartedOn: '2025-01-01' },
    },
  }
  const parameter = (id: string, value: unknown, validFrom: string) => ({
    parameters: [{ id, value, validFrom }],
  })

  test('the share of a couple is read from its number', () => {
    const found = changes(month, parameter('integreringsloven.s20.coupleRate', 12, '2024-07-01'))
    expect(found.map(([path]) => path)).toContain('payableOre')
    expect(changes(month, parameter('integreringsloven.s20.coupleRate', 15, '2024-07-01'))).toEqual([])
  })

  test('several changes of a number hold each from its day, in whatever order they stand', () => {
    const amounts = [
      { id: 'grunnbelop', value: 126_000, validFrom: '2026-05-20' },
      { id: 'grunnbelop', value: 125_000, validFrom: '2026-05-01' },
    ]
    const gKr = (parameters: readonly object[]) => changes(month, { parameters })[0]
    expect(gKr(amounts)).toEqual(['gKr', 136_549, 126_000])
    expect(gKr([...amounts].reverse())).toEqual(['gKr', 136_549, 126_000])
  })

  test('an older base amount leaves a later one, also one of the case itself', () => {
    expect(changes(month, parameter('grunnbelop', 125_000, '2024-05-01'))).toEqual([])
    expect(changes(month, parameter('grunnbelop', 125_000, '2026-05-01'))[0]).toEqual([
      'gKr',
      136_549,
      125_000,
    ])
    const law = { extraG: [{ validFrom: '2027-05-01', amountKr: 150_000 }] }
    const later = { ...month, input: { ...(month.input as object), month: '2027-06', law } }
    expect(changes(later, parameter('grunnbelop', 140_000, '2026-05-01'))).toEqual([])
  })

  test('a base amount changes the income a citizenship asks for', () => {
    const citizen: Case = {
      ...eligible,
      rule: 'citizenship',
      input: {
        birthDate: '1990-01-01',
        asOf: '2026-11-22',
        citizenship: 'THIRD_COUNTRY',
        permits: [],
        taxYears: [{ year: 2024, totalIncomeKr: 400_000, assessedOn: '2025-06-01' }],
      },
    }
    expect(changes(citizen, parameter('grunnbelop', 500_000, '2024-05-01'))).toEqual([
      ['income.met', true, false],
      ['income.thresholdKr', 366_675, 1_118_619],
    ])
    const may1 = { config: { gBasis: 'MAY1' } }
    expect(changes(citizen, may1)).toEqual([['income.thresholdKr', 366_675, 372_084]])
  })
})

describe('the switches', () => {
  const faults = (raw: unknown) =>
    refusalsOf((report) => {
      switchesShape.read(raw, '', report)
    }).map(({ code, path }) => `${code} ${path}`)

  test.each([
    [
      'a number below zero',
      'statsborgerloven.s07.years',
      { needYears: -3, windowYears: 10 },
      'OUT_OF_RANGE parameters[0].value.needYears',
    ],
    [
      'a part left out',
      'statsborgerloven.s07.years',
      { needYears: 3 },
      'REQUIRED parameters[0].value.windowYears',
    ],
    [
      'more years than the window',
      'statsborgerloven.s07.years',
      { needYears: 11, windowYears: 10 },
      'OUT_OF_RANGE parameters[0].value.needYears',
    ],
    ['a floating amount', 'grunnbelop', 140_000.5, 'WRONG_TYPE parameters[0].value'],
    ['nothing', 'integreringsloven.s20.terms', null, 'WRONG_TYPE parameters[0].value'],
    ['a text', 'integreringsloven.s08.oldestAge', 'abc', 'WRONG_TYPE parameters[0].value'],
    [
      'a fraction',
      'integreringsloven.s22.transitionalShare',
      { perCent: 40, perCentOfBaseAmount: 0.29 },
      'WRONG_TYPE parameters[0].value.perCentOfBaseAmount',
    ],
    ['no length', 'integreringsloven.s13.length', 12, 'WRONG_TYPE parameters[0].value'],
    [
      'a day that is none',
      'tolkeloven.s07.dispensationUntil',
      '2027-02-30',
      'INVALID_DATE parameters[0].value',
    ],
  ])('refuse a value of a number that is %s', (_what, id, value, fault) => {
    const parameters = [{ id, value, validFrom: '2021-01-01' }]
    const found = refusalsOf((report) => switchesSense(switchesOf({ parameters }), report))
    expect(found.map(({ code, path }) => `${code} ${path}`)).toContain(fault)
  })

  test.each(
    allParameters().flatMap((parameter) =>
      parameter.versions.map((version) => [parameter, version.value] as const),
    ),
  )('take every value the law has: $id', ({ id }, value) => {
    const parameters = [{ id, value, validFrom: '2021-01-01' }]
    expect(refusalsOf((report) => switchesSense(switchesOf({ parameters }), report))).toEqual([])
  })

  test('refuse the same number changed twice from the same day', () => {
    const twice = [15, 20].map((value) => ({
      id: 'integreringsloven.s08.jobHours',
      value,
      validFrom: '2026-01-01',
    }))
    const found = refusalsOf((report) => switchesSense(switchesOf({ parameters: twice }), report))
    expect(found.map(({ code, path }) => `${code} ${path}`)).toEqual(['DUPLICATE parameters[1].validFrom'])
  })

  test('are those of the contract, with its values', () => {
    expect(
      faults({ law: { age60InForceFrom: '2026-02-30', nonsense: true }, policy: { turning25: 'NEVER' } }),
    ).toEqual([
      'INVALID_DATE law.age60InForceFrom',
      'UNKNOWN_KEY law.nonsense',
      'INVALID_ENUM policy.turning25',
    ])
  })

  test('are objects', () => {
    expect(faults({ law: [], policy: null, config: 5, parameters: [{ id: 'x' }] })).toEqual([
      'WRONG_TYPE config',
      'WRONG_TYPE law',
      'REQUIRED parameters[0].validFrom',
      'REQUIRED parameters[0].value',
      'WRONG_TYPE policy',
    ])
  })

  test('name parameters that exist', () => {
    const parameters = ['grunnbelop', 'grunnbeløp'].map((id) => ({
      id,
      value: 1,
      validFrom: localDate('2026-01-01'),
    }))
    const unknown = refusalsOf((report) => switchesSense(switchesOf({ parameters }), report))
    expect(unknown.map(({ code, path }) => `${code} ${path}`)).toEqual(['OUT_OF_TABLE parameters[1].id'])
  })
})
