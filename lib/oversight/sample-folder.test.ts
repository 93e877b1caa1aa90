import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertCase, insertDecidedPlan } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { sampleFolder } from './sample-folder'

const { asOwner, callerAs } = await openDatabase()
const leader = await callerAs(['leader'])

const caseWithLetter = async () => {
  const id = await insertCase(asOwner)
  await insertDecidedPlan(asOwner, id)
  await asOwner(
    `INSERT INTO "Document" ("municipalityId", "participantId", "kind", "mediaType", "bytes", "sha256", "createdById")
     VALUES ('9901', $1, 'DECISION_LETTER', 'application/pdf', '\\x255044462d', repeat('a', 64), gen_random_uuid())`,
    [id],
  )
  return id
}

test('holds a checklist and the proof for each case, and each is told in its trail', async () => {
  const ids = [await caseWithLetter(), await caseWithLetter()]
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

test('is not made with a case of another municipality, of nobody, or with a protected address', async () => {
  const hidden = await caseWithLetter()
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
