import { z } from 'zod'
import { WELFARE_REASONS } from '#lib/attendance/codes.schema'
import { id, oneOf, optionalCivilDate } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { decisionInputTexts as t } from '#lib/i18n/texts/decision-input'
import { LEVELS } from '#lib/training/training-codes.schema'
import { parseMonth } from '#lib/values/month'
import {
  APPLIED_FOR,
  CERTIFICATE_TYPES,
  DECISION_KINDS,
  EXEMPTION_GROUNDS,
  EXEMPTION_PARTS,
  FIELDS_OF,
  LEAVE_TYPES,
  LETTER_LANGUAGES,
  OUTCOMES,
  REJECTION_GROUNDS,
  REPAYMENT_GROUNDS,
  STOP_GROUNDS,
  STOP_TYPES,
} from './codes.schema'

const none = z.union([z.literal('').transform(() => null), z.null()])
const code = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z
    .union([none, oneOf(codes)])
    .optional()
    .transform((value) => value ?? null)

const optionalId = z
  .union([none, id])
  .optional()
  .transform((value) => value ?? null)

/** Typed in a field that may be empty; `read` answers null for what it cannot read. */
const typed = <T>(read: (words: string) => T | null, message: string) =>
  z
    .string()
    .optional()
    .transform((value, ctx): T | null => {
      const words = (value ?? '').replaceAll(/\s/g, '')
      if (words === '') return null
      const found = read(words)
      if (found === null) ctx.addIssue({ code: 'custom', message })
      return found
    })

const oreOf = (words: string) => {
  if (!/^\d{1,7}([.,]\d{2})?$/.test(words)) return null
  const ore = Math.round(Number(words.replace(',', '.')) * 100)
  return ore > 0 ? ore : null
}
const monthsOf = (words: string) => (/^[1-9]\d?$/.test(words) && Number(words) <= 60 ? Number(words) : null)

/** What a decision says beyond the case; each kind uses some of it. */
const detailFields = {
  outcome: code(OUTCOMES),
  leaveType: code(LEAVE_TYPES),
  welfareReason: code(WELFARE_REASONS),
  stopType: code(STOP_TYPES),
  stopGround: code(STOP_GROUNDS),
  rejectionGround: code(REJECTION_GROUNDS),
  repaymentGround: code(REPAYMENT_GROUNDS),
  exemptionPart: code(EXEMPTION_PARTS),
  exemptionGround: code(EXEMPTION_GROUNDS),
  /** After documented knowledge the municipality may decide that the right lapses too. */
  rightLapses: z.boolean().optional().default(false),
  listening: code(LEVELS),
  reading: code(LEVELS),
  writing: code(LEVELS),
  oral: code(LEVELS),
  certificateType: code(CERTIFICATE_TYPES),
  fromDate: optionalCivilDate,
  toDate: optionalCivilDate,
  withStipend: z.boolean().optional().default(true),
  helpsReachGoal: z.boolean().optional().default(false),
  months: typed(monthsOf, asMessage(t.months)),
  month: typed(parseMonth, asMessage(t.month)),
  amount: typed(oreOf, asMessage(t.amount)),
}

const fields = z.object({
  participantId: id,
  kind: oneOf(DECISION_KINDS),
  language: oneOf(LETTER_LANGUAGES),
  /** Of an application; empty when the municipality acts of its own accord. */
  applicationReceivedOn: optionalCivilDate,
  /** Of a decision about a plan. */
  planId: optionalId,
  ...detailFields,
})
type Fields = z.output<typeof fields>

const isEmpty = (value: unknown) => value === null || value === undefined

/** Only welfare leave has a reason of its own, and a stop that is lifted has no ground. */
const isLeftOpen = (field: keyof Fields, { stopType }: Fields) =>
  field === 'welfareReason' || (field === 'stopGround' && stopType === 'LIFTED')

/** A new decision: its kind, and what that kind asks for. */
export const openDecisionSchema = fields.superRefine((given, ctx) => {
  const say = (path: string, text: (typeof t)[keyof typeof t]) =>
    ctx.addIssue({ code: 'custom', path: [path], message: asMessage(text) })
  for (const field of FIELDS_OF[given.kind] as readonly (keyof Fields)[])
    if (!isLeftOpen(field, given) && isEmpty(given[field])) say(field, t.needed)
  if (given.leaveType === 'WELFARE' && given.kind === 'LEAVE' && !given.welfareReason)
    say('welfareReason', t.needed)
  if (given.kind === 'STOP' && given.stopType === 'TEMPORARY' && !given.toDate) say('toDate', t.needed)
  if (given.fromDate && given.toDate && given.toDate < given.fromDate) say('toDate', t.endBeforeStart)
  if (APPLIED_FOR.includes(given.kind) && !given.applicationReceivedOn) say('applicationReceivedOn', t.needed)
  if (given.kind === 'PLAN' && !given.planId) say('planId', t.needed)
})

export type OpenDecisionForm = z.input<typeof openDecisionSchema>
export type OpenDecision = Fields

type DetailField = keyof typeof detailFields
/** What the decision says beyond the case, as it is stored. */
export type Details = Pick<OpenDecision, DetailField>

/** What was asked of this kind, and nothing of the others. */
export const detailsOf = (given: OpenDecision): Details => {
  const own: readonly string[] = [...FIELDS_OF[given.kind], ...(given.kind === 'STOP' ? ['toDate'] : [])]
  const entries = (Object.keys(detailFields) as DetailField[]).map((field) => [
    field,
    own.includes(field) ? given[field] : typeof given[field] === 'boolean' ? false : null,
  ])
  return Object.fromEntries(entries) as Details
}
