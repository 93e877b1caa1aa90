import type { Text } from '#lib/i18n/text'
import type { Goal } from '#lib/law/contract/codes'
import { inForce } from '#lib/law/dated'
import { countsAsUpperSecondary } from '#lib/law/integreringsforskriften/f65a-education'
import { LIFE_SKILLS_HOURS, PARENTAL_GUIDANCE_SESSIONS } from '#lib/law/parameters/plan-check'
import { REFORM_2026 } from '#lib/law/parameters/sources'
import { ageOn, type LocalDate, latest } from '#lib/values/local-date'
import { draftTexts } from './draft-texts'
import { CITES } from './element-cites'
import type { PlanElement, PlanFacts } from './plan-content'

/** An element that the draft can place in the weeks. */
export type Course = Pick<PlanElement, 'kind' | 'variant' | 'sessions' | 'totalQuarters' | 'cite'> & {
  readonly title: Text
  readonly because: Text
}

const ADULT = 18

const plain = { variant: null, sessions: null, totalQuarters: null } as const

export const norwegianCourse: Course = {
  ...plain,
  kind: 'NORWEGIAN',
  cite: CITES.NORWEGIAN,
  title: draftTexts.norwegian,
  because: draftTexts.norwegianBecause,
}

/** § 33: 75 hours. */
export const SOCIAL_STUDIES = {
  ...plain,
  kind: 'SOCIAL_STUDIES',
  cite: CITES.SOCIAL_STUDIES,
  title: draftTexts.socialStudies,
  because: draftTexts.socialStudiesBecause,
  totalQuarters: 300,
} as const satisfies Course

/** Full time is demanded by § 13 or § 14, by education. */
export const languagePractice = (section: 'integreringsloven § 13' | 'integreringsloven § 14'): Course => ({
  ...plain,
  kind: 'OTHER',
  cite: section,
  title: draftTexts.languagePractice,
  because: draftTexts.languagePracticeBecause,
})

/** What leads to the goal: in the first weeks, and then. */
export const directedCourses = (goal: Goal): readonly [Course, Course] => {
  const educational = {
    ...plain,
    kind: 'EDUCATION_DIRECTED',
    cite: CITES.EDUCATION_DIRECTED,
    because: draftTexts.educationBecause,
  } as const
  const working = { ...plain, kind: 'WORK_DIRECTED' } as const
  const { workTrial, workTrialBecause, practice, practiceBecause, preparatory, education } = draftTexts
  return goal === 'WORK'
    ? [
        { ...working, cite: CITES.WORK_DIRECTED, title: workTrial, because: workTrialBecause },
        {
          ...working,
          cite: 'integreringsloven § 14 a tredje og fjerde ledd',
          title: practice,
          because: practiceBecause,
        },
      ]
    : [
        { ...educational, title: preparatory },
        { ...educational, title: education },
      ]
}

const lifeSkills = ({ education, permitGround }: PlanFacts, on: LocalDate): readonly Course[] => {
  const hours = inForce(LIFE_SKILLS_HOURS, latest(on, REFORM_2026)).value
  const upper = countsAsUpperSecondary({ education, ground: permitGround })
  const { migrationHealth, career } = upper ? hours.upperSecondary : hours.other
  const half = {
    ...plain,
    kind: 'LIFE_SKILLS',
    cite: CITES.LIFE_SKILLS,
    because: draftTexts.lifeSkillsBecause,
  } as const
  const { lifeSkillsHealth, lifeSkillsCareer } = draftTexts
  return [
    { ...half, variant: 'MIGRATION_HEALTH', title: lifeSkillsHealth, totalQuarters: migrationHealth * 4 },
    { ...half, variant: 'CAREER', title: lifeSkillsCareer, totalQuarters: career * 4 },
  ]
}

const parentalGuidance = ({ childrenBirthDates }: PlanFacts, on: LocalDate): readonly Course[] =>
  childrenBirthDates.some((birthDate) => ageOn(birthDate, on) < ADULT)
    ? [
        {
          ...plain,
          kind: 'PARENTAL_GUIDANCE',
          variant: 'GROUP',
          cite: CITES.PARENTAL_GUIDANCE,
          title: draftTexts.parentalGuidance,
          because: draftTexts.parentalGuidanceBecause,
          sessions: inForce(PARENTAL_GUIDANCE_SESSIONS, latest(on, REFORM_2026)).value.GROUP.least,
        },
      ]
    : []

/** The short courses of § 14 a, at their least extent, in the order they are held. */
export const shortCourses = (facts: PlanFacts, on: LocalDate): readonly Course[] => [
  ...lifeSkills(facts, on),
  ...parentalGuidance(facts, on),
]
