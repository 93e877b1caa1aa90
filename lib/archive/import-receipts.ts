import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { caseForArchive, documentIdsForArchive, insertReceipts, receiptsOf } from './archive.repo'
import { readReceipts } from './receipt'
import { importReceiptsSchema } from './receipt.schema'

/**
 * Keeps what the archive answered about a case and its documents. The same receipt again changes nothing; one that
 * says otherwise than the first is refused, and so is one of another case.
 */
export const importReceipts = defineUseCase({
  name: 'archive.receipts-imported',
  permission: 'archive:export',
  input: importReceiptsSchema,
  async run({ participantId, xml }, { tx, actor }) {
    const { municipalityId } = actor
    if (!(await caseForArchive(tx, municipalityId, participantId)))
      return refuse({ code: 'not-found' } as const)
    const read = readReceipts(xml)
    if (!read) return refuse({ code: 'not-receipt' } as const)
    const documents = await documentIdsForArchive(tx, municipalityId, participantId)
    const own = new Set([participantId, ...documents])
    if (read.receipts.some((one) => one.municipalityId !== municipalityId || !own.has(one.thingId)))
      return refuse({ code: 'other-case' } as const)
    const known = new Map(
      (await receiptsOf(tx, municipalityId, participantId)).map(({ thingId, systemId }) => [
        thingId,
        systemId,
      ]),
    )
    if (read.receipts.some(({ thingId, systemId }) => (known.get(thingId) ?? systemId) !== systemId))
      return refuse({ code: 'differs' } as const)
    const fresh = read.receipts.filter(({ thingId }) => !known.has(thingId))
    await insertReceipts(tx, { participantId, importedById: actor.id }, fresh)
    const detail = { imported: fresh.length, failed: read.failed }
    return ok({
      imported: fresh.length,
      failed: read.failed,
      audit: { subjectType: 'participant', subjectId: participantId, detail },
    })
  },
})
