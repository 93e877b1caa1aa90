import { describe, expect, test } from 'vitest'
import { caseHeader, caseList } from '#lib/participants/participants.queries'
import { registerParticipant } from '#lib/participants/register-participant'
import { Forbidden } from '#lib/platform/access'
import { type Caller, CaseClosed } from '#lib/platform/use-case'
import { insertCase } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { registration } from '#lib/testing/registration'
import { granted, refused } from '#lib/testing/results'
import { month } from '#lib/values/month'
import { accessReport, caseAccess, caseToOpen, delegations, protectedCaseList } from './access.queries'
import { delegate, endDelegation } from './delegate'
import { liftBan, registerBan } from './disqualify'
import { grantCase, revokeGrant } from './grant-case'
import { openCase } from './open-case'
import { setProtection } from './set-protection'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const colleague = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const otherLeader = await callerAs(['leader'])
const neighbour = await callerAs(['leader', 'adviser'], { municipalityId: GRANLI })

const reason = 'Vikar for rådgiveren i ferien'
const span = { fromDate: '2027-03-10', toDate: '2027-03-20' }

const register = async (by: Caller, addressProtection = 'UGRADERT') =>
  granted(await registerParticipant(by, registration({ addressProtection } as never)))

const lists = async (caller: Caller, id: string) =>
  (await caseList(caller, { everyone: true, search: '', page: 1 })).cases.some((one) => one.id === id)

describe('opening a case of another caseload', () => {
  test('takes a reason of ten characters, and lasts the day', async () => {
    const { id, caseNumber } = await register(adviser)
    await expect(caseHeader(colleague, id)).rejects.toThrow(CaseClosed)
    expect(await caseToOpen(colleague, id)).toEqual({ id, caseNumber, adviser: adviser.actor.name })
    expect(
      refused(await openCase(colleague, { participantId: id, reason: 'Nysgjerrig'.slice(1) })),
    ).toMatchObject({
      code: 'invalid-input',
      fields: { reason: expect.any(String) },
    })
    granted(await openCase(colleague, { participantId: id, reason }))
    expect(await caseHeader(colleague, id)).toMatchObject({ id })
    const later = { ...colleague, today: '2027-03-12' as Caller['today'] }
    await expect(caseHeader(later, id)).rejects.toThrow(CaseClosed)
    const { openings = [] } = (await caseAccess(leader, id)) ?? {}
    expect(openings.map(({ who, basis, reason: why }) => [who, basis, why])).toContainEqual([
      colleague.actor.name,
      'REASON',
      reason,
    ])
    const report = await accessReport(leader, month(new Date().toISOString().slice(0, 7)))
    expect(report.counts).toEqual([])
    const march = await accessReport(leader, month('2027-03'))
    expect(march.reasons).toMatchObject([{ caseNumber, who: colleague.actor.name, reason }])
    expect(march.counts.find(({ who }) => who === colleague.actor.name)).toMatchObject({ withReason: 1 })
  })

  test("does not find another municipality's, and is not for teachers", async () => {
    const { id } = await register(adviser)
    expect(await caseToOpen(neighbour, id)).toBeNull()
    expect(refused(await openCase(neighbour, { participantId: id, reason })).code).toBe('not-found')
    await expect(openCase(await callerAs(['teacher']), { participantId: id, reason })).rejects.toThrow(
      Forbidden,
    )
    await expect(accessReport(adviser, month('2027-03'))).rejects.toThrow(Forbidden)
  })

  test('leaves the reason where nobody can change it', async () => {
    const [{ privileges } = {}] = await asOwner(
      `SELECT string_agg(privilege_type, ',' ORDER BY 1) AS privileges FROM information_schema.role_table_grants
       WHERE grantee = 'fotfeste_app' AND table_name = 'CaseOpening'`,
    )
    expect(privileges).toBe('INSERT,SELECT')
  })
})

describe('an address-protected case', () => {
  test('is in no list, count or register of anyone but its own, and cannot be found by registering again', async () => {
    const again = registration({ addressProtection: 'STRENGT_FORTROLIG' })
    const before = (await caseList(colleague, { everyone: true, search: '', page: 1 })).total
    const { id } = granted(await registerParticipant(adviser, again))
    expect((await caseList(colleague, { everyone: true, search: '', page: 1 })).total).toBe(before)
    expect(await lists(adviser, id)).toBe(true)
    for (const other of [colleague, leader]) {
      expect(await lists(other, id)).toBe(false)
      expect(await caseHeader(other, id)).toBeNull()
      expect(refused(await registerParticipant(other, again))).toEqual({ code: 'cannot-register' })
    }
    expect(refused(await registerParticipant(adviser, again)).code).toBe('duplicate')
    expect((await register(colleague)).caseNumber).toMatch(/^2027\/\d{4}$/)
  })

  test('is granted by a leader to another, for a time, and taken back', async () => {
    const { id, caseNumber } = await register(adviser, 'FORTROLIG')
    const { cases } = await protectedCaseList(leader)
    expect(cases.find(({ participantId }) => participantId === id)).toMatchObject({
      caseNumber,
      grants: [{ staff: adviser.actor.name, toDate: null }],
    })
    const wish = { participantId: id, staffId: colleague.actor.id, ...span, reason }
    expect(refused(await grantCase(leader, { ...wish, staffId: leader.actor.id })).code).toBe('own-grant')
    expect(refused(await grantCase(leader, { ...wish, toDate: '2027-03-01' })).code).toBe('invalid-input')
    granted(await grantCase(leader, wish))
    expect(await caseHeader(colleague, id)).toMatchObject({ id, addressProtection: 'FORTROLIG' })
    expect(await caseHeader(leader, id)).toBeNull()
    const [grant] = await asOwner(`SELECT "id" FROM "CaseGrant" WHERE "staffId" = $1`, [colleague.actor.id])
    granted(await revokeGrant(otherLeader, { grantId: grant?.id }))
    expect(await caseHeader(colleague, id)).toBeNull()
    expect(refused(await revokeGrant(leader, { grantId: grant?.id })).code).toBe('not-found')
  })

  test('is granted by leaders alone, in their own municipality, and only where it is protected', async () => {
    const { id } = await register(adviser, 'FORTROLIG')
    const wish = { participantId: id, staffId: colleague.actor.id, ...span, reason }
    await expect(grantCase(adviser, wish)).rejects.toThrow(Forbidden)
    expect(refused(await grantCase(neighbour, wish)).code).toBe('not-found')
    const open = await register(adviser)
    expect(refused(await grantCase(leader, { ...wish, participantId: open.id })).code).toBe('not-protected')
    const stale = { ...leader, signedInFor: 600 }
    expect(refused(await grantCase(stale, wish)).code).toBe('sign-in-again')
  })

  test('becomes so from one moment to the next, and no longer', async () => {
    const { id } = await register(adviser)
    const wish = { participantId: id, addressProtection: 'STRENGT_FORTROLIG' as const, version: 1 }
    expect(refused(await setProtection(neighbour, wish)).code).toBe('not-found')
    await expect(setProtection(await callerAs(['auditor']), wish)).rejects.toThrow(Forbidden)
    granted(await setProtection(adviser, wish))
    expect(await lists(leader, id)).toBe(false)
    expect(refused(await setProtection(adviser, wish)).code).toBe('stale')
    granted(await setProtection(adviser, { ...wish, addressProtection: 'UGRADERT', version: 2 }))
    expect(await lists(leader, id)).toBe(true)
  })
})

describe('someone disqualified', () => {
  test('does not find the case any more, until another one lifts it', async () => {
    const { id } = await register(adviser)
    const ban = { participantId: id, staffId: leader.actor.id, ground: 'RELATIVE' as const }
    granted(await registerBan(adviser, ban))
    expect(refused(await registerBan(adviser, ban)).code).toBe('already')
    expect(await caseHeader(leader, id)).toBeNull()
    expect(await lists(leader, id)).toBe(false)
    const [row] = await asOwner(`SELECT "id" FROM "CaseBan" WHERE "participantId" = $1`, [id])
    expect(refused(await liftBan(leader, { banId: row?.id })).code).toBe('not-found')
    await expect(liftBan(adviser, { banId: row?.id })).rejects.toThrow(Forbidden)
    granted(await liftBan(otherLeader, { banId: row?.id }))
    expect(await caseHeader(leader, id)).toMatchObject({ id })
  })

  test('is registered by those who work with the case, in the municipality', async () => {
    const { id } = await register(adviser)
    const ban = { participantId: id, staffId: leader.actor.id, ground: 'OWN' as const }
    expect(refused(await registerBan(neighbour, ban)).code).toBe('not-found')
    expect(refused(await registerBan(colleague, ban)).code).toBe('case-closed')
    await expect(registerBan(await callerAs(['payroll']), ban)).rejects.toThrow(Forbidden)
  })
})

describe('a delegated caseload', () => {
  test('is open to the colleague for those days', async () => {
    const { id } = await register(adviser)
    const wish = { fromStaffId: adviser.actor.id, toStaffId: colleague.actor.id, ...span, reason }
    expect(refused(await delegate(colleague, wish)).code).toBe('not-yours')
    expect(refused(await delegate(adviser, { ...wish, toStaffId: adviser.actor.id })).code).toBe(
      'same-person',
    )
    expect(refused(await delegate(neighbour, wish)).code).toBe('not-found')
    await expect(delegate(await callerAs(['auditor']), wish)).rejects.toThrow(Forbidden)
    granted(await delegate(adviser, wish))
    expect(await caseHeader(colleague, id)).toMatchObject({ id })
    const { open } = await delegations(adviser)
    expect(open).toMatchObject([{ from: adviser.actor.name, to: colleague.actor.name, mine: true }])
    const delegationId = open[0]?.id
    expect(refused(await endDelegation(colleague, { delegationId })).code).toBe('not-yours')
    expect(refused(await endDelegation(neighbour, { delegationId })).code).toBe('not-found')
    granted(await endDelegation(leader, { delegationId }))
    await expect(caseHeader({ ...colleague, today: '2027-03-11' as Caller['today'] }, id)).rejects.toThrow(
      CaseClosed,
    )
  })
})

test("another municipality's protected cases are nobody's", async () => {
  const id = await insertCase(asOwner, { municipalityId: GRANLI })
  await asOwner(`UPDATE "Participant" SET "addressProtection" = 'FORTROLIG' WHERE "id" = $1`, [id])
  expect((await protectedCaseList(leader)).cases.map(({ participantId }) => participantId)).not.toContain(id)
  expect((await protectedCaseList(neighbour)).cases).toMatchObject([{ participantId: id }])
})
