import { type LocalDate, yearOf } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { CHILD_AGE_YEARS } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Child } from '../rules/absence-input'
import type { Provision } from '../trace'
import { lost, type Verdict } from './verdict'

/** § 6 second paragraph: to and including the calendar year the child reaches the age. */
export const isWithinAgeLimit = ({ birthDate, chronic }: Child, day: LocalDate): boolean => {
  const { chronic: chronicAge, others } = valueOn(CHILD_AGE_YEARS, day)
  return yearOf(day) <= yearOf(birthDate) + (chronic ? chronicAge : others)
}

type Facts = {
  readonly day: LocalDate
  readonly withinAgeLimit: boolean
  /** What the day would be as illness alone. */
  readonly illness: Verdict
  readonly usedBefore: number
  readonly limit: number
}

/** Integreringsforskriften §§ 6 and 7: a sick child, or a sick childminder, inside the quota of twelve months. */
export const CHILD_ILLNESS: Provision<Facts, Verdict> = {
  id: 'f06-child-illness',
  cite: 'integreringsforskriften §§ 6 og 7',
  validFrom: ACT_IN_FORCE,
  apply: ({ withinAgeLimit, illness, usedBefore, limit }) => {
    if (!withinAgeLimit) return lost('CHILD_AGE_LIMIT')
    return illness.result === 'KEPT' && usedBefore >= limit ? lost('QUOTA_CHILD_ILLNESS') : illness
  },
}
