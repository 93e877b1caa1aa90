import { LEVELS, type Level } from '#lib/law/contract/codes'
import type { PlanChange } from './plan-codes'
import type { NorwegianGoal, PlanContent, PlanElement } from './plan-content'

const rank = (level: Level | null) => (level === null ? -1 : LEVELS.indexOf(level))

const SKILLS = ['listening', 'reading', 'writing', 'oral'] as const satisfies (keyof NorwegianGoal)[]

const goalMoved = (before: PlanContent, after: PlanContent, way: 1 | -1) =>
  SKILLS.some((skill) => way * (rank(after.norwegianGoal[skill]) - rank(before.norwegianGoal[skill])) > 0) ||
  way * (Number(after.norwegianByGrade) - Number(before.norwegianByGrade)) > 0

/** The elements as one text, whatever their order. */
const told = (
  { elements }: PlanContent,
  which: (element: PlanElement) => boolean,
  tell: (element: PlanElement) => readonly unknown[],
) =>
  elements
    .filter(which)
    .map((element) => JSON.stringify(tell(element)))
    .sort()
    .join()

const isOther = ({ kind }: PlanElement) => kind === 'OTHER'
const isMandatory = (element: PlanElement) => !isOther(element)
const extent = ({ kind, variant, quartersPerWeek, sessions, totalQuarters }: PlanElement) => [
  kind,
  variant,
  quartersPerWeek,
  sessions,
  totalQuarters,
]

/** What a version changes of the one before it, as § 15 and § 46 c name changes. */
export const changesBetween = (before: PlanContent, after: PlanContent): readonly PlanChange[] => {
  const differs = (
    which: (element: PlanElement) => boolean,
    tell: (element: PlanElement) => readonly unknown[],
  ) => told(before, which, tell) !== told(after, which, tell)
  const any = () => true
  const found: Record<PlanChange, boolean> = {
    FINAL_GOAL: before.goal !== after.goal,
    DURATION: before.startsOn !== after.startsOn || before.endsOn !== after.endsOn,
    NORWEGIAN_GOAL_LOWERED: goalMoved(before, after, -1),
    NORWEGIAN_GOAL_RAISED: goalMoved(before, after, 1),
    MANDATORY_ELEMENT: differs(isMandatory, extent),
    OTHER_ELEMENT: differs(isOther, extent) || differs(any, ({ kind, title }) => [kind, title]),
    LONG_TERM_GOAL: before.longTermGoals !== after.longTermGoals,
    COURSE_DATE: differs(any, ({ kind, from, to }) => [kind, from, to]),
    CONTACT_DETAILS: differs(any, ({ kind, place }) => [kind, place]),
  }
  return (Object.keys(found) as PlanChange[]).filter((change) => found[change])
}
