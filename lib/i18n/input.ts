import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '#lib/values/local-date'
import { asMessage } from './message'
import { between, inputTexts, tooLong } from './texts/input'

const SHORT = 200
const LONG = 4000
const required = asMessage(inputTexts.required)

/** No control characters (line breaks aside) and no marks that turn the direction of the text around them. */
const visible = /^[^\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]*$/u

const text = (most: number) =>
  z
    .string(required)
    .max(most, asMessage(tooLong(most)))
    .transform((value) => value.normalize('NFC').trim())
    .refine(
      (value) => visible.test(value.replaceAll(/[\r\n\t]/g, '')),
      asMessage(inputTexts.controlCharacters),
    )

const filled = (value: string) => value.length > 0

/** One line that may be empty. */
export const optionalText = text(SHORT)
/** One line that must hold something. */
export const requiredText = text(SHORT).refine(filled, required)
/** Several lines that may be empty. */
export const optionalProse = text(LONG)
/** Several lines that must hold something. */
export const requiredProse = text(LONG).refine(filled, required)

export const id = z.uuid(asMessage(inputTexts.id))
/** Whether a text of an address can be an id at all; the database would fail on any other. */
export const isId = (text: unknown): boolean => z.uuid().safeParse(text).success
export const version = z.number(required).int().min(1).max(2_000_000_000)

/** A day that exists, from 1900 to 2199. */
export const civilDate = z.string(required).transform((value, ctx): LocalDate => {
  const date = parseLocalDate(value)
  if (date) return date
  ctx.addIssue({ code: 'custom', message: value === '' ? required : asMessage(inputTexts.notADate) })
  return z.NEVER
})

/** A day, or an empty field, which means none. */
export const optionalCivilDate = z
  .union([z.literal('').transform(() => null), z.null(), civilDate])
  .optional()
  .transform((value) => value ?? null)

export const oneOf = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.enum(codes, asMessage(inputTexts.choose))

export const wholeNumber = (least: number, most: number) =>
  z
    .number(asMessage(inputTexts.wholeNumber))
    .int(asMessage(inputTexts.wholeNumber))
    .min(least, asMessage(between(least, most)))
    .max(most, asMessage(between(least, most)))

/** A whole number as it is typed in a field. */
export const wholeNumberText = (least: number, most: number) =>
  z
    .string(asMessage(inputTexts.wholeNumber))
    .trim()
    .regex(/^\d{1,9}$/, asMessage(inputTexts.wholeNumber))
    .transform(Number)
    .pipe(wholeNumber(least, most))
