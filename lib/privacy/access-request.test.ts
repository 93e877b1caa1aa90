import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { assessEligibility } from '#lib/participants/assess-eligibility'
import { registerParticipant } from '#lib/participants/register-participant'
import { Forbidden } from '#lib/platform/access'
import { insertCase, insertDecidedPlan } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { freshDuf, registration } from '#lib/testing/registration'
import { granted, refused } from '#lib/testing/results'
import { accessReview, answerAccessRequest, gatherPersonData } from './answer-access-request'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const identityNumber = freshDuf()
const child = {
  relation: 'CHILD',
  birthDate: '2019-05-17',
  fromDate: '',
  toDate: '',
  programmeStartedOn: '',
  programmeEndedOn: '',
}
const { id } = granted(
  await registerParticipant(
    adviser,
    registration({ identityNumber, givenName: 'Vakker', familyName: 'Blomst', family: [child] as never }),
  ),
)
granted(await assessEligibility(adviser, { participantId: id, decisionDate: '2027-03-10' }))
const planId = await insertDecidedPlan(asOwner, id)
await asOwner(`ALTER TABLE "PlanElement" DISABLE TRIGGER USER`)
await asOwner(
  `INSERT INTO "PlanElement" ("municipalityId", "planId", "position", "kind", "title", "quartersPerWeek", "fromDate", "toDate", "cite", "because")
   VALUES ('9901', $1, 1, 'NORWEGIAN', 'Norsk', 60, '2027-03-15', '2029-03-14', '§ 14 a', 'Naboen Rolig Vik hjelper til')`,
  [planId],
)

/** The files of a zip, read by its local headers. */
const unzip = (bytes: Uint8Array): Record<string, Buffer> => {
  const all = Buffer.from(bytes)
  const files: Record<string, Buffer> = {}
  for (let at = 0; all.readUInt32LE(at) === 0x04034b50; ) {
    const [size, length] = [all.readUInt32LE(at + 18), all.readUInt16LE(at + 26)]
    const name = all.subarray(at + 30, at + 30 + length).toString('utf8')
    files[name] = inflateRawSync(all.subarray(at + 30 + length, at + 30 + length + size))
    at += 30 + length + size
  }
  return files
}

describe('what the municipality has about a person', () => {
  test('is all there, as a document and as data, and that it was handed out is in the trail', async () => {
    await accessReview(adviser, id)
    const { bytes } = granted(await answerAccessRequest(adviser, { participantId: id, hide: [] }))
    const files = unzip(bytes)
    expect(files['innsyn.pdf']?.subarray(0, 5).toString()).toBe('%PDF-')
    expect(files['innsyn.pdf']?.toString('latin1')).toContain('pdfaid')
    const { data } = JSON.parse(String(files['innsyn.json']))
    expect(Object.keys(data).sort()).toEqual([
      'AuditEvent',
      'CaseOpening',
      'EligibilityAssessment',
      'FamilyMember',
      'Identifier',
      'Participant',
      'Permit',
      'Plan',
      'PlanElement',
    ])
    expect(data.Identifier).toMatchObject([{ digits: identityNumber }])
    expect(data.Participant).toMatchObject([{ givenName: 'Vakker', familyName: 'Blomst' }])
    const [event] = await asOwner(
      `SELECT "detail" FROM "AuditEvent" WHERE "action" = 'access-request.answered'`,
    )
    expect(event).toEqual({ detail: { hidden: 0 } })
  })

  test('is looked through first: what tells of others is hidden by itself, and any text can be', async () => {
    const review = (await accessReview(adviser, id)) ?? []
    const family = review.filter(({ table }) => table === 'FamilyMember')
    expect(family).toMatchObject([{ column: 'birthDate', value: '2019-05-17', other: true }])
    const because = review.find(({ value }) => value.includes('Rolig Vik'))
    expect(because).toMatchObject({ table: 'PlanElement', other: false })
    const hide = [family[0]?.id ?? '', because?.id ?? '']
    const { data } = granted(await gatherPersonData(adviser, { participantId: id, hide }))
    expect(JSON.stringify([...data])).not.toMatch(/2019-05-17|Rolig Vik/)
    expect(data.get('FamilyMember')?.[0]).toMatchObject({ relation: 'CHILD', birthDate: '(skjult)' })
  })

  test('is not found in another municipality, nor handed out by those who do not work with the case', async () => {
    const elsewhere = await insertCase(asOwner, { municipalityId: GRANLI })
    expect(await accessReview(adviser, elsewhere)).toBeNull()
    expect(refused(await answerAccessRequest(adviser, { participantId: elsewhere, hide: [] })).code).toBe(
      'not-found',
    )
    for (const role of ['teacher', 'payroll', 'auditor', 'administrator'] as const) {
      const caller = await callerAs([role])
      await expect(answerAccessRequest(caller, { participantId: id, hide: [] })).rejects.toThrow(Forbidden)
    }
  })
})
