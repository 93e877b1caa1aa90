import type { RawAbsenceInput } from '#lib/law/rules/absence-input'
import { addDays, type LocalDate, latest } from '#lib/values/local-date'
import { isAppliedFor, isIllness, type LeaveOutcome } from './codes.schema'

type RawEntry = RawAbsenceInput['entries'][number]

export type LeaveFacts = {
  readonly id: string
  readonly kind: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly withStipend: boolean
  readonly details: Readonly<Record<string, unknown>>
  readonly outcome: LeaveOutcome
}

type Family = { readonly startedOn: LocalDate; readonly childBirthDates: readonly LocalDate[] }

/** Leave for some hours of a day: the register of the day stands beside it. */
export const isInHours = ({ details }: Pick<LeaveFacts, 'details'>): boolean =>
  typeof details.hours === 'number'

const APPROVED: Readonly<Record<LeaveOutcome, object>> = {
  GRANTED: { approved: true },
  REFUSED: { approved: false },
  APPLIED: {},
  WITHDRAWN: {},
}

/** A child of the case in the law's own list; the youngest where it is no longer among them. */
const childIndex = (born: unknown, { childBirthDates }: Family): number => {
  const index = childBirthDates.indexOf(born as LocalDate)
  return index < 0 ? childBirthDates.length - 1 : index
}

/** Leave from a day to a day as one entry of rule `absence`. */
export const leaveEntry = (leave: LeaveFacts, family: Family, from: LocalDate, to: LocalDate): RawEntry => {
  const { id, kind, withStipend, outcome, details } = leave
  const { childBorn, ...asked } = details
  return {
    kind,
    from,
    to,
    ...(isAppliedFor(kind) && APPROVED[outcome]),
    ...(kind === 'APPLIED_FOR' && { withStipend }),
    ...(kind === 'WELFARE' && { event: id }),
    ...(kind === 'CHILD_ILLNESS' && { child: childIndex(childBorn, family) }),
    ...asked,
  } as unknown as RawEntry
}

/** A leave without the days that turned out otherwise, and without those another leave already holds. */
const entriesOfLeave = (leave: LeaveFacts, family: Family, taken: Set<LocalDate>): RawEntry[] => {
  const entries: RawEntry[] = []
  let first: LocalDate | null = null
  for (let day = latest(leave.from, family.startedOn); day <= addDays(leave.to, 1); day = addDays(day, 1)) {
    const isLeave = day <= leave.to && (isInHours(leave) || !taken.has(day))
    if (isLeave) first ??= day
    if (!isLeave && first) {
      entries.push(leaveEntry(leave, family, first, addDays(day, -1)))
      first = null
    }
    if (isLeave && !isInHours(leave)) taken.add(day)
  }
  return entries
}

/** Every granted leave as entries of rule `absence`, on the days that `taken` does not hold. */
export const leaveEntries = (
  leaves: readonly LeaveFacts[],
  family: Family,
  taken: Set<LocalDate>,
): readonly RawEntry[] =>
  leaves
    .filter(({ outcome }) => outcome === 'GRANTED')
    .flatMap((leave) => entriesOfLeave(leave, family, taken))

const covers = ({ from, to }: LeaveFacts, date: LocalDate): boolean => from <= date && date <= to

/** The period of illness that a mark of illness belongs to. */
export const illnessPeriod = (leaves: readonly LeaveFacts[], date: LocalDate): LeaveFacts | undefined =>
  leaves.find((leave) => leave.outcome === 'GRANTED' && isIllness(leave.kind) && covers(leave, date))

/** What was applied for and not granted for the day. */
export const notGranted = (leaves: readonly LeaveFacts[], date: LocalDate): LeaveFacts | undefined =>
  leaves.find(({ outcome, ...leave }) => outcome !== 'GRANTED' && covers({ ...leave, outcome }, date))
