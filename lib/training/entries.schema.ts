import { z } from 'zod'
import { civilDate, id, oneOf, optionalText, requiredText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { trainingRules as t } from '#lib/i18n/texts/training-input'
import { isOrganisationNumber } from '#lib/values/organisation-number'
import { PAUSE_KINDS, PAYERS, SUBJECTS, TEST_PARTS, TEST_RESULTS } from './training-codes.schema'

const HOURS_AT_MOST = 300

const isResultOf = (part: string, result: string) =>
  (part === 'socialStudies') === (result === 'PASSED' || result === 'NOT_PASSED')

/** One attempt at one delprøve. */
export const recordTestSchema = z
  .object({ participantId: id, onDate: civilDate, part: oneOf(TEST_PARTS), result: oneOf(TEST_RESULTS) })
  .refine(({ part, result }) => isResultOf(part, result), {
    path: ['result'],
    message: asMessage(t.resultOfOtherTest),
  })

/** Leave from the training of a person outside the programme. */
export const grantPauseSchema = z
  .object({
    participantId: id,
    onDate: civilDate,
    toDate: civilDate,
    kind: oneOf(PAUSE_KINDS),
    reason: optionalText,
  })
  .refine(({ onDate, toDate }) => onDate <= toDate, {
    path: ['toDate'],
    message: asMessage(t.endBeforeStart),
  })

const hours = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,](25|5|50|75|0|00))?$/, asMessage(t.quarterHours))
  .transform((text) => Math.round(Number(text.replace(',', '.')) * 4))
  .refine((quarters) => quarters > 0 && quarters <= HOURS_AT_MOST * 4, asMessage(t.hoursInFee))

const kroner = z
  .string()
  .trim()
  .regex(/^\d{1,6}([.,]\d{2})?$/, asMessage(t.kroner))
  .transform((text) => Math.round(Number(text.replace(',', '.')) * 100))
  .refine((ore) => ore > 0, asMessage(t.kroner))

/** A fee for hours of training, and who pays it. */
export const chargeFeeSchema = z
  .object({
    participantId: id,
    onDate: civilDate,
    subject: oneOf(SUBJECTS),
    hours,
    amount: kroner,
    payer: oneOf(PAYERS),
    organisationNumber: optionalText,
  })
  .refine(({ payer, organisationNumber }) => payer === 'SELF' || isOrganisationNumber(organisationNumber), {
    path: ['organisationNumber'],
    message: asMessage(t.organisationNumber),
  })

/** Whom it is about, and nothing to fill in: a certificate, or a case opened for the programme. */
export const onePersonSchema = z.object({ participantId: id })

/** Takes an entry out of account. It stays in the file, with who took it out and why. */
export const strikeEntrySchema = z.object({ entryId: id, reason: requiredText })

export type RecordTestInput = z.input<typeof recordTestSchema>
export type GrantPauseInput = z.input<typeof grantPauseSchema>
export type ChargeFeeInput = z.input<typeof chargeFeeSchema>
export type OnePersonInput = z.input<typeof onePersonSchema>
export type StrikeEntryInput = z.input<typeof strikeEntrySchema>
