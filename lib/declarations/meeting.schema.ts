import { z } from 'zod'
import { civilDate, id, oneOf, optionalProse, optionalText, requiredText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { signingInputTexts } from '#lib/i18n/texts/signing-input'
import {
  CLAUSE_ANSWERS,
  INTERPRETER_CATEGORIES,
  INTERPRETER_MODES,
  NO_INTERPRETER_REASONS,
  POSTPONED_REASONS,
  SIGNING_METHODS,
} from './agreement-codes'
import { drawingSchema } from './strokes.schema'

const interpreter = z.object({
  name: optionalText,
  number: optionalText,
  category: oneOf(INTERPRETER_CATEGORIES),
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
})

const none = z.literal('').transform(() => null)

const setup = z.object({
  heldOn: civilDate,
  place: requiredText,
  readAloud: z.boolean(asMessage(signingInputTexts.readAloud)),
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

const checkPresent = (
  { withInterpreter, interpreter, noInterpreterReason, noInterpreterText }: Setup,
  say: Say,
) => {
  if (withInterpreter === 'YES') {
    if (!interpreter?.name && !interpreter?.number)
      say(['interpreter', 'name'], signingInputTexts.interpreterName)
    return
  }
  if (noInterpreterReason === 'OTHER' && noInterpreterText === '')
    say(['noInterpreterText'], signingInputTexts.noInterpreterText)
}

/** What staff records before the tablet is handed over: who was present, where, when, how it was conveyed. */
export const meetingSetupSchema = setup.superRefine((meeting, ctx) =>
  checkPresent(meeting, (path, text) => ctx.addIssue({ code: 'custom', path, message: asMessage(text) })),
)
export type MeetingSetup = z.output<typeof meetingSetupSchema>
export type MeetingSetupForm = z.input<typeof meetingSetupSchema>

const outcome = z.object({
  outcome: oneOf(['SIGNED', 'REFUSED', 'POSTPONED']),
  method: oneOf(SIGNING_METHODS).nullish(),
  drawing: drawingSchema.nullish(),
  typedName: optionalText.nullish(),
  witness: optionalText.nullish(),
  /** Read from the sheet that was signed by pen: it must be this agreement's own. */
  paperCode: optionalText.nullish(),
  refusalReason: optionalProse.nullish(),
  guidanceGiven: z.boolean().nullish(),
  postponedReason: oneOf(POSTPONED_REASONS).nullish(),
  clauseAnswers: z.record(z.string().max(40), oneOf(CLAUSE_ANSWERS)).nullish(),
  /** The device's clock when the outcome was given. */
  deviceAt: z.iso.datetime().nullish(),
})
type Outcome = z.output<typeof outcome>

const checkSignature = ({ method, drawing, typedName, witness }: Outcome, say: Say) => {
  if (!method) return say(['method'], signingInputTexts.noSignature)
  if ((method === 'DRAWN' || method === 'MARK') && !drawing) say(['drawing'], signingInputTexts.noSignature)
  if (method === 'TYPED' && !typedName) say(['typedName'], signingInputTexts.typedName)
  if ((method === 'MARK' || method === 'TYPED') && !witness) say(['witness'], signingInputTexts.witness)
}

/** How the meeting ended: signed in one of four equal ways, not wished, or put off. */
export const meetingOutcomeSchema = outcome.superRefine((end, ctx) => {
  const say: Say = (path, text) => ctx.addIssue({ code: 'custom', path, message: asMessage(text) })
  if (end.outcome === 'SIGNED') checkSignature(end, say)
  if (end.outcome === 'POSTPONED' && !end.postponedReason)
    say(['postponedReason'], signingInputTexts.postponedReason)
})
export type MeetingOutcome = z.output<typeof meetingOutcomeSchema>
export type MeetingOutcomeForm = z.input<typeof meetingOutcomeSchema>

/** A whole meeting, as it is recorded. `shownHash` is the fingerprint of what the participant had in sight. */
export const recordMeetingSchema = z.object({
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
