import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { eventText, eventTexts } from '#lib/i18n/texts/trail'
import { assessEligibility } from '#lib/participants/assess-eligibility'
import { registerParticipant } from '#lib/participants/register-participant'
import { Forbidden } from '#lib/platform/access'
import { insertCase } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { registration } from '#lib/testing/registration'
import { granted } from '#lib/testing/results'
import { caseTrail, latestInCase } from './trail.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const { id } = granted(await registerParticipant(adviser, registration()))
granted(await assessEligibility(adviser, { participantId: id, decisionDate: '2027-03-10' }))

describe('the trail of a case', () => {
  test('tells who did what, newest first, in both written forms', async () => {
    const trail = await caseTrail(adviser, id, 1)
    expect(trail).toMatchObject({ page: 1, pages: 1 })
    expect(trail?.lines.map(({ what, who }) => [what.nb, what.nn, who])).toEqual([
      [
        'Rett og plikt ble vurdert: rett og plikt til å delta',
        'Rett og plikt vart vurdert: rett og plikt til å delta',
        adviser.actor.name,
      ],
      ['Deltakeren ble registrert', 'Deltakaren vart registrert', adviser.actor.name],
    ])
    expect(trail?.lines[0]?.at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
    expect(await latestInCase(adviser, id, 1)).toEqual(trail?.lines.slice(0, 1))
  })

  test('is leafed through', async () => {
    const participantId = await insertCase(asOwner)
    await asOwner(
      `INSERT INTO "AuditEvent" ("municipalityId", "actorId", "action", "subjectType", "subjectId", "detail")
       SELECT '9901', gen_random_uuid(), 'plan.saved', 'participant', $1, '{}' FROM generate_series(1, 120)`,
      [participantId],
    )
    const third = await caseTrail(adviser, participantId, 3)
    expect(third).toMatchObject({ page: 3, pages: 3, lines: { length: 20 } })
    expect(third?.lines[0]?.who).toBeNull()
    expect((await caseTrail(adviser, participantId, 9999))?.lines).toEqual([])
  })

  test.each([
    ['another municipality', () => insertCase(asOwner, { municipalityId: GRANLI })],
    ['nobody', async () => randomUUID()],
    ['a malformed id', async () => "x' OR 1=1"],
  ])('does not exist for %s', async (_who, make) => {
    const other = await make()
    expect(await caseTrail(adviser, other, 1)).toBeNull()
    expect(await latestInCase(adviser, other, 3)).toEqual([])
  })

  test.each(['teacher', 'payroll', 'administrator'] as const)('is closed to %s', async (role) => {
    await expect(caseTrail(await callerAs([role]), id, 1)).rejects.toThrow(Forbidden)
  })
})

describe('the words', () => {
  const written = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|generated|testing/.test(file),
  )
  const names = written.flatMap((file) => {
    const source = readFileSync(join('lib', file), 'utf8')
    const useCases = [...source.matchAll(/defineUseCase\(\{\s*name: '([^']+)'/g)]
    const sessions = [...source.matchAll(/record\(tx, [^)]*'(session\.[a-z]+)'/g)]
    return [...useCases, ...sessions].flatMap(([, name]) => name ?? [])
  })

  test('are there for every use case and every sign-in', () => {
    expect(names.length).toBeGreaterThan(10)
    expect(names).toEqual(
      expect.arrayContaining(['participant.registered', 'session.opened', 'session.closed']),
    )
    expect(names.filter((name) => !Object.hasOwn(eventTexts, name))).toEqual([])
  })

  test('hold for any detail, and differ from a code', () => {
    const details = [{}, { outcome: 'NEW', month: '2027-13', date: 'x', number: 2, language: 7, kind: null }]
    for (const action of Object.keys(eventTexts)) {
      for (const detail of details) {
        const { nb, nn } = eventText(action, detail)
        expect([nb.length > 5, nn.length > 5, nb === action]).toEqual([true, true, false])
      }
    }
    expect(eventText('something.new', {}).nb).toBe('something.new')
  })

  test('say what the codes mean', () => {
    expect(eventText('plan.decided', { number: 3, decidedOn: '2027-03-10' }).nb).toBe(
      'Plan, versjon 3, ble satt 10.03.2027',
    )
    expect(eventText('agreement.prepared', { kind: 'DECLARATION', language: 'ti' }).nn).toBe(
      'Integreringserklæringa er gjord klar på tigrinja',
    )
    expect(eventText('agreement.meeting-recorded', { outcome: 'REFUSED' }).nb).toBe(
      'Møte om erklæringen: ville ikke signere',
    )
    expect(eventText('absence.decided', { sessions: 1, outcome: 'INVALID' }).nb).toBe(
      'Fravær avklart, 1 økt: ugyldig',
    )
    expect(eventText('stipend.sent', { month: '2027-02' }).nb).toBe(
      'Stønaden for februar 2027 ble sendt til godkjenning',
    )
  })
})
