import { month } from '#lib/values/month'
import { bool, date, hours, int, monthFrom, oneOf } from '../contract/scalars'
import { optional, orElse, type RawOf, type ValueOf } from '../contract/shape'
import { listOrEmpty, object, section } from '../contract/structures'

export const BENEFIT_KINDS = [
  'UNEMPLOYMENT',
  'SICKNESS',
  'PARENTAL',
  'DISABILITY',
  'AAP',
  'TRANSITIONAL',
  'CHILD_BENEFIT',
  'CASH_FOR_CARE',
  'OTHER',
] as const
export type BenefitKind = (typeof BENEFIT_KINDS)[number]

const FIRST_MONTH = month('2021-01')

const amount = int({ min: 0 })
const periods = listOrEmpty(object({ from: date, to: optional(date) }))

const partner = object({
  kind: oneOf(['SPOUSE', 'COHABITANT']),
  togetherFrom: date,
  togetherTo: optional(date),
  programmeStartedOn: optional(date),
  programmeEndedOn: optional(date),
})

const absence = object({
  date,
  hours: optional(hours({ above: 0, max: 24 })),
  cause: orElse(oneOf(['INVALID', 'UNPAID']), 'INVALID'),
})

const benefit = object({
  kind: oneOf(BENEFIT_KINDS),
  amountOre: optional(amount),
  annualOre: optional(amount),
  earnedBeforeStart: optional(bool),
  received: orElse(bool, true),
})

export const stipendLaw = { extraG: listOrEmpty(object({ validFrom: date, amountKr: int({ min: 1 }) })) }

export const stipendPolicy = {
  capHourTrekkAtDay: orElse(bool, true),
  turning25: orElse(oneOf(['FROM_BIRTHDAY', 'FROM_MONTH', 'FROM_NEXT_MONTH']), 'FROM_BIRTHDAY'),
  partMonth: orElse(oneOf(['THIRTIETHS', 'CALENDAR_SHARE']), 'THIRTIETHS'),
}

/** What the month's stønad is made from (integreringsloven §§ 19–25). */
export const stipendShape = object({
  month: monthFrom(FIRST_MONTH),
  birthDate: date,
  programme: object({ startedOn: date, endedOn: optional(date) }),
  withoutStipend: periods,
  parentPeriods: periods,
  partner: optional(partner),
  children: listOrEmpty(object({ birthDate: date, from: optional(date) })),
  absences: listOrEmpty(absence),
  benefits: listOrEmpty(benefit),
  workInProgramme: optional(object({ hours: hours(), payOre: amount })),
  incomeOutsideOre: optional(amount),
  setOffOre: orElse(amount, 0),
  alreadyPaidOre: optional(amount),
  law: section(stipendLaw),
  policy: section(stipendPolicy),
})

export type StipendInput = ValueOf<typeof stipendShape>
export type RawStipendInput = RawOf<typeof stipendShape>

export type Absence = StipendInput['absences'][number]
export type Benefit = StipendInput['benefits'][number]
export type Partner = NonNullable<StipendInput['partner']>
