import { addYears, type LocalDate, latest } from '#lib/values/local-date'
import { firstDay, monthOf, nextMonth } from '#lib/values/month'
import { anyHoldsOn, holdsOn, type Period } from '#lib/values/period'
import { valueOn, versionOn } from '../dated'
import { ACT_IN_FORCE } from '../parameters/sources'
import { CHILD_BELOW, COUPLE_RATE, FULL_RATE_AGE, type RateCode } from '../parameters/stipend'
import type { StipendInput } from '../rules/stipend-input'
import type { Provision } from '../trace'
import { RATE_PARTS } from './s20-rate-parts'

/** What decides the rate of one day. */
export type RateFacts = {
  readonly underFullRateAge: boolean
  readonly livesWithParents: boolean
  /** Both in the programme and without children, and the participant is of the cohort this holds for. */
  readonly coupleReduction: boolean
}

const rateOf = ({ underFullRateAge, livesWithParents, coupleReduction }: RateFacts): RateCode => {
  if (!underFullRateAge) return coupleReduction ? 'FIVE_SIXTHS' : 'FULL'
  if (livesWithParents) return coupleReduction ? 'FIVE_EIGHTEENTHS' : 'ONE_THIRD'
  return coupleReduction ? 'FIVE_NINTHS' : 'TWO_THIRDS'
}

/** Integreringsloven § 20 third and fourth paragraphs. */
export const RATE: Provision<RateFacts, RateCode> = {
  id: 's20-rate',
  cite: 'integreringsloven § 20 tredje og fjerde ledd',
  validFrom: ACT_IN_FORCE,
  apply: rateOf,
}

type AgeFacts = Pick<StipendInput, 'birthDate' | 'policy'>

const birthdayOfFullRate = (birthDate: LocalDate, on: LocalDate): LocalDate =>
  addYears(birthDate, valueOn(FULL_RATE_AGE, on))

/** The full-rate birthday lies in the month of the day: whether the whole month follows it is not written. */
export const reachesFullRateAge = (birthDate: LocalDate, on: LocalDate): boolean =>
  monthOf(birthdayOfFullRate(birthDate, on)) === monthOf(on)

const firstDayOfFullRate = ({ birthDate, policy }: AgeFacts, on: LocalDate): LocalDate => {
  const birthday = birthdayOfFullRate(birthDate, on)
  switch (policy.turning25) {
    case 'FROM_BIRTHDAY':
      return birthday
    case 'FROM_MONTH':
      return firstDay(monthOf(birthday))
    case 'FROM_NEXT_MONTH':
      return firstDay(nextMonth(monthOf(birthday)))
  }
}

/** Counts as a child until that birthday (the reading chosen: § 20 says only «barn»). */
export const endOfChildhood = (birthDate: LocalDate, on: LocalDate): LocalDate =>
  addYears(birthDate, valueOn(CHILD_BELOW, on))

type CoupleFacts = Pick<StipendInput, 'partner' | 'children'>

/** On which days both are in the programme, live together and have no child. */
const childlessCouple = (
  { partner, children }: CoupleFacts,
  on: LocalDate,
): ((day: LocalDate) => boolean) => {
  if (!partner?.programmeStartedOn) return () => false

  const together: Period = { from: partner.togetherFrom, to: partner.togetherTo }
  const inProgramme: Period = { from: partner.programmeStartedOn, to: partner.programmeEndedOn }
  const childhoods = children.map(({ birthDate, from }) => ({
    from: latest(birthDate, from ?? birthDate),
    until: endOfChildhood(birthDate, on),
  }))
  return (day) =>
    holdsOn(together, day) &&
    holdsOn(inProgramme, day) &&
    !childhoods.some(({ from, until }) => from <= day && day < until)
}

/** The couple rule of 2024 holds for participants who began on its first day or later. */
export const isOfCoupleCohort = (startedOn: LocalDate): boolean => versionOn(COUPLE_RATE, startedOn) !== null

/** A day with a right to stønad. */
export type StipendDay = {
  readonly day: LocalDate
  readonly rate: RateCode
  /** The rate as parts of the full stønad. */
  readonly parts: number
  readonly facts: RateFacts
  /** A childless couple, whatever the cohort. */
  readonly childlessCouple: boolean
}

/** The rate of each of the days (integreringsloven § 20); `on` chooses the version of the law. */
export const ratesOf = (
  input: StipendInput,
  on: LocalDate,
  days: readonly LocalDate[],
): readonly StipendDay[] => {
  const fullRateFrom = firstDayOfFullRate(input, on)
  const isChildlessCouple = childlessCouple(input, on)
  const ofCoupleCohort = isOfCoupleCohort(input.programme.startedOn)

  const { startedOn } = input.programme
  const known = new Map<RateCode, number>()
  const partsOf = (rate: RateCode): number => {
    const parts = known.get(rate) ?? RATE_PARTS.apply({ rate, on, startedOn })
    known.set(rate, parts)
    return parts
  }
  return days.map((day) => {
    const couple = isChildlessCouple(day)
    const facts = {
      underFullRateAge: day < fullRateFrom,
      livesWithParents: anyHoldsOn(input.parentPeriods, day),
      coupleReduction: couple && ofCoupleCohort,
    }
    const rate = rateOf(facts)
    return { day, rate, parts: partsOf(rate), facts, childlessCouple: couple }
  })
}
