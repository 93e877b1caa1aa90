import type { LocalDate } from '#lib/values/local-date'
import { ANTENATAL_CHECK, PREGNANCY } from '../integreringsforskriften/f11-pregnancy'
import { BIRTH_FATHER, BIRTH_MOTHER } from '../integreringsforskriften/f12-birth'
import { WELFARE } from '../integreringsforskriften/f14-welfare'
import { PEACE_WORK } from '../integreringsforskriften/f14a-peace-work'
import { ILLNESS_LEAVE } from '../integreringsforskriften/f15-illness-leave'
import { PARENTAL_LEAVE } from '../integreringsforskriften/f16-parental-leave'
import { RELIGIOUS_DAY } from '../integreringsforskriften/f17-religious-days'
import { HOLIDAY } from '../integreringsforskriften/f18-holiday'
import type { Verdict } from '../integreringsforskriften/verdict'
import { PERMITTED, UNPERMITTED, WITHOUT_PERMISSION } from '../integreringsloven/s17-permission'
import { derive, type Trace } from '../trace'
import { childIllness, type IllnessSeries, ownIllness } from './absence-illness'
import type { AbsenceInput, Entry, EntryOf } from './absence-input'
import { type LeaveEntry, type LeavesTaken, leaveFacts } from './absence-leaves'
import { type Ledger, quotaOfChild, quotaOfEvent, quotaOfYear, usedOf } from './absence-ledger'

/** The case so far, in the middle of working through the entries. */
export type Course = {
  readonly input: AbsenceInput
  /** The entries by their first day. */
  readonly ordered: readonly Entry[]
  readonly series: IllnessSeries
  readonly ledger: Ledger
  readonly leaves: LeavesTaken
}

/** Any entry but ammefri, which splits the day. */
export type WholeEntry = Exclude<Entry, { readonly kind: 'BREASTFEEDING' }>

type Applied = EntryOf<'WELFARE' | 'PEACE_WORK' | 'HOLIDAY' | 'APPLIED_FOR'>

const granted = (
  { input, ledger }: Course,
  index: number,
  entry: Applied,
  day: LocalDate,
): Trace<Verdict> => {
  switch (entry.kind) {
    case 'WELFARE': {
      const { reason, travel, event } = entry
      const usedInYear = usedOf(ledger, quotaOfYear('WELFARE', input, day))
      const usedForEvent = usedOf(ledger, quotaOfEvent(reason, event, index))
      return derive(WELFARE, { day, reason, travel, usedInYear, usedForEvent }, {})
    }
    case 'PEACE_WORK':
      return derive(
        PEACE_WORK,
        { day, usedInYear: usedOf(ledger, quotaOfYear('PEACE_WORK', input, day)) },
        {},
      )
    case 'HOLIDAY':
      return derive(HOLIDAY, { day, usedInYear: usedOf(ledger, quotaOfYear('HOLIDAY', input, day)) }, {})
    case 'APPLIED_FOR':
      return derive(PERMITTED, { withStipend: entry.withStipend }, {})
  }
}

const leave = ({ leaves }: Course, entry: LeaveEntry, day: LocalDate): Trace<Verdict> => {
  const taken = leaveFacts(leaves, entry, day)
  if (entry.kind === 'LONG_ILLNESS_LEAVE')
    return derive(ILLNESS_LEAVE, { certificate: entry.certificate, ...taken }, {})
  const { birthDate, adoptedOn } = entry
  return derive(PARENTAL_LEAVE, { day, birthDate, adoptedOn, ...taken }, {})
}

/** What becomes of one virkedag of an entry (integreringsloven §§ 17 and 21; forskriften chapters 3 and 4). */
export const judge = (course: Course, index: number, entry: WholeEntry, day: LocalDate): Trace<Verdict> => {
  const { input, series, ledger } = course
  switch (entry.kind) {
    case 'OWN_ILLNESS':
      return ownIllness(input, series, entry, day)
    case 'CHILD_ILLNESS':
      return childIllness(input, series, ledger, entry, day)
    case 'ANTENATAL_CHECK':
      return derive(ANTENATAL_CHECK, { couldBeOutside: entry.couldBeOutside }, {})
    case 'PREGNANCY':
      return derive(
        PREGNANCY,
        { day, usedBefore: usedOf(ledger, quotaOfChild(entry.kind, entry.pregnancy)) },
        {},
      )
    case 'BIRTH_MOTHER':
      return derive(
        BIRTH_MOTHER,
        { day, usedBefore: usedOf(ledger, quotaOfChild(entry.kind, entry.birthDate)) },
        {},
      )
    case 'BIRTH_FATHER': {
      const usedBefore = usedOf(ledger, quotaOfChild(entry.kind, entry.birthDate))
      return derive(BIRTH_FATHER, { day, usedBefore, conditionsMet: entry.conditionsMet }, {})
    }
    case 'WELFARE':
    case 'PEACE_WORK':
    case 'HOLIDAY':
    case 'APPLIED_FOR': {
      const { approved, compellingReason } = entry
      if (approved) return granted(course, index, entry, day)
      return derive(WITHOUT_PERMISSION, { approved, compellingReason }, {})
    }
    case 'LONG_ILLNESS_LEAVE':
    case 'PARENTAL_LEAVE':
      return leave(course, entry, day)
    case 'RELIGIOUS': {
      const { from, noticeOn } = entry
      const usedInYear = usedOf(ledger, quotaOfYear('RELIGIOUS', input, day))
      return derive(RELIGIOUS_DAY, { day, from, noticeOn, usedInYear }, {})
    }
    case 'INVALID':
      return derive(UNPERMITTED, { explained: true }, {})
    case 'UNEXPLAINED':
      return derive(UNPERMITTED, { explained: false }, {})
  }
}
