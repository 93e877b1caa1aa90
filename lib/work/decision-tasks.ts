import { same } from '#lib/i18n/text'
import { type DecisionStep, decisionTask } from '#lib/i18n/texts/decision-tasks'
import { type Actor, may } from '#lib/platform/access'
import { addDays, type LocalDate } from '#lib/values/local-date'
import type { DecisionNeed } from './decision-needs.repo'
import type { Task } from './task.view'

/** Forvaltningsloven § 33 sets no day: the municipality's own measure for looking at a complaint. */
const COMPLAINT_DAYS = 14

type Step = { readonly step: DecisionStep; readonly due: LocalDate; readonly cite: string }

/** The step that a decision waits for, if this person is the one to take it. */
const stepFor = (need: DecisionNeed, actor: Actor, today: LocalDate): Step | null => {
  const { status, proposedById, createdById, noticeDeadline, complaintOn } = need
  if (status === 'PROPOSED') {
    const approves = may(actor, 'decision:approve') && proposedById !== actor.id
    return approves ? { step: 'approve', due: today, cite: 'integreringsloven § 46' } : null
  }
  if (createdById !== actor.id || !may(actor, 'decision:write')) return null
  if (status === 'DRAFT') {
    const over = noticeDeadline !== null && noticeDeadline < today && !need.heard
    return over ? { step: 'hear', due: noticeDeadline, cite: 'forvaltningsloven § 16' } : null
  }
  if (complaintOn)
    return { step: 'complaint', due: addDays(complaintOn, COMPLAINT_DAYS), cite: 'forvaltningsloven § 33' }
  return need.told ? null : { step: 'tell', due: need.decidedOn ?? today, cite: 'forvaltningsloven § 27' }
}

/** What the decisions of the municipality ask of this person. */
export const tasksOfDecisions = (
  needs: readonly DecisionNeed[],
  actor: Actor,
  today: LocalDate,
): readonly Task[] =>
  needs.flatMap((need) => {
    const found = stepFor(need, actor, today)
    if (!found) return []
    const { step, due, cite } = found
    return [
      {
        id: `decision-${step}-${need.id}`,
        kind: 'rule' as const,
        due,
        cite,
        ...decisionTask(step, need.kind),
        who: { name: same(need.who), note: null },
        href: `/participants/${need.participantId}/decisions/${need.id}`,
      },
    ]
  })
