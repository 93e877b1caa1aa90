import { z } from 'zod'
import { civilDate, id, oneOf, optionalCivilDate, optionalText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { leaveFormTexts as t } from '#lib/i18n/texts/leave'
import { daysBetween } from '#lib/values/local-date'
import { LEAVE_KINDS, WELFARE_REASONS } from './codes.schema'

const LONGEST = 400

const fields = z.object({
  participantId: id,
  kind: oneOf(LEAVE_KINDS),
  fromDate: civilDate,
  toDate: civilDate,
  welfareReason: z.union([z.literal('').transform(() => null), z.null(), oneOf(WELFARE_REASONS)]),
  noticeOn: optionalCivilDate,
  birthDate: optionalCivilDate,
  certificate: z.boolean(),
  withStipend: z.boolean(),
  reason: optionalText,
})

/** What each kind of leave must tell beyond its days. */
const neededBy = {
  WELFARE: 'welfareReason',
  RELIGIOUS: 'noticeOn',
  PARENTAL_LEAVE: 'birthDate',
} as const satisfies Partial<Record<(typeof LEAVE_KINDS)[number], keyof z.output<typeof fields>>>

const hasNeed = (kind: string): kind is keyof typeof neededBy => kind in neededBy

/** Leave that is granted: the days, the kind, and what the law asks about that kind. */
export const grantLeaveSchema = fields.superRefine((leave, ctx) => {
  const { kind, fromDate, toDate } = leave
  const issue = (path: string, text: (typeof t)[keyof typeof t]) =>
    ctx.addIssue({ code: 'custom', path: [path], message: asMessage(text) })
  if (toDate < fromDate) issue('toDate', t.endBeforeStart)
  else if (daysBetween(fromDate, toDate) > LONGEST) issue('toDate', t.tooLong)
  if (hasNeed(kind) && !leave[neededBy[kind]]) issue(neededBy[kind], t.needed)
})

export type GrantLeaveInput = z.input<typeof grantLeaveSchema>
export type GrantLeave = z.output<typeof grantLeaveSchema>
