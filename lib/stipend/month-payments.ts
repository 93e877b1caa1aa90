import 'server-only'
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { absenceOfPeople } from '#lib/attendance/absence-of-people'
import { type MissingRegister, missingRegisters } from '#lib/attendance/missing-registers'
import type { Ctx } from '#lib/platform/use-case'
import { firstDay, lastDay, type Month, previousMonth } from '#lib/values/month'
import { differencesBefore } from './differences'
import { personsAtClose } from './differences.repo'
import type { ChangedFact, Difference, MissingSessions, PaymentFacts } from './payment'
import { type PersonRow, peopleOf } from './people.repo'
import { factsOf, policyOf, withChildren } from './person-facts'

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

/** SHA-256 of the facts: the same facts have the same one. */
const hashOf = (facts: PaymentFacts): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex')

export type MonthFacts = {
  readonly person: PersonRow
  readonly facts: PaymentFacts
  readonly inputHash: string
}

const FACTS: readonly ChangedFact[] = ['birthDate', 'startedOn', 'endedOn', 'family']

/** A programme that ends in the month says so itself. */
const changedFacts = (
  person: PersonRow,
  before: Readonly<Record<string, unknown>> | undefined,
  month: Month,
): readonly ChangedFact[] =>
  before
    ? FACTS.filter(
        (fact) =>
          !isDeepStrictEqual(before[fact] ?? null, person[fact]) &&
          !(fact === 'endedOn' && person.endedOn?.startsWith(month)),
      )
    : []

/** Those in the programme in the month, and those who have left it but are owed for a month before. */
const peopleToPay = async (
  { tx, actor }: Ctx,
  month: Month,
  differences: ReadonlyMap<string, readonly Difference[]>,
): Promise<readonly PersonRow[]> => {
  const people = await peopleOf(tx, actor.municipalityId, { month })
  const known = new Set(people.map(({ id }) => id))
  const owed = [...differences].filter(([id, own]) => !known.has(id) && own.some(({ ore }) => ore > 0))
  if (owed.length === 0) return people
  return [...people, ...(await peopleOf(tx, actor.municipalityId, { everyOneOf: owed.map(([id]) => id) }))]
}

/** What everyone's payment for the month rests on, as it stands now: a fixed number of statements for all. */
export const monthFacts = async (ctx: Ctx, month: Month): Promise<readonly MonthFacts[]> => {
  const { tx, actor } = ctx
  const span = { from: firstDay(month), to: lastDay(month) }
  const differences = await differencesBefore(ctx, month)
  const people = await peopleToPay(ctx, month, differences)
  const atClose = await personsAtClose(tx, actor.municipalityId, previousMonth(month))
  const absences = await absenceOfPeople(ctx, withChildren(people), span.to)
  const missing = missingByPerson(await missingRegisters(ctx, span))
  const policy = await policyOf(ctx)
  return people.map((person) => {
    const facts = factsOf({ month, absences, policy }, person, {
      missing: missing.get(person.id) ?? [],
      hasTimetable: person.hasTimetable,
      differences: differences.get(person.id) ?? [],
      changed: changedFacts(person, atClose.get(person.id), month),
    })
    return { person, facts, inputHash: hashOf(facts) }
  })
}
