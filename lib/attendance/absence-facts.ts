import type { RawAbsenceInput } from '#lib/law/rules/absence-input'
import { addDays, type LocalDate, latest } from '#lib/values/local-date'
import { illnessPeriod, type LeaveFacts, leaveEntries, leaveEntry, notGranted } from './absence-leaves'
import type { Circumstance } from './circumstances.repo'
import type { MarkCode } from './codes.schema'

type Mark = {
  readonly date: LocalDate
  readonly code: MarkCode
  readonly absentQuarters: number
  readonly plannedQuarters: number
}

export type AbsenceRecord = {
  readonly startsOn: LocalDate
  readonly asOf: LocalDate
  readonly marks: readonly Mark[]
  readonly leaves: readonly LeaveFacts[]
  /** Days of granted leave on which the participant came after all. */
  readonly presentOn: readonly LocalDate[]
  readonly childBirthDates: readonly LocalDate[]
  readonly circumstances: readonly Circumstance[]
  readonly policy: {
    readonly holidayYear: 'CALENDAR' | 'PROGRAMME'
    readonly countChildren: 'UNDER_18' | 'WITHIN_AGE_LIMIT'
    readonly selfCertSeries: 'SEPARATE' | 'JOINT'
  }
}

type RawEntry = Readonly<Record<string, unknown>> & {
  readonly kind: string
  readonly from: LocalDate
  readonly to: LocalDate
}

const QUARTERS_IN_HOUR = 4

/** Marks that say how long somebody was away, and that nothing more is claimed or decided. */
const WITHOUT_CONSEQUENCE: readonly MarkCode[] = ['PRESENT', 'LATE', 'LEAVE']

const byDate = (marks: readonly Mark[]): ReadonlyMap<LocalDate, readonly Mark[]> => {
  const days = new Map<LocalDate, Mark[]>()
  for (const mark of marks) {
    const day = days.get(mark.date)
    if (day) day.push(mark)
    else days.set(mark.date, [mark])
  }
  return days
}

/** The quota of sick children is one for all children, so the youngest stands for whichever was ill. */
const youngestChild = ({ childBirthDates }: AbsenceRecord): number => childBirthDates.length - 1

/** A kind that the law counts in whole days. */
const illness = (code: MarkCode, date: LocalDate, record: AbsenceRecord): RawEntry | null => {
  const day = { from: date, to: date }
  const child = youngestChild(record)
  switch (code) {
    case 'SELF_CERT':
      return { kind: 'OWN_ILLNESS', ...day }
    case 'MEDICAL':
      return { kind: 'OWN_ILLNESS', ...day, certificateFrom: date }
    case 'SICK_CHILD':
      return child < 0 ? null : { kind: 'CHILD_ILLNESS', ...day, child }
    case 'CHILD_MEDICAL':
      return child < 0 ? null : { kind: 'CHILD_ILLNESS', ...day, child, certificateFrom: date }
    default:
      return null
  }
}

/** A kind that the law counts in hours too. Illness without the facts it needs is left for a person to settle. */
const inHours = (code: MarkCode): Readonly<Record<string, unknown>> => {
  switch (code) {
    case 'INVALID':
      return { kind: 'INVALID' }
    case 'COMPELLING':
      return { kind: 'APPLIED_FOR', approved: false, compellingReason: true }
    case 'SELF_CERT':
    case 'MEDICAL':
    case 'CHILD_MEDICAL':
      return { kind: 'APPLIED_FOR', approved: true }
    default:
      return { kind: 'UNEXPLAINED' }
  }
}

const hoursOf = (marks: readonly Mark[]): number =>
  marks.reduce((sum, { absentQuarters }) => sum + absentQuarters, 0) / QUARTERS_IN_HOUR

/**
 * One day's absence. A day of one kind is that kind; where several meet, each is its hours, and hours of
 * illness use no day of a quota.
 */
const entriesOfDay = (date: LocalDate, marks: readonly Mark[], record: AbsenceRecord): RawEntry[] => {
  const codes = [...new Set(marks.map(({ code }) => code))]
  const planned = marks[0]?.plannedQuarters ?? 0
  const [only] = codes
  if (only && codes.length === 1) {
    const whole = illness(only, date, record)
    if (whole) return [whole]
  }
  return codes.map((code) => {
    const hours = hoursOf(marks.filter((mark) => mark.code === code))
    const isWholeDay = codes.length === 1 && hours * QUARTERS_IN_HOUR >= planned
    return { ...inHours(code), from: date, to: date, ...(isWholeDay ? {} : { hours }) } as unknown as RawEntry
  })
}

const isSameAbsence = (before: RawEntry, next: RawEntry): boolean =>
  before.kind.endsWith('ILLNESS') &&
  before.kind === next.kind &&
  (before.certificateFrom === undefined) === (next.certificateFrom === undefined) &&
  addDays(before.to, 1) === next.from

/** Illness on days that follow each other is one absence; the days between two registered ones are not guessed. */
const joined = (entries: readonly RawEntry[]): RawEntry[] => {
  const found: RawEntry[] = []
  for (const entry of entries) {
    const before = found.at(-1)
    if (before && isSameAbsence(before, entry)) found[found.length - 1] = { ...before, to: entry.to }
    else found.push(entry)
  }
  return found
}

const OWN: readonly MarkCode[] = ['SELF_CERT', 'MEDICAL']
const CHILDS: readonly MarkCode[] = ['SICK_CHILD', 'CHILD_MEDICAL']

/** A mark of illness on a day of a registered period is that period's, so that its days stay one absence. */
const isOfPeriod = ({ leaves }: AbsenceRecord, { code, date }: Mark): boolean => {
  const period = illnessPeriod(leaves, date)
  return period !== undefined && (period.kind === 'OWN_ILLNESS' ? OWN : CHILDS).includes(code)
}

const COMPELLING: Readonly<Partial<Record<MarkCode, object>>> = {
  INVALID: { compellingReason: false },
  COMPELLING: { compellingReason: true },
}

/** A day away for which leave was refused, or is not decided yet: the mark says whether a person has judged it. */
const entryOfRefused = (date: LocalDate, marks: readonly Mark[], record: AbsenceRecord): RawEntry | null => {
  const leave = notGranted(record.leaves, date)
  const [first] = marks
  if (!leave || !first || marks.some(({ code }) => code !== first.code)) return null
  if (!['UNEXPLAINED', 'INVALID', 'COMPELLING'].includes(first.code)) return null
  const family = { startedOn: record.startsOn, childBirthDates: record.childBirthDates }
  return { ...leaveEntry(leave, family, date, date), ...COMPELLING[first.code] } as unknown as RawEntry
}

const holdsFor = (kind: string, circumstances: readonly Circumstance[], born: LocalDate): boolean =>
  circumstances.some((one) => one.kind === kind && one.childBirthDate === born)

/** What the quotas depend on beside the absence itself. */
const circumstancesOf = ({ circumstances, childBirthDates }: AbsenceRecord) => {
  const long = circumstances.find(({ kind }) => kind === 'LONG_ILLNESS_NO_STIPEND')
  return {
    children: childBirthDates.map((birthDate) => ({
      birthDate,
      chronic: holdsFor('CHILD_CHRONIC', circumstances, birthDate),
      higherRisk: holdsFor('CHILD_HIGHER_RISK', circumstances, birthDate),
    })),
    aloneWithCare: circumstances.some(({ kind }) => kind === 'ALONE_WITH_CARE'),
    selfCertificationWithdrawn: circumstances.flatMap(({ kind, from, to }) =>
      kind === 'SELF_CERT_WITHDRAWN' && from ? [{ from, ...(to && { to }) }] : [],
    ),
    ...(long?.from && { longIllnessNoStipendFrom: long.from }),
  }
}

/**
 * A participant's absence in the form that rule `absence` takes (integreringsloven § 17). Marks of lateness are
 * a fact without consequence until a person decides about them.
 */
export const absenceFacts = (record: AbsenceRecord): RawAbsenceInput => {
  const { startsOn, asOf, leaves, presentOn, childBirthDates, policy } = record
  const marks = record.marks.filter(
    (mark) => !WITHOUT_CONSEQUENCE.includes(mark.code) && mark.date >= startsOn && !isOfPeriod(record, mark),
  )
  const days = byDate(marks)
  const late = record.marks.filter(({ code }) => code === 'LATE').map(({ date }) => date)
  const taken = new Set<LocalDate>([...days.keys(), ...presentOn, ...late])
  const ofMarks = [...days].flatMap(([date, ofDay]) => {
    const refused = entryOfRefused(date, ofDay, record)
    return refused ? [refused] : entriesOfDay(date, ofDay, record)
  })
  const ofLeaves = leaveEntries(leaves, { startedOn: startsOn, childBirthDates }, taken)
  return {
    startsOn,
    asOf: latest(asOf, startsOn),
    entries: [...joined(ofMarks), ...ofLeaves] as unknown as RawAbsenceInput['entries'],
    ...circumstancesOf(record),
    policy,
  }
}
