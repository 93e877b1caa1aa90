import { z } from 'zod'
import { id, oneOf, optionalText, requiredText, version } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { moneyFactTexts as t } from '#lib/i18n/texts/money-facts'
import { BENEFIT_KINDS } from '#lib/law/rules/stipend-input'
import { kroner, quartersUpTo } from './kroner.schema'
import { monthField, optionalMonth, seenEffect } from './month-field.schema'

const yesOrNo = oneOf(['YES', 'NO']).transform((value) => value === 'YES')

/** Benefits that only count when they were earned before the programme began (§ 22). */
const EARNED_KINDS: readonly string[] = ['UNEMPLOYMENT', 'SICKNESS', 'PARENTAL']

/** Another benefit, as an official has been told of it. The amount of overgangsstønad is a year's. */
export const recordBenefitSchema = z
  .object({
    participantId: id,
    kind: oneOf(BENEFIT_KINDS),
    fromMonth: monthField,
    toMonth: optionalMonth,
    amount: kroner,
    earnedBeforeStart: z
      .union([z.literal('').transform(() => null), yesOrNo])
      .optional()
      .default(null),
    received: yesOrNo,
    source: requiredText,
    seen: seenEffect,
  })
  .superRefine(({ kind, fromMonth, toMonth, earnedBeforeStart }, ctx) => {
    const issue = (path: string, text: { nb: string; nn: string }) =>
      ctx.addIssue({ code: 'custom', path: [path], message: asMessage(text) })
    if (toMonth && toMonth < fromMonth) issue('toMonth', t.endBeforeStart)
    if (EARNED_KINDS.includes(kind) && earnedBeforeStart === null) issue('earnedBeforeStart', t.earnedNeeded)
  })
export type RecordBenefitInput = z.input<typeof recordBenefitSchema>

/** The last month of a benefit; or that it never held. */
export const endBenefitSchema = z
  .object({
    participantId: id,
    benefitId: id,
    version,
    how: oneOf(['END', 'WITHDRAW']),
    toMonth: optionalMonth,
    reason: optionalText.optional().default(''),
    seen: seenEffect,
  })
  .superRefine(({ how, toMonth }, ctx) => {
    if (how === 'END' && !toMonth)
      ctx.addIssue({ code: 'custom', path: ['toMonth'], message: asMessage(t.lastMonthNeeded) })
  })
export type EndBenefitInput = z.input<typeof endBenefitSchema>

/** More hours than a programme can hold in a month. */
const MOST_HOURS = 200

/** Paid work of one month that is part of the programme; no hours: there was none after all. */
export const recordWorkSchema = z.object({
  participantId: id,
  month: monthField,
  hours: quartersUpTo(MOST_HOURS),
  pay: kroner,
  /** 0 while nothing is recorded for the month. */
  version: z.number().int().min(0).max(2_000_000_000),
  seen: seenEffect,
})
export type RecordWorkInput = z.input<typeof recordWorkSchema>
