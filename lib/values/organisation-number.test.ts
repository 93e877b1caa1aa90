import { expect, test } from 'vitest'
import { isOrganisationNumber } from './organisation-number'

test.each(['974760673', '974 760 673', '889640782'])('%s is an organisation number', (text) => {
  expect(isOrganisationNumber(text)).toBe(true)
})

test.each(['974760674', '97476067', '9747606733', '123456785', 'abcdefghi', '', '974760-73'])(
  '%s is none',
  (text) => {
    expect(isOrganisationNumber(text)).toBe(false)
  },
)

test('a number whose check digit would be ten is none, whatever stands last', () => {
  const numbers = Array.from({ length: 10 }, (_, digit) => `97476000${digit}`)
  expect(numbers.filter(isOrganisationNumber).length).toBeLessThanOrEqual(1)
})
