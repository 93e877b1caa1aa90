import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_COUNTS } from './attendance-counts.view'
import { earlyWarning } from './early-warning'

/** A hundred hours with some of them away. */
const hours = (away: Partial<typeof NO_COUNTS>) => ({ ...NO_COUNTS, planned: 400, ...away })

describe('earlyWarning', () => {
  test.each([
    ['all there', hours({}), hours({}), null],
    ['exactly four fifths is not low', hours({ valid: 80 }), hours({ valid: 80 }), null],
    ['a quarter of an hour less is', hours({ valid: 81 }), hours({ valid: 81 }), 'LOW'],
    ['a fall of fifteen points', hours({ unsettled: 60 }), hours({}), 'FALLING'],
    ['a fall of less', hours({ unsettled: 59 }), hours({}), null],
    ['a rise', hours({}), hours({ valid: 60 }), null],
    ['leave is not absence', hours({ leave: 300 }), hours({}), null],
    ['two lone days away out of eleven hours', { ...NO_COUNTS, planned: 44, valid: 44 }, hours({}), null],
  ])('%s', (_what, recent, before, because) => {
    expect(earlyWarning(recent, before)?.because ?? null).toBe(because)
  })

  test('more attendance never brings a warning that less did not', () => {
    const away = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(away, away, away, (a, b, before) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        const warns = (quarters: number) => earlyWarning(hours({ valid: quarters }), hours({ valid: before }))
        expect(warns(less) !== null && warns(more) === null).toBe(false)
      }),
    )
  })
})
