import type { Ctx } from '#lib/platform/use-case'
import { elementRows } from './elements.repo'

/** What can be taken up in a plan, inside a use case or a query. */
export const elementsInUse = async ({ tx, actor }: Ctx) =>
  (await elementRows(tx, actor.municipalityId)).filter(({ inUse }) => inUse)
