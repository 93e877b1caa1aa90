import 'server-only'
import { createHash } from 'node:crypto'
import { absenceOfPeople, type PersonAbsence } from '#lib/attendance/absence-of-people'
import { type MissingRegister, missingRegisters } from '#lib/attendance/missing-registers'
import { toColumn } from '#lib/platform/civil-date'
import { norwegianTime } from '#lib/platform/clock'
import type { Ctx } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { addMonths } from '#lib/values/local-date'
import { firstDay, lastDay, type Month, monthOf } from '#lib/values/month'
import { calculatePayment } from './calculate-payment'
import type { Resolutions } from './exceptions'
import type { Difference, Evidence, MissingSessions, PaymentFacts } from './payment'
import { paidThenChanged, settledDifferences, withTimetable } from './payments.repo'
import { type PersonRow, peopleInMonth } from './people.repo'
import type { StipendPolicy } from './stipend-facts'

/** A closed month is looked at again for a year. */
const MONTHS_BACK = -12

const evidenceOf = ({ marks }: PersonAbsence, month: Month): readonly Evidence[] =>
  marks
    .filter(({ date }) => monthOf(date) === month)
    .map(({ date, code, absentQuarters, plannedQuarters, decided, reason, by, at }) => ({
      date,
      code,
      absentQuarters,
      plannedQuarters,
      decided,
      reason,
      by,
      at: norwegianTime(at),
    }))

const ofMonth = (absence: PersonAbsence, month: Month): PaymentFacts['absence'] => ({
  absences: absence.stipend.absences.filter(({ date }) => date.startsWith(month)),
  withoutStipend: absence.stipend.withoutStipend.filter(
    ({ from, to }) => from <= lastDay(month) && to >= firstDay(month),
  ),
  bothCauses: absence.stipend.bothCauses.filter((date) => monthOf(date) === month),
  undecided: absence.stipend.undecided.filter((date) => monthOf(date) === month),
})

const missingByPerson = (missing: readonly MissingRegister[]): ReadonlyMap<string, MissingSessions[]> => {
  const found = new Map<string, Map<string, MissingRegister[]>>()
  for (const session of missing)
    for (const { id } of session.members) {
      const groups = found.get(id) ?? new Map<string, MissingRegister[]>()
      groups.set(session.groupId, [...(groups.get(session.groupId) ?? []), session])
      found.set(id, groups)
    }
  return new Map(
    [...found].map(([id, groups]) => [
      id,
      [...groups.values()].flatMap((sessions) => {
        const [first] = sessions
        if (!first) return []
        const { groupId, groupName, members } = first
        const times = sessions.map(({ date, startMinute }) => ({ date, startMinute }))
        return [{ groupId, groupName, members: members.length, sessions: times }]
      }),
    ]),
  )
}

type Known = {
  readonly month: Month
  readonly absences: ReadonlyMap<string, PersonAbsence>
  readonly policy: StipendPolicy
}

const factsOf = (
  { month, absences, policy }: Known,
  person: PersonRow,
  rest: Pick<PaymentFacts, 'missing' | 'hasTimetable' | 'differences'>,
): PaymentFacts => {
  const absence = absences.get(person.id)
  const { birthDate, startedOn, endedOn, family } = person
  return {
    month,
    person: { birthDate, startedOn, endedOn, family },
    absence: absence
      ? ofMonth(absence, month)
      : { absences: [], withoutStipend: [], bothCauses: [], undecided: [] },
    evidence: absence ? evidenceOf(absence, month) : [],
    ...rest,
    refused: absence?.refused ?? null,
    policy,
  }
}

const withChildren = (people: readonly PersonRow[]) =>
  people.map(({ id, startedOn, family }) => ({
    id,
    startedOn,
    childBirthDates: family
      .filter(({ relation }) => relation === 'CHILD')
      .flatMap(({ birthDate }) => (birthDate ? [birthDate] : [])),
  }))

const policyOf = async (ctx: Ctx): Promise<StipendPolicy> => {
  const { turning25, partMonth, capHourTrekkAtDay, extraG } = await municipalSettings(ctx)
  return { turning25, partMonth, capHourTrekkAtDay, extraG }
}

const HELD: Resolutions = { DECISION_NEEDED: { choice: 'HOLD', byId: '', at: '' } }

/** Closed months that the facts of today would have paid otherwise, less what has been settled already. */
const differencesBefore = async (ctx: Ctx, month: Month): Promise<ReadonlyMap<string, Difference[]>> => {
  const { tx, actor } = ctx
  const from = monthOf(addMonths(firstDay(month), MONTHS_BACK))
  const changed = await paidThenChanged(tx, actor.municipalityId, { before: month, from })
  if (changed.length === 0) return new Map()

  const settled = await settledDifferences(tx, actor.municipalityId, month)
  const policy = await policyOf(ctx)
  const found = new Map<string, Difference[]>()
  for (const closed of [...new Set(changed.map((row) => row.month))].sort()) {
    const rows = new Map(changed.filter((row) => row.month === closed).map((row) => [row.participantId, row]))
    const people = await peopleInMonth(tx, actor.municipalityId, closed, [...rows.keys()])
    const absences = await absenceOfPeople(ctx, withChildren(people), lastDay(closed))
    for (const person of people) {
      const rest = { missing: [], hasTimetable: true, differences: [] }
      const facts = factsOf({ month: closed, absences, policy }, person, rest)
      const row = rows.get(person.id)
      const now = calculatePayment(facts, row?.held ? HELD : {}).ownOre
      const before = settled
        .filter((one) => one.participantId === person.id && one.month === closed)
        .reduce((sum, { ore }) => sum + ore, 0)
      const ore = now - (row?.ownOre ?? now) - before
      if (ore !== 0) found.set(person.id, [...(found.get(person.id) ?? []), { month: closed, ore }])
    }
  }
  return found
}

/** SHA-256 of the facts: the same facts have the same one. */
const hashOf = (facts: PaymentFacts): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex')

export type MonthFacts = {
  readonly person: PersonRow
  readonly facts: PaymentFacts
  readonly inputHash: string
}

/** What everyone's payment for the month rests on, as it stands now: a fixed number of statements for all. */
export const monthFacts = async (ctx: Ctx, month: Month): Promise<readonly MonthFacts[]> => {
  const { tx, actor } = ctx
  const span = { from: firstDay(month), to: lastDay(month) }
  const people = await peopleInMonth(tx, actor.municipalityId, month)
  const absences = await absenceOfPeople(ctx, withChildren(people), span.to)
  const missing = missingByPerson(await missingRegisters(ctx, span))
  const timetable = await withTimetable(tx, actor.municipalityId, {
    from: toColumn(span.from),
    to: toColumn(span.to),
  })
  const differences = await differencesBefore(ctx, month)
  const policy = await policyOf(ctx)
  return people.map((person) => {
    const facts = factsOf({ month, absences, policy }, person, {
      missing: missing.get(person.id) ?? [],
      hasTimetable: timetable.has(person.id),
      differences: differences.get(person.id) ?? [],
    })
    return { person, facts, inputHash: hashOf(facts) }
  })
}
