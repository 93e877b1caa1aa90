import { formatQuarters } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import type { Goal } from '#lib/law/contract/codes'
import { leastNorwegianGoal } from '#lib/law/integreringsforskriften/f28-norwegian-goal'
import { countsAsUpperSecondary } from '#lib/law/integreringsforskriften/f65a-education'
import { programme } from '#lib/law/rules/programme'
import { addDays, addMonths, type LocalDate } from '#lib/values/local-date'
import { draftElements, norwegianQuarters } from './draft-elements'
import { draftMilestones } from './draft-milestones'
import { draftTexts, norwegianExtentText } from './draft-texts'
import type { PlanContent, PlanFacts } from './plan-content'

/** Where the law gives no length (an older offer, or a goal that is not on the track). */
const MONTHS_UNTIL_STAFF_DECIDE = 12

export type DraftWish = {
  readonly goal: Goal
  readonly offeredOn: LocalDate
  readonly startsOn: LocalDate
  readonly reviewMonths: number
  readonly today: LocalDate
  readonly language: Language
}

const monthsFor = (facts: PlanFacts, { goal, offeredOn, startsOn }: DraftWish): number => {
  const { permitGround, permitGrantedOn, birthDate, education } = facts
  const answer = programme.decide({
    permitGround,
    permitGrantedOn,
    birthDate,
    education,
    goal,
    offeredOn,
    startsOn,
  })
  return (answer.ok ? answer.value.maxMonths : null) ?? MONTHS_UNTIL_STAFF_DECIDE
}

const reasonsFor = (goal: Goal, language: Language) =>
  goal === 'WORK'
    ? {
        elementsJustification: say(draftTexts.elementsForWork, language),
        effectJustification: say(draftTexts.effectForWork, language),
      }
    : {
        elementsJustification: say(draftTexts.elementsForEducation, language),
        effectJustification: say(draftTexts.effectForEducation, language),
      }

const norwegianExtent = (frame: Parameters<typeof norwegianQuarters>[0], language: Language) => {
  const { first, later } = norwegianQuarters(frame)
  return say(norwegianExtentText(formatQuarters(first), formatQuarters(later)), language)
}

/**
 * A complete first draft of an integreringsplan from facts alone (§§ 13–15). What only the participant and
 * staff can know (long-term goals, kartlegging, that they made it together) stays open for them.
 */
export const draftPlan = (facts: PlanFacts, wish: DraftWish): PlanContent => {
  const { goal, offeredOn, startsOn, reviewMonths, today, language } = wish
  const { education, permitGround: ground } = facts
  const endsOn = addDays(addMonths(startsOn, monthsFor(facts, wish)), -1)
  const frame = { goal, startsOn, endsOn, facts, reviewMonths, today }
  const elements = draftElements(frame, language)
  const socialStudies = elements.find(({ kind }) => kind === 'SOCIAL_STUDIES')
  return {
    goal,
    education,
    offeredOn,
    startsOn,
    endsOn,
    goalReasonCode: null,
    goalReasonText: '',
    longTermGoals: '',
    norwegianGoal: leastNorwegianGoal({
      completedCompulsory: education !== 'NONE',
      upperSecondary: countsAsUpperSecondary({ education, ground }),
    }),
    norwegianByGrade: false,
    norwegianExtent: norwegianExtent(frame, language),
    socialStudiesHours: (socialStudies?.totalQuarters ?? 0) / 4,
    ...reasonsFor(goal, language),
    capacityReason: '',
    appealInfo: true,
    mappingDoneOn: null,
    careerGuidanceDoneOn: null,
    madeWithParticipant: false,
    participantAgrees: false,
    participantView: '',
    elements,
    milestones: draftMilestones(frame, language),
  }
}
