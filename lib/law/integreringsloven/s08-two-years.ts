import { addYears, earliest, type LocalDate, latest } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { YEARS_IN_MUNICIPALITY } from '../parameters/eligibility'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import type { Section9Letter } from './s09-permits'

export type EarlierGround = { readonly letter: Section9Letter; readonly grantedOn: LocalDate }

type FirstDayFacts = {
  readonly grantedOn: LocalDate
  readonly earlierGrounds: readonly EarlierGround[]
  readonly letter: Section9Letter | null
}

/** First day with a § 9 permit; null when there never was one. A gap between two of them changes nothing. */
export const firstSection9Day: Provision<FirstDayFacts, LocalDate | null> = {
  id: 'integreringsloven.s08.firstSection9Day',
  cite: 'integreringsloven § 8 første ledd tredje punktum, § 9',
  validFrom: ACT_IN_FORCE,
  apply: ({ grantedOn, earlierGrounds, letter }) => {
    const grants = earlierGrounds.map((ground) => ground.grantedOn)
    const [first, ...others] = letter === null ? grants : [grantedOn, ...grants]
    return first === undefined ? null : earliest(first, ...others)
  },
}

type LimitFacts = {
  readonly livedInMunicipalitySince: LocalDate
  readonly decisionDate: LocalDate
  /** Letter, age and agreement are in order: the clock of the first paragraph runs. */
  readonly coveredByFirstParagraph: boolean
  readonly firstSection9Day: LocalDate | null
}

/**
 * Integreringsloven § 8: the first day that is too late. The first paragraph counts years in a
 * municipality with a § 9 permit, the third paragraph years in a municipality at all.
 */
export const twoYearLimit: Provision<LimitFacts, LocalDate> = {
  id: 'integreringsloven.s08.twoYearLimit',
  cite: 'integreringsloven § 8 første ledd tredje punktum og tredje ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ livedInMunicipalitySince, decisionDate, coveredByFirstParagraph, firstSection9Day }) => {
    const start =
      coveredByFirstParagraph && firstSection9Day !== null
        ? latest(livedInMunicipalitySince, firstSection9Day)
        : livedInMunicipalitySince
    return addYears(start, valueOn(YEARS_IN_MUNICIPALITY, decisionDate))
  },
}
