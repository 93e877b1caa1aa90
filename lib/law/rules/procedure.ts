import { addMonths } from '#lib/values/local-date'
import { defineRule } from '../contract/rule'
import { codesThatHold } from '../finding'
import { priorNotice } from '../forvaltningsloven/s16-prior-notice'
import { absoluteLimit, appealDeadline, complaintStatus } from '../forvaltningsloven/s29-s31-appeal'
import { registerBy } from '../integreringsforskriften/f58-registration'
import { isAgreement, isEnkeltvedtak } from '../integreringsloven/s46-decisions'
import { derive } from '../trace'
import { type Assessment, procedureFindings } from './procedure-findings'
import { type ProcedureInput, procedureShape } from './procedure-input'
import { procedureSense } from './procedure-sense'

const assess = (input: ProcedureInput): Assessment => {
  const { matter, substantial, trekkMeetsThreshold, decidedOn, notifiedOn, reasonsReceivedOn } = input
  const { onApplication, partyHeard, noticeExemption: exemption, complaintSentOn: sentOn } = input

  const decision = derive(isEnkeltvedtak, { matter, substantial, trekkMeetsThreshold }, {})
  const notice = derive(priorNotice, { onApplication, partyHeard, exemption }, { isEnkeltvedtak: decision })
  const deadline = derive(appealDeadline, { notifiedOn, reasonsReceivedOn }, { isEnkeltvedtak: decision })
  const limit = absoluteLimit(decision.value, decidedOn)
  const complaint = derive(complaintStatus, { sentOn, isAgreement: isAgreement(matter), limit }, { deadline })
  return { decision, notice, deadline, complaint, limit }
}

const noticesOf = (
  { complaintSentOn }: ProcedureInput,
  { notice, deadline, complaint, limit }: Assessment,
) => {
  const inTime = complaint.value === 'IN_TIME'
  return codesThatHold({
    NOTICE_EXEMPTION_REASON: notice.value.exemptionUsed,
    DEADLINE_MOVED: deadline.value.moved,
    NOT_NOTIFIED: inTime && deadline.value.lastDay === null,
    LATE_STAFF_DECIDES: complaint.value === 'LATE',
    ONE_YEAR_LIMIT: inTime && limit !== null && complaintSentOn !== undefined && complaintSentOn > limit,
  })
}

/** Bevaringsforskrifta § 64: documents on rights and duties are kept; working papers follow the plan. */
const deletionOf = ({ document }: ProcedureInput) => {
  if (document === undefined) return null
  return document === 'DRAFT' || document === 'CONTACT_NOTE' ? 'DELETION_PLAN' : 'REFUSED'
}

const evaluate = (input: ProcedureInput) => {
  const assessment = assess(input)
  const { decision, notice, deadline, complaint, limit } = assessment
  const { applicationReceivedOn, registeredOn } = input
  const registration = registerBy(input.informationAvailableOn)
  return {
    isEnkeltvedtak: decision.value,
    priorNoticeRequired: notice.value.required,
    reasonsMayBeOmitted: decision.value ? input.onApplication && input.grantedInFull : null,
    appealTo: decision.value ? ('STATSFORVALTEREN' as const) : null,
    appealDeadline: deadline.value.lastDay,
    absoluteLimit: limit,
    complaint: complaint.value,
    interimReplyBy: applicationReceivedOn ? addMonths(applicationReceivedOn, 1) : null,
    registerBy: registration,
    registrationLate: registration && registeredOn ? registeredOn > registration : null,
    deletion: deletionOf(input),
    findings: procedureFindings(assessment),
    notices: noticesOf(input, assessment),
    recheck: [],
    trace: [notice, complaint],
  }
}

/** Vedtak, notice, complaint, registration (integreringsloven §§ 46, 47; forvaltningsloven; forskriften §§ 58, 69). */
export const procedure = defineRule({
  name: 'procedure',
  shape: procedureShape,
  sense: procedureSense,
  evaluate,
})
