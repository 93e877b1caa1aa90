import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { addEntry, entryToStrike } from './entries.repo'
import { strikeEntrySchema } from './entries.schema'

/** Takes an entry out of account, with a reason. The row stays; what it said no longer counts. */
export const strikeEntry = defineUseCase({
  name: 'training.entry-struck',
  permission: 'training:write',
  input: strikeEntrySchema,
  async run({ entryId, reason }, { tx, actor, today }) {
    const entry = await entryToStrike(tx, actor.municipalityId, entryId)
    if (!entry) return refuse({ code: 'not-found' } as const)
    if (!entry.counts) return refuse({ code: 'struck-already' } as const)
    const { participantId } = entry
    await addEntry(tx, actor.municipalityId, {
      participantId,
      kind: 'STRIKE',
      on: today,
      detail: {},
      reason,
      recordedOn: today,
      by: actor.id,
      strikesId: entryId,
    })
    const detail = { kind: entry.kind }
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})
