import { type Language, say, type Text } from '#lib/i18n/text'
import { valueOn } from '#lib/law/dated'
import { countsAsUpperSecondary } from '#lib/law/integreringsforskriften/f65a-education'
import { socialStudiesRequired } from '#lib/law/integreringsloven/s37c-social-studies'
import { MONTHS_BEFORE_WORK_HOURS } from '#lib/law/parameters/plan-check'
import { addDays, addMonths, daysBetween, earliest, type LocalDate, latest } from '#lib/values/local-date'
import { draftTexts } from './draft-texts'
import type { MilestoneKind } from './plan-codes'
import type { Milestone, PlanContent, PlanFacts } from './plan-content'

type Frame = Pick<PlanContent, 'goal' | 'startsOn' | 'endsOn'> & {
  readonly facts: PlanFacts
  /** Months between two reviews: the municipality's policy. */
  readonly reviewMonths: number
  /** The day the draft is made: set then, its next review is that many months on. */
  readonly today: LocalDate
}

const TEST_BEFORE_END_DAYS = 28
const SOCIAL_STUDIES_TEST_MONTHS = 11

/** The days of the programme that a person should have in sight. The first review only: the next follows from it. */
export const draftMilestones = (frame: Frame, language: Language): readonly Milestone[] => {
  const { goal, startsOn, endsOn, facts, reviewMonths, today } = frame
  const { education, permitGround: ground } = facts
  const upper = countsAsUpperSecondary({ education, ground })
  const monthsToWork = valueOn(MONTHS_BEFORE_WORK_HOURS, startsOn)[upper ? 'upperSecondary' : 'other']
  const social = socialStudiesRequired.apply({ ground, planDate: startsOn })

  const found: readonly (readonly [Milestone['on'], MilestoneKind, Text])[] = [
    [latest(startsOn, addMonths(earliest(startsOn, today), reviewMonths)), 'REVIEW', draftTexts.review],
    ...(goal === 'WORK'
      ? [[addMonths(startsOn, monthsToWork), 'WORK_HOURS', draftTexts.workHours] as const]
      : []),
    ...(social
      ? [[addMonths(startsOn, SOCIAL_STUDIES_TEST_MONTHS), 'TEST', draftTexts.socialStudiesTest] as const]
      : []),
    [addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2)), 'HALFWAY', draftTexts.halfway],
    [addDays(endsOn, -TEST_BEFORE_END_DAYS), 'TEST', draftTexts.norwegianTest],
    [endsOn, 'END', draftTexts.end],
  ]
  return found
    .map(([on, kind, title]) => ({ on, kind, title: say(title, language) }))
    .filter(({ on }) => on >= startsOn && on <= endsOn)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}
