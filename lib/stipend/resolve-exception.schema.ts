import { z } from 'zod'
import { id, oneOf, optionalCivilDate, optionalText, version } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { stipendTexts as t } from '#lib/i18n/texts/stipend'
import { kroner } from './kroner.schema'
import { CHOICES, EXCEPTION_CODES } from './stipend-codes.schema'

/** A person's choice about one exception. A trekk of § 46 g names its varsel and its vedtak. */
export const resolveExceptionSchema = z
  .object({
    runId: id,
    version,
    participantId: id,
    code: oneOf(EXCEPTION_CODES),
    choice: oneOf(CHOICES),
    noticeOn: optionalCivilDate,
    decidedOn: optionalCivilDate,
    reference: optionalText.optional().default(''),
    /** How much to set off now; empty: all that is owed. */
    amount: z
      .union([z.literal('').transform(() => null), kroner])
      .optional()
      .default(null),
  })
  .superRefine(({ choice, noticeOn, decidedOn, reference }, ctx) => {
    if (choice !== 'DECIDED') return
    const issue = (path: string, text: (typeof t)[keyof typeof t]) =>
      ctx.addIssue({ code: 'custom', path: [path], message: asMessage(text) })
    if (!noticeOn) issue('noticeOn', t.noticeNeeded)
    if (!decidedOn) issue('decidedOn', t.decisionNeeded)
    if (noticeOn && decidedOn && decidedOn <= noticeOn) issue('decidedOn', t.decisionAfterNotice)
    if (reference === '') issue('reference', t.referenceNeeded)
  })

export type ResolveExceptionInput = z.input<typeof resolveExceptionSchema>
