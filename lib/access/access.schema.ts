import { z } from 'zod'
import { civilDate, id, oneOf, requiredText, version } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { accessRules as t } from '#lib/i18n/texts/access'
import { daysBetween } from '#lib/values/local-date'

export const PROTECTIONS = ['UGRADERT', 'FORTROLIG', 'STRENGT_FORTROLIG'] as const
export const BAN_GROUNDS = ['OWN', 'RELATIVE', 'OTHER'] as const

const LEAST_REASON = 10
const LONGEST_DAYS = 366

/** A reason that says something. */
const reason = requiredText.refine((text) => text.length >= LEAST_REASON, asMessage(t.reason))

const span = { fromDate: civilDate, toDate: civilDate }

type Span = { readonly fromDate: string; readonly toDate: string }
const inOrder = ({ fromDate, toDate }: Span) => fromDate <= toDate
const notForEver = ({ fromDate, toDate }: Span) =>
  daysBetween(fromDate as never, toDate as never) <= LONGEST_DAYS
const at = (text: (typeof t)[keyof typeof t]) => ({ path: ['toDate'], message: asMessage(text) })

/** Opening a case of another caseload: why. */
export const openCaseSchema = z.object({ participantId: id, reason })

/** A personal grant to an address-protected case. */
export const grantCaseSchema = z
  .object({ participantId: id, staffId: id, ...span, reason })
  .refine(inOrder, at(t.order))
  .refine(notForEver, at(t.tooLong))

export const revokeGrantSchema = z.object({ grantId: id })

/** How the person's address is protected, in Folkeregisteret. */
export const setProtectionSchema = z.object({
  participantId: id,
  addressProtection: oneOf(PROTECTIONS),
  version,
})

/** Forvaltningsloven § 6: the own case, a relative's, or another circumstance. */
export const registerBanSchema = z.object({ participantId: id, staffId: id, ground: oneOf(BAN_GROUNDS) })

export const liftBanSchema = z.object({ banId: id })

/** A caseload looked after by a colleague. */
export const delegateSchema = z
  .object({ fromStaffId: id, toStaffId: id, ...span, reason })
  .refine(inOrder, at(t.order))
  .refine(notForEver, at(t.tooLong))

export const endDelegationSchema = z.object({ delegationId: id })

export type OpenCaseInput = z.input<typeof openCaseSchema>
export type GrantCaseInput = z.input<typeof grantCaseSchema>
export type SetProtectionInput = z.input<typeof setProtectionSchema>
export type RegisterBanInput = z.input<typeof registerBanSchema>
export type DelegateInput = z.input<typeof delegateSchema>
