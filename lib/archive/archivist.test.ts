import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { caseFacts, caseList } from '#lib/participants/participants.queries'
import { Forbidden } from '#lib/platform/access'
import { CaseClosed } from '#lib/platform/use-case'
import { insertCase } from '#lib/testing/case-rows'
import { FJORDVIK, openDatabase } from '#lib/testing/database'
import { granted } from '#lib/testing/results'
import { archiveList, archiveState } from './archive.queries'
import { exportCase } from './export-case'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const archivist = await callerAs(['archivist'])

const ofColleague = async (documents: readonly string[]) => {
  const id = await insertCase(asOwner, { municipalityId: FJORDVIK })
  await asOwner('UPDATE "Participant" SET "adviserId" = $2 WHERE "id" = $1', [id, adviser.actor.id])
  for (const kind of documents)
    await asOwner(
      `INSERT INTO "Document" ("municipalityId", "participantId", "kind", "mediaType", "bytes", "sha256", "createdById")
       VALUES ($1, $2, $3, 'application/pdf', $4, encode(sha256($4), 'hex'), $5)`,
      [FJORDVIK, id, kind, Buffer.from(`%PDF-1.7 ${kind}`), adviser.actor.id],
    )
  return id
}

test('an archivist meets every case in the archive, what waits most first, and takes its package', async () => {
  const few = await ofColleague([])
  const many = await ofColleague(['DECLARATION_SIGNED', 'DECISION_LETTER'])
  await asOwner(
    `INSERT INTO "ArchiveReceipt" ("municipalityId", "thingId", "participantId", "systemId", "archiveNumber", "importedById")
     VALUES ($1, $2, $2, $3, '2027/41', $4)`,
    [FJORDVIK, few, randomUUID(), archivist.actor.id],
  )
  const { cases, pages } = await archiveList(archivist, undefined)
  expect(
    cases.map(({ id, archiveNumber, documents, archived }) => [id, archiveNumber, documents, archived]),
  ).toEqual([
    [many, null, 2, 0],
    [few, '2027/41', 0, 0],
  ])
  expect(pages).toBe(1)
  const { bytes } = granted(await exportCase(archivist, { participantId: many }))
  expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK')
})

test('an archivist is nowhere else in the case, and the role opens no case for one who is an adviser too', async () => {
  const id = await ofColleague([])
  await expect(caseFacts(archivist, id)).rejects.toThrow(Forbidden)
  await expect(caseList(archivist, { everyone: true, search: '', page: 1 })).rejects.toThrow(Forbidden)
  const both = await callerAs(['adviser', 'archivist'])
  await expect(caseFacts(both, id)).rejects.toThrow(CaseClosed)
})

test('a protected case is not in the list of an archivist without a grant', async () => {
  const id = await ofColleague(['DECISION_LETTER'])
  await asOwner(`UPDATE "Participant" SET "addressProtection" = 'FORTROLIG' WHERE "id" = $1`, [id])
  const { cases } = await archiveList(archivist, undefined)
  expect(cases.map((one) => one.id)).not.toContain(id)
  expect(await archiveState(archivist, id)).toBeNull()
})
