import { z } from 'zod'
import { id, oneOf, optionalCivilDate, requiredText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { leaveFormTexts as t } from '#lib/i18n/texts/leave'
import { CIRCUMSTANCES } from './codes.schema'

const fields = z.object({
  participantId: id,
  kind: oneOf(CIRCUMSTANCES),
  childBorn: optionalCivilDate,
  fromDate: optionalCivilDate,
  toDate: optionalCivilDate,
  reason: requiredText,
})

/** What changes a participant's quotas: about a child, from a day, and why. */
export const setCircumstanceSchema = fields.superRefine(({ kind, childBorn, fromDate, toDate }, ctx) => {
  const needs = (path: 'childBorn' | 'fromDate') =>
    ctx.addIssue({ code: 'custom', path: [path], message: asMessage(t.needed) })
  if (kind.startsWith('CHILD_') && !childBorn) needs('childBorn')
  if ((kind === 'SELF_CERT_WITHDRAWN' || kind === 'LONG_ILLNESS_NO_STIPEND') && !fromDate) needs('fromDate')
  if (fromDate && toDate && toDate < fromDate)
    ctx.addIssue({ code: 'custom', path: ['toDate'], message: asMessage(t.endBeforeStart) })
})

export type SetCircumstanceInput = z.input<typeof setCircumstanceSchema>
