import { daysInLast, daysInYears, minus, shortfallOn } from '#lib/values/day-figure'
import { addYearsToDay } from '#lib/values/day-number'
import { fromDayNumber, type LocalDate, toDayNumber } from '#lib/values/local-date'
import type { Application, ContinuousGap } from '../rules/citizenship-input'
import { isMetOn, metOn } from './met-on'
import { agree, type Residence } from './residence'
import type { ResidenceRule, ResidenceTest, RuleCode } from './residence-rule'
import type { ResidenceViews } from './residence-views'

export type RuleResult = {
  readonly rule: RuleCode
  readonly cite: string
  readonly kind: ResidenceTest['kind']
  readonly needYears: number
  readonly windowYears: number | null
  readonly windowFrom: LocalDate | null
  readonly windowTo: LocalDate | null
  readonly countedDays: number
  readonly requiredDays: number
  readonly missingDays: number
  readonly marriageDays: number | null
  readonly metOn: LocalDate | null
  readonly metAsOf: boolean
  readonly alternativeMetOn: LocalDate | null
  readonly sensitivity: {
    readonly lenient: LocalDate | null
    readonly default: LocalDate | null
    readonly strict: LocalDate | null
  }
}

const OTHER_READING = { IN_WINDOW: 'RESTART', RESTART: 'IN_WINDOW' } as const

/** The days counted and required on the day of the question, and how many are missing. */
const daysOn = (test: ResidenceTest, residence: Residence, today: number) => {
  const counted = daysInLast(residence.counted, test.windowYears ?? test.needYears)
  const required = daysInYears(test.needYears)
  const together = test.marriage === null ? [] : [test.marriage.together(residence)]
  return {
    countedDays: counted(today).value,
    requiredDays: required(today).value,
    missingDays: shortfallOn([minus(counted, required), ...together], today),
    marriageDays: test.marriage?.days(today).value ?? null,
  }
}

/** The window that ends on the day of the question. */
const windowOn = ({ kind, windowYears, needYears }: ResidenceTest, asOf: LocalDate) =>
  kind === 'NONE'
    ? { windowFrom: null, windowTo: null }
    : {
        windowFrom: fromDayNumber(addYearsToDay(toDayNumber(asOf), -(windowYears ?? needYears))),
        windowTo: asOf,
      }

/** A rule tried on the residence: what is counted today, when it is met, and how sure that is. */
export const ruleResult = (
  { rule, cite }: ResidenceRule,
  test: ResidenceTest,
  views: ResidenceViews,
  { asOf, config }: Application,
): RuleResult => {
  const today = toDayNumber(asOf)
  const dayUnder = (residence: Residence, gap: ContinuousGap): LocalDate | null => {
    const day = metOn(test.figures(residence, gap), residence.start, today)
    return day === null ? null : fromDayNumber(day)
  }
  const met = dayUnder(views.configured, config.continuousGap)
  const dayIn = (residence: Residence) =>
    agree(residence, views.configured, test.usesTwoMonths) ? met : dayUnder(residence, config.continuousGap)
  const alternative = test.toleratesBreaks
    ? dayUnder(views.configured, OTHER_READING[config.continuousGap])
    : met
  return {
    rule,
    cite,
    kind: test.kind,
    needYears: test.needYears,
    windowYears: test.windowYears,
    ...windowOn(test, asOf),
    ...daysOn(test, views.actual, today),
    metOn: met,
    metAsOf: isMetOn(test.figures(views.actual, config.continuousGap), today),
    alternativeMetOn: alternative === met ? null : alternative,
    sensitivity: {
      lenient: dayIn(views.lenient),
      default: met,
      strict: dayIn(views.strict),
    },
  }
}
