import { ageOn } from '#lib/values/local-date'
import { defineRule } from '../contract/rule'
import { valueOn } from '../dated'
import { codesThatHold } from '../finding'
import { isTooYoung } from '../integreringsloven/s08-age'
import { sponsorBasis } from '../integreringsloven/s09-permits'
import { isOver55 } from '../integreringsloven/s13-s14-goal'
import { OLDEST_AGE } from '../parameters/eligibility'
import { REFORM_2026 } from '../parameters/sources'
import { type Assessment, assess } from './eligibility-assessment'
import { eligibilityFindings } from './eligibility-findings'
import { type EligibilityInput, eligibilityShape } from './eligibility-input'
import { eligibilitySense } from './eligibility-sense'

const hasLetterCSponsor = ({ sponsor }: EligibilityInput) =>
  sponsor !== undefined && sponsorBasis(sponsor) === 'UTL_38_1'

const noticesOf = (
  input: EligibilityInput,
  { letter, age, upper, reasons, outcome, deadlines, restriction }: Assessment,
) => {
  const { decisionDate, permit } = input
  const { fromSettlement, fromClaim, counting } = deadlines.value
  const { age60InForceFrom } = input.law
  const isAmended = age60InForceFrom !== undefined && decisionDate >= age60InForceFrom
  const present = valueOn(OLDEST_AGE, decisionDate)
  const beforeReform = decisionDate < REFORM_2026
  const hasJob = reasons.value.some((reason) => reason === 'JOB_30_HOURS' || reason === 'SEVERAL_JOBS')
  return codesThatHold({
    OVER_55_DATE_UNCLEAR: restriction.value !== null && !isOver55(input.birthDate, permit.grantedOn),
    FORMER_COLLECTIVE_CHECK:
      permit.ground !== 'UTL_34' &&
      input.formerCollective === undefined &&
      input.earlierGrounds.some((earlier) => earlier.letter === 'E'),
    AGE_55_BOUNDARY: letter.value !== null && age.value === present && !isAmended,
    MINOR_AT_GRANT_NOW_ADULT:
      isTooYoung(age.value, permit.grantedOn) &&
      !isTooYoung(ageOn(input.birthDate, decisionDate), decisionDate),
    AGE60_COHORT_UNCONFIRMED: isAmended && age.value > present && age.value <= upper.value,
    CITIZENSHIP_UNKNOWN: input.citizenship === 'UNKNOWN',
    SPONSOR_LETTER_C_ASSUMED: letter.value === 'F' && hasLetterCSponsor(input),
    EARLIER_WORDING: beforeReform,
    JOB_RULE_NOT_IN_FORCE: beforeReform && input.job !== undefined,
    JOB_AND_OFFER_UNCLEAR: outcome.value === 'MAY_BE_OFFERED' && hasJob,
    TWO_DEADLINES: fromSettlement !== null && fromClaim !== null && fromSettlement !== fromClaim,
    DEADLINE_PASSED: counting !== null && decisionDate > counting,
  })
}

const evaluate = (input: EligibilityInput) => {
  const assessment = assess(input)
  const { letter, age, limit, reasons, outcome, deadlines, restriction, completion } = assessment
  return {
    outcome: outcome.value,
    reasons: reasons.value,
    section9Letter: letter.value,
    ageAtGrant: age.value,
    twoYearLimit: limit.value,
    goalRestriction: restriction.value,
    deadlineFromSettlement: deadlines.value.fromSettlement,
    deadlineFromClaim: deadlines.value.fromClaim,
    deadline: deadlines.value.counting,
    mayComplete: completion.value,
    findings: eligibilityFindings(input, assessment),
    notices: noticesOf(input, assessment),
    trace: [outcome, deadlines, restriction, completion],
  }
}

/** Who has right and duty to the programme (integreringsloven §§ 8, 9, 12; forskriften § 43 h). */
export const eligibility = defineRule({
  name: 'eligibility',
  shape: eligibilityShape,
  sense: eligibilitySense,
  askedOn: ({ decisionDate }) => decisionDate,
  evaluate,
})
