import type { Ctx } from '#lib/platform/use-case'
import { plansOf } from './plans.repo'

/** Every version of the case's plan inside a query of another capability, the newest first. */
export const plansInCase = ({ tx, actor }: Ctx, participantId: string) =>
  plansOf(tx, actor.municipalityId, participantId)
