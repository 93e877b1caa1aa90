import { addMonths, toDayNumber } from '#lib/values/local-date'
import { codesThatHold } from '../finding'
import { endOfValidity } from '../statsborgerforskriften/f03-1-lawful-residence'
import { withRenewal } from '../statsborgerloven/residence-views'
import type { RuleResult } from '../statsborgerloven/rule-result'
import type { ResidenceAssessment } from './citizenship-assessment'
import type { Application, Permit } from './citizenship-input'

const MONTHS_TO_ENTER = 6
const DAYS_NEAR_LIMIT = 2
const NEAR_TWO_MONTHS = { from: 58, to: 62 }

/** In order of their first day, two permits overlap only if some permit overlaps the next. */
const overlap = (permits: readonly Permit[]): boolean =>
  permits
    .map((permit) => ({ from: toDayNumber(permit.validFrom), to: endOfValidity(permit) }))
    .sort((a, b) => a.from - b.from)
    .some(({ to }, index, ordered) => ordered.slice(index + 1, index + 2).some((next) => next.from < to))

const cameLate = ({ permits, arrivedOn }: Application): boolean =>
  permits.some(
    ({ firstPermit, appliedFrom, validFrom }) =>
      firstPermit &&
      appliedFrom === 'ABROAD' &&
      arrivedOn !== undefined &&
      arrivedOn > addMonths(validFrom, MONTHS_TO_ENTER),
  )

/** The permit with the latest first day of validity; of equal ones, the later in the list. */
const latestPermit = (permits: readonly Permit[]): Permit | null =>
  permits.reduce<Permit | null>(
    (latest, permit) => (latest === null || permit.validFrom >= latest.validFrom ? permit : latest),
    null,
  )

const isNearLimit = ({ kind, countedDays, requiredDays }: RuleResult): boolean => {
  const difference = countedDays - requiredDays
  return kind !== 'NONE' && -DAYS_NEAR_LIMIT <= difference && difference <= DAYS_NEAR_LIMIT
}

const isBorderline = ({ sensitivity }: RuleResult): boolean =>
  sensitivity.lenient !== sensitivity.default || sensitivity.default !== sensitivity.strict

const isAfter = (met: RuleResult['metOn'], end: number) => met !== null && toDayNumber(met) > end

/** What the person should know about how the answer came about. */
export const warningsOf = (application: Application, assessment: ResidenceAssessment) => {
  const { residence, abroad, best } = assessment
  const { counting, pendingUsed, days } = residence
  const end = days.spans.at(-1)?.to ?? null
  const latest = latestPermit(counting)
  return codesThatHold({
    PERMITS_OVERLAP: overlap(counting),
    ARRIVED_LATE: cameLate(application),
    TRIP_OPEN: application.trips.some(({ returnedOn }) => returnedOn === undefined),
    NEAR_LIMIT: best !== null && isNearLimit(best),
    YEAR_SUM_NEAR_LIMIT: Object.values(abroad.byYear).some(
      (sum) => NEAR_TWO_MONTHS.from <= sum && sum <= NEAR_TWO_MONTHS.to,
    ),
    PENDING_USED: pendingUsed,
    NO_BASIS_FOR_PERMANENT:
      latest !== null &&
      !latest.givesBasisForPermanent &&
      latest.basis !== 'EEA' &&
      latest.basis !== 'NORDIC',
    CITIZENSHIP_UNKNOWN: application.citizenship === 'UNKNOWN',
    RELIES_ON_RENEWAL: best !== null && end !== null && isAfter(best.metOn, end),
    BORDERLINE: best !== null && isBorderline(best),
    RESIDENCE_ENDED: end !== null && end < toDayNumber(application.asOf),
  })
}

/** § 7 first paragraph d: what is plainly in the way of a permanent permit. */
export const blockersOf = ({ citizenship }: Application, { residence, applicable }: ResidenceAssessment) => {
  const needsPermit = citizenship !== 'NORDIC' && citizenship !== 'EEA'
  const isStateless = applicable.some(({ rule }) => rule === 'SBL16' || rule === 'SBL16_BORN')
  return codesThatHold({
    S7_D:
      needsPermit &&
      residence.counting.every(({ basis }) => basis !== 'UTL_62') &&
      (isStateless || latestPermit(residence.counting)?.givesBasisForPermanent === false),
  })
}

/** What the answer takes for granted. */
export const assumptionsOf = (application: Application, { residence }: ResidenceAssessment) =>
  codesThatHold({
    RENEWAL_ASSUMED: withRenewal(residence.days, application).edges.at(-1) !== residence.days.edges.at(-1),
    PENDING_GRANTED: residence.pendingUsed,
  })

export const noticesOf = ({ citizenship }: Application, { applicable }: ResidenceAssessment) =>
  codesThatHold({
    GUIDANCE_ONLY: true,
    GAP_READING_DIFFERS: applicable.some(({ alternativeMetOn }) => alternativeMetOn !== null),
    NORDIC_NOTIFICATION: citizenship === 'NORDIC',
  })
