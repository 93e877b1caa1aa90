import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import type { Position } from './s08-job'
import { decisionDeadlines } from './s12-deadline'

const day = localDate

const facts = {
  settledOn: day('2026-01-15'),
  byAgreement: false,
  claimMadeOn: undefined,
  positions: [] as readonly Position[],
  age60InForceFrom: undefined,
  decisionDate: day('2026-03-02'),
  outcome: 'RIGHT_AND_DUTY',
  age: 35,
  firstSection9Day: day('2025-11-20'),
} as const

describe('integreringsloven § 12 second paragraph', () => {
  test('only a full job that has ended moves the day the months run from', () => {
    const position = (endedOn: string | undefined, hoursPerWeek = 30): Position => ({
      hoursPerWeek,
      endedOn: endedOn === undefined ? undefined : day(endedOn),
    })
    const from = (...positions: readonly Position[]) =>
      decisionDeadlines.apply({ ...facts, positions }).fromSettlement
    expect(from()).toBe('2026-04-15')
    expect(from(position(undefined))).toBe('2026-04-15')
    expect(from(position('2026-03-03'))).toBe('2026-04-15')
    expect(from(position('2026-03-02'))).toBe('2026-06-02')
    expect(from(position('2026-03-02', 29))).toBe('2026-04-15')
    expect(from(position('2026-02-01'), position('2026-02-20'))).toBe('2026-05-20')
  })

  test('without a § 9 day the months run from settlement', () => {
    expect(decisionDeadlines.apply({ ...facts, firstSection9Day: null }).counting).toBe('2026-04-15')
  })

  test.each(['OUTSIDE', 'MAY_BE_OFFERED', 'STAFF_DECIDES'] as const)('%s has no deadline', (outcome) => {
    expect(decisionDeadlines.apply({ ...facts, outcome })).toEqual({
      fromSettlement: null,
      fromClaim: null,
      counting: null,
    })
  })
})
