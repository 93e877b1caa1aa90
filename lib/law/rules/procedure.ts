import { latest } from '#lib/values/local-date'
import { defineRule } from '../contract/rule'
import { codesThatHold } from '../finding'
import { type Assessment, assess } from './procedure-assessment'
import { procedureFindings } from './procedure-findings'
import { type ProcedureInput, procedureShape } from './procedure-input'
import { procedureSense } from './procedure-sense'

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
    ONE_YEAR_LIMIT:
      inTime && limit.value !== null && complaintSentOn !== undefined && complaintSentOn > limit.value,
  })
}

const evaluate = (input: ProcedureInput) => {
  const assessment = assess(input)
  const { decision, notice, reasons, deadline, limit, complaint } = assessment
  const { interimReply, registered, deleted, appeal } = assessment
  return {
    isEnkeltvedtak: decision.value,
    priorNoticeRequired: notice.value.required,
    reasonsMayBeOmitted: reasons.value,
    appealTo: appeal.value,
    appealDeadline: deadline.value.lastDay,
    absoluteLimit: limit.value,
    complaint: complaint.value,
    interimReplyBy: interimReply.value,
    registerBy: registered.value.by,
    registrationLate: registered.value.late,
    deletion: deleted.value,
    findings: procedureFindings(assessment),
    notices: noticesOf(input, assessment),
    trace: [notice, reasons, appeal, complaint, interimReply, registered, deleted],
  }
}

/** Vedtak, notice, complaint, registration (integreringsloven §§ 46, 47; forvaltningsloven; forskriften §§ 58, 69). */
export const procedure = defineRule({
  name: 'procedure',
  shape: procedureShape,
  sense: procedureSense,
  askedOn: ({ decidedOn, notifiedOn = decidedOn, complaintSentOn = decidedOn, registeredOn = decidedOn }) =>
    latest(decidedOn, notifiedOn, complaintSentOn, registeredOn),
  evaluate,
})
