import { type Language, say, type Text } from '#lib/i18n/text'
import { countsAsUpperSecondary } from '#lib/law/integreringsforskriften/f65a-education'
import { socialStudiesRequired } from '#lib/law/integreringsloven/s37c-social-studies'
import { addDays } from '#lib/values/local-date'
import {
  type Course,
  directedCourses,
  languagePractice,
  norwegianCourse,
  SOCIAL_STUDIES,
  shortCourses,
} from './draft-courses'
import { fullTimeQuarters } from './full-time'
import type { PlanContent, PlanElement, PlanFacts } from './plan-content'

/** The municipality's usual rhythm: courses side by side with norsk for 25 weeks, then norsk beside the goal. */
export const COURSE_WEEKS = 25
const SHORT_COURSES_WEEKLY = 10
const NORWEGIAN_LATER = 60
/** Quarters of work or education in the first weeks: the 15 hours of § 14 a come after three or six months. */
const DIRECTED_FIRST = { upperSecondary: 60, other: 48 }

type Frame = Pick<PlanContent, 'goal' | 'startsOn' | 'endsOn'> & { readonly facts: PlanFacts }
/** `weeks` null: until the programme ends. */
type Placed = {
  readonly course: Course
  readonly quarters: number
  readonly week: number
  readonly weeks: number | null
}

const isUpperSecondary = ({ education, permitGround }: PlanFacts) =>
  countsAsUpperSecondary({ education, ground: permitGround })

const weekly = ({ goal, startsOn, facts }: Frame) => {
  const fullTime = fullTimeQuarters(goal)
  const directed = isUpperSecondary(facts) ? DIRECTED_FIRST.upperSecondary : DIRECTED_FIRST.other
  const required = socialStudiesRequired.apply({ ground: facts.permitGround, planDate: startsOn })
  const social = required ? SOCIAL_STUDIES.totalQuarters / COURSE_WEEKS : 0
  return {
    directed,
    social,
    norwegian: fullTime - directed - social - SHORT_COURSES_WEEKLY,
    directedLater: fullTime - NORWEGIAN_LATER,
  }
}

/** Quarters of norsk a week, in the first weeks and after. */
export const norwegianQuarters = (frame: Frame) => ({
  first: weekly(frame).norwegian,
  later: NORWEGIAN_LATER,
})

const inOnePlaceOfTheWeek = (frame: Frame): readonly Placed[] => {
  let week = 0
  const placed = shortCourses(frame.facts, frame.startsOn).map((course) => {
    const weeks = course.sessions ?? (course.totalQuarters ?? 0) / SHORT_COURSES_WEEKLY
    week += weeks
    return { course, quarters: SHORT_COURSES_WEEKLY, week: week - weeks, weeks }
  })
  const rest = { quarters: SHORT_COURSES_WEEKLY, week, weeks: COURSE_WEEKS - week }
  const section = isUpperSecondary(frame.facts) ? 'integreringsloven § 13' : 'integreringsloven § 14'
  return [...placed, { course: languagePractice(section), ...rest }]
}

const placedCourses = (frame: Frame): readonly Placed[] => {
  const { directed, social, norwegian, directedLater } = weekly(frame)
  const [first, later] = directedCourses(frame.goal)
  const atFirst = { week: 0, weeks: COURSE_WEEKS }
  const afterwards = { week: COURSE_WEEKS, weeks: null }
  return [
    { course: norwegianCourse, quarters: norwegian, ...atFirst },
    { course: norwegianCourse, quarters: NORWEGIAN_LATER, ...afterwards },
    ...(social > 0 ? [{ course: SOCIAL_STUDIES, quarters: social, ...atFirst }] : []),
    { course: first, quarters: directed, ...atFirst },
    { course: later, quarters: directedLater, ...afterwards },
    ...inOnePlaceOfTheWeek(frame),
  ]
}

/** Full time from the first day to the last, with everything that § 14 a demands. */
export const draftElements = (frame: Frame, language: Language): readonly PlanElement[] => {
  const own = (text: Text) => say(text, language)
  return placedCourses(frame).flatMap(({ course, quarters, week, weeks }) => {
    const from = addDays(frame.startsOn, week * 7)
    const last = weeks === null ? frame.endsOn : addDays(from, weeks * 7 - 1)
    const to = last < frame.endsOn ? last : frame.endsOn
    if (to < from) return []
    const { title, because, ...what } = course
    return [
      {
        ...what,
        title: own(title),
        because: own(because),
        place: '',
        quartersPerWeek: quarters,
        from,
        to,
      },
    ]
  })
}
