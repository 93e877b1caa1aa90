import { describe, expect, test } from 'vitest'
import type { Role } from '#lib/platform/access'
import { localDate } from '#lib/values/local-date'
import type { DecisionNeed } from './decision-needs.repo'
import { tasksOfDecisions } from './decision-tasks'

const today = localDate('2027-03-10')
const person = (id: string, ...roles: Role[]) => ({ id, name: id, municipalityId: '9901', roles })
const adviser = person('adviser', 'adviser')
const leader = person('leader', 'leader')
const need: DecisionNeed = {
  id: 'd',
  participantId: 'p',
  kind: 'STOP',
  status: 'DRAFT',
  createdById: 'adviser',
  proposedById: null,
  decidedOn: null,
  noticeDeadline: null,
  heard: false,
  told: false,
  complaintOn: null,
  who: 'Rask Elv',
}
const asked = (change: Partial<DecisionNeed>, actor = adviser) =>
  tasksOfDecisions([{ ...need, ...change }], actor, today).map(({ title, due }) => [title.nb, due])

const proposed = { status: 'PROPOSED', proposedById: 'adviser' }
const approved = { status: 'APPROVED', decidedOn: localDate('2027-03-08') }

describe('what a decision waits for', () => {
  test('a proposal waits for a leader who did not send it', () => {
    expect(asked(proposed, leader)).toEqual([['Godkjenn vedtak: stans', '2027-03-10']])
    expect(asked(proposed)).toEqual([])
    expect(asked({ ...proposed, proposedById: 'leader' }, leader)).toEqual([])
  })

  test('a notice waits for its deadline, then for the one who sent it', () => {
    expect(asked({ noticeDeadline: localDate('2027-03-09') })).toEqual([
      ['Fristen i varselet er ute: stans', '2027-03-09'],
    ])
    expect(asked({ noticeDeadline: localDate('2027-03-10') })).toEqual([])
    expect(asked({ noticeDeadline: localDate('2027-03-09'), heard: true })).toEqual([])
    expect(asked({ noticeDeadline: localDate('2027-03-09') }, leader)).toEqual([])
  })

  test('an approved decision waits to be told, and a complaint to be settled', () => {
    expect(asked(approved)).toEqual([['Gi deltakeren beskjed: stans', '2027-03-08']])
    expect(asked({ ...approved, told: true })).toEqual([])
    const complaint = { ...approved, told: true, complaintOn: localDate('2027-03-01') }
    expect(asked(complaint)).toEqual([['Behandle klage: stans', '2027-03-15']])
  })
})
