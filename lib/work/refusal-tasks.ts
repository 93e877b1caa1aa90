import { same } from '#lib/i18n/text'
import * as words from '#lib/i18n/texts/work'
import type { LocalDate } from '#lib/values/local-date'
import type { RefusalNeed } from './refusal-needs.repo'
import type { Task } from './task.view'

/** What refusals ask of the leader, where the municipality's policy leaves it to the leader. */
export const tasksOfRefusals = (needs: readonly RefusalNeed[], today: LocalDate): readonly Task[] =>
  needs.map(({ participantId, who }) => ({
    id: `refusal-${participantId}`,
    kind: 'sign',
    due: today,
    ...words.leaderTask,
    why: words.leaderDecidesWhy,
    cite: 'integreringsloven § 16',
    who: { name: same(who), note: null },
    href: `/participants/${participantId}/declaration`,
  }))
