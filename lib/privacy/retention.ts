import 'server-only'
import { defineQuery, defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { deleteExpired, expiredRows } from './retention.repo'
import { approveDeletionSchema, RETENTION_RULES } from './retention.schema'

/** What waits to be deleted, rule by rule, as a list that someone approves. */
export const expired = defineQuery('retention:approve', async ({ tx, actor }) => {
  const rows = await expiredRows(tx, actor.municipalityId)
  return RETENTION_RULES.map((rule) => ({ rule, rows: rows.filter((row) => row.rule === rule) }))
})

/** Deletes what was on the list and is still over its time. How much, and by which rule, is in the trail. */
export const approveDeletion = defineUseCase({
  name: 'retention.deleted',
  permission: 'retention:approve',
  input: approveDeletionSchema,
  async run({ rule, ids }, { tx }) {
    const deleted = await deleteExpired(tx, rule, ids)
    if (deleted === 0) return refuse({ code: 'not-found' } as const)
    return ok({ deleted, audit: { subjectType: 'retention', subjectId: rule, detail: { rule, deleted } } })
  },
})
