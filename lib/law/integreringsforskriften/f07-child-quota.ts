import { ageOn, type LocalDate, yearOf } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { CHILD_AGE_YEARS, CHILD_ILLNESS_DAYS, FEW_CHILDREN, QUOTA_CHILD_BELOW } from '../parameters/absence'
import type { AbsenceInput } from '../rules/absence-input'
import { isWithinAgeLimit } from './f06-child-illness'

type CountedAs = AbsenceInput['policy']['countChildren']
type Facts = Pick<AbsenceInput, 'children' | 'aloneWithCare'>

/**
 * Integreringsforskriften § 7: virkedager with a sick child in twelve months. Which children make «mer
 * enn to» is not written; `countedAs` chooses between those under 18 and those § 6 still gives absence for.
 */
export const childIllnessLimit = (
  { children, aloneWithCare }: Facts,
  countedAs: CountedAs,
  day: LocalDate,
): number => {
  const { upToTwo, moreThanTwo, higherRisk, timesWhenAlone } = valueOn(CHILD_ILLNESS_DAYS, day)
  const born = children.filter(({ birthDate }) => birthDate <= day)
  const lastYearsOfRisk = valueOn(CHILD_AGE_YEARS, day).chronic
  const hasHigherRisk = born.some(
    (child) => child.higherRisk && yearOf(day) <= yearOf(child.birthDate) + lastYearsOfRisk,
  )
  const counted = born.filter((child) =>
    countedAs === 'UNDER_18'
      ? ageOn(child.birthDate, day) < valueOn(QUOTA_CHILD_BELOW, day)
      : isWithinAgeLimit(child, day),
  )
  const many = counted.length > valueOn(FEW_CHILDREN, day) ? moreThanTwo : upToTwo
  return (hasHigherRisk ? higherRisk : many) * (aloneWithCare ? timesWhenAlone : 1)
}
