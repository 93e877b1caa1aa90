import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { attendanceOfCase } from '#lib/attendance/absence.queries'
import { sessionRegister } from '#lib/attendance/attendance.queries'
import { grantLeave } from '#lib/attendance/grant-leave'
import { Forbidden } from '#lib/platform/access'
import { insertCase } from '#lib/testing/case-rows'
import { insertClass } from '#lib/testing/class-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { approved, leaveForm, pageOf, proposed, reasonsWritten, stopForm } from '#lib/testing/decisions'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { notifyDecision, receiveComplaint, recordOutcome, settleComplaint } from './after-decision'
import { approveDecision } from './approve-decision'
import { decisionsOfCase, keptLetter, waitingForApproval } from './decisions.queries'
import { openDecision } from './open-decision'
import {
  recordStatement,
  refreezeDecision,
  sendNotice,
  withdrawDecision,
  writeDecision,
} from './prepare-decision'
import { proposeDecision, recallDecision, returnDecision } from './propose-decision'
import { replayDecision } from './replay.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const both = await callerAs(['adviser', 'leader'])

const caseInProgramme = async (row = {}) => {
  const participantId = await insertCase(asOwner, row)
  await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-01-04' WHERE "id" = $1`, [
    participantId,
  ])
  return participantId
}
const on = <C extends { today: unknown }>(caller: C, today: string): C => ({ ...caller, today })
const leave = async () => proposed(adviser, leaveForm(await caseInProgramme()))
const madeLeave = async () => {
  const decisionId = await leave()
  granted(await approved(leader, decisionId))
  return decisionId
}

describe('leave that was applied for', () => {
  test('is proposed by one, approved by another, and fills in the register', async () => {
    const participantId = await caseInProgramme()
    const decisionId = await proposed(adviser, leaveForm(participantId))
    const waiting = await waitingForApproval(leader)
    expect(waiting.map(({ id }) => id)).toContain(decisionId)
    const page = await pageOf(leader, decisionId)
    expect(page.law).toMatchObject({ isEnkeltvedtak: true, priorNoticeRequired: false, appealDeadline: null })
    expect(page.facts).toContainEqual({ name: 'leaveWords', value: 'tilvenning i barnehage' })

    granted(await approved(leader, decisionId))
    expect(
      await asOwner(`SELECT "kind", "withStipend" FROM "Leave" WHERE "participantId" = $1`, [participantId]),
    ).toEqual([{ kind: 'WELFARE', withStipend: true }])
    const made = await pageOf(adviser, decisionId)
    expect(made).toMatchObject({ status: 'APPROVED', decidedOn: '2027-03-10', letterHash: page.letterHash })
    const letter = await keptLetter(adviser, participantId, made.letterDocumentId ?? '')
    expect(
      Buffer.from(letter?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  test('needs no reasons when it is granted in full, and does when it is refused', async () => {
    const participantId = await caseInProgramme()
    const yes = granted(await openDecision(adviser, leaveForm(participantId)))
    expect(await pageOf(adviser, yes.decisionId)).toMatchObject({ reasons: 'OPTIONAL', obstacles: [] })
    const no = granted(await openDecision(adviser, { ...leaveForm(participantId), outcome: 'REFUSED' }))
    expect(await pageOf(adviser, no.decisionId)).toMatchObject({
      reasons: 'REQUIRED',
      obstacles: ['reasons-needed'],
    })
    const asked = { decisionId: no.decisionId, version: 1 }
    expect(refused(await proposeDecision(adviser, asked))).toMatchObject({ code: 'reasons-needed' })
  })

  test('that is refused stands beside the application with its letter, and fills in nothing', async () => {
    const participantId = await caseInProgramme()
    const [fromDate, toDate] = ['2027-03-15', '2027-03-17']
    const application = {
      ...{
        participantId,
        kind: 'WELFARE',
        outcome: 'APPLIED',
        fromDate,
        toDate,
        welfareReason: 'KINDERGARTEN',
      },
      ...{ noticeOn: '', birthDate: '', certificate: false, withStipend: true, reason: 'Søknad' },
    }
    granted(await grantLeave(adviser, application))
    const decisionId = await proposed(adviser, { ...leaveForm(participantId), outcome: 'REFUSED' })
    expect((await attendanceOfCase(adviser, participantId))?.leaves).toMatchObject([{ outcome: 'APPLIED' }])
    granted(await approved(leader, decisionId))
    expect((await attendanceOfCase(adviser, participantId))?.leaves).toMatchObject([
      { outcome: 'REFUSED', decisionId, from: fromDate, to: toDate },
    ])
    const rows = await asOwner(`SELECT "outcome" FROM "Leave" WHERE "participantId" = $1 ORDER BY 1`, [
      participantId,
    ])
    expect(rows).toEqual([{ outcome: 'APPLIED' }, { outcome: 'REFUSED' }])
    const { letterDocumentId } = await pageOf(adviser, decisionId)
    expect(await keptLetter(adviser, participantId, letterDocumentId ?? '')).not.toBeNull()

    const groupId = await insertClass(asOwner, { members: [participantId] })
    const place = { groupId, date: localDate(fromDate), startMinute: 510 }
    expect((await sessionRegister(adviser, place))?.rows).toMatchObject([{ code: 'PRESENT' }])
  })

  test('that was refused and is granted after a complaint takes the place of the refusal', async () => {
    const participantId = await caseInProgramme()
    const first = await proposed(adviser, { ...leaveForm(participantId), outcome: 'REFUSED' })
    granted(await approved(leader, first))
    granted(
      await notifyDecision(adviser, {
        ...{ decisionId: first, notifiedOn: '2027-03-10', channel: 'HANDED_OVER', language: 'nb' },
        interpreter: false,
      }),
    )
    const complaint = { sentOn: '2027-03-10', receivedOn: '2027-03-10', complaint: 'Jeg trenger dagene.' }
    granted(await receiveComplaint(adviser, { decisionId: first, ...complaint }))
    const settled = { result: 'REVERSED', reason: 'Nye opplysninger', lateReason: '' }
    granted(await settleComplaint(adviser, { decisionId: first, ...settled }))
    const second = await proposed(adviser, leaveForm(participantId))
    granted(await approved(leader, second))
    expect((await attendanceOfCase(adviser, participantId))?.leaves).toMatchObject([
      { outcome: 'GRANTED', decisionId: second },
    ])
  })

  test.each([
    ['end before start', { toDate: '2027-03-14' }, 'toDate'],
    ['no welfare reason', { welfareReason: '' }, 'welfareReason'],
    ['no day of application', { applicationReceivedOn: '' }, 'applicationReceivedOn'],
    ['a day that does not exist', { fromDate: '2027-02-30' }, 'fromDate'],
  ] as const)('is refused with words at the field: %s', async (_what, change, field) => {
    const form = { ...leaveForm(await caseInProgramme()), ...change }
    const refusal = refused(await openDecision(adviser, form))
    expect(Object.keys('fields' in refusal ? refusal.fields : {})).toContain(field)
  })
})

describe('two people', () => {
  test('the one who proposed cannot approve, nor can the database be made to', async () => {
    const participantId = await caseInProgramme()
    const decisionId = await proposed(both, leaveForm(participantId))
    expect(refused(await approved(both, decisionId))).toMatchObject({ code: 'same-person' })
    const forced = asOwner(
      `UPDATE "Decision" SET "status" = 'APPROVED', "approvedById" = "proposedById", "decidedOn" = '2027-03-10' WHERE "id" = $1`,
      [decisionId],
    )
    await expect(forced).rejects.toThrow(/Decision_two_people|Decision_approved_whole/)
  })

  test('only a leader approves or sends back', async () => {
    const decisionId = await leave()
    const { version } = await pageOf(adviser, decisionId)
    await expect(approved(adviser, decisionId)).rejects.toBeInstanceOf(Forbidden)
    await expect(returnDecision(adviser, { decisionId, version, reason: 'x' })).rejects.toBeInstanceOf(
      Forbidden,
    )
    const auditor = await callerAs(['auditor'])
    await expect(recallDecision(auditor, { decisionId, version })).rejects.toBeInstanceOf(Forbidden)
  })

  test('a proposal is taken back by its sender alone, and sent back with a reason', async () => {
    const decisionId = await leave()
    const { version } = await pageOf(adviser, decisionId)
    expect(refused(await recallDecision(both, { decisionId, version }))).toMatchObject({ code: 'not-yours' })
    const recalled = granted(await recallDecision(adviser, { decisionId, version }))
    const again = granted(await proposeDecision(adviser, { decisionId, version: recalled.version }))
    granted(
      await returnDecision(leader, { decisionId, version: again.version, reason: 'Skriv om barnehagen.' }),
    )
    expect(await pageOf(adviser, decisionId)).toMatchObject({
      status: 'DRAFT',
      returnReason: 'Skriv om barnehagen.',
    })
  })

  test('a letter that is not the one that was read is not approved', async () => {
    const decisionId = await leave()
    const { version } = await pageOf(leader, decisionId)
    const read = { decisionId, version, letterHash: 'another' }
    expect(refused(await approveDecision(leader, read))).toMatchObject({ code: 'letter-changed' })
  })

  test('an approved decision is frozen in the database', async () => {
    const decisionId = await madeLeave()
    const changed = asOwner(`UPDATE "Decision" SET "reasonFacts" = 'noe annet' WHERE "id" = $1`, [decisionId])
    await expect(changed).rejects.toThrow(/closed decision/)
    const { version } = await pageOf(leader, decisionId)
    const again = { decisionId, version, ...reasonsWritten }
    expect(refused(await writeDecision(adviser, again))).toMatchObject({ code: 'not-open' })
  })
})

describe('a stop, which nobody applied for', () => {
  const opened = async () =>
    granted(await openDecision(adviser, stopForm(await caseInProgramme()))).decisionId

  test('asks for a notice, waits for its deadline, and hears the participant', async () => {
    const decisionId = await opened()
    expect((await pageOf(adviser, decisionId)).obstacles).toEqual(['notice-needed', 'reasons-needed'])
    const asked = { decisionId, version: 1, message: 'Du har vært borte i seks uker.' }
    expect(refused(await sendNotice(adviser, { ...asked, deadline: '2027-03-10' }))).toMatchObject({
      code: 'deadline-too-soon',
    })
    granted(await sendNotice(adviser, { ...asked, deadline: '2027-03-24' }))
    granted(await writeDecision(adviser, { decisionId, version: 2, ...reasonsWritten }))
    expect(refused(await proposeDecision(adviser, { decisionId, version: 3 }))).toMatchObject({
      code: 'deadline-not-over',
    })
    const silent = { decisionId, version: 3, heardOn: '2027-03-10', statement: '' }
    expect(refused(await recordStatement(adviser, silent))).toMatchObject({ code: 'deadline-runs' })
    granted(await recordStatement(adviser, { ...silent, statement: 'Jeg var syk.' }))
    granted(await proposeDecision(adviser, { decisionId, version: 4 }))
    granted(await approved(leader, decisionId))
    const { events, letter } = await pageOf(leader, decisionId)
    expect(events.map(({ kind }) => kind)).toEqual(['OPENED', 'NOTICED', 'HEARD', 'PROPOSED', 'APPROVED'])
    expect(JSON.stringify(letter)).toContain('Jeg var syk.')
  })

  test('silence counts when the deadline has passed', async () => {
    const decisionId = await opened()
    granted(await sendNotice(adviser, { decisionId, version: 1, deadline: '2027-03-24', message: '' }))
    const later = on(adviser, '2027-03-25')
    granted(await recordStatement(later, { decisionId, version: 2, heardOn: '2027-03-25', statement: '' }))
    expect((await pageOf(later, decisionId)).obstacles).toEqual(['reasons-needed'])
  })

  test('an exemption from notice needs its reason', async () => {
    const decisionId = await opened()
    const words = { ...reasonsWritten, noticeExemption: 'NO_ADDRESS' as const }
    expect(refused(await writeDecision(adviser, { decisionId, version: 1, ...words }))).toMatchObject({
      code: 'exemption-needs-reason',
    })
    granted(
      await writeDecision(adviser, { decisionId, version: 1, ...words, exemptionReason: 'Har flyttet.' }),
    )
    expect((await pageOf(adviser, decisionId)).obstacles).toEqual([])
  })

  test('facts that change after they were frozen must be frozen anew', async () => {
    const participantId = await caseInProgramme()
    const { decisionId } = granted(await openDecision(adviser, stopForm(participantId)))
    await asOwner(`UPDATE "Participant" SET "familyName" = 'Bekk' WHERE "id" = $1`, [participantId])
    expect((await pageOf(adviser, decisionId)).obstacles[0]).toBe('facts-changed')
    granted(await refreezeDecision(adviser, { decisionId, version: 1 }))
    expect((await pageOf(adviser, decisionId)).obstacles[0]).toBe('notice-needed')
    granted(await withdrawDecision(adviser, { decisionId, version: 2 }))
    const left = { decisionId, version: 3 }
    expect(refused(await proposeDecision(adviser, left))).toMatchObject({ code: 'not-open' })
  })
})

describe('a protected address', () => {
  test('is not written in a letter, and no letter goes by post', async () => {
    const participantId = await caseInProgramme()
    await asOwner(`UPDATE "Participant" SET "addressProtection" = 'FORTROLIG' WHERE "id" = $1`, [
      participantId,
    ])
    for (const { actor } of [adviser, leader])
      await asOwner(
        `INSERT INTO "CaseGrant" ("municipalityId", "participantId", "staffId", "fromDate", "reason")
         VALUES ($1, $2, $3, '2027-01-01', 'Arbeider med saken')`,
        [actor.municipalityId, participantId, actor.id],
      )
    for (const { actor } of [adviser, leader])
      await asOwner(
        `INSERT INTO "CaseGrant" ("municipalityId", "participantId", "staffId", "fromDate", "reason")
         SELECT "municipalityId", "id", $2, '2027-01-01', 'følger opp' FROM "Participant" WHERE "id" = $1
         ON CONFLICT DO NOTHING`,
        [participantId, actor.id],
      )
    const { decisionId } = granted(await openDecision(adviser, leaveForm(participantId)))
    const words = { decisionId, version: 1, ...reasonsWritten }
    expect(refused(await writeDecision(adviser, { ...words, address: 'Havnegata 4' }))).toMatchObject({
      code: 'address-protected',
    })
    granted(await proposeDecision(adviser, { decisionId, version: 1 }))
    granted(await approved(leader, decisionId))
    const told = { decisionId, notifiedOn: '2027-03-10', language: 'ti', interpreter: true }
    expect(refused(await notifyDecision(adviser, { ...told, channel: 'POST' }))).toMatchObject({
      code: 'address-protected',
    })
    granted(await notifyDecision(adviser, { ...told, channel: 'HANDED_OVER' }))
  })
})

test('an address that was written in one letter stands in the next, until it is protected', async () => {
  const participantId = await caseInProgramme()
  const first = granted(await openDecision(adviser, leaveForm(participantId))).decisionId
  const words = { decisionId: first, version: 1, ...reasonsWritten, address: 'Havnegata 4' }
  granted(await writeDecision(adviser, words))
  const second = granted(await openDecision(adviser, stopForm(participantId))).decisionId
  expect((await pageOf(adviser, second)).words.address).toBe('Havnegata 4')
  expect((await pageOf(adviser, second)).letter?.address).toEqual(['Havnegata 4'])
  await asOwner(
    `INSERT INTO "CaseGrant" ("municipalityId", "participantId", "staffId", "fromDate", "reason")
     VALUES ($1, $2, $3, '2027-01-01', 'Arbeider med saken')`,
    [adviser.actor.municipalityId, participantId, adviser.actor.id],
  )
  await asOwner(`UPDATE "Participant" SET "addressProtection" = 'FORTROLIG' WHERE "id" = $1`, [participantId])
  const third = granted(await openDecision(adviser, stopForm(participantId))).decisionId
  expect(await pageOf(adviser, third)).toMatchObject({ words: { address: '' }, letter: { address: [] } })
})

describe('after the decision', () => {
  const told = async (notifiedOn = '2027-03-10') => {
    const decisionId = await madeLeave()
    const how = { decisionId, notifiedOn, channel: 'HANDED_OVER' as const, language: 'ti', interpreter: true }
    granted(await notifyDecision(adviser, how))
    return decisionId
  }
  const complains = (decisionId: string, sentOn: string, today: string) =>
    receiveComplaint(on(adviser, today), {
      decisionId,
      sentOn,
      receivedOn: sentOn,
      complaint: 'Jeg er uenig.',
    })
  const settled = (decisionId: string, result: 'REVERSED' | 'FORWARDED' | 'DISMISSED', lateReason = '') => ({
    decisionId,
    result,
    reason: 'Vi har sett på saken igjen.',
    lateReason,
  })

  test('the klagefrist runs from the day the participant was told', async () => {
    const decisionId = await told()
    expect((await pageOf(adviser, decisionId)).law?.appealDeadline).toBe('2027-03-31')
    const [row] = await decisionsOfCase(adviser, (await pageOf(adviser, decisionId)).participantId)
    expect(row).toMatchObject({ appealDeadline: '2027-03-31', complained: false })
  })

  test('a complaint in time is sent on, and its outcome recorded', async () => {
    const decisionId = await told()
    granted(await complains(decisionId, '2027-03-31', '2027-04-02'))
    expect((await pageOf(adviser, decisionId)).law?.complaint).toBe('IN_TIME')
    expect(refused(await settleComplaint(adviser, settled(decisionId, 'DISMISSED')))).toMatchObject({
      code: 'in-time',
    })
    const outcome = { decisionId, outcome: 'UPHELD' as const, on: '2027-06-01', reference: '2027/99' }
    const june = on(adviser, '2027-06-02')
    expect(refused(await recordOutcome(june, outcome))).toMatchObject({ code: 'not-forwarded' })
    granted(await settleComplaint(on(adviser, '2027-04-05'), settled(decisionId, 'FORWARDED')))
    granted(await recordOutcome(june, outcome))
  })

  test('a late complaint is taken with a reason, or dismissed', async () => {
    const decisionId = await told()
    granted(await complains(decisionId, '2027-04-01', '2027-04-02'))
    expect((await pageOf(adviser, decisionId)).law?.complaint).toBe('LATE')
    const april = on(adviser, '2027-04-05')
    expect(refused(await settleComplaint(april, settled(decisionId, 'FORWARDED')))).toMatchObject({
      code: 'late-needs-reason',
    })
    granted(await settleComplaint(april, settled(decisionId, 'FORWARDED', 'Deltakeren lå på sykehus.')))
  })

  test('more than a year after the decision it cannot be sent on', async () => {
    const decisionId = await told()
    granted(await complains(decisionId, '2028-03-11', '2028-03-12'))
    const late = on(adviser, '2028-03-13')
    expect(refused(await settleComplaint(late, settled(decisionId, 'FORWARDED', 'x')))).toMatchObject({
      code: 'too-late',
    })
    granted(await settleComplaint(late, settled(decisionId, 'DISMISSED')))
  })

  test('a reversal is a new decision, approved by another person, that says what it replaces', async () => {
    const participantId = await caseInProgramme()
    const first = await proposed(adviser, { ...leaveForm(participantId), outcome: 'REFUSED' })
    granted(await approved(leader, first))
    const how = {
      notifiedOn: '2027-03-10',
      channel: 'HANDED_OVER' as const,
      language: 'ti',
      interpreter: true,
    }
    granted(await notifyDecision(adviser, { decisionId: first, ...how }))
    granted(await complains(first, '2027-03-10', '2027-03-10'))
    granted(await settleComplaint(adviser, settled(first, 'REVERSED')))
    const second = await proposed(adviser, leaveForm(participantId))
    expect((await pageOf(leader, second)).replaces).toEqual({ number: 1, decidedOn: '2027-03-10' })
    granted(await approved(leader, second))
    const { events } = await pageOf(adviser, first)
    expect(events.at(-1)).toMatchObject({
      kind: 'OUTCOME',
      data: { outcome: 'REVERSED', decisionId: second },
    })
  })

  test.each([
    ['before the decision', { notifiedOn: '2027-03-09' }, 'before-decision'],
    ['tomorrow', { notifiedOn: '2027-03-11' }, 'in-future'],
  ])('a notification %s is refused', async (_what, change, code) => {
    const decisionId = await madeLeave()
    const how = { decisionId, channel: 'HANDED_OVER' as const, language: 'nb', interpreter: false, ...change }
    expect(refused(await notifyDecision(adviser, how))).toMatchObject({ code })
  })
})

describe('the time machine', () => {
  test('facts, law and letter are made again, byte for byte', async () => {
    const replay = await replayDecision(leader, await madeLeave())
    expect(replay).toMatchObject({ facts: true, law: true, letter: true, rules: ['procedure', 'absence'] })
  })

  test('what was kept cannot be changed by the application, and a change by the owner is seen', async () => {
    const decisionId = await madeLeave()
    await asOwner(
      `UPDATE "DecisionRecord" SET "facts" = jsonb_set("facts", '{name}', '"En annen"') WHERE "decisionId" = $1`,
      [decisionId],
    )
    expect(await replayDecision(leader, decisionId)).toMatchObject({ facts: false, law: true, letter: true })
    await asOwner(
      `UPDATE "DecisionRecord" SET "letter" = jsonb_set("letter", '{document,title}', '"Noe annet"'),
         "law" = jsonb_set("law", '{0,output,isEnkeltvedtak}', 'false') WHERE "decisionId" = $1`,
      [decisionId],
    )
    expect(await replayDecision(leader, decisionId)).toMatchObject({
      facts: false,
      law: false,
      letter: false,
    })
    const [{ may }] = (await asOwner(
      `SELECT has_table_privilege('fotfeste_app', '"DecisionRecord"', 'UPDATE') AS may`,
    )) as [{ may: boolean }]
    expect(may).toBe(false)
  })
})

describe('other municipalities', () => {
  test('do not find the case or the decision', async () => {
    const theirs = await callerAs(['adviser', 'leader'], { municipalityId: GRANLI })
    const decisionId = await leave()
    const none = { decisionId, version: 2 }
    expect(refused(await proposeDecision(theirs, none))).toMatchObject({ code: 'not-found' })
    expect(refused(await recallDecision(theirs, none))).toMatchObject({ code: 'not-found' })
    expect(refused(await withdrawDecision(theirs, none))).toMatchObject({ code: 'not-found' })
    const elsewhere = await insertCase(asOwner, { municipalityId: GRANLI })
    expect(refused(await openDecision(adviser, stopForm(elsewhere)))).toMatchObject({ code: 'not-found' })
    expect(await replayDecision(theirs, decisionId)).toBeNull()
    expect(refused(await openDecision(adviser, stopForm(randomUUID())))).toMatchObject({ code: 'not-found' })
  })
})
