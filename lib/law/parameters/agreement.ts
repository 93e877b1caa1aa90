import { type LocalDate, localDate } from '#lib/values/local-date'
import { date } from '../contract/scalars'
import type { Parameter } from '../dated'
import { newFrom, since } from './since'
import { INTERPRETING_ACT_IN_FORCE } from './sources'

/** Tolkeloven § 7 fifth paragraph: last day of the dispensation from the duty to use a qualified interpreter. */
export const INTERPRETER_DISPENSATION_UNTIL: Parameter<LocalDate> = since<LocalDate>(
  {
    id: 'tolkeloven.s07.dispensationUntil',
    title: 'Siste dag det er unntak fra plikten til å bruke kvalifisert tolk',
    chosenBy: 'dagen for møtet',
    cite: 'tolkeloven § 7 femte ledd',
  },
  date,
  localDate('2026-12-31'),
  newFrom(INTERPRETING_ACT_IN_FORCE),
)

/**
 * Days from plan to signature that are not late, unless the municipality has chosen others: the contract is made
 * "samtidig" with the plan, the declaration "i forbindelse med" it, which the law does not put a number on.
 */
export const DAYS_FROM_PLAN = { CONTRACT: 0, DECLARATION: 14 } as const

/** The municipality's own choice when it has made none: the law has no such days. */
export const FOLLOW_UP_DAYS = 14

export const AGREEMENT_PARAMETERS: readonly Parameter<unknown>[] = [INTERPRETER_DISPENSATION_UNTIL]
