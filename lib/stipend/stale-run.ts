import 'server-only'
import { norwegianTime } from '#lib/platform/clock'
import type { Ctx } from '#lib/platform/use-case'
import { refuse } from '#lib/values/result'
import { type RunRow, staffNames } from './runs.repo'

/** Somebody else has worked on the run since the page was opened. */
export const staleRun = async ({ tx, actor }: Ctx, run: RunRow) => {
  const names = await staffNames(tx, actor.municipalityId, [run.preparedById, run.sentById])
  const at = run.sentAt ?? run.preparedAt
  return refuse({
    code: 'stale',
    params: {
      by: names.get(run.sentById ?? run.preparedById) ?? '',
      at: norwegianTime(at).slice(11).replace(':', '.'),
    },
  } as const)
}
