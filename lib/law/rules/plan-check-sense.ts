import { dayOfWeek } from '#lib/values/local-date'
import type { Report } from '../contract/refusal'
import { requireDistinct, requireOrder } from '../contract/sense'
import type { PlanCheckInput } from './plan-check-input'

const MONDAY = 1

/** The sense pass of `planCheck` (contract, section 9). */
export const planCheckSense = (input: PlanCheckInput, report: Report): void => {
  const { planDate, workWeeks } = input
  for (const [index, { weekStartsOn }] of workWeeks.entries())
    if (dayOfWeek(weekStartsOn) !== MONDAY)
      report('CONFLICT', `workWeeks[${index}].weekStartsOn`, 'En uke begynner på en mandag.')
  for (const [index, birthDate] of input.childrenBirthDates.entries())
    if (birthDate > planDate)
      report('DATE_ORDER', `childrenBirthDates[${index}]`, 'Barnet er født etter datoen for planen.')
  requireOrder(report, 'lastReviewedOn', planDate, input.lastReviewedOn)

  const weeks = workWeeks.map(({ weekStartsOn }) => weekStartsOn)
  requireDistinct(report, 'workWeeks', weeks, 'weekStartsOn')
  requireDistinct(report, 'elements', input.elements)
  requireDistinct(report, 'revision.changes', input.revision?.changes ?? [])
}
