import { formatMonth, formatMonthName } from '#lib/i18n/format'
import * as words from '#lib/i18n/texts/work'
import { type Actor, may } from '#lib/platform/access'
import { dateOf, type LocalDate, monthNumberOf, yearOf } from '#lib/values/local-date'
import { firstDay, type Month } from '#lib/values/month'
import type { MonthNeed } from './month-needs.repo'
import type { Task } from './task.view'

type Step = 'close' | 'approve' | 'export'

/** The step that a month waits for, if this person is the one to take it: no one approves what he sent himself. */
const stepFor = ({ status, sentById }: MonthNeed, actor: Actor): Step | null => {
  if (status === null || status === 'DRAFT') return may(actor, 'stipend:prepare') ? 'close' : null
  if (status === 'SENT') return may(actor, 'stipend:approve') && sentById !== actor.id ? 'approve' : null
  return status === 'APPROVED' && may(actor, 'stipend:export') ? 'export' : null
}

type Facts = {
  readonly need: MonthNeed
  readonly month: Month
  readonly today: LocalDate
  /** The day of this month on which payroll is run. */
  readonly payrollDay: number
}

/** What the pay of a month asks of this person (integreringsloven §§ 20–25). */
export const tasksOfMonth = ({ need, month, today, payrollDay }: Facts, actor: Actor): readonly Task[] => {
  const kind = stepFor(need, actor)
  if (!kind || need.participants === 0) return []
  const name = formatMonthName(monthNumberOf(firstDay(month)))
  const due = dateOf(yearOf(today), monthNumberOf(today), payrollDay)
  return [
    {
      id: `${kind}-${month}`,
      kind,
      due,
      ...words.monthTask(kind, name),
      why: words.monthWhy(kind, formatMonth(month), due),
      cite: kind === 'close' ? 'integreringsloven § 24' : null,
      who: { name: words.participants(need.participants), note: null },
      href: `/stipend/${month}`,
    },
  ]
}
