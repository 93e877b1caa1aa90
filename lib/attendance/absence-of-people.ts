import 'server-only'
import type { Rechecked } from '#lib/law/contract/rule'
import { type AbsenceResult, absence } from '#lib/law/rules/absence'
import type { AbsenceInput } from '#lib/law/rules/absence-input'
import { type StipendFacts, stipendFactsOf } from '#lib/law/rules/absence-to-stipend'
import type { Ctx } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { addMonths, type LocalDate, localDate } from '#lib/values/local-date'
import { type AbsentMark, absentMarks, type LeaveRow, leavesIn, presentDuringLeave } from './absence.repo'
import { absenceFacts } from './absence-facts'
import { circumstancesOf } from './circumstances.repo'

type Person = {
  readonly id: string
  readonly startedOn: LocalDate
  readonly childBirthDates: readonly LocalDate[]
}

/** A participant's absence with what the law says of it; `law` null when the facts cannot stand together. */
export type PersonAbsence = {
  readonly marks: readonly AbsentMark[]
  readonly leaves: readonly LeaveRow[]
  readonly law: Rechecked<AbsenceResult> | null
  /** What the month's stønad takes over. */
  readonly stipend: StipendFacts
  /** Why the law refused the facts. */
  readonly refused: string | null
}

/** Every quota of marks looks at most a year back. */
const MONTHS_BACK = -13
/** So many are asked for by name; more are everyone. */
const FEW = 500
const EVER = localDate('1900-01-01')
const NOTHING: StipendFacts = { absences: [], withoutStipend: [], bothCauses: [], undecided: [] }

const grouped = <T extends { readonly participantId: string }>(
  rows: readonly T[],
): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.participantId)
    if (group) group.push(row)
    else groups.set(row.participantId, [row])
  }
  return groups
}

type Asked = {
  readonly withLate?: boolean
  /** The first day whose marks are read. */
  readonly from?: LocalDate
}

/**
 * What the law says of everyone's absence up to a day (integreringsloven § 17): four statements for all of
 * them, then pure reckoning. `withLate`: the marks of lateness are listed too.
 */
export const absenceOfPeople = async (
  ctx: Ctx,
  people: readonly Person[],
  until: LocalDate,
  { withLate = false, from = addMonths(until, MONTHS_BACK) }: Asked = {},
): Promise<ReadonlyMap<string, PersonAbsence>> => {
  const { tx, actor } = ctx
  const participantIds = people.map(({ id }) => id)
  const span = { to: until, ...(participantIds.length <= FEW && { participantIds }) }
  const { holidayYear, countChildren, selfCertSeries } = await municipalSettings(ctx)
  const marks = grouped(await absentMarks(tx, actor.municipalityId, { ...span, from, withLate }))
  const leaves = grouped(await leavesIn(tx, actor.municipalityId, { ...span, from: EVER }))
  const circumstances = grouped(await circumstancesOf(tx, actor.municipalityId, null))
  const present =
    leaves.size > 0
      ? grouped(await presentDuringLeave(tx, actor.municipalityId, { ...span, from: EVER }))
      : new Map<string, never>()

  return new Map(
    people.map(({ id, startedOn, childBirthDates }) => {
      const own = { marks: marks.get(id) ?? [], leaves: leaves.get(id) ?? [] }
      const facts = absenceFacts({
        ...own,
        startsOn: startedOn,
        asOf: until,
        presentOn: (present.get(id) ?? []).map(({ date }) => date),
        childBirthDates,
        circumstances: circumstances.get(id) ?? [],
        policy: { holidayYear, countChildren, selfCertSeries },
      })
      const answer = absence.decide(facts)
      return [
        id,
        answer.ok
          ? {
              ...own,
              law: answer.value,
              stipend: stipendFactsOf(facts as AbsenceInput, answer.value),
              refused: null,
            }
          : { ...own, law: null, stipend: NOTHING, refused: answer.refusal[0]?.message ?? '' },
      ]
    }),
  )
}
