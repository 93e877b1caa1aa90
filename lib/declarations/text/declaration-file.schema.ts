import { z } from 'zod'

const text = z.string().min(1)

/**
 * The words of integreringserklæringen, clause by clause in the official order. `{municipality}` and `{date}`
 * stand where the official text leaves a line to fill in. The freedom and child clauses share one bullet there.
 */
export const declarationWordsSchema = z.strictObject({
  title: text,
  fields: z.strictObject({
    appliesTo: text,
    name: text,
    identityNumber: text,
    resident: text,
    decision: text,
  }),
  heading: text,
  intro: text,
  clauses: z.strictObject({
    PROGRAM_PLAN: text,
    SELVFORSORGELSE: text,
    NORSK_SAMFUNN: text,
    LIKESTILLING: text,
    FRIHET_BARN: z.strictObject({ sameBullet: z.literal(true), FRIHET: text, BARN: text }),
    NORSK_LOV: text,
  }),
  sections: z.strictObject({
    FORHOLD_PLAN: z.strictObject({ heading: text, text }),
    KONSEKVENSER: z.strictObject({ heading: text, text }),
    IKKE_VEDTAK: z.strictObject({ text }),
  }),
  signature: z.strictObject({ heading: text, placeAndDate: text, participant: text }),
})

export const textStatuses = ['OFFISIELL', 'KVALITETSSIKRET', 'UTKAST'] as const

/** One language of one template version, as it lies on disk. The notices are ours, not the ministry's. */
export const declarationFileSchema = z.strictObject({
  templateVersion: text,
  language: text,
  status: z.enum(textStatuses),
  source: text.optional(),
  translator: text.optional(),
  /** The day the words were taken in or translated. */
  date: z.iso.date(),
  words: declarationWordsSchema,
  notices: z.strictObject({ norwegianGoverns: text, draft: text, page: text }),
})

export type DeclarationWords = z.infer<typeof declarationWordsSchema>
export type DeclarationFile = z.infer<typeof declarationFileSchema>
export type TextStatus = (typeof textStatuses)[number]
