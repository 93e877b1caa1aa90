import 'server-only'
import { isId } from '#lib/i18n/input'
import { defineQuery } from '#lib/platform/use-case'
import type { CaseControlsView } from './controls.view'
import { controlsOf } from './controls-of-case'

/** How a case answers the supervisors' questions today; null when there is no such case. */
export const controlsOfCase = defineQuery(
  'participant:read',
  async (ctx, participantId: string): Promise<CaseControlsView | null> =>
    isId(participantId) ? controlsOf(ctx, participantId) : null,
)
