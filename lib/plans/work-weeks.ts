import { addDays, dayOfWeek, daysBetween, earliest, type LocalDate, latest } from '#lib/values/local-date'
import type { PlanContent, PlanElement } from './plan-content'

const WORKING_DAYS = 5

/** Working days of the week that the element covers. */
const daysCovered = ({ from, to }: PlanElement, monday: LocalDate) => {
  const first = latest(from, monday)
  const last = earliest(to, addDays(monday, WORKING_DAYS - 1))
  return first > last ? 0 : daysBetween(first, last) + 1
}

/** Hours in the week, of elements that may cover a part of it. */
const hoursIn = (elements: readonly PlanElement[], monday: LocalDate) => {
  let parts = 0
  for (const element of elements) parts += element.quartersPerWeek * daysCovered(element, monday)
  return parts / (4 * WORKING_DAYS)
}

/** Arbeidsrettet hours in every whole week of the programme, as § 14 a counts them. */
export const workWeeks = ({ startsOn, endsOn, elements }: PlanContent) => {
  const directed = elements.filter(({ kind }) => kind === 'WORK_DIRECTED')
  const weeks: { weekStartsOn: LocalDate; hours: number }[] = []
  let monday = addDays(startsOn, (8 - dayOfWeek(startsOn)) % 7)
  while (addDays(monday, WORKING_DAYS - 1) <= endsOn) {
    weeks.push({ weekStartsOn: monday, hours: hoursIn(directed, monday) })
    monday = addDays(monday, 7)
  }
  return weeks
}
