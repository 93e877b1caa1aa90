import { daysInLast, daysInYears, type Figure, minus, plus } from '#lib/values/day-figure'
import type { LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { MARRIED_YEARS, YEARS_TOGETHER } from '../parameters/citizenship'
import type { Application } from '../rules/citizenship-input'
import { isOngoing, marriageDays } from '../statsborgerforskriften/f07-1-marriage-time'
import { type Residence, window } from './residence'
import type { ResidenceFacts, ResidenceRule, ResidenceTest } from './residence-rule'
import { withEeaYears } from './s14-eea-years'

const holds = (day: LocalDate, { from, to }: { from: LocalDate; to?: LocalDate | undefined }) =>
  from <= day && (to === undefined || day < to)

const livesWithNorwegian = ({ unions, asOf }: Application): boolean =>
  unions.some((union) => isOngoing(union, asOf) && union.sharedHome.some((home) => holds(asOf, home)))

const marriageTest = ({ application, decision }: ResidenceFacts): ResidenceTest => {
  const { needYears, windowYears } = valueOn(MARRIED_YEARS, decision)
  const yearsTogether = valueOn(YEARS_TOGETHER, decision)
  const days = marriageDays(application)
  const together = ({ counted }: Residence): Figure =>
    minus(plus(daysInLast(counted, windowYears), days), daysInYears(yearsTogether))
  return {
    kind: 'COMBINED',
    needYears,
    windowYears,
    figures: (residence) => [...window(residence, needYears, windowYears), together(residence)],
    marriage: { days, together },
    toleratesBreaks: false,
    usesTwoMonths: false,
    own: null,
  }
}

/**
 * § 12: those who live with a Norwegian spouse or partner need five of the last ten years, and seven
 * years of residence and marriage together. A day may count as both.
 */
export const MARRIED_TO_NORWEGIAN: ResidenceRule = {
  rule: 'SBL12',
  cite: 'statsborgerloven § 12',
  test: (facts) => (livesWithNorwegian(facts.application) ? withEeaYears(facts, marriageTest(facts)) : null),
}
