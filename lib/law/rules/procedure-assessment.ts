import { deletion } from '../bevaringsforskrifta/b64-deletion'
import { interimReplyBy } from '../forvaltningsloven/s11a-interim-reply'
import { priorNotice } from '../forvaltningsloven/s16-prior-notice'
import { reasonsMayBeOmitted } from '../forvaltningsloven/s24-reasons'
import { appealDeadline } from '../forvaltningsloven/s29-appeal-deadline'
import { absoluteLimit, complaintStatus } from '../forvaltningsloven/s31-late-appeal'
import { registration } from '../integreringsforskriften/f58-registration'
import { isAgreement, isEnkeltvedtak } from '../integreringsloven/s46-decisions'
import { appealTo } from '../integreringsloven/s47-appeal'
import { derive } from '../trace'
import type { ProcedureInput } from './procedure-input'

/** Applies § 46, forvaltningsloven and the duties of registration step by step, each with its trace. */
export const assess = (input: ProcedureInput) => {
  const { matter, substantial, trekkMeetsThreshold, decidedOn, notifiedOn, reasonsReceivedOn } = input
  const { onApplication, partyHeard, noticeExemption: exemption, complaintSentOn: sentOn } = input
  const { applicationReceivedOn, informationAvailableOn, registeredOn, document } = input

  const decision = derive(isEnkeltvedtak, { matter, substantial, trekkMeetsThreshold }, {})
  const ofDecision = { isEnkeltvedtak: decision }
  const deadline = derive(appealDeadline, { notifiedOn, reasonsReceivedOn }, ofDecision)
  const limit = derive(absoluteLimit, { decidedOn }, ofDecision)
  return {
    decision,
    notice: derive(priorNotice, { onApplication, partyHeard, exemption }, ofDecision),
    reasons: derive(reasonsMayBeOmitted, { onApplication, grantedInFull: input.grantedInFull }, ofDecision),
    appeal: derive(appealTo, {}, ofDecision),
    deadline,
    limit,
    complaint: derive(complaintStatus, { sentOn, isAgreement: isAgreement(matter) }, { deadline, limit }),
    interimReply: derive(interimReplyBy, { applicationReceivedOn }, {}),
    registered: derive(registration, { informationAvailableOn, registeredOn }, {}),
    deleted: derive(deletion, { document }, {}),
  }
}

export type Assessment = ReturnType<typeof assess>
