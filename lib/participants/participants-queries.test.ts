import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertCase, insertDecidedPlan } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { freshDuf, registration } from '#lib/testing/registration'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { caseLines, programmeWeeks } from './case-lines.view'
import { caseFacts, caseHeader, caseList, eligibilityOf } from './participants.queries'
import { registerParticipant } from './register-participant'
import { revealIdentity } from './reveal-identity'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const colleague = await callerAs(['adviser'])
const register = async (changes: Parameters<typeof registration>[0], by = adviser) =>
  granted(await registerParticipant(by, registration(changes)))

const own = await register({ givenName: 'Vakker', familyName: 'Blomst' })
const others = await register({ givenName: 'Skarp', familyName: 'Furu_50%' }, colleague)
const hidden = await register({ familyName: 'Skjult', addressProtection: 'STRENGT_FORTROLIG' }, colleague)
const elsewhere = await insertCase(asOwner, { municipalityId: GRANLI })

const idsOf = async (filter: Partial<{ everyone: boolean; search: string; page: number }>) =>
  (await caseList(adviser, { everyone: false, search: '', page: 1, ...filter })).cases.map(({ id }) => id)

describe('the list of cases', () => {
  test('shows the own ones, or all of the municipality, and never what is hidden from the reader', async () => {
    expect(await idsOf({})).toEqual([own.id])
    expect((await idsOf({ everyone: true })).sort()).toEqual([own.id, others.id].sort())
    expect(await idsOf({ everyone: true, search: 'Skjult' })).toEqual([])
    expect(await idsOf({ everyone: true, search: hidden.caseNumber })).toEqual([])
  })

  test('finds by part of the name and by case number, and takes wildcards as they are written', async () => {
    expect(await idsOf({ search: 'r blom' })).toEqual([own.id])
    expect(await idsOf({ everyone: true, search: others.caseNumber })).toEqual([others.id])
    expect(await idsOf({ everyone: true, search: '50%' })).toEqual([others.id])
    expect(await idsOf({ everyone: true, search: '_' })).toEqual([others.id])
    expect(await idsOf({ search: "'; DROP TABLE x; --\u0000" })).toEqual([])
    expect(await idsOf({ page: 99_999 })).toEqual([])
  })

  test('has the status and the day that each case needs someone next', async () => {
    const { cases } = await caseList(adviser, { everyone: false, search: '', page: 1 })
    expect(caseLines(cases, adviser.today)[0]).toMatchObject({
      name: 'Vakker Blomst',
      programme: null,
      status: { text: { nb: 'Før start' }, due: '2027-04-04' },
    })
    await insertDecidedPlan(asOwner, own.id)
    const after = await caseList(adviser, { everyone: false, search: '', page: 1 })
    expect(caseLines(after.cases, adviser.today)[0]?.status).toMatchObject({ text: { nb: 'Usignert' } })
  })
})

test.each([
  ['2027-03-10', '2027-03-10', 1],
  ['2027-03-10', '2027-03-16', 1],
  ['2027-03-10', '2027-03-17', 2],
  ['2027-03-10', '2040-01-01', 104],
])('a programme from %s is in its week on %s: %i', (from, on, week) => {
  expect(programmeWeeks(localDate(from), null, localDate(on))?.week).toBe(week)
})

describe('a case', () => {
  test('shows the identity number masked, and the registered facts', async () => {
    const header = await caseHeader(adviser, own.id)
    expect(header).toMatchObject({ name: 'Vakker Blomst', adviserName: adviser.actor.name, language: 'ti' })
    expect(header?.identity?.masked).toMatch(/^•••• •••• \d{4}$/)
    expect(await caseFacts(adviser, own.id)).toMatchObject({
      education: 'COMPULSORY',
      permit: { ground: 'UTL_28', grantedOn: '2026-10-01' },
    })
  })

  test.each([
    ['of another municipality', () => elsewhere],
    ['that does not exist', () => randomUUID()],
    ['with a malformed id', () => "1' OR '1'='1"],
  ])('%s is not found', async (_what, id) => {
    expect(await caseHeader(adviser, id())).toBeNull()
    expect(await caseFacts(adviser, id())).toBeNull()
    expect(await eligibilityOf(adviser, id())).toBeNull()
  })

  test.each(['teacher', 'payroll', 'administrator'] as const)('is closed to %s', async (role) => {
    const caller = await callerAs([role])
    await expect(caseHeader(caller, own.id)).rejects.toThrow(Forbidden)
    await expect(caseList(caller, { everyone: true, search: '', page: 1 })).rejects.toThrow(Forbidden)
  })
})

describe('revealing the identity number', () => {
  test('gives the digits, and is an event without them', async () => {
    const identityNumber = freshDuf()
    const { id } = await register({ identityNumber })
    expect(granted(await revealIdentity(adviser, { participantId: id })).digits).toBe(identityNumber)
    const events = await asOwner(
      `SELECT "actorId", "detail" FROM "AuditEvent" WHERE "subjectId" = $1 AND "action" = 'identity.revealed'`,
      [id],
    )
    expect(events).toEqual([{ actorId: adviser.actor.id, detail: { kind: 'DUF' } }])
  })

  test('finds nobody of another municipality, and is for those who work with the case', async () => {
    expect(refused(await revealIdentity(adviser, { participantId: elsewhere })).code).toBe('not-found')
    expect(refused(await revealIdentity(adviser, { participantId: 'x' })).code).toBe('invalid-input')
    const auditor = await callerAs(['auditor'])
    await expect(revealIdentity(auditor, { participantId: own.id })).rejects.toThrow(Forbidden)
  })
})
