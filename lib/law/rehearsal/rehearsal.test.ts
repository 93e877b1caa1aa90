import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import type { Case } from '../contract/cases'
import { refusalsOf } from '../contract/refusal'
import { JOB_HOURS } from '../parameters/target-group'
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

const changes = (each: Case, raw: unknown) =>
  changesIn(each, switchesOf(raw), ruleNamed).map(({ path, expected, found }) => [path, expected, found])

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

  test('a case of a rule nobody knows has nothing to change', () => {
    expect(changes({ ...eligible, rule: 'triple' }, inForce)).toEqual([])
  })

  test('an input that is refused anyway stays refused', () => {
    expect(changes({ ...eligible, input: 5 }, {})).toEqual([])
    expect(changes({ ...eligible, input: {} }, inForce)).toEqual([])
  })
})

describe('the switches', () => {
  const faults = (raw: unknown) =>
    refusalsOf((report) => {
      switchesShape.read(raw, '', report)
    }).map(({ code, path }) => `${code} ${path}`)

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
