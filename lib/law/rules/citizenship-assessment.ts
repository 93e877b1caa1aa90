import type { DaySet } from '#lib/values/day-set'
import { fromDayNumber, toDayNumber } from '#lib/values/local-date'
import { lawfulResidence } from '../statsborgerforskriften/f03-1-lawful-residence'
import { sufficientIncome } from '../statsborgerforskriften/f06-1-income'
import { bestRule } from '../statsborgerloven/best-rule'
import type { ResidenceFacts, ResidenceRule } from '../statsborgerloven/residence-rule'
import { type ResidenceViews, residenceViews } from '../statsborgerloven/residence-views'
import { ruleResult } from '../statsborgerloven/rule-result'
import { EIGHT_OF_ELEVEN, SEVEN_OF_TEN } from '../statsborgerloven/s07-main-rule'
import { SUFFICIENT_INCOME } from '../statsborgerloven/s10-sufficient-income'
import { ARRIVED_BEFORE_18 } from '../statsborgerloven/s11-arrived-before-18'
import { MARRIED_TO_NORWEGIAN } from '../statsborgerloven/s12-married-to-norwegian'
import { NORDIC_CITIZEN } from '../statsborgerloven/s13-nordic-citizen'
import { EEA_CITIZEN } from '../statsborgerloven/s14-eea-citizen'
import { FORMER_NORWEGIAN } from '../statsborgerloven/s15-former-norwegian'
import { STATELESS, STATELESS_BORN_HERE } from '../statsborgerloven/s16-stateless'
import { RECOGNISED_REFUGEE } from '../statsborgerloven/s16a-recognised-refugee'
import { CHILD_WITH_PARENT } from '../statsborgerloven/s17-child'
import type { Application } from './citizenship-input'

const RULES: readonly ResidenceRule[] = [
  SEVEN_OF_TEN,
  EIGHT_OF_ELEVEN,
  SUFFICIENT_INCOME,
  ARRIVED_BEFORE_18,
  MARRIED_TO_NORWEGIAN,
  NORDIC_CITIZEN,
  EEA_CITIZEN,
  FORMER_NORWEGIAN,
  STATELESS,
  STATELESS_BORN_HERE,
  RECOGNISED_REFUGEE,
  CHILD_WITH_PARENT,
]

const tryRules = (facts: ResidenceFacts, lawful: DaySet, abroadFrom: number, views: ResidenceViews) => {
  const { application } = facts
  return RULES.flatMap((rule) => {
    const test = rule.test(facts)
    // Only the stateless born here need no lawful residence.
    if (test === null || (lawful.spans.length === 0 && rule !== STATELESS_BORN_HERE)) return []
    const own = test.own && residenceViews(application, test.own.lawful, test.own.abroadFrom ?? abroadFrom)
    return [ruleResult(rule, test, own ?? views, application)]
  })
}

/** Residence, income and every rule that fits the person, tried. */
export const assessResidence = (application: Application) => {
  const { asOf, birthDate, decisionOn } = application
  const decision = decisionOn ?? asOf
  const residence = lawfulResidence(application)
  const start = residence.days.edges[0] ?? null
  const abroadFrom = start ?? toDayNumber(birthDate)
  const income = sufficientIncome(application)
  const facts = { application, decision, counting: residence.counting, incomeMet: income.met }
  const views = residenceViews(application, residence.days, abroadFrom)
  const applicable = tryRules(facts, residence.days, abroadFrom, views)
  return {
    residence,
    residenceStart: start === null ? null : fromDayNumber(start),
    abroad: views.abroad,
    income,
    applicable,
    best: bestRule(applicable),
  }
}
export type ResidenceAssessment = ReturnType<typeof assessResidence>
