import { afterEach, expect, test, vi } from 'vitest'
import { openDatabase } from '#lib/testing/database'
import { localDate } from '#lib/values/local-date'
import { fromColumn, fromNullableColumn, toColumn, toNullableColumn } from './civil-date'
import { norwegianTime, today } from './clock'

const { asOwner } = await openDatabase()

afterEach(() => {
  vi.useRealTimers()
})

test.each([
  ['2027-03-09T22:59:59Z', '2027-03-09'],
  ['2027-03-09T23:00:00Z', '2027-03-10'],
  ['2027-07-01T21:59:59Z', '2027-07-01'],
  ['2027-07-01T22:00:00Z', '2027-07-02'],
])('at %s it is %s in Norway', (moment, day) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
  expect(today()).toBe(day)
})

test.each([
  ['2027-03-28T00:59:00Z', '2027-03-28 01:59'],
  ['2027-03-28T01:00:00Z', '2027-03-28 03:00'],
  ['2027-10-31T01:00:00Z', '2027-10-31 02:00'],
])('%s reads %s on a Norwegian clock', (moment, words) => {
  expect(norwegianTime(new Date(moment))).toBe(words)
})

test('a civil date is the same day in the column, also on the days the clock is moved', async () => {
  for (const day of ['1900-01-01', '2024-02-29', '2027-03-28', '2027-10-31', '2199-12-31']) {
    const [row] = await asOwner('SELECT $1::date::text AS stored', [
      toColumn(localDate(day)).toISOString().slice(0, 10),
    ])
    expect(row?.stored).toBe(day)
    expect(fromColumn(toColumn(localDate(day)))).toBe(day)
  }
  expect([fromNullableColumn(null), toNullableColumn(null), toNullableColumn(undefined)]).toEqual([
    null,
    null,
    null,
  ])
})
