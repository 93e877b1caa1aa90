import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { signsAnew } from './s16-resign'

const day = localDate
const under = {
  policy: 'NEXT_PLAN',
  revisedPlan: 'DECLARATION',
  declarationInForceFrom: day('2027-01-01'),
  today: day('2027-02-01'),
  planDate: day('2027-01-20'),
  samePlan: false,
} as const

describe('a contract signed before the declaration took effect (lov 12.6.2026 nr. 23 del II)', () => {
  test.each([
    ['stays by default', { policy: 'NEVER' }, false],
    ['gives way with the next plan', {}, true],
    ['stays with the plan it was signed for', { samePlan: true }, false],
    ['stays with a plan from before the day', { planDate: day('2026-12-31') }, false],
    ['gives way with a plan of the very day', { planDate: day('2027-01-01') }, true],
    ['stays where a revised plan keeps the contract', { revisedPlan: 'CONTRACT_STAYS' }, false],
    ['gives way for all at once', { policy: 'ALL', samePlan: true }, true],
    ['gives way for all on the day itself', { policy: 'ALL', today: day('2027-01-01') }, true],
    ['stays for all the day before', { policy: 'ALL', today: day('2026-12-31') }, false],
    ['stays while no day is set', { policy: 'ALL', declarationInForceFrom: null }, false],
  ] as const)('%s', (_what, change, anew) => {
    expect(signsAnew({ ...under, ...change })).toBe(anew)
  })
})
