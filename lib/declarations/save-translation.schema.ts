import { z } from 'zod'
import { oneOf, optionalText, requiredText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { inputTexts, tooLong } from '#lib/i18n/texts/input'
import { clauseProblemTexts, translationTexts } from '#lib/i18n/texts/translations'
import { declarationWordsSchema } from './text/declaration-file.schema'
import { missingClauses } from './text/missing-clauses'
import official from './text/nb.json'

const LONGEST_CLAUSE = 4000

const leaf = z
  .string()
  .max(LONGEST_CLAUSE, asMessage(tooLong(LONGEST_CLAUSE)))
  .transform((text) => text.normalize('NFC').trim())
const leaves = z.record(z.string(), z.union([leaf, z.literal(true)]))
/** No deeper than the template itself, so that whatever is sent can be looked through. */
const sent = z.record(z.string(), z.union([leaf, z.record(z.string(), z.union([leaf, leaves]))]))

const officialWords = declarationWordsSchema.parse(official.words)

/** The words of a translation: every clause of the official text, none missing and none added. */
const words = sent.transform((candidate, ctx) => {
  for (const { code, path } of missingClauses(officialWords, candidate)) {
    ctx.addIssue({ code: 'custom', path: path.split('.'), message: asMessage(clauseProblemTexts[code]) })
  }
  return declarationWordsSchema.safeParse(candidate).data ?? officialWords
})

/** What is sent when a municipality approves a translation or puts its own in place. */
export const saveTranslationSchema = z
  .object({
    language: z.string(asMessage(inputTexts.choose)).regex(/^[a-z]{2,3}$/, asMessage(inputTexts.choose)),
    /** The newest version of the municipality's own that was read; 0 for the product's text. */
    number: z.number(asMessage(inputTexts.required)).int().min(0).max(1_000_000),
    status: oneOf(['UTKAST', 'KVALITETSSIKRET']),
    translator: requiredText,
    assuredBy: optionalText,
    words,
  })
  .refine(({ status, assuredBy }) => status === 'UTKAST' || assuredBy !== '', {
    path: ['assuredBy'],
    message: asMessage(translationTexts.assuredByNeeded),
  })

export type SaveTranslationInput = z.input<typeof saveTranslationSchema>
