import { z } from 'zod'
import {
  civilDate,
  id,
  oneOf,
  optionalCivilDate,
  optionalProse,
  optionalText,
  requiredProse,
  requiredText,
  version,
} from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { planInputTexts } from '#lib/i18n/texts/plan-input'
import { GOALS, LEVELS } from '#lib/law/contract/codes'
import { addMonths, type LocalDate } from '#lib/values/local-date'
import { courseHoursOrNone, QUARTERS_IN_A_WEEK, weeklyHours, wholeOrNone } from './hours.schema'
import { CHANGE_MARKS, ELEMENT_KINDS, ELEMENT_VARIANTS, GOAL_REASONS, MILESTONE_KINDS } from './plan-codes'

const MOST_ELEMENTS = 60
const MOST_MILESTONES = 60
const LONGEST_MONTHS = 120

const none = z.union([z.literal('').transform(() => null), z.null()])
const optionalCode = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z
    .union([none, oneOf(codes)])
    .optional()
    .transform((value) => value ?? null)

const element = z.object({
  kind: oneOf(ELEMENT_KINDS),
  variant: optionalCode(ELEMENT_VARIANTS),
  title: requiredText,
  place: optionalText,
  hoursPerWeek: weeklyHours,
  from: civilDate,
  to: civilDate,
  sessions: wholeOrNone,
  totalHours: courseHoursOrNone,
  cite: optionalText,
  because: requiredProse,
})

const milestone = z.object({ on: civilDate, kind: oneOf(MILESTONE_KINDS), title: requiredText })

const fields = z.object({
  planId: id,
  version,
  goal: oneOf(GOALS),
  offeredOn: civilDate,
  startsOn: civilDate,
  endsOn: civilDate,
  goalReasonCode: optionalCode(GOAL_REASONS),
  goalReasonText: optionalProse,
  longTermGoals: optionalProse,
  norwegianListening: optionalCode(LEVELS),
  norwegianReading: optionalCode(LEVELS),
  norwegianWriting: optionalCode(LEVELS),
  norwegianOral: optionalCode(LEVELS),
  norwegianByGrade: z.boolean(),
  norwegianExtent: optionalProse,
  socialStudiesHours: wholeOrNone,
  elementsJustification: optionalProse,
  effectJustification: optionalProse,
  capacityReason: optionalProse,
  appealInfo: z.boolean(),
  mappingDoneOn: optionalCivilDate,
  careerGuidanceDoneOn: optionalCivilDate,
  madeWithParticipant: z.boolean(),
  participantAgrees: z.boolean(),
  participantView: optionalProse,
  reason: optionalProse,
  mark: optionalCode(CHANGE_MARKS),
  participantHeard: z.boolean(),
  elements: z.array(element).max(MOST_ELEMENTS, asMessage(planInputTexts.tooManyElements)),
  milestones: z.array(milestone).max(MOST_MILESTONES, asMessage(planInputTexts.tooManyMilestones)),
})
type Fields = z.output<typeof fields>
type Say = (path: (string | number)[], text: { nb: string; nn: string }) => void

const checkProgramme = ({ offeredOn, startsOn, endsOn }: Fields, say: Say) => {
  if (startsOn < offeredOn) say(['startsOn'], planInputTexts.startBeforeOffer)
  if (endsOn < startsOn) say(['endsOn'], planInputTexts.endBeforeStart)
  if (endsOn >= addMonths(startsOn, LONGEST_MONTHS)) say(['endsOn'], planInputTexts.tooLong)
}

const outside = (day: LocalDate, { startsOn, endsOn }: Fields) => day < startsOn || day > endsOn

const checkElements = (plan: Fields, say: Say) => {
  for (const [index, { from, to }] of plan.elements.entries()) {
    if (to < from) say(['elements', index, 'to'], planInputTexts.elementEndBeforeStart)
    if (outside(from, plan)) say(['elements', index, 'from'], planInputTexts.elementOutside)
    if (to >= from && outside(to, plan)) say(['elements', index, 'to'], planInputTexts.elementOutside)
  }
  for (const [index, { on }] of plan.milestones.entries())
    if (outside(on, plan)) say(['milestones', index, 'on'], planInputTexts.milestoneOutside)
}

/** The load is highest where some element begins. */
const checkWeeklySum = ({ elements }: Fields, say: Say) => {
  const sumOn = (day: LocalDate) =>
    elements.reduce(
      (sum, { from, to, hoursPerWeek }) => sum + (from <= day && day <= to ? hoursPerWeek : 0),
      0,
    )
  const overfull = elements.findIndex(({ from }) => sumOn(from) > QUARTERS_IN_A_WEEK)
  if (overfull >= 0) say(['elements', overfull, 'hoursPerWeek'], planInputTexts.weekAbove168)
}

/** A draft as it is saved: every value well formed and in order. What § 15 demands besides is asked when it is set. */
export const savePlanSchema = fields.superRefine((plan, ctx) => {
  const say: Say = (path, text) => ctx.addIssue({ code: 'custom', path, message: asMessage(text) })
  checkProgramme(plan, say)
  checkElements(plan, say)
  checkWeeklySum(plan, say)
})

export const generatePlanSchema = z
  .object({
    participantId: id,
    /** Empty: as the law points to. */
    goal: optionalCode(GOALS),
    offeredOn: civilDate,
    startsOn: civilDate,
  })
  .refine(({ offeredOn, startsOn }) => startsOn >= offeredOn, {
    path: ['startsOn'],
    message: asMessage(planInputTexts.startBeforeOffer),
  })

export const decidePlanSchema = z.object({ planId: id, version, decidedOn: civilDate })

/** How the days of leave and absence over ten lengthen the programme; empty: they do not now. */
export const newPlanVersionSchema = z.object({
  planId: id,
  reason: requiredProse,
  lengthen: optionalCode(['ALL', 'ABOVE_TEN']),
})

export type SavePlanForm = z.input<typeof savePlanSchema>
export type SavePlanInput = z.output<typeof savePlanSchema>
export type GeneratePlanForm = z.input<typeof generatePlanSchema>
export type DecidePlanForm = z.input<typeof decidePlanSchema>
export type NewPlanVersionForm = z.input<typeof newPlanVersionSchema>
