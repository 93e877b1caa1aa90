import type { LocalDate } from '#lib/values/local-date'
import type { RegisterCode } from './codes.schema'
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

/** What a person is marked as when nobody says otherwise: granted leave is filled in, else present. */
export const prefill = ({ leaveKind }: Pick<EnrolledPerson, 'leaveKind'>): RegisterCode =>
  leaveKind ? 'LEAVE' : 'PRESENT'

const quartersFor = (code: RegisterCode, given: number, quarters: number): number => {
  if (code === 'PRESENT') return 0
  return code === 'LATE' ? Math.max(given, 1) : quarters
}

/** The mark to store: what was sent, else what stands, else the prefill. */
export const markOf = (
  person: EnrolledPerson,
  wanted: Wanted | undefined,
  quarters: number,
): Omit<NewMark, 'participantId'> => {
  const number = (person.mark?.number ?? 0) + 1
  if (!wanted && person.mark) return { ...person.mark, number }
  const code = wanted?.code ?? prefill(person)
  return { number, code, absentQuarters: quartersFor(code, wanted?.absentQuarters ?? 0, quarters) }
}
