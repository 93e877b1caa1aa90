import { expect, test } from 'vitest'
import { everyName, personalIn } from './log-names.mjs'

test('the names of the demonstration are known', () => {
  expect(everyName()).toEqual(expect.arrayContaining(['Vakker Blomst', 'Våken Rev', 'Mild Havn']))
  expect(everyName().length).toBeGreaterThan(35)
})

test.each([
  ['Sak for Vakker Blomst', true],
  ['number 17898612345 was refused', true],
  ['DUF 209012345678', true],
  ['✓ Appen svarer (2.2 s), rad 1234567890', false],
  ['a hash 8a1f3c527f0e4c63', false],
])('%s: %s', (line, personal) => {
  expect(personalIn([line])).toEqual(personal ? [line] : [])
})
