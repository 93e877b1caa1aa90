import { localDate } from '#lib/values/local-date'

/** Tolkeloven § 7 fifth paragraph: last day of the dispensation from the duty to use a qualified interpreter. */
export const INTERPRETER_DISPENSATION_UNTIL = localDate('2026-12-31')

/**
 * Days from plan to signature that are not late: the contract is made "samtidig" with the plan, the
 * declaration "i forbindelse med" it, which the law does not put a number on.
 */
export const DAYS_FROM_PLAN = { CONTRACT: 0, DECLARATION: 14 } as const

export const FOLLOW_UP_DAYS = 14
