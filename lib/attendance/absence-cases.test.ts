import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Case } from '#lib/law/contract/cases'
import { differences } from '#lib/law/contract/compare'
import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import { asMunicipality } from '#lib/platform/database'
import { setSetting } from '#lib/testing/case-rows'
import { insertStudent } from '#lib/testing/class-rows'
import { FJORDVIK, openDatabase } from '#lib/testing/database'
import { approved, proposed } from '#lib/testing/decisions'
import { granted, refused } from '#lib/testing/results'
import { addDays, type LocalDate, localDate } from '#lib/values/local-date'
import { absencePeople } from './absence.repo'
import { absenceOfPeople } from './absence-of-people'
import { decideAbsence } from './decide-absence'
import { grantLeave } from './grant-leave'
import { createGroup, enrol, setTimetable } from './manage-groups'
import { recordSession } from './record-session'
import { setCircumstance } from './set-circumstance'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'], { on: '2028-01-03' })
const leader = await callerAs(['leader'], { on: '2028-01-03' })

type Entry = Readonly<Record<string, unknown>> & { kind: string; from: string; to: string }
type Facts = {
  readonly startsOn: string
  readonly entries: readonly Entry[]
  readonly asOf?: string
  readonly children?: readonly { birthDate: string; chronic?: boolean; higherRisk?: boolean }[]
  readonly aloneWithCare?: boolean
  readonly longIllnessNoStipendFrom?: string
  readonly policy?: Readonly<Record<string, string>>
}

const cases = JSON.parse(readFileSync('lib/law/cases/absence.json', 'utf8')) as readonly Case[]
const factsOf = ({ input }: Case) => input as Facts
const expectsErrors = ({ expect: wanted }: Case) =>
  'errorsIncludes' in (wanted as object) || 'errors' in (wanted as object)

/** Two hours in the morning and four later: a day is both. */
const MORNING = { startMinute: 510, quarters: 8 }
const LATER = { startMinute: 660, quarters: 16 }

const newGroup = async (participantId: string, startsOn: string) => {
  const name = `Sak ${participantId.slice(0, 8)}`
  const { groupId } = granted(await createGroup(adviser, { name, kind: 'CLASS', teacherId: '' }))
  const slots = [1, 2, 3, 4, 5].flatMap((weekday) =>
    [MORNING, LATER].map((time) => ({ weekday, room: '', ...time })),
  )
  granted(await setTimetable(adviser, { groupId, validFrom: startsOn, slots }))
  granted(await enrol(adviser, { groupId, participantId, fromDate: startsOn }))
  return groupId
}

const workdays = ({ from, to }: Entry): readonly LocalDate[] => {
  const days: LocalDate[] = []
  for (let day = localDate(from); day <= to; day = addDays(day, 1)) if (isWorkday(day)) days.push(day)
  return days
}

type Person = { readonly participantId: string; readonly groupId: string }

const away = async ({ participantId, groupId }: Person, date: LocalDate, hours: unknown) => {
  for (const { startMinute, quarters } of hours === undefined ? [MORNING, LATER] : [MORNING]) {
    const mark = { participantId, code: 'UNEXPLAINED', absentQuarters: quarters }
    granted(await recordSession(adviser, { groupId, date, startMinute, version: 0, marks: [mark] }))
  }
  if (hours !== undefined)
    granted(
      await recordSession(adviser, { groupId, date, startMinute: LATER.startMinute, version: 0, marks: [] }),
    )
}

const decide = async ({ participantId }: Person, days: readonly string[], outcome: string) => {
  const rows = await asOwner(
    `SELECT "sessionId", "number" FROM "AttendanceMark" WHERE "participantId" = $1 AND "date" = ANY($2) AND "code" = 'UNEXPLAINED'`,
    [participantId, days],
  )
  const marks = rows.map(({ sessionId, number }) => `${sessionId} ${number}`)
  granted(await decideAbsence(adviser, { participantId, marks, outcome, reason: 'Vurdert', heard: true }))
}

const leaveOf = (
  { participantId }: Person,
  { from, to, kind, hours, approved, ...details }: Entry,
  facts: Facts,
) => ({
  participantId,
  kind,
  fromDate: from,
  toDate: to,
  outcome: approved === undefined && kind === 'WELFARE' ? 'APPLIED' : 'GRANTED',
  hours: hours === undefined ? '' : String(hours).replace('.', ','),
  welfareReason: kind === 'WELFARE' ? details.reason : '',
  noticeOn: '',
  birthDate: '',
  certificate: false,
  withStipend: true,
  childBorn: facts.children?.[Number(details.child ?? 0)]?.birthDate ?? '',
  ...details,
  reason: 'Vurdert',
})

const AS_MARKS = ['INVALID', 'UNEXPLAINED']
const JUDGED = new Map<unknown, string>([
  [false, 'INVALID'],
  [true, 'COMPELLING'],
])

/** A refusal is a decision: one writes it, another approves, and the participant gets a letter. */
const refuseLeave = async ({ participantId }: Person, { from, to, kind, reason = '' }: Entry) => {
  const decisionId = await proposed(adviser, {
    ...{ participantId, kind: 'LEAVE', language: 'nb', outcome: 'REFUSED', applicationReceivedOn: from },
    ...{ leaveType: kind as 'WELFARE', welfareReason: reason as 'DEATH', fromDate: from, toDate: to },
  })
  granted(await approved(leader, decisionId))
}

const enter = async (person: Person, entry: Entry, facts: Facts) => {
  const days = workdays(entry)
  if (AS_MARKS.includes(entry.kind)) {
    for (const day of days) await away(person, day, entry.hours)
    if (entry.kind === 'INVALID') await decide(person, days, 'INVALID')
    return
  }
  if (entry.approved === false) await refuseLeave(person, entry)
  else granted(await grantLeave(adviser, leaveOf(person, entry, facts)))
  if (entry.approved === true || !['WELFARE', 'APPLIED_FOR'].includes(entry.kind)) return
  for (const day of days) await away(person, day, undefined)
  const outcome = JUDGED.get(entry.compellingReason)
  if (outcome) await decide(person, days, outcome)
}

const setCircumstances = async (participantId: string, facts: Facts) => {
  const wanted = [
    ...(facts.aloneWithCare ? [{ kind: 'ALONE_WITH_CARE' }] : []),
    ...(facts.longIllnessNoStipendFrom
      ? [{ kind: 'LONG_ILLNESS_NO_STIPEND', fromDate: facts.longIllnessNoStipendFrom }]
      : []),
    ...(facts.children ?? []).flatMap(({ birthDate: childBorn, chronic, higherRisk }) => [
      ...(chronic ? [{ kind: 'CHILD_CHRONIC', childBorn }] : []),
      ...(higherRisk ? [{ kind: 'CHILD_HIGHER_RISK', childBorn }] : []),
    ]),
  ]
  for (const one of wanted)
    granted(await setCircumstance(adviser, { participantId, childBorn: '', reason: 'Dokumentert', ...one }))
}

/** Nothing but the use cases writes; then the law is asked with what they wrote. */
const throughUseCases = async (facts: Facts) => {
  const children = (facts.children ?? []).map(({ birthDate }) => birthDate)
  const participantId = await insertStudent(asOwner, {
    startedOn: facts.startsOn,
    children,
    settledOn: '2024-01-08',
  })
  const person = { participantId, groupId: await newGroup(participantId, facts.startsOn) }
  const series = facts.policy?.selfCertSeries ?? 'SEPARATE'
  await asOwner(`DELETE FROM "Setting" WHERE "key" = 'selfCertSeries'`)
  await setSetting(asOwner, 'selfCertSeries', series)
  await setCircumstances(participantId, facts)
  for (const entry of facts.entries) await enter(person, entry, facts)
  const lastDay = facts.entries
    .map(({ to }) => to)
    .sort()
    .at(-1)
  const until = localDate(facts.asOf ?? lastDay ?? facts.startsOn)
  return asMunicipality(FJORDVIK, async (tx) => {
    const people = await absencePeople(tx, FJORDVIK, [participantId])
    return (await absenceOfPeople({ tx, actor: adviser.actor, today: until }, people, until)).get(
      participantId,
    )
  })
}

/** Rows are numbered by the order in which the law gets them, which is the product's own. */
const withoutNumbers = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNumbers)
  if (typeof value !== 'object' || value === null) return value
  const { entry: _entry, ...rest } = value as Record<string, unknown>
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withoutNumbers(inner)]))
}

describe('the contract’s cases of absence, through the use cases', () => {
  const accepted = cases.filter((each) => !expectsErrors(each))
  expect(accepted.length).toBeGreaterThan(30)

  test.each(accepted.map((each) => [each.id, each.title, each] as const))(
    '%s %s',
    async (_id, _title, each) => {
      const absence = await throughUseCases(factsOf(each))
      expect(absence?.refused).toBeNull()
      expect(differences(withoutNumbers(each.expect), withoutNumbers(absence?.law))).toEqual([])
    },
  )

  /** What the use case that the entry goes through says of it. */
  const refusalOf = async (person: Person, entry: Entry, facts: Facts) => {
    if (!AS_MARKS.includes(entry.kind))
      return refused(await grantLeave(adviser, leaveOf(person, entry, facts)))
    const { groupId, participantId } = person
    const absentQuarters = entry.hours === undefined ? MORNING.quarters : Number(entry.hours) * 4
    const mark = { participantId, code: 'UNEXPLAINED', absentQuarters }
    const place = { groupId, date: entry.from, startMinute: MORNING.startMinute }
    return refused(await recordSession(adviser, { ...place, version: 0, marks: [mark] }))
  }

  const before = { code: 'outside-programme' }
  const at = (field: string) => ({ code: 'invalid-input', fields: { [field]: expect.any(String) } })

  test.each([
    ['absence-22', [before]],
    ['absence-23', [before]],
    ['absence-30', [at('hours'), at('marks.0.absentQuarters'), at('kind')]],
  ])('%s is refused where it is registered', async (id, wanted) => {
    const facts = factsOf(cases.find((each) => each.id === id) as Case)
    const participantId = await insertStudent(asOwner, {
      startedOn: facts.startsOn,
      settledOn: '2024-01-08',
      children: ['2026-01-10'],
    })
    const person = { participantId, groupId: await newGroup(participantId, '2025-09-01') }
    for (const [index, entry] of facts.entries.entries())
      expect(await refusalOf(person, entry, facts)).toMatchObject(wanted[index] as object)
  })

  test('no case is left out', () => {
    expect(cases.filter(expectsErrors).map(({ id }) => id)).toEqual([
      'absence-22',
      'absence-23',
      'absence-30',
    ])
  })

  test('leave before the programme, and more hours than a day has, are refused too', async () => {
    const participantId = await insertStudent(asOwner, { startedOn: '2025-10-01', settledOn: '2024-01-08' })
    const person = { participantId, groupId: '' }
    const facts = { startsOn: '2025-10-01', entries: [] }
    const holiday = { kind: 'HOLIDAY', from: '2025-09-30', to: '2025-10-02', approved: true }
    expect(await refusalOf(person, holiday, facts)).toEqual({ code: 'before-programme' })
    const long = { kind: 'APPLIED_FOR', approved: true, hours: 24.5, from: '2026-04-14', to: '2026-04-14' }
    expect(await refusalOf(person, long, facts)).toMatchObject(at('hours'))
  })
})
