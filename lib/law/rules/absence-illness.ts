import { addMonths, type LocalDate } from '#lib/values/local-date'
import { anyHoldsOn } from '#lib/values/period'
import { CERTIFIED_ILLNESS } from '../integreringsforskriften/f05-own-illness'
import { CHILD_ILLNESS, isWithinAgeLimit } from '../integreringsforskriften/f06-child-illness'
import { childIllnessLimit } from '../integreringsforskriften/f07-child-quota'
import {
  daysBeforeEach,
  isCovered,
  SELF_CERTIFIED_DAY,
  type Series,
  seriesOf,
  uncoveredDays,
} from '../integreringsforskriften/f08-self-certification'
import type { Verdict } from '../integreringsforskriften/verdict'
import { derive, type Trace } from '../trace'
import type { AbsenceInput, Entry, EntryOf, IllnessEntry } from './absence-input'
import { CHILD_ILLNESS_QUOTA, type Ledger, usedBetween } from './absence-ledger'

export const isIllness = (entry: Entry): entry is IllnessEntry =>
  entry.kind === 'OWN_ILLNESS' || entry.kind === 'CHILD_ILLNESS'

/** The series of self-certified illness. */
export type IllnessSeries = {
  /** Those that one's own illness belongs to: by the municipality's policy the same as a child's. */
  readonly own: readonly Series<IllnessEntry>[]
  /** Both kinds as one, whatever the policy. */
  readonly joint: readonly Series<IllnessEntry>[]
  /** By the policy, the days of its series before each absence. */
  readonly daysBefore: ReadonlyMap<IllnessEntry, number>
}

/** `entries` in order of time. */
export const illnessSeries = (
  entries: readonly Entry[],
  policy: AbsenceInput['policy']['selfCertSeries'],
): IllnessSeries => {
  const illness = entries.filter(isIllness)
  const joint = seriesOf(illness)
  if (policy === 'JOINT') return { own: joint, joint, daysBefore: daysBeforeEach(joint) }
  const own = seriesOf(illness.filter(({ kind }) => kind === 'OWN_ILLNESS'))
  const child = seriesOf(illness.filter(({ kind }) => kind === 'CHILD_ILLNESS'))
  return { own, joint, daysBefore: daysBeforeEach([...own, ...child]) }
}

const selfCertified = (
  { startsOn, selfCertificationWithdrawn }: AbsenceInput,
  { daysBefore }: IllnessSeries,
  entry: IllnessEntry,
  day: LocalDate,
): Trace<Verdict> => {
  const facts = {
    day,
    startsOn,
    withdrawn: anyHoldsOn(selfCertificationWithdrawn, day),
    numberInSeries: (daysBefore.get(entry) ?? 0) + uncoveredDays(entry, day),
    preventedFromDoctor: entry.preventedFromDoctor,
  }
  return derive(SELF_CERTIFIED_DAY, facts, {})
}

/** A day of one's own illness (integreringsforskriften §§ 5, 8 and 9). */
export const ownIllness = (
  input: AbsenceInput,
  series: IllnessSeries,
  entry: EntryOf<'OWN_ILLNESS'>,
  day: LocalDate,
): Trace<Verdict> =>
  isCovered(entry, day)
    ? derive(CERTIFIED_ILLNESS, { day, noStipendFrom: input.longIllnessNoStipendFrom }, {})
    : selfCertified(input, series, entry, day)

/** A day with a sick child (integreringsforskriften §§ 6 to 9). */
export const childIllness = (
  input: AbsenceInput,
  series: IllnessSeries,
  ledger: Ledger,
  entry: EntryOf<'CHILD_ILLNESS'>,
  day: LocalDate,
): Trace<Verdict> => {
  const illness = isCovered(entry, day)
    ? derive(CERTIFIED_ILLNESS, { day, noStipendFrom: undefined }, {})
    : selfCertified(input, series, entry, day)
  const child = input.children[entry.child]
  const facts = {
    day,
    withinAgeLimit: child !== undefined && isWithinAgeLimit(child, day),
    usedBefore: usedBetween(ledger, CHILD_ILLNESS_QUOTA, addMonths(day, -12), day),
    limit: childIllnessLimit(input, input.policy.countChildren, day),
  }
  return derive(CHILD_ILLNESS, facts, { illness })
}
