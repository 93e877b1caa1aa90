import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { insertCase, setSetting } from '#lib/testing/case-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { refused } from '#lib/testing/results'
import { ok } from '#lib/values/result'
import { asMunicipality } from './database'
import { type Caller, CaseClosed, defineQuery, defineUseCase } from './use-case'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const colleague = await callerAs(['adviser'])
const leader = await callerAs(['leader'])

const seen = (caller: Caller) =>
  asMunicipality(caller.actor.municipalityId, (tx) => tx.participant.findMany({ select: { id: true } }), {
    staffId: caller.actor.id,
    day: caller.today,
  }).then((rows) => rows.map(({ id }) => id))

const read = defineQuery('participant:read', async ({ tx }, id: string) =>
  tx.participant.findFirst({ where: { id }, select: { id: true } }),
)
const write = defineUseCase({
  name: 'plan.saved',
  permission: 'plan:write',
  input: z.object({ planId: z.uuid() }),
  run: async () => ok({ audit: { subjectType: 'plan', subjectId: 'x' } }),
})

const caseOf = async (adviserId: string | null, addressProtection = 'UGRADERT') => {
  const id = await insertCase(asOwner)
  await asOwner(`UPDATE "Participant" SET "adviserId" = $2, "addressProtection" = $3 WHERE "id" = $1`, [
    id,
    adviserId,
    addressProtection,
  ])
  return id
}

const openings = (id: string) =>
  asOwner(`SELECT "staffId", "basis" FROM "CaseOpening" WHERE "participantId" = $1 ORDER BY "openedAt"`, [id])

beforeEach(async () => {
  await asOwner(`DELETE FROM "Setting"`)
})

describe('an address-protected case', () => {
  test('exists for its adviser alone: not in counts, not by id, not through what belongs to it', async () => {
    const id = await caseOf(adviser.actor.id, 'STRENGT_FORTROLIG')
    expect(await seen(adviser)).toContain(id)
    expect(await seen(colleague)).not.toContain(id)
    expect(await seen(leader)).not.toContain(id)
    expect(await read(adviser, id)).toEqual({ id })
    expect(await read(leader, id)).toBeNull()
    const nobody = await asMunicipality(FJORDVIK, (tx) => tx.permit.count({ where: { participantId: id } }))
    expect(nobody).toBe(0)
  })

  test('opens with a grant from its first day to its last, and until it is taken back', async () => {
    const id = await caseOf(adviser.actor.id, 'FORTROLIG')
    const [{ id: grant } = {}] = await asOwner(
      `INSERT INTO "CaseGrant" ("municipalityId", "participantId", "staffId", "fromDate", "toDate", "reason")
       VALUES ($1, $2, $3, '2027-03-10', '2027-03-12', 'Vikar for rådgiveren') RETURNING "id"`,
      [FJORDVIK, id, colleague.actor.id],
    )
    const on = (today: string) => seen({ ...colleague, today: today as Caller['today'] })
    expect(await on('2027-03-09')).not.toContain(id)
    expect(await on('2027-03-10')).toContain(id)
    expect(await on('2027-03-12')).toContain(id)
    expect(await on('2027-03-13')).not.toContain(id)
    await asOwner(`UPDATE "CaseGrant" SET "revokedAt" = now() WHERE "id" = $1`, [grant])
    expect(await on('2027-03-11')).not.toContain(id)
  })

  test('that is no longer protected is open as every other', async () => {
    const id = await caseOf(null, 'FORTROLIG')
    expect(await seen(colleague)).not.toContain(id)
    await asOwner(`UPDATE "Participant" SET "addressProtection" = 'UGRADERT' WHERE "id" = $1`, [id])
    expect(await seen(colleague)).toContain(id)
  })

  test('stops a month that would leave it out unseen', async () => {
    const id = await caseOf(adviser.actor.id, 'FORTROLIG')
    const pay = defineUseCase({
      name: 'stipend.calculated',
      permission: 'stipend:prepare',
      input: z.object({}),
      run: async () => ok({ audit: { subjectType: 'month', subjectId: 'x' } }),
    })
    expect((await pay(leader, {})).ok).toBe(true)
    await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-02-01' WHERE "id" = $1`, [id])
    expect(refused(await pay(leader, {})).code).toBe('hidden-cases')
    await asOwner(`UPDATE "Participant" SET "addressProtection" = 'UGRADERT' WHERE "id" = $1`, [id])
  })
})

test('a case does not exist for whoever is disqualified from it', async () => {
  const id = await caseOf(null)
  await asOwner(
    `INSERT INTO "CaseBan" ("municipalityId", "participantId", "staffId", "ground", "registeredById")
     VALUES ($1, $2, $3, 'RELATIVE', $3)`,
    [FJORDVIK, id, leader.actor.id],
  )
  expect(await seen(leader)).not.toContain(id)
  expect(await seen(adviser)).toContain(id)
})

test('every table that names a participant hides the rows of hidden cases', async () => {
  const open = await asOwner(
    `SELECT c.table_name AS name FROM information_schema.columns c
     WHERE c.table_schema = 'public' AND c.column_name = 'participantId' AND NOT EXISTS (
       SELECT 1 FROM pg_policies p WHERE p.tablename = c.table_name AND p.policyname = 'not_hidden'
         AND p.permissive = 'RESTRICTIVE')
     ORDER BY 1`,
  )
  expect(open.map(({ name }) => name)).toEqual(['CaseBan', 'CaseGrant', 'ProtectedCase'])
  await expect(asMunicipality(FJORDVIK, (tx) => tx.protectedCase.findMany())).rejects.toThrow(
    /permission denied/,
  )
})

describe('a case of another caseload', () => {
  test('asks its reader why, and writes down who was in it and on what basis', async () => {
    const id = await caseOf(adviser.actor.id)
    await expect(read(colleague, id)).rejects.toThrow(CaseClosed)
    expect(await openings(id)).toEqual([])
    await read(adviser, id)
    await read(adviser, id)
    await read(leader, id)
    expect(await openings(id)).toEqual([
      { staffId: adviser.actor.id, basis: 'OWN' },
      { staffId: leader.actor.id, basis: 'ROLE' },
    ])
    const events = await asOwner(
      `SELECT "actorId", "detail" FROM "AuditEvent" WHERE "action" = 'case.opened' AND "subjectId" = $1 ORDER BY "sequence"`,
      [id],
    )
    expect(events).toEqual([
      { actorId: adviser.actor.id, detail: { basis: 'OWN' } },
      { actorId: leader.actor.id, detail: { basis: 'ROLE' } },
    ])
  })

  test('is closed to writing by the id of its plan as well', async () => {
    const id = await caseOf(adviser.actor.id)
    const [{ id: planId } = {}] = await asOwner(
      `INSERT INTO "Plan" ("municipalityId", "participantId", "number", "goal", "education", "offeredOn", "startsOn", "endsOn", "plannedMonths")
       VALUES ($1, $2, 1, 'WORK', 'NONE', '2027-03-01', '2027-03-15', '2029-03-14', 24) RETURNING "id"`,
      [FJORDVIK, id],
    )
    expect(refused(await write(colleague, { planId })).code).toBe('case-closed')
    expect((await write(adviser, { planId })).ok).toBe(true)
  })

  test('is open while the caseload is delegated, and where the municipality does not ask', async () => {
    const id = await caseOf(adviser.actor.id)
    await asOwner(
      `INSERT INTO "Delegation" ("municipalityId", "fromStaffId", "toStaffId", "fromDate", "toDate", "reason", "createdById")
       VALUES ($1, $2, $3, '2027-03-10', '2027-03-11', 'Ferie i vinterferieuken', $2)`,
      [FJORDVIK, adviser.actor.id, colleague.actor.id],
    )
    expect(await read(colleague, id)).toEqual({ id })
    const later = { ...colleague, today: '2027-03-12' as Caller['today'] }
    await expect(read(later, id)).rejects.toThrow(CaseClosed)
    await setSetting(asOwner, 'reasonToOpen', 'NEVER')
    expect(await read(later, id)).toEqual({ id })
  })

  test('of another municipality is nobody', async () => {
    const neighbour = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(await read(neighbour, await caseOf(adviser.actor.id))).toBeNull()
  })
})
