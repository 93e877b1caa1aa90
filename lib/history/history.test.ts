import { expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertCase, insertThreeYearPlan } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { approved, leaveForm, proposed } from '#lib/testing/decisions'
import { granted } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { caseOnDay } from './history.queries'

const { asOwner, callerAs } = await openDatabase()
const far = localDate('2199-12-31')
const adviser = await callerAs(['adviser'])
const reader = { ...adviser, today: far }

test('what was written later is not in the case of a day, and the law is as it stood', async () => {
  const participantId = await insertCase(asOwner)
  await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-01-04' WHERE "id" = $1`, [
    participantId,
  ])
  await insertThreeYearPlan(asOwner, participantId)
  const decisionId = await proposed(adviser, leaveForm(participantId))
  granted(await approved(await callerAs(['leader']), decisionId))
  await asOwner(`ALTER TABLE "DecisionEvent" DISABLE TRIGGER ALL`)
  const moved = (kind: string, at: string) =>
    asOwner(`UPDATE "DecisionEvent" SET "at" = $3 WHERE "decisionId" = $1 AND "kind" = $2`, [
      decisionId,
      kind,
      at,
    ])
  await moved('OPENED', '2027-03-01T10:00:00Z')
  await moved('PROPOSED', '2027-03-05T10:00:00Z')
  await moved('APPROVED', '2027-03-09T23:30:00Z')
  await asOwner(`ALTER TABLE "DecisionEvent" ENABLE TRIGGER ALL`)
  const statusOn = async (day: string) => (await caseOnDay(reader, participantId, day))?.decisions[0]?.status
  expect(await statusOn('2027-02-28')).toBeUndefined()
  expect(await statusOn('2027-03-04')).toBe('DRAFT')
  expect(await statusOn('2027-03-09')).toBe('PROPOSED')
  expect(await statusOn('2027-03-10')).toBe('APPROVED')
  const before = await caseOnDay(reader, participantId, '2020-01-01')
  expect(before).toMatchObject({ assessment: null, plans: [], leaves: [], effects: [], events: 0 })
  const g = (view: typeof before) => view?.law.filter(({ cite }) => cite.includes('nr. 869')).length
  expect(g(await caseOnDay(reader, participantId, '2026-04-30'))).toBe(0)
  expect(g(await caseOnDay(reader, participantId, '2026-05-01'))).toBeGreaterThan(0)
})

test('a day that cannot be read, or is to come, is today; another municipality finds nothing', async () => {
  const participantId = await insertCase(asOwner)
  for (const day of ['2199-01-01', 'x', '2027-02-30', undefined])
    expect((await caseOnDay(adviser, participantId, day))?.on).toBe(adviser.today)
  expect(await caseOnDay(await callerAs(['adviser'], { municipalityId: GRANLI }), participantId)).toBeNull()
  await expect(caseOnDay(await callerAs(['payroll']), participantId)).rejects.toThrow(Forbidden)
})
