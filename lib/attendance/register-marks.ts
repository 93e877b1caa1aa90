import type { LocalDate } from '#lib/values/local-date'
import { isIllness, type RegisterCode } from './codes.schema'
import type { EnrolledPerson, NewMark } from './register.repo'

/** A mark as the register sends it. */
export type Wanted = {
  readonly participantId: string
  readonly code: RegisterCode
  readonly absentQuarters: number
}

/** Whether the participant is in the programme on the day: nobody is absent before it has begun. */
export const programmeCovers = (
  { startedOn, endedOn }: Pick<EnrolledPerson, 'startedOn' | 'endedOn'>,
  date: LocalDate,
): boolean => startedOn !== null && startedOn <= date && (endedOn === null || date <= endedOn)

/** Whether the register of the day has a row for the person: settled here, and in the programme. */
export const isInRegister = (person: EnrolledPerson, date: LocalDate): boolean =>
  date >= person.settledOn && programmeCovers(person, date)

type Beforehand = Pick<EnrolledPerson, 'leaveKind' | 'leaveDetails' | 'reported'>

const REPORTED = { ILL: 'SELF_CERT', CHILD_ILL: 'SICK_CHILD', OTHER: 'UNEXPLAINED' } as const

const ofIllness = ({ leaveKind, leaveDetails }: Beforehand, date: LocalDate): RegisterCode => {
  if (leaveKind === 'CHILD_ILLNESS') return 'SICK_CHILD'
  const from = leaveDetails?.certificateFrom
  return typeof from === 'string' && from <= date ? 'MEDICAL' : 'SELF_CERT'
}

/**
 * What a person is marked as when nobody says otherwise: leave and illness that are known beforehand are filled
 * in, then what the participant has reported, else present. Leave for some hours leaves the session to the register.
 */
export const prefill = (person: Beforehand, date: LocalDate): RegisterCode => {
  const { leaveKind, leaveDetails, reported } = person
  if (leaveKind && isIllness(leaveKind)) return ofIllness(person, date)
  if (leaveKind && typeof leaveDetails?.hours !== 'number') return 'LEAVE'
  return reported ? REPORTED[reported] : 'PRESENT'
}

const quartersFor = (code: RegisterCode, given: number, quarters: number): number => {
  if (code === 'PRESENT') return 0
  return code === 'LATE' ? Math.max(given, 1) : quarters
}

/** The mark to store: what was sent, else what stands, else the prefill. */
export const markOf = (
  person: EnrolledPerson,
  wanted: Wanted | undefined,
  { quarters, date }: { readonly quarters: number; readonly date: LocalDate },
): Omit<NewMark, 'participantId'> => {
  const number = (person.mark?.number ?? 0) + 1
  if (!wanted && person.mark) return { ...person.mark, number }
  const code = wanted?.code ?? prefill(person, date)
  return { number, code, absentQuarters: quartersFor(code, wanted?.absentQuarters ?? 0, quarters) }
}
