import { expect, test } from 'vitest'
import { insertCase, insertDecidedPlan } from '#lib/testing/case-rows'
import { openDatabase } from '#lib/testing/database'
import { caseNow, decisionsToWrite } from './case-now.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

const stepsOf = async (id: string) =>
  ((await caseNow(adviser, id))?.tasks ?? []).filter(({ id: task }) => task.startsWith('write-'))
const hrefsOf = async (id: string) => (await stepsOf(id)).map(({ href }) => href)

const startedOn = (id: string, day: string) =>
  asOwner(`UPDATE "Participant" SET "programmeStartedOn" = $2 WHERE "id" = $1`, [id, day])

const written = (id: string, kind: string, status: string, planId: string | null) =>
  asOwner(
    `INSERT INTO "Decision" ("municipalityId", "participantId", "number", "kind", "status", "details", "facts", "factsHash", "planId", "createdById")
     SELECT "municipalityId", "id", 1 + (SELECT count(*) FROM "Decision" d WHERE d."participantId" = $1), $2, $3, '{}', '{}', '', $4, gen_random_uuid()
     FROM "Participant" WHERE "id" = $1`,
    [id, kind, status, planId],
  )

test('a plan that is set asks for the vedtak about the programme and about itself, each once', async () => {
  const id = await insertCase(asOwner)
  expect(await hrefsOf(id)).toEqual([])
  expect(await decisionsToWrite(adviser, id)).toBeNull()
  const planId = await insertDecidedPlan(asOwner, id)
  const [award, plan] = [
    `/participants/${id}/decisions/new?kind=AWARD`,
    `/participants/${id}/decisions/new?kind=PLAN`,
  ]
  expect(await hrefsOf(id)).toEqual([award, plan])
  expect((await stepsOf(id))[1]?.title.nb).toBe('Skriv vedtaket: integreringsplan')
  await written(id, 'PLAN', 'WITHDRAWN', planId)
  expect(await hrefsOf(id)).toEqual([award, plan])
  await written(id, 'PLAN', 'DRAFT', planId)
  expect(await hrefsOf(id)).toEqual([award])
  await written(id, 'AWARD', 'DRAFT', null)
  expect(await hrefsOf(id)).toEqual([])
  expect(await decisionsToWrite(adviser, id)).toEqual({ planId, first: true, award: false, plan: false })
})

test('a programme that ran before its plan was set here had its vedtak elsewhere', async () => {
  const id = await insertCase(asOwner)
  await insertDecidedPlan(asOwner, id)
  await startedOn(id, '2027-02-01')
  expect(await hrefsOf(id)).toEqual([])
  await startedOn(id, '2027-03-10')
  expect(await hrefsOf(id)).toHaveLength(2)
})

test('a malformed id has nothing to write', async () => {
  expect(await decisionsToWrite(adviser, "x'")).toBeNull()
})
