import { z } from 'zod'
import { day, municipality, prose, words } from './facts.schema'
import { planFactsSchema } from './plan.schema'

const freeText = prose.or(z.literal('')).optional()

/** A letter about a decision: the case's values and codes, and a person's words in the marked places alone. */
export const letterFactsSchema = z
  .strictObject({
    letter: z.enum([
      'AWARD',
      'REJECTION',
      'PLAN',
      'LEAVE',
      'EXTENSION',
      'STOP',
      'TREKK',
      'REPAYMENT',
      'EXEMPTION',
      'NORWEGIAN_GOAL',
      'CERTIFICATE',
      'NOTICE',
      'FORWARDING',
      'FORWARDED',
      'DISMISSED',
      'APPEAL_OUTCOME',
    ]),
    language: z.enum(['nb', 'nn']),
    municipality,
    recipient: z.strictObject({
      name: words,
      /** Streng fortrolig, fortrolig: the letter carries no address. */
      addressProtected: z.boolean(),
      address: prose.optional(),
    }),
    reference: words,
    preparedOn: day,
    values: z.record(z.string(), prose),
    choices: z.record(z.string(), z.string()),
    free: z.strictObject({
      reasonFacts: freeText,
      reasonConsiderations: freeText,
      statement: freeText,
      message: freeText,
    }),
    /** Of a letter about a plan: the plan itself, which the letter holds. */
    plan: planFactsSchema.optional(),
    /** The municipality's own words in the template, by their places, and which version of them. */
    wording: z.strictObject({ version: z.int().positive(), words: z.record(z.string(), prose) }).optional(),
    /** Who answers for the letter; the second is the one who wrote it. */
    signed: z
      .array(z.strictObject({ name: words, role: words }))
      .min(1, 'mangler')
      .max(2),
    draft: z.boolean().optional(),
  })
  .refine(({ recipient }) => !(recipient.addressProtected && recipient.address), {
    path: ['recipient', 'address'],
    message: 'skal ikke stå i et brev til en person med beskyttet adresse',
  })

export type LetterFacts = z.infer<typeof letterFactsSchema>
