import { z } from 'zod'
import {
  civilDate,
  id,
  oneOf,
  optionalProse,
  optionalText,
  requiredProse,
  requiredText,
  version,
} from '#lib/i18n/input'
import {
  APPEAL_OUTCOMES,
  CHANNELS,
  COMPLAINT_RESULTS,
  LETTER_LANGUAGES,
  NOTICE_EXEMPTIONS,
} from './codes.schema'

const seen = { decisionId: id, version }
const exemption = z
  .union([z.literal('').transform(() => null), z.null(), oneOf(NOTICE_EXEMPTIONS)])
  .optional()
  .transform((value) => value ?? null)

/** A decision as it was seen: what only asks for the next step. */
export const seenSchema = z.object(seen)

/** The words of the decision that a person writes. */
export const writeDecisionSchema = z.object({
  ...seen,
  language: oneOf(LETTER_LANGUAGES),
  reasonFacts: optionalProse,
  reasonConsiderations: optionalProse,
  address: optionalProse,
  noticeExemption: exemption,
  exemptionReason: optionalProse,
})

export const sendNoticeSchema = z.object({ ...seen, deadline: civilDate, message: optionalProse })

/** An empty statement: the participant said nothing before the deadline. */
export const recordStatementSchema = z.object({ ...seen, heardOn: civilDate, statement: optionalProse })

export const returnDecisionSchema = z.object({ ...seen, reason: requiredProse })

/** `letterHash` is of the letter that the approver has read. */
export const approveDecisionSchema = z.object({ ...seen, letterHash: requiredText })

export const notifyDecisionSchema = z.object({
  decisionId: id,
  notifiedOn: civilDate,
  channel: oneOf(CHANNELS),
  /** The language it was explained in, by interpreter or in writing. */
  language: requiredText,
  interpreter: z.boolean(),
})

/** Reasons that were left out and then asked for (forvaltningsloven § 24 second paragraph). */
export const giveReasonsSchema = z.object({ decisionId: id, receivedOn: civilDate, reasons: requiredProse })

export const receiveComplaintSchema = z.object({
  decisionId: id,
  sentOn: civilDate,
  receivedOn: civilDate,
  complaint: requiredProse,
})

export const settleComplaintSchema = z.object({
  decisionId: id,
  result: oneOf(COMPLAINT_RESULTS),
  reason: requiredProse,
  /** Why a late complaint is taken all the same (forvaltningsloven § 31). */
  lateReason: optionalProse,
})

export const recordOutcomeSchema = z.object({
  decisionId: id,
  outcome: oneOf(APPEAL_OUTCOMES),
  on: civilDate,
  reference: optionalText,
})

export type WriteDecisionForm = z.input<typeof writeDecisionSchema>
export type SendNoticeForm = z.input<typeof sendNoticeSchema>
export type RecordStatementForm = z.input<typeof recordStatementSchema>
export type ReturnDecisionForm = z.input<typeof returnDecisionSchema>
export type ApproveDecisionForm = z.input<typeof approveDecisionSchema>
export type NotifyDecisionForm = z.input<typeof notifyDecisionSchema>
export type GiveReasonsForm = z.input<typeof giveReasonsSchema>
export type ReceiveComplaintForm = z.input<typeof receiveComplaintSchema>
export type SettleComplaintForm = z.input<typeof settleComplaintSchema>
export type RecordOutcomeForm = z.input<typeof recordOutcomeSchema>
