import { z } from 'zod'
import { id, oneOf, optionalText, requiredProse, requiredText } from '#lib/i18n/input'
import { spokenLanguage } from '#lib/i18n/languages'
import { asMessage } from '#lib/i18n/message'
import { elementLibraryTexts as t } from '#lib/i18n/texts/element-library'
import { inputTexts } from '#lib/i18n/texts/input'
import { planInputTexts } from '#lib/i18n/texts/plan-input'
import { GOALS } from '#lib/law/contract/codes'
import { courseHoursOrNone, weeklyHours, wholeOrNone } from '#lib/plans/hours.schema'
import { ELEMENT_KINDS, ELEMENT_VARIANTS, type ElementKind } from '#lib/plans/plan-codes'

const none = z.literal('').transform(() => null)

/** Which halves or forms a kind can have (forskriften §§ 3, 4). */
const VARIANTS_OF: Partial<Record<ElementKind, readonly string[]>> = {
  LIFE_SKILLS: ['MIGRATION_HEALTH', 'CAREER'],
  PARENTAL_GUIDANCE: ['GROUP', 'INDIVIDUAL'],
}

const fields = z.object({
  /** Empty for a new one. */
  elementId: z.union([none, id]),
  /** 0 for a new one. */
  version: z.number().int().min(0).max(2_000_000_000),
  kind: oneOf(ELEMENT_KINDS),
  variant: z.union([none, oneOf(ELEMENT_VARIANTS)]),
  title: requiredText,
  place: optionalText,
  provider: optionalText,
  language: z.union([
    none,
    z.string().refine((tag) => spokenLanguage(tag) !== null, asMessage(inputTexts.choose)),
  ]),
  hoursPerWeek: weeklyHours.refine((quarters) => quarters > 0, asMessage(t.noHours)),
  weeks: wholeOrNone.refine((weeks) => weeks !== 0, asMessage(planInputTexts.whole)),
  sessions: wholeOrNone,
  totalHours: courseHoursOrNone,
  goals: z.array(oneOf(GOALS)).max(GOALS.length, asMessage(inputTexts.choose)),
  keywords: optionalText,
  because: requiredProse,
  inUse: z.boolean(),
})

export const saveElementSchema = fields.superRefine(({ kind, variant }, ctx) => {
  const fitting = VARIANTS_OF[kind] ?? []
  const fits = variant === null ? fitting.length === 0 : fitting.includes(variant)
  if (!fits) ctx.addIssue({ code: 'custom', path: ['variant'], message: asMessage(t.variantDoesNotFit) })
})

export type SaveElementForm = z.input<typeof saveElementSchema>
export type SaveElement = z.output<typeof saveElementSchema>
