import { decisionKindTexts } from '#lib/i18n/texts/decisions'
import { writeTask, writeWhy } from '#lib/i18n/texts/work'
import type { LocalDate } from '#lib/values/local-date'
import type { Task } from './task.view'
import type { Unwritten } from './unwritten-decisions.repo'

const CITES = { AWARD: 'integreringsloven §§ 8, 9 og 12', PLAN: 'integreringsloven § 15' } as const

/** Setting a plan decides nothing by itself: the case asks for the two vedtak that it stands on. */
export const tasksOfUnwritten = (
  participantId: string,
  unwritten: Unwritten | null,
  today: LocalDate,
): readonly Task[] => {
  if (!unwritten?.first) return []
  const kinds = [
    ...(unwritten.award ? (['AWARD'] as const) : []),
    ...(unwritten.plan ? (['PLAN'] as const) : []),
  ]
  return kinds.map((kind) => ({
    id: `write-${kind}-${participantId}`,
    kind: 'decide',
    due: today,
    ...writeTask(decisionKindTexts[kind]),
    why: writeWhy,
    cite: CITES[kind],
    who: null,
    href: `/participants/${participantId}/decisions/new?kind=${kind}`,
  }))
}
