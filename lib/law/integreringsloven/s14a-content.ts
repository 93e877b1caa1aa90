import { ageOn, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { codesThatHold } from '../finding'
import { CHILD_BELOW } from '../parameters/plan-check'
import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'

export const ELEMENTS = [
  'WORK_DIRECTED',
  'EDUCATION_DIRECTED',
  'NORWEGIAN',
  'SOCIAL_STUDIES',
  'LIFE_SKILLS',
  'PARENTAL_GUIDANCE',
  'OTHER',
] as const
export type Element = (typeof ELEMENTS)[number]

export type MissingElement =
  | 'ELEMENT_WORK_OR_EDUCATION'
  | 'ELEMENT_NORWEGIAN'
  | 'ELEMENT_LIFE_SKILLS'
  | 'ELEMENT_SOCIAL_STUDIES'
  | 'ELEMENT_PARENTAL_GUIDANCE'

type Facts = {
  readonly elements: readonly Element[]
  readonly childrenBirthDates: readonly LocalDate[]
  readonly planDate: LocalDate
  readonly socialStudies: boolean
}

/** Integreringsloven § 14 a first and second paragraph: what every programme must hold. */
export const missingElements: Provision<Facts, readonly MissingElement[]> = {
  id: 'integreringsloven.s14a.elements',
  cite: 'integreringsloven § 14 a første og andre ledd',
  validFrom: REFORM_2026,
  apply: ({ elements, childrenBirthDates, planDate, socialStudies }) => {
    const lacks = (element: Element) => !elements.includes(element)
    const isChild = (birthDate: LocalDate) => ageOn(birthDate, planDate) < valueOn(CHILD_BELOW, planDate)
    const hasChild = childrenBirthDates.some(isChild)
    return codesThatHold<MissingElement>({
      ELEMENT_WORK_OR_EDUCATION: lacks('WORK_DIRECTED') && lacks('EDUCATION_DIRECTED'),
      ELEMENT_NORWEGIAN: lacks('NORWEGIAN'),
      ELEMENT_LIFE_SKILLS: lacks('LIFE_SKILLS'),
      ELEMENT_SOCIAL_STUDIES: socialStudies && lacks('SOCIAL_STUDIES'),
      ELEMENT_PARENTAL_GUIDANCE: hasChild && lacks('PARENTAL_GUIDANCE'),
    })
  },
}
