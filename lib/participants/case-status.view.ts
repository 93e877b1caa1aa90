import type { Text } from '#lib/i18n/text'
import { statusTexts } from '#lib/i18n/texts/participants'
import { addMonths, daysBetween, type LocalDate } from '#lib/values/local-date'
import type { CaseRow } from './case-list.repo'

export type CaseStatus = {
  readonly text: Text
  readonly tone: 'warning' | 'neutral' | null
  readonly due: LocalDate | null
}

/** integreringsloven § 12: decision and start within three months after settlement. */
const MONTHS_TO_DECISION = 3
/** A review is shown as due this many days ahead. */
const REVIEW_SOON = 14

const withPlan = (row: CaseRow, today: LocalDate): CaseStatus => {
  const { planReviewBy, agreementStatus, programmeStartedOn } = row
  if (agreementStatus !== 'SIGNED' && agreementStatus !== 'REFUSED') {
    return { text: statusTexts.unsigned, tone: 'warning', due: today }
  }
  if (programmeStartedOn && programmeStartedOn > today) {
    return { text: statusTexts.beforeStart, tone: 'neutral', due: programmeStartedOn }
  }
  if (planReviewBy && daysBetween(today, planReviewBy) <= REVIEW_SOON) {
    return { text: statusTexts.reviewDue, tone: 'warning', due: planReviewBy }
  }
  return { text: statusTexts.inProgramme, tone: null, due: planReviewBy }
}

/** Where a case stands, in one word, and the day it needs someone next. */
export const caseStatus = (row: CaseRow, today: LocalDate): CaseStatus => {
  if (row.trainingOnly) return { text: statusTexts.trainingOnly, tone: null, due: null }
  const due = addMonths(row.settledOn, MONTHS_TO_DECISION)
  if (row.outcome === 'OUTSIDE') return { text: statusTexts.outside, tone: 'neutral', due: null }
  if (row.planStatus === 'DECIDED') return withPlan(row, today)
  if (row.planStatus === 'DRAFT') return { text: statusTexts.planDraft, tone: 'warning', due }
  return row.programmeStartedOn
    ? { text: statusTexts.planMissing, tone: 'warning', due }
    : { text: statusTexts.beforeStart, tone: 'neutral', due }
}
