import 'server-only'
import { isId } from '#lib/i18n/input'
import { may } from '#lib/platform/access'
import { defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { monthOf, previousMonth } from '#lib/values/month'
import { caseNeeds } from './case-needs.repo'
import { attendanceNow, lastPayment } from './case-now.repo'
import type { CaseNowView } from './case-now.view'
import { tasksOfCase } from './case-tasks'
import { type Unwritten, unwrittenDecisions } from './unwritten-decisions.repo'
import { tasksOfUnwritten } from './unwritten-tasks'

/** What is not written of the decisions that the plan in force stands on; null without one, and for a malformed id. */
export const decisionsToWrite = defineQuery(
  'decision:read',
  async ({ tx, actor }, participantId: string): Promise<Unwritten | null> =>
    isId(participantId) ? unwrittenDecisions(tx, actor.municipalityId, participantId) : null,
)

/** Where one case stands; null for a malformed id. Another municipality's case has nothing to show. */
export const caseNow = defineQuery(
  'participant:read',
  async (ctx, participantId: string): Promise<CaseNowView | null> => {
    if (!isId(participantId)) return null
    const { tx, actor, today } = ctx
    const { municipalityId } = actor
    const { answerDays } = await municipalSettings(ctx)
    const needs = may(actor, 'plan:write')
      ? await caseNeeds(tx, municipalityId, { participantId }, today)
      : []
    const unwritten =
      needs.length > 0 && may(actor, 'decision:write')
        ? await unwrittenDecisions(tx, municipalityId, participantId)
        : null
    const month = previousMonth(monthOf(today))
    const { planned, absent, invalidDays } = await attendanceNow(tx, municipalityId, {
      participantId,
      today,
      month,
    })
    return {
      tasks: [
        ...tasksOfUnwritten(participantId, unwritten, today),
        ...needs.flatMap((need) => tasksOfCase(need, { today, answerDays })),
      ],
      attended: planned > 0 ? (planned - absent) / planned : null,
      invalidDays: { month, days: invalidDays },
      payment: await lastPayment(tx, municipalityId, participantId),
    }
  },
)
