import { latest } from '#lib/values/local-date'
import { defineRule } from '../contract/rule'
import { assessResidence } from './citizenship-assessment'
import { doubtsOf } from './citizenship-doubts'
import { findingsOf, stepsOf } from './citizenship-findings'
import { type Application, applicationShape } from './citizenship-input'
import { citizenshipSense } from './citizenship-sense'
import { periodsOf, traceOf } from './citizenship-trace'
import { assumptionsOf, blockersOf, noticesOf, warningsOf } from './citizenship-warnings'

/** Conditions of § 7 that the guidance names and never judges. */
const CHECKLIST = ['S7_A', 'S7_C', 'S7_D', 'S7_F', 'S7_G'] as const

/** The guidance for an application that has been checked. */
export const evaluateCitizenship = (application: Application) => {
  const assessment = assessResidence(application)
  const { applicable, best, residenceStart, residence, abroad, income } = assessment
  return {
    applicable,
    best,
    residenceStart,
    lawful: periodsOf(residence.days),
    deducted: periodsOf(abroad.deducted),
    foreignByYear: abroad.byYear,
    income,
    warnings: warningsOf(application, assessment),
    blockers: blockersOf(application, assessment),
    assumptions: assumptionsOf(application, assessment),
    steps: stepsOf(application, assessment),
    checklist: CHECKLIST,
    findings: [...findingsOf(assessment), ...doubtsOf(application)],
    notices: noticesOf(application, assessment),
    trace: traceOf(application, assessment),
  }
}

/**
 * Residence time for Norwegian citizenship (statsborgerloven §§ 7, 10–17): guidance only, shown as
 * «Veiledende – UDI avgjør». Periods in the result hold the days from `from` to the day before `to`.
 */
export const citizenship = defineRule({
  name: 'citizenship',
  shape: applicationShape,
  sense: citizenshipSense,
  askedOn: ({ asOf, decisionOn = asOf }) => latest(asOf, decisionOn),
  evaluate: evaluateCitizenship,
})
