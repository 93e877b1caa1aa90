import { describe, expect, test } from 'vitest'
import type { Role } from '#lib/platform/access'
import { localDate } from '#lib/values/local-date'
import { month } from '#lib/values/month'
import type { CaseNeed } from './case-needs.repo'
import { tasksOfCase } from './case-tasks'
import { tasksOfMonth } from './month-tasks'
import { nextTask, type Task, taskGroups } from './task.view'

const today = localDate('2027-03-10') // a Wednesday

/** Decided, signed, and not to be looked at for a long time. */
const quiet: CaseNeed = {
  id: 'a',
  name: 'Rask Elv',
  language: 'ti',
  settledOn: localDate('2026-06-01'),
  outcome: 'RIGHT_AND_DUTY',
  deadline: localDate('2026-09-01'),
  decidedOn: localDate('2026-08-20'),
  startsOn: localDate('2026-08-25'),
  reviewBy: null,
  hasDraft: false,
  agreementStatus: 'SIGNED',
  followUpOn: null,
  leaderDecision: false,
  sheetMissing: false,
  unexplained: 0,
  lastUnexplainedOn: null,
}

const undecided = { decidedOn: null, startsOn: null, agreementStatus: null } as const
const on = localDate

const tasksOf = (changes: Partial<CaseNeed>) =>
  tasksOfCase({ ...quiet, ...changes }, { today, answerDays: 14 })
const summary = (tasks: readonly Task[]) =>
  tasks.map(({ kind, due, title, cite }) => [kind, due, title.nb, cite])

describe('a case asks for', () => {
  test('the sheet that was signed by pen, until it is in the case', () => {
    expect(summary(tasksOf({ sheetMissing: true }))).toEqual([
      ['sign', today, 'Legg ved arket som ble signert', 'integreringsloven § 16'],
    ])
  })

  test('what the leader decides after a refusal, and nothing where the policy asks for nothing', () => {
    const refused = { agreementStatus: 'REFUSED' } as const
    const [task] = tasksOf({ ...refused, leaderDecision: true })
    expect(task).toMatchObject({
      kind: 'sign',
      due: today,
      why: { nb: expect.stringContaining('Lederen avgjør') },
    })
    expect(tasksOf(refused)).toEqual([])
  })

  test('nothing while all is as it should be', () => {
    expect(tasksOf({})).toEqual([])
  })

  test.each([
    [
      'an assessment',
      { ...undecided, outcome: null, deadline: null },
      ['assess', '2026-09-01', 'Vurder rett og plikt'],
    ],
    [
      'a judgement',
      { ...undecided, outcome: 'STAFF_DECIDES' },
      ['assess', '2026-09-01', 'Vurder rett og plikt'],
    ],
    ['a plan', undecided, ['decide', '2026-09-01', 'Lag integreringsplanen']],
    ['a decision', { ...undecided, hasDraft: true }, ['decide', '2026-09-01', 'Gjør ferdig og sett planen']],
    [
      'a decision about an offer',
      { ...undecided, outcome: 'MAY_BE_OFFERED', hasDraft: true },
      ['decide', '2026-09-01', 'Gjør ferdig og sett planen'],
    ],
  ] as const)('%s within three months of settlement (§ 12)', (_what, changes, [kind, due, title]) => {
    expect(summary(tasksOf(changes))).toEqual([[kind, due, title, 'integreringsloven § 12']])
  })

  test.each(['OUTSIDE', 'MAY_BE_OFFERED'])(
    'no decision when the answer is %s and nobody has begun',
    (outcome) => {
      expect(tasksOf({ ...undecided, outcome })).toEqual([])
    },
  )

  test.each([
    ['when the programme starts', { agreementStatus: null, startsOn: on('2027-03-15') }, '2027-03-15'],
    ['today when it has started', { agreementStatus: 'READY' }, '2027-03-10'],
    [
      'on the day of the new try',
      { agreementStatus: 'POSTPONED', followUpOn: on('2027-03-12') },
      '2027-03-12',
    ],
  ])('a signature %s (§ 16)', (_what, changes, due) => {
    expect(summary(tasksOf(changes))).toEqual([
      ['sign', due, 'Signer erklæringen med deltakeren', 'integreringsloven § 16'],
    ])
  })

  test('nothing of one who refused, until the talk that was agreed', () => {
    expect(tasksOf({ agreementStatus: 'REFUSED' })).toEqual([])
    expect(summary(tasksOf({ agreementStatus: 'REFUSED', followUpOn: on('2027-03-20') }))).toEqual([
      ['sign', '2027-03-20', 'Snakk om erklæringen på nytt', 'integreringsloven § 16'],
    ])
  })

  test('a review of the plan, or the new version to be finished (§ 15)', () => {
    expect(summary(tasksOf({ reviewBy: on('2027-03-15') }))).toEqual([
      ['review', '2027-03-15', 'Gå gjennom planen', 'integreringsloven § 15'],
    ])
    expect(tasksOf({ reviewBy: on('2027-03-15'), hasDraft: true })[0]?.title.nb).toBe(
      'Gjør ferdig den nye planen',
    )
  })

  test('a decision about absence when the time to answer is over (§ 21)', () => {
    expect(summary(tasksOf({ unexplained: 3, lastUnexplainedOn: on('2027-02-24') }))).toEqual([
      ['absence', '2027-03-10', 'Avklar 3 fravær', 'integreringsloven § 21'],
    ])
  })
})

describe('the month', () => {
  const asked = (role: Role, need: { status: string | null; sentById?: string; participants?: number }) =>
    tasksOfMonth(
      {
        need: { participants: 60, sentById: null, ...need },
        month: month('2027-02'),
        today,
        payrollDay: 12,
      },
      { id: 'me', name: '', municipalityId: '9901', roles: [role] },
    ).map(({ kind, due }) => `${kind} ${due}`)

  test.each([
    ['adviser', { status: null }, ['close 2027-03-12']],
    ['payroll', { status: 'DRAFT' }, ['close 2027-03-12']],
    ['teacher', { status: null }, []],
    ['leader', { status: 'SENT', sentById: 'other' }, ['approve 2027-03-12']],
    ['leader', { status: 'SENT', sentById: 'me' }, []],
    ['adviser', { status: 'SENT', sentById: 'other' }, []],
    ['payroll', { status: 'APPROVED' }, ['export 2027-03-12']],
    ['adviser', { status: 'APPROVED' }, []],
    ['payroll', { status: 'EXPORTED' }, []],
    ['adviser', { status: null, participants: 0 }, []],
  ] as const)('asks %s, the run being %j: %j', (role, need, tasks) => {
    expect(asked(role, need)).toEqual(tasks)
  })
})

describe('the groups', () => {
  const task = (kind: Task['kind'], due: string, id = `${kind}-${due}`): Task => ({
    id,
    kind,
    due: on(due),
    title: { nb: '', nn: '' },
    why: { nb: '', nn: '' },
    cite: null,
    who: null,
    action: { nb: '', nn: '' },
    href: '/',
  })
  const idsOf = (tasks: readonly Task[]) =>
    taskGroups(tasks, today).map(({ span, tasks: inside }) => [span, inside.map(({ id }) => id)])

  test.each([
    ['2027-03-09', 'over'],
    ['2027-03-10', 'today'],
    ['2027-03-11', 'week'],
    ['2027-03-14', 'week'],
    ['2027-03-15', 'soon'],
    ['2027-03-24', 'soon'],
  ])('%s is %s', (due, span) => {
    expect(idsOf([task('sign', due)])).toEqual([[span, [`sign-${due}`]]])
  })

  test('beyond two weeks it is only told as the next deadline', () => {
    const later = [task('review', '2027-04-01'), task('sign', '2027-03-25')]
    expect(idsOf(later)).toEqual([])
    expect(nextTask(later, today)?.due).toBe('2027-03-25')
    expect(nextTask([task('sign', '2027-03-24')], today)).toBeNull()
  })

  test('within a group, what matters most to the participant comes first, then time', () => {
    const tasks = [
      task('register', '2027-03-01'),
      task('decide', '2027-03-05'),
      task('absence', '2027-03-02'),
      task('decide', '2027-03-04'),
    ]
    expect(idsOf(tasks)).toEqual([
      ['over', ['decide-2027-03-04', 'decide-2027-03-05', 'absence-2027-03-02', 'register-2027-03-01']],
    ])
  })
})
