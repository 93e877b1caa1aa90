import 'server-only'
import { isId } from '#lib/i18n/input'
import { pageNumber } from '#lib/i18n/page-number'
import { defineQuery } from '#lib/platform/use-case'
import { archiveStandings, caseForArchive, documentIdsForArchive, receiptsOf } from './archive.repo'

const SIZE = 50

/** What of every case the archive has taken, fifty at a time; what waits most comes first. `side` is the page, as an address says it. */
export const archiveList = defineQuery('archive:export', async ({ tx, actor }, side: unknown) => {
  const page = pageNumber(side)
  const { rows, total } = await archiveStandings(tx, actor.municipalityId, {
    skip: (page - 1) * SIZE,
    size: SIZE,
  })
  return { cases: rows, page, pages: Math.max(1, Math.ceil(total / SIZE)) }
})

/** What of a case the archive has taken: its number there, and how many of the documents. Null: no such case. */
export const archiveState = defineQuery('archive:export', async ({ tx, actor }, participantId: string) => {
  const { municipalityId } = actor
  if (!isId(participantId)) return null
  const found = await caseForArchive(tx, municipalityId, participantId)
  if (!found) return null
  const receipts = await receiptsOf(tx, municipalityId, participantId)
  const documents = await documentIdsForArchive(tx, municipalityId, participantId)
  return {
    name: `${found.givenName} ${found.familyName}`,
    caseNumber: found.caseNumber,
    number: receipts.find(({ thingId }) => thingId === participantId)?.archiveNumber ?? null,
    documents: documents.length,
    archived: documents.filter((id) => receipts.some(({ thingId }) => thingId === id)).length,
  }
})
