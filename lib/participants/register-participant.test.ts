import { describe, expect, test } from 'vitest'
import { Forbidden, ROLES } from '#lib/platform/access'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { freshDuf, registration } from '#lib/testing/registration'
import { granted, refused } from '#lib/testing/results'
import { registerParticipant } from './register-participant'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

describe('register', () => {
  test('writes the person, the permit, the family and the adviser', async () => {
    const { id, caseNumber } = granted(
      await registerParticipant(
        adviser,
        registration({
          givenName: '  Stille ',
          familyName: 'Måne',
          language: 'ar',
          understoodLanguages: ['en', '', 'en'],
          family: [
            { relation: 'SPOUSE', birthDate: '', fromDate: '2015-06-01', toDate: '' },
            { relation: 'CHILD', birthDate: '2024-02-29' },
          ],
        }),
      ),
    )
    expect(caseNumber).toMatch(/^2027\/\d{4}$/)
    const [person] = await asOwner(
      `SELECT "municipalityId", "givenName", "familyName", "language", "understoodLanguages", "adviserId",
         "settledOn"::text, "birthDate"::text, "gender", "version" FROM "Participant" WHERE "id" = $1`,
      [id],
    )
    expect(person).toEqual({
      municipalityId: FJORDVIK,
      givenName: 'Stille',
      familyName: 'Måne',
      language: 'ar',
      understoodLanguages: ['en'],
      adviserId: adviser.actor.id,
      settledOn: '2027-01-04',
      birthDate: '1991-04-12',
      gender: null,
      version: 1,
    })
    const permits = await asOwner(
      `SELECT "ground", "grantedOn"::text, "validTo", "renewable", "sponsorGround" FROM "Permit" WHERE "participantId" = $1`,
      [id],
    )
    expect(permits).toEqual([
      { ground: 'UTL_28', grantedOn: '2026-10-01', validTo: null, renewable: null, sponsorGround: null },
    ])
    const family = await asOwner(
      `SELECT "relation", "birthDate"::text, "fromDate"::text FROM "FamilyMember" WHERE "participantId" = $1 ORDER BY 1`,
      [id],
    )
    expect(family).toEqual([
      { relation: 'CHILD', birthDate: '2024-02-29', fromDate: null },
      { relation: 'SPOUSE', birthDate: null, fromDate: '2015-06-01' },
    ])
  })

  test('keeps what is asked about the reference person only where the permit is given for family', async () => {
    const permit = {
      ground: 'UTL_CH6',
      sponsorGround: 'UTL_28',
      sponsorBasedOn: 'UTL_34',
      sponsorFirstSettledOn: '2024-01-01',
      reunificationAppliedOn: '2024-06-01',
    } as const
    const ids = [
      granted(await registerParticipant(adviser, registration({ permit }))).id,
      granted(await registerParticipant(adviser, registration({ permit: { ...permit, ground: 'UTL_34' } })))
        .id,
    ]
    const rows = await Promise.all(
      ids.map((id) =>
        asOwner(
          `SELECT "sponsorGround", "sponsorBasedOn", "sponsorFirstSettledOn"::text AS "settled" FROM "Permit" WHERE "participantId" = $1`,
          [id],
        ),
      ),
    )
    expect(rows.flat()).toEqual([
      { sponsorGround: 'UTL_28', sponsorBasedOn: null, settled: '2024-01-01' },
      { sponsorGround: null, sponsorBasedOn: null, settled: null },
    ])
  })

  test('gives every case of the year a number of its own, also when many come at once', async () => {
    const others = Array.from({ length: 8 }, () => registerParticipant(adviser, registration()))
    const numbers = (await Promise.all(others)).map((result) => granted(result).caseNumber)
    expect(new Set(numbers).size).toBe(8)
    const following = granted(
      await registerParticipant(await callerAs(['leader'], { on: '2028-01-02' }), registration()),
    )
    expect(following.caseNumber).toBe('2028/0001')
  })
})

describe('the identity number', () => {
  test('is encrypted, found by its hash, and in no trail, table or audit row as it was typed', async () => {
    const digits = freshDuf()
    const { id } = granted(
      await registerParticipant(
        adviser,
        registration({ identityNumber: `${digits.slice(0, 4)} ${digits.slice(4)}` }),
      ),
    )
    const [row] = await asOwner(
      `SELECT "kind", "keyId", "ciphertext", "lookup" FROM "Identifier" WHERE "participantId" = $1`,
      [id],
    )
    expect(row).toMatchObject({ kind: 'DUF', keyId: 'k1' })
    expect(Buffer.from(row?.lookup as Buffer).length).toBe(32)
    const tables = await asOwner(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    )
    const traces = await Promise.all(
      tables.map(({ name }) =>
        asOwner(
          `SELECT '${name}' AS name FROM "${name}" t WHERE to_jsonb(t)::text LIKE '%' || $1 || '%'
             OR to_jsonb(t)::text LIKE '%' || encode(convert_to($1, 'UTF8'), 'hex') || '%'`,
          [digits],
        ),
      ),
    )
    expect(traces.flat()).toEqual([])
    const [event] = await asOwner(
      `SELECT "action", "detail", "actorId" FROM "AuditEvent" WHERE "subjectId" = $1`,
      [id],
    )
    expect(event).toEqual({ action: 'participant.registered', detail: {}, actorId: adviser.actor.id })
  })

  test('a second case for the same person is refused, with the way to the first', async () => {
    const identityNumber = freshDuf()
    const first = granted(await registerParticipant(adviser, registration({ identityNumber })))
    const again = await registerParticipant(adviser, registration({ identityNumber, givenName: 'Ny' }))
    expect(refused(again)).toEqual({
      code: 'duplicate',
      params: { participantId: first.id, caseNumber: first.caseNumber },
    })
    expect(await asOwner(`SELECT 1 FROM "Participant" WHERE "givenName" = 'Ny'`)).toEqual([])
  })

  test('of two who register the same person at once, exactly one does, and the other is shown the case', async () => {
    const identityNumber = freshDuf()
    const results = await Promise.all(
      Array.from({ length: 5 }, () => registerParticipant(adviser, registration({ identityNumber }))),
    )
    const [won, ...more] = results.flatMap((result) => (result.ok ? [result.value.id] : []))
    expect(more).toEqual([])
    const lost = results.flatMap((result) => (result.ok ? [] : [result.refusal]))
    expect(lost.map(({ code }) => code)).toEqual(Array(4).fill('duplicate'))
    expect(lost[0]).toMatchObject({ params: { participantId: won } })
  })

  test('the same person can be a case in another municipality, and the two rows do not look alike', async () => {
    const identityNumber = freshDuf()
    const neighbour = await callerAs(['adviser'], { municipalityId: GRANLI })
    const cases = [
      granted(await registerParticipant(adviser, registration({ identityNumber }))),
      granted(await registerParticipant(neighbour, registration({ identityNumber }))),
    ]
    const hashes = await asOwner(
      `SELECT encode("lookup", 'hex') AS hash FROM "Identifier" WHERE "participantId" = ANY($1)`,
      [cases.map(({ id }) => id)],
    )
    expect(new Set(hashes.map(({ hash }) => hash)).size).toBe(2)
  })
})

test.each(ROLES.filter((role) => role !== 'adviser' && role !== 'leader'))(
  '%s may not register',
  async (role) => {
    await expect(registerParticipant(await callerAs([role]), registration())).rejects.toThrow(Forbidden)
  },
)
