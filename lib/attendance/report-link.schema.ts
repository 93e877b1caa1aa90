import { z } from 'zod'
import { civilDate, id, oneOf, requiredText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import type { Text } from '#lib/i18n/text'
import { reportTexts as t } from '#lib/i18n/texts/report'
import { daysBetween } from '#lib/values/local-date'
import { REPORTED_MARKS } from './codes.schema'
import { recordSessionSchema } from './record-session.schema'

const A_WEEK = 6

/** A link for one session or one week of a group, and who gets it. */
export const issueReportLinkSchema = z
  .object({ groupId: id, fromDate: civilDate, toDate: civilDate, recipient: requiredText })
  .superRefine(({ fromDate, toDate }, ctx) => {
    const issue = (text: Text) => ctx.addIssue({ code: 'custom', path: ['toDate'], message: asMessage(text) })
    if (toDate < fromDate) issue(t.endBeforeStart)
    else if (daysBetween(fromDate, toDate) > A_WEEK) issue(t.tooLong)
  })

export const revokeReportLinkSchema = z.object({ linkId: id })

/** A register as it is reported by somebody without an account: there, away, or part of the time away. */
export const reportedSessionSchema = recordSessionSchema.extend({
  recipient: requiredText,
  marks: z
    .array(
      z.object({
        participantId: id,
        code: oneOf(REPORTED_MARKS),
        absentQuarters: z.number().int().min(0).max(96),
      }),
    )
    .max(500),
})

export type IssueReportLinkInput = z.input<typeof issueReportLinkSchema>
