import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertCase } from '#lib/testing/case-rows'
import { insertClass, insertRegisters } from '#lib/testing/class-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { approveDeletion, expired } from './retention'

const { asOwner, callerAs } = await openDatabase()
const leader = await callerAs(['leader'])

/** A case that ended on a day, with a draft and a decided plan of a time. */
const endedCase = async (endedOn: string | null, touched: string, municipalityId = FJORDVIK) => {
  const id = await insertCase(asOwner, { municipalityId })
  await asOwner(`UPDATE "Participant" SET "programmeEndedOn" = $2 WHERE "id" = $1`, [id, endedOn])
  const plans = []
  for (const [number, status] of [
    [1, 'DECIDED'],
    [2, 'DRAFT'],
  ] as const) {
    const planId = randomUUID()
    await asOwner(
      `INSERT INTO "Plan" ("municipalityId", "id", "participantId", "number", "status", "goal", "education", "offeredOn", "startsOn", "endsOn", "plannedMonths", "updatedAt")
       VALUES ($1, $2, $3, $4, $5, 'WORK', 'NONE', '2024-03-01', '2024-03-15', '2025-03-14', 12, $6)`,
      [municipalityId, planId, id, number, status, touched],
    )
    plans.push(planId)
  }
  return { decided: plans[0] ?? '', draft: plans[1] ?? '' }
}

const there = async (id: string) => (await asOwner(`SELECT 1 FROM "Plan" WHERE "id" = $1`, [id])).length > 0

test('only what is over its time is on the list, and only that is deleted, whatever is asked', async () => {
  const old = await endedCase('2026-01-01', '2025-12-01')
  const recent = await endedCase('2026-09-01', '2025-12-01')
  const running = await endedCase(null, '2025-12-01')
  const elsewhere = await endedCase('2026-01-01', '2025-12-01', GRANLI)
  await asOwner(
    `INSERT INTO "StaffSession" ("municipalityId", "id", "userId", "createdAt", "lastSeenAt")
     VALUES ($1, gen_random_uuid(), $2, '2025-01-01', '2025-01-01'), ($1, gen_random_uuid(), $2, '2027-01-01', '2027-01-01')`,
    [FJORDVIK, leader.actor.id],
  )
  const lists = await expired(leader)
  expect(lists.map(({ rule, rows }) => [rule, rows.length])).toEqual([
    ['DRAFT_PLAN', 1],
    ['NOTE', 0],
    ['TABLET', 0],
    ['SIGN_IN', 1],
  ])
  const ids = [old, recent, running, elsewhere].flatMap(({ decided, draft }) => [decided, draft])
  expect(granted(await approveDeletion(leader, { rule: 'DRAFT_PLAN', ids })).deleted).toBe(1)
  expect(await there(old.draft)).toBe(false)
  for (const id of ids.filter((one) => one !== old.draft)) expect(await there(id)).toBe(true)
  const [event] = await asOwner(`SELECT "detail" FROM "AuditEvent" WHERE "action" = 'retention.deleted'`)
  expect(event).toEqual({ detail: { rule: 'DRAFT_PLAN', deleted: 1 } })
  expect(refused(await approveDeletion(leader, { rule: 'DRAFT_PLAN', ids })).code).toBe('not-found')
})

test('is approved by leaders, in their own municipality', async () => {
  const { draft } = await endedCase('2026-01-01', '2025-12-01')
  const neighbour = await callerAs(['leader'], { municipalityId: GRANLI })
  expect(refused(await approveDeletion(neighbour, { rule: 'DRAFT_PLAN', ids: [draft] })).code).toBe(
    'not-found',
  )
  for (const role of ['adviser', 'auditor', 'administrator'] as const) {
    const caller = await callerAs([role])
    await expect(approveDeletion(caller, { rule: 'DRAFT_PLAN', ids: [draft] })).rejects.toThrow(Forbidden)
  }
  expect(await there(draft)).toBe(true)
})

test('notes of guidance go a year after the programme ended, and not before', async () => {
  const note = async (endedOn: string | null, guidedOn: string) => {
    const participantId = await insertCase(asOwner)
    await asOwner(`UPDATE "Participant" SET "programmeEndedOn" = $2 WHERE "id" = $1`, [
      participantId,
      endedOn,
    ])
    const [row] = await asOwner(
      `INSERT INTO "GuidanceNote" ("municipalityId", "participantId", "guidedOn", "text", "guidedById")
       VALUES ($1, $2, $3, 'Ville vite om botid', $4) RETURNING "id"::text`,
      [FJORDVIK, participantId, guidedOn, leader.actor.id],
    )
    return String(row?.id)
  }
  const old = await note('2026-01-01', '2025-06-01')
  const others = [
    await note('2026-01-01', '2026-09-01'),
    await note('2026-09-01', '2025-06-01'),
    await note(null, '2025-06-01'),
  ]
  const notes = (await expired(leader)).find(({ rule }) => rule === 'NOTE')
  expect(notes?.rows.map(({ id }) => id)).toEqual([old])
  expect(granted(await approveDeletion(leader, { rule: 'NOTE', ids: [old, ...others] })).deleted).toBe(1)
  expect(await asOwner(`SELECT count(*)::int AS n FROM "GuidanceNote"`)).toEqual([{ n: 3 }])
})

test('a file about training alone is in use until its last lesson or entry, and its notes a year more', async () => {
  const note = async (filedAt: string, enteredOn: string | null, trainingOnly = true) => {
    const participantId = await insertCase(asOwner)
    await asOwner(
      `UPDATE "Participant" SET "trainingOnly" = $2, "createdAt" = '2025-01-01' WHERE "id" = $1`,
      [participantId, trainingOnly],
    )
    await asOwner(
      `INSERT INTO "TrainingFile" ("municipalityId", "participantId", "updatedAt") VALUES ($1, $2, $3)`,
      [FJORDVIK, participantId, filedAt],
    )
    if (enteredOn)
      await asOwner(
        `INSERT INTO "TrainingEntry" ("municipalityId", "participantId", "kind", "onDate", "detail", "recordedOn", "recordedById")
         VALUES ($1, $2, 'TEST', $3, '{}', $3, $4)`,
        [FJORDVIK, participantId, enteredOn, leader.actor.id],
      )
    const [row] = await asOwner(
      `INSERT INTO "GuidanceNote" ("municipalityId", "participantId", "guidedOn", "text", "guidedById")
       VALUES ($1, $2, '2025-06-01', 'Ville vite om botid', $3) RETURNING "id"::text`,
      [FJORDVIK, participantId, leader.actor.id],
    )
    return { id: String(row?.id), participantId }
  }
  const old = await note('2025-05-01', '2025-12-01')
  const filed = await note('2026-09-01', null)
  const tested = await note('2025-05-01', '2026-09-01')
  const ordinary = await note('2025-05-01', '2025-12-01', false)
  const taught = await note('2025-05-01', null)
  const groupId = await insertClass(asOwner, { members: [taught.participantId] })
  await insertRegisters(asOwner, {
    groupId,
    by: leader.actor.id,
    days: ['2026-09-01'],
    members: [taught.participantId],
  })
  const mine = [old, filed, tested, ordinary, taught].map(({ id }) => id)
  const notes = (await expired(leader)).find(({ rule }) => rule === 'NOTE')
  expect(notes?.rows.filter(({ id }) => mine.includes(id))).toMatchObject([
    { id: old.id, since: '2025-12-01' },
  ])
  expect(granted(await approveDeletion(leader, { rule: 'NOTE', ids: mine })).deleted).toBe(1)
})
