import { expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { ore } from '#lib/values/money'
import { defineRule } from './rule'
import { int } from './scalars'
import { object } from './structures'

const today = localDate('2026-11-22')

const failing = (fault: () => never) =>
  defineRule({
    name: 'failing',
    shape: object({ n: int({ min: 0 }) }),
    sense: () => {},
    askedOn: () => today,
    evaluate: fault,
  })

test('a fault of the rule itself is thrown, never answered as a refusal of the input', () => {
  const rule = failing(() => {
    throw new TypeError('a bug')
  })
  expect(() => rule.run({ n: 1 })).toThrow('a bug')
})

test('an answer that is no whole number of øre is a fault, too', () => {
  const rule = defineRule({
    name: 'halves',
    shape: object({ n: int({ min: 0 }) }),
    sense: () => {},
    askedOn: () => today,
    evaluate: ({ n }) => ({ amount: ore(n + 0.5) }),
  })
  expect(() => rule.run({ n: 1 })).toThrow(RangeError)
})
