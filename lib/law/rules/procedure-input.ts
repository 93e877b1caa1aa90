import { DOCUMENTS } from '../bevaringsforskrifta/b64-deletion'
import { bool, date, oneOf } from '../contract/scalars'
import { optional, orElse, type RawOf, type ValueOf } from '../contract/shape'
import { object } from '../contract/structures'
import { MATTERS } from '../integreringsloven/s46-decisions'

const stated = orElse(bool, false)

export const procedureShape = object({
  matter: oneOf(MATTERS),
  substantial: optional(bool),
  trekkMeetsThreshold: optional(bool),
  decidedOn: date,
  onApplication: stated,
  grantedInFull: stated,
  partyHeard: stated,
  noticeExemption: optional(oneOf(['NOT_PRACTICABLE', 'NO_ADDRESS', 'KNOWN_OR_UNNEEDED'])),
  applicationReceivedOn: optional(date),
  notifiedOn: optional(date),
  reasonsReceivedOn: optional(date),
  complaintSentOn: optional(date),
  informationAvailableOn: optional(date),
  registeredOn: optional(date),
  document: optional(oneOf(DOCUMENTS)),
})

export type ProcedureInput = ValueOf<typeof procedureShape>
export type ProcedureRaw = RawOf<typeof procedureShape>
