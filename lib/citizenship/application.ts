import type { RawApplication } from '#lib/law/rules/citizenship-input'
import type { GuidanceForm } from './guidance.schema'

/** A field left empty is a key left out. */
const filled = <T extends Readonly<Record<string, unknown>>>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))

/** A number as it is typed, spaces aside. What is no number is left as it is, for the rule to refuse. */
const numberOf = (text: string): number | string => {
  const digits = text.replaceAll(/\s/g, '')
  return digits === '' || Number.isNaN(Number(digits)) ? digits : Number(digits)
}

const unionOf = ({ sharedHome, prison, ...union }: GuidanceForm['unions'][number]) => ({
  ...filled(union),
  sharedHome: sharedHome.map(filled),
  prison: prison.map(filled),
})

const taxYearOf = ({ year, totalIncomeKr, assessedOn }: GuidanceForm['taxYears'][number]) =>
  filled({ year: numberOf(year), totalIncomeKr: numberOf(totalIncomeKr), assessedOn })

/** What was typed, in the form that rule `citizenship` takes; the rule refuses what it cannot be. */
export const applicationOf = (form: GuidanceForm): RawApplication => {
  const {
    permits,
    refusals,
    trips,
    unions,
    taxYears,
    refugee,
    config,
    plannedTripOn: _trip,
    ...person
  } = form
  const application = {
    ...filled(person),
    refugee: filled(refugee),
    permits: permits.map((permit, at) => ({ ...filled(permit), id: String(at + 1) })),
    refusals: refusals.map(filled),
    trips: trips.map(filled),
    unions: unions.map(unionOf),
    taxYears: taxYears.map(taxYearOf),
    config: filled({ ...config, twoMonthsDays: numberOf(config.twoMonthsDays) }),
  }
  return application as unknown as RawApplication
}
