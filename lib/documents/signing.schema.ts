import { z } from 'zod'
import { day, fingerprint, moment, words } from './facts.schema'

const MOST_STROKES = 2000
const MOST_POINTS = 20_000

const point = z.object({ x: z.number(), y: z.number() })
const strokes = z
  .array(z.array(point).max(MOST_POINTS))
  .max(MOST_STROKES)
  .refine((all) => all.some((stroke) => stroke.length > 0), 'er tom')

/** A drawn signature and a drawn mark are equal; paper means that the signature stands on the scanned sheet. */
export const signingMethods = ['DRAWN', 'MARK', 'TYPED', 'PAPER'] as const
export const interpreterModes = ['IN_PERSON', 'SCREEN', 'PHONE'] as const

const interpreter = z.strictObject({
  name: words,
  /** Number in Nasjonalt tolkeregister. */
  number: words.optional(),
  category: z.enum(['A', 'B', 'C', 'D', 'E', 'NONE']),
  language: words,
  dialect: words.optional(),
  mode: z.enum(interpreterModes),
  /** Why an interpreter outside the register was used (tolkeloven § 7). */
  unqualifiedReason: words.optional(),
  /** Why the participant understands an interpreter of another language than the case names. */
  languageReason: words.optional(),
  languageConfirmed: z.boolean().optional(),
  confidentialityConfirmed: z.boolean().optional(),
  impartialityConfirmed: z.boolean().optional(),
})

export const signingSchema = z
  .strictObject({
    method: z.enum(signingMethods),
    strokes: strokes.optional(),
    typedName: words.optional(),
    witness: words.optional(),
    place: words,
    signedOn: day,
    /** When the reading began and the signature was given, by the tablet's clock, and when it reached the office. */
    startedAt: moment.optional(),
    signedAt: moment.optional(),
    receivedAt: moment.optional(),
    /** The tablet's clock does not fit the server's; or the network was away when it was given. */
    clockDiffers: z.literal(true).optional(),
    deliveredLate: z.literal(true).optional(),
    languageRead: words,
    readAloud: z.boolean().optional(),
    interpreter: interpreter.optional(),
    noInterpreterReason: words.optional(),
    staff: z.array(words).min(1, 'mangler'),
    /** SHA-256 in hex of the text shown, and of the text the signature was given to. */
    shownSha256: fingerprint,
    signedSha256: fingerprint,
    /** What was answered to each point, 0 for the facts. */
    answers: z
      .array(z.object({ at: z.int(), answer: z.enum(['UNDERSTOOD', 'NEEDS_EXPLANATION']) }))
      .optional(),
    /** What happened before the signature, the first first. */
    events: z.array(z.object({ at: moment, what: words })).optional(),
    /** The signed document that this one stands in the place of. */
    corrects: z.strictObject({ code: words, sha256: fingerprint, reason: words.optional() }).optional(),
  })
  .refine((signing) => !['DRAWN', 'MARK'].includes(signing.method) || signing.strokes, {
    path: ['strokes'],
    message: 'mangler',
  })
  .refine((signing) => signing.method !== 'TYPED' || signing.typedName, {
    path: ['typedName'],
    message: 'mangler',
  })
  .refine((signing) => !['MARK', 'TYPED'].includes(signing.method) || signing.witness, {
    path: ['witness'],
    message: 'mangler: navnet eller merket må ha et vitne',
  })

export type SigningFacts = z.infer<typeof signingSchema>
