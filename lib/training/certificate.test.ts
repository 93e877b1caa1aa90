import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { documentHash } from '#lib/platform/document-hash'
import { insertCase } from '#lib/testing/case-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { issueCertificate } from './issue-certificate'
import { recordTest } from './record-test'
import { certificateFile, trainingOfCase } from './training.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })

const attend = async (participantId: string, quarters: number) => {
  const [groupId, sessionId] = [randomUUID(), randomUUID()]
  await asOwner(
    `INSERT INTO "StudyGroup" ("municipalityId", "id", "name", "subject") VALUES ($1, $2, $3, 'NORWEGIAN')`,
    [FJORDVIK, groupId, groupId],
  )
  await asOwner(
    `INSERT INTO "GroupSession" ("municipalityId", "id", "groupId", "date", "startMinute", "quarters", "registeredAt")
     VALUES ($1, $2, $3, '2027-03-01', 510, $4, now())`,
    [FJORDVIK, sessionId, groupId, quarters],
  )
  await asOwner(
    `INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "date", "code", "absentQuarters", "markedById")
     VALUES ($1, $2, $3, '2027-03-01', 'PRESENT', 0, $4)`,
    [FJORDVIK, sessionId, participantId, adviser.actor.id],
  )
}

describe('a certificate of training', () => {
  test('is made of the register and the tests, and kept byte for byte', async () => {
    const participantId = await insertCase(asOwner)
    await attend(participantId, 10)
    granted(await recordTest(adviser, { participantId, onDate: '2027-03-02', part: 'oral', result: 'A2' }))
    const { documentId } = granted(await issueCertificate(adviser, { participantId }))
    const view = await trainingOfCase(adviser, participantId)
    expect(view?.certificates.map(({ id }) => id)).toEqual([documentId])
    const file = await certificateFile(adviser, participantId, documentId)
    const bytes = Buffer.from(file?.bytes ?? [])
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const [kept] = await asOwner(`SELECT "sha256", "kind" FROM "Document" WHERE "id" = $1`, [documentId])
    expect(kept).toEqual({ sha256: documentHash(bytes), kind: 'TRAINING_CERTIFICATE' })
    const later = granted(await issueCertificate(adviser, { participantId }))
    expect((await trainingOfCase(adviser, participantId))?.certificates).toHaveLength(2)
    expect(
      Buffer.from((await certificateFile(adviser, participantId, later.documentId))?.bytes ?? []),
    ).toEqual(bytes)
  })

  test('is not made of nothing, nor found where it does not belong', async () => {
    const participantId = await insertCase(asOwner)
    expect(refused(await issueCertificate(adviser, { participantId }))).toEqual({ code: 'nothing-attended' })
    await attend(participantId, 4)
    const { documentId } = granted(await issueCertificate(adviser, { participantId }))
    const other = await insertCase(asOwner)
    expect(await certificateFile(adviser, other, documentId)).toBeNull()
    expect(await certificateFile(elsewhere, participantId, documentId)).toBeNull()
    expect(await certificateFile(adviser, participantId, 'no-id')).toBeNull()
    expect(refused(await issueCertificate(elsewhere, { participantId }))).toEqual({ code: 'not-found' })
  })

  test('is issued by no one else', async () => {
    const participantId = await insertCase(asOwner)
    for (const role of ['teacher', 'payroll', 'auditor', 'administrator'] as const)
      await expect(issueCertificate(await callerAs([role]), { participantId })).rejects.toBeInstanceOf(
        Forbidden,
      )
    await expect(
      certificateFile(await callerAs(['teacher']), participantId, participantId),
    ).rejects.toBeInstanceOf(Forbidden)
  })
})
