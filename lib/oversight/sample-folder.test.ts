import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertCase, insertDecidedPlan, insertPdf } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { DOCUMENT_KINDS, type DocumentKind } from '#lib/values/document-kinds'
import { sampleFolder } from './sample-folder'

const { asOwner, callerAs } = await openDatabase()
const leader = await callerAs(['leader'])

const caseWith = async (...kinds: readonly DocumentKind[]) => {
  const id = await insertCase(asOwner)
  await insertDecidedPlan(asOwner, id)
  for (const kind of kinds) await insertPdf(asOwner, id, kind)
  return id
}

test('holds a checklist and the proof for each case, and each is told in its trail', async () => {
  const ids = [await caseWith('DECISION_LETTER'), await caseWith('DECISION_LETTER')]
  const { bytes } = granted(await sampleFolder(leader, { cases: ids }))
  const text = Buffer.from(bytes).toString('latin1')
  const names = [...new Set(text.match(/2027-[\w-]+\/\d\d-[\w-]+\.pdf/g))]
  expect(names.map((name) => name.replace(/^[^/]+\//, '').replace(/\d{4}-\d\d-\d\d/, 'dag'))).toEqual([
    '00-sjekkliste.pdf',
    '01-dag-vedtak.pdf',
    '00-sjekkliste.pdf',
    '01-dag-vedtak.pdf',
  ])
  const events = await asOwner(
    `SELECT "detail" FROM "AuditEvent" WHERE "action" = 'oversight.sample-fetched'`,
  )
  expect(events).toEqual([{ detail: { documents: 1 } }, { detail: { documents: 1 } }])
})

test('holds every kind of proof, and nothing that proves nothing', async () => {
  const id = await caseWith(...DOCUMENT_KINDS)
  const { bytes } = granted(await sampleFolder(leader, { cases: [id] }))
  const names = new Set(
    Buffer.from(bytes)
      .toString('utf8')
      .match(/(?<=\d{4}-\d\d-\d\d-)[a-zæ-]+(?=\.pdf)/g),
  )
  expect([...names].sort()).toEqual(['brev-om-klage', 'erklæring', 'kontrakt', 'varsel', 'vedtak'])
})

test('is not made with a case of another municipality, of nobody, or with a protected address', async () => {
  const hidden = await caseWith('DECISION_LETTER')
  await asOwner(`UPDATE "Participant" SET "addressProtection" = 'FORTROLIG' WHERE "id" = $1`, [hidden])
  const theirs = await insertCase(asOwner, { municipalityId: GRANLI })
  for (const id of [theirs, randomUUID()])
    expect(refused(await sampleFolder(leader, { cases: [id] }))).toMatchObject({ code: 'not-found' })
  expect(refused(await sampleFolder(leader, { cases: [hidden] })).code).toMatch(
    /not-found|case-closed|hidden-cases/,
  )
  expect(refused(await sampleFolder(leader, { cases: [] })).code).toBe('invalid-input')
})

test('is not for advisers', async () => {
  await expect(sampleFolder(await callerAs(['adviser']), { cases: [] })).rejects.toThrow(Forbidden)
})
