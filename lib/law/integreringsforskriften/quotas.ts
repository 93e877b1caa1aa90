import { addMonths, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import {
  HOLIDAY_DAYS,
  PEACE_WORK_DAYS,
  RELIGIOUS_DAYS,
  SELF_CERTIFICATION,
  SELF_CERTIFICATION_WITHDRAWN,
  WELFARE_DAYS,
} from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { AbsenceInput } from '../rules/absence-input'
import type { Provision } from '../trace'
import { childIllnessLimit } from './f07-child-quota'

export type Quota = { readonly used: number; readonly left: number }

type Used = { readonly used: number; readonly asOf: LocalDate }

const quota = (section: string, limitOn: (day: LocalDate) => number): Provision<Used, Quota> => ({
  id: `integreringsforskriften.quota.${section}`,
  cite: `integreringsforskriften § ${section}`,
  validFrom: ACT_IN_FORCE,
  apply: ({ used, asOf }) => ({ used, left: limitOn(asOf) - used }),
})

/** What is left of the days that a year gives, by the section that gives them. */
export const WELFARE_QUOTA = quota('14', (day) => valueOn(WELFARE_DAYS, day).inYear)
export const PEACE_WORK_QUOTA = quota('14 a', (day) => valueOn(PEACE_WORK_DAYS, day))
export const RELIGIOUS_QUOTA = quota('17', (day) => valueOn(RELIGIOUS_DAYS, day).inYear)
export const HOLIDAY_QUOTA = quota('18', (day) => valueOn(HOLIDAY_DAYS, day))

type ChildFacts = Used & {
  readonly children: AbsenceInput['children']
  readonly aloneWithCare: boolean
  readonly countedAs: AbsenceInput['policy']['countChildren']
}

/** Integreringsforskriften § 7: days with a sick child in the last twelve months. */
export const CHILD_ILLNESS_LEFT: Provision<ChildFacts, Quota & { readonly limit: number }> = {
  id: 'integreringsforskriften.quota.7',
  cite: 'integreringsforskriften § 7',
  validFrom: ACT_IN_FORCE,
  apply: ({ used, asOf, countedAs, ...family }) => {
    const limit = childIllnessLimit(family, countedAs, asOf)
    return { limit, used, left: used < limit ? limit - used : 0 }
  },
}

type SelfCertFacts = {
  readonly asOf: LocalDate
  /** Days of the series that is running, certified by oneself. */
  readonly seriesDays: number
  readonly absencesLast12Months: number
}

type SelfCertQuota = {
  readonly seriesDaysUsed: number
  readonly seriesDaysLeft: number
  readonly absencesLast12Months: number
}

/** Integreringsforskriften §§ 8 and 9: what is left of the right to self-certify. */
export const SELF_CERT_LEFT: Provision<SelfCertFacts, SelfCertQuota> = {
  id: 'integreringsforskriften.quota.8',
  cite: 'integreringsforskriften §§ 8 og 9',
  validFrom: ACT_IN_FORCE,
  apply: ({ asOf, seriesDays, absencesLast12Months }) => {
    const { days } = valueOn(SELF_CERTIFICATION, asOf)
    const seriesDaysUsed = seriesDays < days ? seriesDays : days
    return { seriesDaysUsed, seriesDaysLeft: days - seriesDaysUsed, absencesLast12Months }
  },
}

/** § 9 third paragraph: a withdrawn right to self-certify is looked at again within months. */
export const WITHDRAWAL_REVIEW: Provision<{ readonly withdrawnFrom: LocalDate | null }, LocalDate | null> = {
  id: 'integreringsforskriften.f09.review',
  cite: 'integreringsforskriften § 9 tredje ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ withdrawnFrom }) =>
    withdrawnFrom &&
    addMonths(withdrawnFrom, valueOn(SELF_CERTIFICATION_WITHDRAWN, withdrawnFrom).reviewMonths),
}
