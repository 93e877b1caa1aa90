import { z } from 'zod'
import { id, oneOf, optionalCivilDate, optionalProse } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { mappingTexts as t } from '#lib/i18n/texts/mapping'

/** Whether the education meets the requirement of the GSU list (integreringsforskriften § 65 a). */
export const UPPER_SECONDARY_FINDINGS = ['YES', 'NO', 'UNCLEAR'] as const

const finding = z
  .union([z.literal('').transform(() => null), z.null(), oneOf(UPPER_SECONDARY_FINDINGS)])
  .optional()
  .transform((value) => value ?? null)

/** What is asked, in the order of the conversation. All may be empty until the mapping is done. */
export const answersSchema = z.object({
  languages: optionalProse,
  education: optionalProse,
  educationEvidence: optionalProse,
  upperSecondary: finding,
  work: optionalProse,
  otherSkills: optionalProse,
  adaptation: optionalProse,
  wishes: optionalProse,
  childCare: optionalProse,
  guidanceAdvice: optionalProse,
})
export type MappingAnswers = z.output<typeof answersSchema>

/** § 10: what a mapping must hold at least. */
const AT_LEAST = ['languages', 'education', 'work', 'otherSkills'] as const

const fields = answersSchema.extend({
  participantId: id,
  /** 0 before it has been saved once. */
  version: z.number().int().min(0).max(2_000_000_000),
  guidanceOn: optionalCivilDate,
  /** Set when everything has been asked. */
  doneOn: optionalCivilDate,
})

export const saveMappingSchema = fields.superRefine((given, ctx) => {
  const say = (path: string, text: { nb: string; nn: string }) =>
    ctx.addIssue({ code: 'custom', path: [path], message: asMessage(text) })
  if (given.doneOn) for (const field of AT_LEAST) if (given[field] === '') say(field, t.neededWhenDone)
  if (given.upperSecondary === 'YES' && given.educationEvidence === '')
    say('educationEvidence', t.evidenceNeeded)
})

export type SaveMappingForm = z.input<typeof saveMappingSchema>
export type SaveMapping = z.output<typeof saveMappingSchema>
