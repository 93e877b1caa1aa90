import { addDays, addYears, dateOf, type LocalDate, yearOf } from '#lib/values/local-date'
import { inForce, type Parameter, type Version } from '../dated'
import { GRUNNBELOP } from '../parameters/grunnbelop'
import type { StipendInput } from '../rules/stipend-input'
import { derive, type Provision, type Trace } from '../trace'

type ExtraBaseAmounts = StipendInput['law']['extraG']

const versionOf = ({ validFrom, amountKr }: ExtraBaseAmounts[number]): Version<number> => ({
  value: amountKr,
  validFrom,
  validTo: null,
  cite: 'folketrygdloven § 1-4 (lagt inn av kommunen)',
  recheckBy: null,
})

const byValidFrom = (a: Version<number>, b: Version<number>) => (a.validFrom < b.validFrom ? -1 : 1)

/** The base amounts, with those that were fixed later than the engine knows. */
export const baseAmounts = (extraG: ExtraBaseAmounts): Parameter<number> => {
  if (extraG.length === 0) return GRUNNBELOP

  const versions = [...GRUNNBELOP.versions, ...extraG.map(versionOf)].sort(byValidFrom)
  const endOf = (next: Version<number> | undefined) => (next ? addDays(next.validFrom, -1) : null)
  return {
    ...GRUNNBELOP,
    versions: versions.map((version, index) => ({ ...version, validTo: endOf(versions[index + 1]) })),
  }
}

type Facts = { readonly on: LocalDate; readonly extraG: ExtraBaseAmounts }

/** G on the day (integreringsloven § 20 first paragraph with folketrygdloven § 1-4). */
export const BASE_AMOUNT: Provision<Facts, number> = {
  id: 's20-base-amount',
  cite: 'folketrygdloven § 1-4',
  validFrom: null,
  apply: ({ on, extraG }) => inForce(baseAmounts(extraG), on).value,
}

/** G on the day, with the source and the day of the amount that was found. */
export const baseAmountOn = (on: LocalDate, extraG: ExtraBaseAmounts): Trace<number> => {
  const { cite, validFrom } = inForce(baseAmounts(extraG), on)
  return derive({ ...BASE_AMOUNT, cite, validFrom }, { on, extraG }, {})
}

/** A new G takes effect on 1 May, weeks before it is fixed: until then the old one is paid. */
export const isNotYetFixed = (on: LocalDate, extraG: ExtraBaseAmounts): boolean => {
  const firstOfMay = dateOf(yearOf(on), 5, 1)
  const latestFirstOfMay = firstOfMay <= on ? firstOfMay : addYears(firstOfMay, -1)
  return inForce(baseAmounts(extraG), on).validFrom < latestFirstOfMay
}
