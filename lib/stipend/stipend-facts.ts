import type { StipendFacts } from '#lib/law/rules/absence-to-stipend'
import type { BenefitKind, RawStipendInput } from '#lib/law/rules/stipend-input'
import type { LocalDate } from '#lib/values/local-date'
import { firstDay, lastDay, type Month, monthOf } from '#lib/values/month'
import { anyHoldsOn } from '#lib/values/period'

export type Relative = {
  readonly relation: string
  readonly birthDate: LocalDate | null
  readonly from: LocalDate | null
  readonly to: LocalDate | null
  readonly programmeStartedOn: LocalDate | null
  readonly programmeEndedOn: LocalDate | null
}

/** Another benefit for the same days (§ 22), from a month to a month; `toMonth` null while it goes on. */
export type BenefitFact = {
  readonly kind: BenefitKind
  readonly fromMonth: Month
  readonly toMonth: Month | null
  readonly amountOre: number | null
  readonly annualOre: number | null
  readonly earnedBeforeStart: boolean | null
  readonly received: boolean
}

/** Paid work of one month that is part of the programme (§ 23). */
export type WorkFact = { readonly month: Month; readonly quarters: number; readonly payOre: number }

/** What the stønad of a participant rests on, besides absence. */
export type StipendPerson = {
  readonly birthDate: LocalDate
  readonly startedOn: LocalDate
  readonly endedOn: LocalDate | null
  /** Days that a decided stans has taken out of the programme (§ 18). */
  readonly pauses?: readonly { readonly from: LocalDate; readonly to: LocalDate }[]
  readonly family: readonly Relative[]
  readonly benefits: readonly BenefitFact[]
  readonly works: readonly WorkFact[]
}

export type StipendPolicy = {
  readonly turning25: 'FROM_BIRTHDAY' | 'FROM_MONTH' | 'FROM_NEXT_MONTH'
  readonly partMonth: 'THIRTIETHS' | 'CALENDAR_SHARE'
  readonly capHourTrekkAtDay: boolean
  readonly extraG: readonly { readonly validFrom: LocalDate; readonly amountKr: number }[]
}

type Absences = Pick<StipendFacts, 'absences' | 'withoutStipend'>

const hasKind =
  (...kinds: readonly string[]) =>
  ({ relation }: Relative): boolean =>
    kinds.includes(relation)

const partnerOf = ({ family, birthDate }: StipendPerson, month: Month) => {
  const partner = family
    .filter(hasKind('SPOUSE', 'COHABITANT'))
    .filter(({ from, to }) => (from ?? birthDate) <= lastDay(month) && (to === null || to >= firstDay(month)))
    .sort((a, b) => (b.from ?? birthDate).localeCompare(a.from ?? birthDate))[0]
  if (!partner) return {}
  const { from, to, programmeStartedOn, programmeEndedOn } = partner
  return {
    partner: {
      kind: partner.relation as 'SPOUSE',
      togetherFrom: from ?? birthDate,
      ...(to && { togetherTo: to }),
      ...(programmeStartedOn && { programmeStartedOn }),
      ...(programmeStartedOn && programmeEndedOn && { programmeEndedOn }),
    },
  }
}

/** The benefits that hold in the month. */
export const benefitsIn = ({ benefits }: StipendPerson, month: Month): readonly BenefitFact[] =>
  benefits.filter(({ fromMonth, toMonth }) => fromMonth <= month && (toMonth === null || month <= toMonth))

const benefitInput = ({ kind, amountOre, annualOre, earnedBeforeStart, received }: BenefitFact) => ({
  kind,
  received,
  ...(amountOre !== null && { amountOre }),
  ...(annualOre !== null && { annualOre }),
  ...(earnedBeforeStart !== null && { earnedBeforeStart }),
})

const workIn = ({ works }: StipendPerson, month: Month) => {
  const work = works.find((one) => one.month === month && one.quarters > 0)
  return work ? { workInProgramme: { hours: work.quarters / 4, payOre: work.payOre } } : {}
}

/** A day has one entry: what a person has decided as ugyldig stands before what only lacks a right to stønad. */
const oneADay = (absences: Absences['absences']): Absences['absences'] => {
  const days = new Map<string, Absences['absences'][number]>()
  for (const absence of absences)
    if (absence.cause === 'INVALID' || !days.has(absence.date)) days.set(absence.date, absence)
  return [...days.values()].sort((a, b) => a.date.localeCompare(b.date))
}

/** A participant's month in the form that rule `stipend` takes (integreringsloven §§ 19–25). */
export const stipendFacts = (
  month: Month,
  person: StipendPerson,
  { absences, withoutStipend: unpaidLeave }: Absences,
  { extraG, ...policy }: StipendPolicy,
): RawStipendInput => {
  const { birthDate, startedOn, endedOn, pauses = [], family } = person
  const withoutStipend = [...unpaidLeave, ...pauses]
  const isPaidDay = (date: LocalDate) =>
    monthOf(date) === month &&
    startedOn <= date &&
    (endedOn === null || date <= endedOn) &&
    !anyHoldsOn(withoutStipend, date)
  return {
    month,
    birthDate,
    programme: { startedOn, ...(endedOn && { endedOn }) },
    withoutStipend: withoutStipend.map(({ from, to }) => ({ from, to })),
    parentPeriods: family
      .filter(hasKind('PARENT'))
      .map(({ from, to }) => ({ from: from ?? birthDate, ...(to && { to }) })),
    ...partnerOf(person, month),
    children: family
      .filter(hasKind('CHILD'))
      .flatMap((child) =>
        child.birthDate ? [{ birthDate: child.birthDate, ...(child.from && { from: child.from }) }] : [],
      ),
    benefits: benefitsIn(person, month).map(benefitInput),
    ...workIn(person, month),
    absences: oneADay(absences.filter(({ date }) => isPaidDay(date as LocalDate))),
    law: { extraG: extraG.map((g) => ({ ...g })) },
    policy,
  }
}
