import { z } from 'zod'
import { parseLocalDate } from '#lib/values/local-date'

/** Control characters, private characters, and those that change the reading order of the text around them. */
const UNSETTABLE = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u
const UNSETTABLE_IN_PROSE = /[\p{Co}\p{Cn}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u

const SHORT = 200
const LONG = 6000

const bounded = (most: number) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'mangler' : 'skal være tekst') })
    .min(1, 'er tom')
    .max(most, `er for lang (høyst ${most} tegn)`)

/** A name, a place, a title: one line, nothing that can disturb the text it is set into. */
export const words = bounded(SHORT)
  .refine((text) => !UNSETTABLE.test(text), 'har styretegn eller tegn som snur skriveretningen')
  .refine((text) => text.trim() !== '', 'er tom')

/** Free text; its line breaks begin new paragraphs. */
export const prose = bounded(LONG).refine(
  (text) => !UNSETTABLE_IN_PROSE.test(text),
  'har tegn som snur skriveretningen eller ikke kan settes',
)

export const day = z
  .string({ error: (issue) => (issue.input === undefined ? 'mangler' : 'skal være en dato') })
  .refine((text) => parseLocalDate(text) !== null, 'er ikke en dato (åååå-mm-dd)')

/** A moment in UTC. */
export const moment = z.iso.datetime({ error: 'er ikke et tidspunkt (2027-03-01T09:30:00Z)' })

export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'er ikke en SHA-256-sum (64 tegn 0–9 a–f)')

const WIDEST_ARMS = 3

/** The coat of arms, wherever it comes from. */
export const armsSchema = z
  .strictObject({
    width: z.number().positive(),
    height: z.number().positive(),
    paths: z
      .array(
        z.strictObject({
          d: z.string().max(50_000, 'er for lang (høyst 50 000 tegn)'),
          fill: z.string().regex(/^#[0-9a-fA-F]{6}$/, 'skal være en farge (#rrggbb)'),
        }),
      )
      .max(200, 'er for mange (høyst 200)'),
  })
  .refine(
    ({ width, height }) => width <= height * WIDEST_ARMS,
    'er for bredt (høyst tre ganger så bredt som høyt)',
  )

/** `name` is what stands before the word kommune. */
export const municipality = z.strictObject({ name: words, arms: armsSchema.optional() })

export const person = z.strictObject({ name: words, identityNumber: words })

export type MunicipalityFacts = z.infer<typeof municipality>
