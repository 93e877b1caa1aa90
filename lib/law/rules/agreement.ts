import { defineRule } from '../contract/rule'
import { isEmpty } from '../contract/scalars'
import { codesThatHold } from '../finding'
import { DAYS_FROM_PLAN } from '../parameters/agreement'
import { isDispensed, isUnqualified } from '../tolkeloven/s04-s07-interpreter'
import { type Assessment, assess, wasHeld } from './agreement-assessment'
import { agreementFindings } from './agreement-findings'
import { type AgreementInput, agreementShape, type Signing } from './agreement-input'
import { agreementSense } from './agreement-sense'

const interpreterNotices = ({ interpreterNeeded, law }: AgreementInput, signing: Signing | undefined) => {
  const interpreter = signing?.interpreter
  const dispensed = signing !== undefined && isDispensed(signing.on, law.interpreterDispensationUntil)
  const held = wasHeld(signing)
  const unqualified = held && isUnqualified(interpreter)
  return {
    SIGNED_WITHOUT_INTERPRETER:
      held && interpreterNeeded && interpreter === undefined && !isEmpty(signing?.noInterpreterReason),
    UNQUALIFIED_INTERPRETER_DISPENSATION: unqualified && dispensed,
    UNQUALIFIED_INTERPRETER_EXCEPTION: unqualified && !dispensed && !isEmpty(interpreter?.unqualifiedReason),
  }
}

const noticesOf = (input: AgreementInput, { agreement, status }: Assessment) => {
  const { signing, policy } = input
  const { type, revisedPlanUnclear, onInForceDay } = agreement.value
  const refused = signing?.outcome === 'REFUSED'
  const maxDays = policy.maxDaysFromPlan ?? DAYS_FROM_PLAN[type]
  return codesThatHold({
    ...interpreterNotices(input, signing),
    REVISED_PLAN_UNCLEAR: revisedPlanUnclear,
    IN_FORCE_DAY: onInForceDay,
    OFFERED_DUTY_UNCLEAR: input.dutyGroup === 'OFFERED',
    PLAN_DATE_DIFFERS: input.firstPlanOn === undefined && input.planDate !== input.decidedOn,
    SIGNED_LATE: signing?.outcome === 'SIGNED' && Number(status.value.daysFromPlan) > maxDays,
    REFUSAL_REASON_MISSING: refused && isEmpty(signing?.reason),
    GUIDANCE_MISSING: refused && !signing?.guidanceGiven,
  })
}

const evaluate = (input: AgreementInput) => {
  const assessment = assess(input)
  const { agreement, signatures, blocks, status, refusal, duty, decision } = assessment
  return {
    type: agreement.value.type,
    requiredSignatures: signatures.value,
    signatureDuty: duty.value,
    voluntaryDeclaration: agreement.value.voluntaryDeclaration,
    isEnkeltvedtak: decision.value,
    appealable: decision.value,
    ...status.value,
    blocks: blocks.value,
    refusal: refusal.value,
    findings: agreementFindings(input, assessment),
    notices: noticesOf(input, assessment),
    trace: [status, refusal, duty, decision],
  }
}

/** Contract or declaration, and whether it is signed as it must be (integreringsloven § 16; tolkeloven). */
export const agreement = defineRule({
  name: 'agreement',
  shape: agreementShape,
  sense: agreementSense,
  askedOn: ({ today }) => today,
  evaluate,
})
