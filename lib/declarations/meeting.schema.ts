import { z } from 'zod'
import { civilDate, id, oneOf, optionalProse, optionalText, requiredText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { signingInputTexts } from '#lib/i18n/texts/signing-input'
import {
  INTERPRETER_CATEGORIES,
  INTERPRETER_MODES,
  NO_INTERPRETER_REASONS,
  POSTPONED_REASONS,
  REFUSAL_REASONS,
  SIGNING_METHODS,
} from './agreement-codes'
import { clauseAnswers } from './clause-answers.schema'
import { drawingSchema } from './strokes.schema'

const present = z.strictObject({
  name: optionalText,
  number: optionalText,
  category: z.enum(INTERPRETER_CATEGORIES),
  language: requiredText,
  dialect: optionalText,
  mode: oneOf(INTERPRETER_MODES),
  minor: z.boolean(),
  relative: z.boolean(),
  confidentialityConfirmed: z.boolean(),
  impartialityConfirmed: z.boolean(),
  unqualifiedReason: optionalProse,
  /** Why the participant understands an interpreter of another language than the case names. */
  languageReason: optionalProse.default(''),
  /** The participant and the interpreter have confirmed that they understand each other. */
  languageConfirmed: z.boolean().default(false),
})

/** The form as it begins: nobody has said with which qualification. */
const begun = present.extend({ category: z.literal('') })
const interpreter = z.discriminatedUnion('category', [present, begun])

const none = z.literal('').transform(() => null)

const setup = z.strictObject({
  heldOn: civilDate,
  place: requiredText,
  /** Asked for, never assumed: empty until it is answered. */
  readAloud: z.union([z.boolean(), z.enum(['', 'YES', 'NO'])]),
  /** The language it was read and explained in. */
  languageRead: requiredText,
  /** `YES`: an interpreter is registered. */
  withInterpreter: oneOf(['YES', 'NO']),
  interpreter: interpreter.nullish(),
  noInterpreterReason: z.union([none, z.null(), oneOf(NO_INTERPRETER_REASONS)]).optional(),
  noInterpreterText: optionalProse,
})
type Setup = z.output<typeof setup>
type Say = (path: string[], text: { nb: string; nn: string }) => void

/** All that is still to be filled in about the interpreter, in the order of the form. */
const checkInterpreter = (interpreter: Setup['interpreter'], say: Say) => {
  if (!interpreter?.name && !interpreter?.number)
    say(['interpreter', 'name'], signingInputTexts.interpreterName)
  if (interpreter?.category) return // what else the law asks for is answered with its section
  say(['interpreter', 'category'], signingInputTexts.category)
  if (!interpreter?.confidentialityConfirmed)
    say(['interpreter', 'confidentialityConfirmed'], signingInputTexts.confidentiality)
  if (!interpreter?.impartialityConfirmed)
    say(['interpreter', 'impartialityConfirmed'], signingInputTexts.impartiality)
}

const checkPresent = (
  { readAloud, withInterpreter, interpreter, noInterpreterReason, noInterpreterText }: Setup,
  say: Say,
) => {
  if (readAloud === '') say(['readAloud'], signingInputTexts.readAloud)
  if (withInterpreter === 'YES') return checkInterpreter(interpreter, say)
  if (noInterpreterReason === 'OTHER' && noInterpreterText === '')
    say(['noInterpreterText'], signingInputTexts.noInterpreterText)
}

/** What staff records before the tablet is handed over: who was present, where, when, how it was conveyed. */
export const meetingSetupSchema = setup
  .superRefine((meeting, ctx) =>
    checkPresent(meeting, (path, text) => ctx.addIssue({ code: 'custom', path, message: asMessage(text) })),
  )
  .transform((meeting) => ({
    ...meeting,
    interpreter: meeting.interpreter?.category ? meeting.interpreter : null,
    readAloud: meeting.readAloud === true || meeting.readAloud === 'YES',
  }))
export type MeetingSetup = z.output<typeof meetingSetupSchema>
export type MeetingSetupForm = z.input<typeof meetingSetupSchema>

/** An outcome as it was given, whole or not. */
export const givenOutcomeSchema = z.strictObject({
  outcome: oneOf(['SIGNED', 'REFUSED', 'POSTPONED']),
  method: oneOf(SIGNING_METHODS).nullish(),
  drawing: drawingSchema.nullish(),
  typedName: optionalText.nullish(),
  witness: optionalText.nullish(),
  /** Read from the sheet that was signed by pen: it must be this agreement's own. */
  paperCode: optionalText.nullish(),
  refusalCode: oneOf(REFUSAL_REASONS).nullish(),
  refusalReason: optionalProse.nullish(),
  guidanceGiven: z.boolean().nullish(),
  postponedReason: oneOf(POSTPONED_REASONS).nullish(),
  clauseAnswers: clauseAnswers.nullish(),
  /** The device's clock when the outcome was given. */
  deviceAt: z.iso.datetime().nullish(),
})
export type GivenOutcome = z.output<typeof givenOutcomeSchema>
type Outcome = GivenOutcome

const checkSignature = ({ method, drawing, typedName, witness }: Outcome, say: Say) => {
  if (!method) return say(['method'], signingInputTexts.noSignature)
  if ((method === 'DRAWN' || method === 'MARK') && !drawing) say(['drawing'], signingInputTexts.noSignature)
  if (method === 'TYPED' && !typedName) say(['typedName'], signingInputTexts.typedName)
  if ((method === 'MARK' || method === 'TYPED') && !witness) say(['witness'], signingInputTexts.witness)
}

const SIGNATURE_FIELDS = ['drawing', 'typedName', 'witness', 'paperCode'] as const
const BELONGS: Readonly<Record<string, readonly string[]>> = {
  DRAWN: ['drawing'],
  MARK: ['drawing', 'witness'],
  TYPED: ['typedName', 'witness'],
  PAPER: ['paperCode'],
}

/** Nothing of another way of signing, and nothing of a signature where there is none. */
const checkNothingElse = (end: Outcome, say: Say) => {
  const signed = end.outcome === 'SIGNED'
  const own = (signed && BELONGS[end.method ?? '']) || []
  for (const field of SIGNATURE_FIELDS)
    if (end[field] && !own.includes(field)) say([field], signingInputTexts.belongsElsewhere)
  if (!signed && end.method) say(['method'], signingInputTexts.belongsElsewhere)
}

const UNSIGNED = { refusalCode: null, refusalReason: null, guidanceGiven: null, postponedReason: null }

/** What was typed for another outcome before this one was chosen is left out. */
const ownOutcome = (end: Outcome): Outcome => {
  const { refusalCode, refusalReason, guidanceGiven, postponedReason, ...rest } = end
  const refused = { refusalCode: refusalCode ?? 'NOT_SAID', refusalReason, guidanceGiven } as const
  if (end.outcome === 'REFUSED') return { ...rest, ...UNSIGNED, ...refused }
  return end.outcome === 'POSTPONED' ? { ...rest, ...UNSIGNED, postponedReason } : { ...rest, ...UNSIGNED }
}

/** How the meeting ended: signed in one of four equal ways, not wished, or put off. */
export const meetingOutcomeSchema = givenOutcomeSchema
  .superRefine((end, ctx) => {
    const say: Say = (path, text) => ctx.addIssue({ code: 'custom', path, message: asMessage(text) })
    checkNothingElse(end, say)
    if (end.outcome === 'SIGNED') checkSignature(end, say)
    if (end.outcome === 'POSTPONED' && !end.postponedReason)
      say(['postponedReason'], signingInputTexts.postponedReason)
  })
  .transform(ownOutcome)
export type MeetingOutcome = z.output<typeof meetingOutcomeSchema>
export type MeetingOutcomeForm = z.input<typeof meetingOutcomeSchema>

/** A whole meeting, as it is recorded. `shownHash` is the fingerprint of what the participant had in sight. */
export const recordMeetingSchema = z.strictObject({
  agreementId: id,
  submissionId: id,
  shownHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** When the participant got the text in sight. */
  startedAt: z.iso.datetime().nullish(),
  setup: meetingSetupSchema,
  end: meetingOutcomeSchema,
})
export type RecordMeetingForm = z.input<typeof recordMeetingSchema>
export type RecordMeetingInput = z.output<typeof recordMeetingSchema>
