import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { ok, refuse } from '#lib/values/result'
import { Forbidden } from './access'
import { defineQuery, defineUseCase } from './use-case'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

type After = 'granted' | 'refused' | 'thrown' | 'audit-fails'

const writeGroup = defineUseCase({
  name: 'group.written',
  permission: 'group:manage',
  input: z.object({
    name: z.string().min(1),
    after: z.enum(['granted', 'refused', 'thrown', 'audit-fails']),
  }),
  async run({ name, after }, { tx, actor }) {
    const { municipalityId } = actor
    const { id } = await tx.studyGroup.create({ data: { municipalityId, name }, select: { id: true } })
    if (after === 'refused') return refuse({ code: 'no', params: { name } } as const)
    if (after === 'thrown') throw new Error('a bug')
    const subjectId = after === 'audit-fails' ? '\u0000' : id
    return ok({ id, audit: [{ subjectType: 'group', subjectId, detail: { kind: 'CLASS' } }] })
  },
})

const renameGroup = defineUseCase({
  name: 'group.renamed',
  permission: 'group:manage',
  input: z.object({ id: z.uuid(), name: z.string() }),
  async run({ id, name }, { tx, actor }) {
    const { count } = await tx.studyGroup.updateMany({
      where: { municipalityId: actor.municipalityId, id },
      data: { name },
    })
    if (count === 0) return refuse({ code: 'not-found' } as const)
    return ok({ audit: { subjectType: 'group', subjectId: id } })
  },
})

const write = (name: string, after: After = 'granted', caller = adviser) =>
  writeGroup(caller, { name, after })

const rows = async () => ({
  groups: (await asOwner(`SELECT "name" FROM "StudyGroup" ORDER BY 1`)).map(({ name }) => name),
  events: (await asOwner(`SELECT "action" FROM "AuditEvent"`)).length,
})

beforeEach(async () => {
  await asOwner(`TRUNCATE "StudyGroup", "AuditEvent", "AuditHead" CASCADE`)
})

describe('a write', () => {
  test('and its event come together', async () => {
    const { id } = granted(await write('Norsk 1'))
    expect(
      await asOwner(
        `SELECT "municipalityId", "sequence"::int, "actorId", "action", "subjectType", "subjectId", "detail" FROM "AuditEvent"`,
      ),
    ).toEqual([
      {
        municipalityId: FJORDVIK,
        sequence: 1,
        actorId: adviser.actor.id,
        action: 'group.written',
        subjectType: 'group',
        subjectId: id,
        detail: { kind: 'CLASS' },
      },
    ])
  })

  test('that is refused after it wrote leaves no row and no event', async () => {
    expect(refused(await write('Norsk 1', 'refused'))).toEqual({ code: 'no', params: { name: 'Norsk 1' } })
    expect(await rows()).toEqual({ groups: [], events: 0 })
  })

  test.each(['thrown', 'audit-fails'] as const)(
    'that stops (%s) leaves no row and no event',
    async (after) => {
      await expect(write('Norsk 1', after)).rejects.toThrow()
      expect(await rows()).toEqual({ groups: [], events: 0 })
    },
  )

  test('with input that is none never starts, and says what is wrong where', async () => {
    const refusal = refused(await writeGroup(adviser, { name: '', after: 'x' }))
    expect(refusal).toMatchObject({
      code: 'invalid-input',
      fields: { name: expect.any(String), after: expect.any(String) },
    })
    expect(await rows()).toEqual({ groups: [], events: 0 })
  })

  test('without the permission throws before it looks at the input', async () => {
    await expect(write('Norsk 1', 'granted', await callerAs(['teacher']))).rejects.toThrow(Forbidden)
    await expect(writeGroup(await callerAs([]), 'rubbish')).rejects.toThrow(Forbidden)
    expect(await rows()).toEqual({ groups: [], events: 0 })
  })

  test('that two people make at once is made by one', async () => {
    const results = await Promise.all([write('Norsk 1'), write('Norsk 1'), write('Norsk 1')])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap((result) => (result.ok ? [] : [result.refusal]))).toEqual(
      Array(2).fill({ code: 'changed-meanwhile' }),
    )
    expect(await rows()).toEqual({ groups: ['Norsk 1'], events: 1 })
  })

  test("does not find another municipality's row", async () => {
    const neighbour = await callerAs(['adviser'], { municipalityId: GRANLI })
    const { id } = granted(await write('Norsk 1', 'granted', neighbour))
    expect(refused(await renameGroup(adviser, { id, name: 'Stjålet' })).code).toBe('not-found')
    expect((await rows()).groups).toEqual(['Norsk 1'])
  })
})

describe('the trail', () => {
  test('is one chain for each municipality, also when many write at once', async () => {
    const neighbour = await callerAs(['adviser'], { municipalityId: GRANLI })
    await Promise.all(
      [...'abcdefgh'].flatMap((name) => [
        write(name),
        write(name, 'granted', neighbour),
        write(name, 'refused'),
      ]),
    )
    for (const municipalityId of [FJORDVIK, GRANLI]) {
      const chain = await asOwner(
        `SELECT "sequence"::int, encode("previousHash", 'hex') AS before, encode("hash", 'hex') AS hash
         FROM "AuditEvent" WHERE "municipalityId" = $1 ORDER BY "sequence"`,
        [municipalityId],
      )
      expect(chain.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
      expect(chain.map(({ before }) => before)).toEqual(['', ...chain.slice(0, -1).map(({ hash }) => hash)])
      const [head] = await asOwner(
        `SELECT "sequence"::int, encode("hash", 'hex') AS hash FROM "AuditHead" WHERE "municipalityId" = $1`,
        [municipalityId],
      )
      expect(head).toEqual({ sequence: 8, hash: chain.at(-1)?.hash })
    }
  })

  test('has no link that a writer chose', async () => {
    await asOwner(
      `INSERT INTO "AuditEvent" ("municipalityId", "sequence", "at", "actorId", "action", "subjectType", "subjectId", "detail", "previousHash", "hash")
       VALUES ($1, 99, '2001-01-01', gen_random_uuid(), 'forged', 'x', 'x', '{}', '\\x00', '\\x00')`,
      [FJORDVIK],
    )
    const [row] = await asOwner(
      `SELECT "sequence"::int, "at" > now() - interval '1 minute' AS now, length("hash") AS bytes FROM "AuditEvent"`,
    )
    expect(row).toEqual({ sequence: 1, now: true, bytes: 32 })
  })
})

describe('a query', () => {
  const groups = defineQuery('attendance:read', ({ tx }, prefix: string) =>
    tx.studyGroup.findMany({ where: { name: { startsWith: prefix } }, select: { name: true } }),
  )

  test('sees its own municipality alone, and asks for the permission', async () => {
    granted(await write('Norsk 1'))
    expect(await groups(adviser, 'N')).toEqual([{ name: 'Norsk 1' }])
    expect(await groups(await callerAs(['adviser'], { municipalityId: GRANLI }), 'N')).toEqual([])
    await expect(groups(await callerAs(['payroll']), 'N')).rejects.toThrow(Forbidden)
  })
})
