import { z } from 'zod'
import { faultOf } from '#lib/documents/letters/places'
import { type LetterName, letterNames, letterTemplates } from '#lib/documents/letters/templates'
import { oneOf, optionalProse, wholeNumber } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { wordingFaultTexts } from '#lib/i18n/texts/letter-wordings'

/** A deltakerbevis has a form of its own: nothing in it is the municipality's to word. */
export const WORDED = letterNames.filter((name) => name !== 'CERTIFICATE')

const letter = oneOf(WORDED as [LetterName, ...LetterName[]])
const language = oneOf(['nb', 'nn'])
const MOST_VERSIONS = 1_000_000
/** The newest version that the person saw; 0 before there is one. */
const seen = wholeNumber(0, MOST_VERSIONS)

/** The municipality's words by place; an empty place keeps the product's. */
export const saveWordingSchema = z
  .object({ letter, language, seen, words: z.record(z.string().max(60), optionalProse) })
  .superRefine(({ letter: name, words }, ctx) => {
    for (const [key, own] of Object.entries(words)) {
      const fault = own === '' ? null : faultOf(letterTemplates[name], key, own)
      if (fault)
        ctx.addIssue({ code: 'custom', path: ['words', key], message: asMessage(wordingFaultTexts[fault]) })
    }
  })

/** Takes a version into use, or with 0 the product's own words. */
export const useWordingSchema = z.object({ letter, language, seen, version: seen })

export type SaveWordingForm = z.input<typeof saveWordingSchema>
export type UseWordingForm = z.input<typeof useWordingSchema>
