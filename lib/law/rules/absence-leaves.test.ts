import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { type LeaveEntry, type LeavesTaken, leaveFacts, takeLeave } from './absence-leaves'

const illness = (from: string, to: string): LeaveEntry => ({
  kind: 'LONG_ILLNESS_LEAVE',
  from: localDate(from),
  to: localDate(to),
  certificate: true,
})
const withChild = (from: string, birthDate: string): LeaveEntry => ({
  kind: 'PARENTAL_LEAVE',
  from: localDate(from),
  to: localDate(from),
  birthDate: localDate(birthDate),
  adoptedOn: undefined,
})

describe('calendar days of leave', () => {
  const first = illness('2026-06-01', '2026-06-07')
  const second = illness('2026-06-10', '2026-06-12')

  test('are counted over all leaves of the kind, and no further than the day', () => {
    const leaves: LeavesTaken = new Map()
    const taken = (entry: LeaveEntry, day: string) => leaveFacts(leaves, entry, localDate(day)).daysTaken
    expect([taken(first, '2026-06-01'), taken(first, '2026-06-07')]).toEqual([1, 7])
    takeLeave(leaves, first)
    expect([taken(second, '2026-06-10'), taken(second, '2026-06-12')]).toEqual([8, 10])
    takeLeave(leaves, second)
    expect(leaveFacts(leaves, illness('2026-07-01', '2026-07-01'), localDate('2026-07-01'))).toEqual({
      firstLeaveDay: '2026-06-01',
      daysTaken: 11,
    })
  })

  test('with a child are counted for each birth on its own, and not with those at illness', () => {
    const leaves: LeavesTaken = new Map()
    takeLeave(leaves, first)
    takeLeave(leaves, withChild('2026-06-08', '2026-01-01'))
    const facts = (entry: LeaveEntry) => leaveFacts(leaves, entry, entry.to)
    expect(facts(withChild('2026-06-09', '2026-01-01'))).toEqual({
      firstLeaveDay: '2026-06-08',
      daysTaken: 2,
    })
    expect(facts(withChild('2026-06-09', '2026-01-02'))).toEqual({
      firstLeaveDay: '2026-06-09',
      daysTaken: 1,
    })
  })
})
