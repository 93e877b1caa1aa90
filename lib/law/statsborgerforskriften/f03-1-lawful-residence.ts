import { type DaySet, type DaySpan, daySet, lessDays } from '#lib/values/day-set'
import { addYears, type LocalDate, toDayNumber } from '#lib/values/local-date'
import type { Application, Permit } from '../rules/citizenship-input'

const NO_END = Number.POSITIVE_INFINITY

/** The day after the last day of validity. */
export const endOfValidity = ({ validTo }: Pick<Permit, 'validTo'>): number =>
  validTo ? toDayNumber(validTo) + 1 : NO_END

const lastsAYear = (permit: Permit) => toDayNumber(addYears(permit.validFrom, 1)) <= endOfValidity(permit)

const isShortForAGoodReason = ({ shortReason, givesBasisForPermanent }: Permit) =>
  shortReason === 'UTL60_1_3' || (shortReason === 'UTL60_1_4' && givesBasisForPermanent)

/**
 * Statsborgerloven § 7 first paragraph e: time on permits of at least a year. A shorter one counts when
 * utlendingsloven § 60 first paragraph third or fourth sentence made it short.
 */
export const permitCounts = (permit: Permit): boolean =>
  permit.grantedOn !== undefined &&
  permit.revokedOn === undefined &&
  permit.basis !== 'VISA' &&
  (lastsAYear(permit) || isShortForAGoodReason(permit))

/**
 * F-STB § 3-1: from the arrival, for a permit given before entry and for Nordic citizens. § 3-2: from
 * the application, for one made here. EEA nationals: from the first day of the right of residence.
 */
const countsFrom = (permit: Permit, arrivedOn: LocalDate | undefined): LocalDate | undefined => {
  if (permit.basis === 'EEA') return permit.validFrom
  if (permit.basis === 'NORDIC') return arrivedOn
  if (permit.appliedFrom === 'NORWAY') return permit.appliedOn
  return permit.firstPermit ? arrivedOn : (permit.enteredOn ?? permit.validFrom)
}

const spanFrom = (from: LocalDate | undefined, to: number): DaySpan[] =>
  from ? [{ from: toDayNumber(from), to }] : []

/** F-STB § 3-3 read the other way: an application made before the permit ran out keeps the time unbroken. */
const pendingSpans = ({ permits, asOf }: ResidenceBasis, counting: readonly Permit[]): DaySpan[] => {
  const today = toDayNumber(asOf)
  return permits
    .filter(({ basis, grantedOn, revokedOn }) => basis !== 'VISA' && !grantedOn && !revokedOn)
    .flatMap(({ appliedOn }) => spanFrom(appliedOn, today))
    .filter(({ from }) => from < today && counting.some((permit) => from < endOfValidity(permit)))
}

/** F-STB § 3-2 second paragraph: between a refusal that was not deferred and a later grant. */
const refusedSpans = ({ refusals }: ResidenceBasis): DaySpan[] =>
  refusals.flatMap(({ deferred, refusedOn, laterGrantedOn }) =>
    deferred || !laterGrantedOn ? [] : spanFrom(refusedOn, toDayNumber(laterGrantedOn)),
  )

/** What lawful residence is worked out from. */
export type ResidenceBasis = Pick<Application, 'permits' | 'refusals' | 'arrivedOn' | 'citizenship' | 'asOf'>

export type LawfulResidence = {
  readonly days: DaySet
  readonly counting: readonly Permit[]
  readonly pendingUsed: boolean
}

/** F-STB §§ 3-1 to 3-3: the days of lawful residence, and the permits that gave them. */
export const lawfulResidence = (basis: ResidenceBasis): LawfulResidence => {
  const { permits, arrivedOn, citizenship } = basis
  const counting = permits.filter(permitCounts)
  const pending = pendingSpans(basis, counting)
  const granted = counting.flatMap((permit) => spanFrom(countsFrom(permit, arrivedOn), endOfValidity(permit)))
  const nordic = citizenship === 'NORDIC' ? spanFrom(arrivedOn, NO_END) : []
  const days = lessDays(daySet([...granted, ...pending, ...nordic]), daySet(refusedSpans(basis)))
  return { days, counting, pendingUsed: pending.length > 0 }
}
