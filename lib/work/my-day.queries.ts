import 'server-only'
import { missingRegisters } from '#lib/attendance/missing-registers'
import { isTeachingDay } from '#lib/attendance/timetable'
import { may } from '#lib/platform/access'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { addDays } from '#lib/values/local-date'
import { monthOf, previousMonth } from '#lib/values/month'
import { caseNeeds } from './case-needs.repo'
import { tasksOfCase } from './case-tasks'
import { sessionsOfDay, teachesAnyGroup } from './day-sessions.repo'
import { decisionNeeds } from './decision-needs.repo'
import { tasksOfDecisions } from './decision-tasks'
import { monthNeed } from './month-needs.repo'
import { tasksOfMonth } from './month-tasks'
import type { DaySession, MyDayView } from './my-day.view'
import { refusalNeeds } from './refusal-needs.repo'
import { tasksOfRefusals } from './refusal-tasks'
import { tasksOfRegisters } from './register-tasks'
import type { Task } from './task.view'

/** How far back a session without a register is asked for. */
const DAYS_BACK = 60

type Settings = Awaited<ReturnType<typeof municipalSettings>>

const caseWork = async ({ tx, actor, today }: Ctx, { answerDays }: Settings) => {
  if (!may(actor, 'participant:read') || !may(actor, 'plan:write')) return { tasks: [], cases: 0 }
  const needs = await caseNeeds(tx, actor.municipalityId, { adviserId: actor.id }, today)
  return { tasks: needs.flatMap((need) => tasksOfCase(need, { today, answerDays })), cases: needs.length }
}

const registerWork = async (ctx: Ctx): Promise<readonly Task[]> => {
  const { tx, actor, today } = ctx
  if (!may(actor, 'attendance:record') || !(await teachesAnyGroup(tx, actor.municipalityId, actor.id)))
    return []
  const missing = await missingRegisters(ctx, { from: addDays(today, -DAYS_BACK), to: today })
  return tasksOfRegisters(
    missing.filter(({ teacherId }) => teacherId === actor.id),
    today,
  )
}

const monthWork = async ({ tx, actor, today }: Ctx, { payrollDay }: Settings): Promise<readonly Task[]> => {
  if (!may(actor, 'stipend:prepare')) return []
  const month = previousMonth(monthOf(today))
  const need = await monthNeed(tx, actor.municipalityId, month)
  return tasksOfMonth({ need, month, today, payrollDay }, actor)
}

const decisionWork = async ({ tx, actor, today }: Ctx): Promise<readonly Task[]> =>
  may(actor, 'decision:read')
    ? tasksOfDecisions(await decisionNeeds(tx, actor.municipalityId), actor, today)
    : []

const refusalWork = async ({ tx, actor, today }: Ctx): Promise<readonly Task[]> =>
  may(actor, 'refusal:decide') ? tasksOfRefusals(await refusalNeeds(tx, actor.municipalityId), today) : []

const sessionsToday = async ({ tx, actor, today }: Ctx): Promise<readonly DaySession[]> =>
  may(actor, 'attendance:record') && isTeachingDay(today)
    ? sessionsOfDay(tx, actor.municipalityId, { staffId: actor.id, date: today })
    : []

/** What waits for this person, worked out from the data as they stand. Nobody is shown work he may not do. */
export const myDay = defineQuery('day:read', async (ctx): Promise<MyDayView> => {
  const settings = await municipalSettings(ctx)
  const { tasks, cases } = await caseWork(ctx, settings)
  const more = [
    ...(await registerWork(ctx)),
    ...(await monthWork(ctx, settings)),
    ...(await decisionWork(ctx)),
    ...(await refusalWork(ctx)),
  ]
  return { tasks: [...tasks, ...more], cases, sessions: await sessionsToday(ctx) }
})
