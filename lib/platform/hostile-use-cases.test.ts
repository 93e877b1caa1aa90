import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { declarationText } from '#lib/declarations/declaration-text'
import { fetchCopy, offeredCopy } from '#lib/declarations/fetch-copy'
import { recordMeetingSchema } from '#lib/declarations/meeting.schema'
import { prepareAgreement } from '#lib/declarations/prepare-agreement'
import { prepareAgreementSchema } from '#lib/declarations/prepare-agreement.schema'
import { recordMeeting } from '#lib/declarations/record-meeting'
import { caseOfRoom, restInRoom, roomView } from '#lib/declarations/room'
import { deliverFromRoom, submitFromRoom } from '#lib/declarations/room-outcome'
import { insertCase, insertDecidedPlan, insertDecision } from '#lib/testing/case-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { type AnyUseCase, everyUseCase } from '#lib/testing/every-use-case'
import { hostileTexts, hostileValues, randomValues, withOneFieldBroken } from '#lib/testing/hostile'
import { type Known, plausible } from '#lib/testing/plausible'
import { localDate } from '#lib/values/local-date'
import { ROLES } from './access'
import { encryptIdentity } from './identity-cipher'

const { asOwner, callerAs } = await openDatabase()
process.env.SEAL_DIRECTORY = mkdtempSync(join(tmpdir(), 'seal-'))

const found = await everyUseCase()

/** Use cases that are a plain function around private ones. */
const wrapped = {
  'declarations/prepare-agreement': {
    prepareAgreement: { call: prepareAgreement as AnyUseCase, input: prepareAgreementSchema },
  },
  'declarations/record-meeting': {
    recordMeeting: { call: recordMeeting as AnyUseCase, input: recordMeetingSchema },
  },
}
/** What the tablet calls, with a secret instead of a person: tested below. */
const byToken = {
  'declarations/fetch-copy': ['offeredCopy', 'fetchCopy'],
  'attendance/pocket': ['pocketView', 'reportFromPocket'],
  'attendance/report-by-link': ['reportView', 'reportThroughLink'],
  'declarations/room': ['roomView', 'caseOfRoom', 'restInRoom'],
  'declarations/room-outcome': ['submitFromRoom', 'deliverFromRoom'],
}

const useCases = [
  ...found.useCases,
  ...Object.values(wrapped).flatMap((calls) =>
    Object.entries(calls).map(([place, use]) => ({ place, ...use })),
  ),
]

const DAY = localDate('2027-03-10')
const YESTERDAY = localDate('2027-03-09')
const MONTH = '2027-02'
const START = 510

/** How a text of an address reaches a query; without an entry it is the query's only argument. */
const fromAddress: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  'attendance/attendance.queries sessionRegister': (groupId) => [{ groupId, date: DAY, startMinute: 510 }],
  'attendance/sessions.queries weekOfGroup': (groupId) => [groupId, DAY],
  'attendance/sessions.queries weekOfPerson': (participantId) => [participantId, DAY],
  'attendance/session-list.queries sessionList': () => [DAY],
  'access/access.queries accessReport': () => [MONTH],
  'citizenship/road-sheet.queries roadSheetFacts': (participantId) => [
    { participantId, citizenshipOn: null },
  ],
  'stipend/stipend.queries exportedFile': () => [MONTH],
  'stipend/stipend.queries monthClose': () => [MONTH],
  'participants/participants.queries caseList': (search) => [{ everyone: true, search, page: 1 }],
}

const insert = (table: string, row: Record<string, unknown>) => {
  const columns = Object.keys(row).map((name) => `"${name}"`)
  return asOwner(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::"${table}", $1)`,
    [JSON.stringify(row)],
  )
}

const facts = {
  name: 'Rask Elv',
  municipality: 'Fjordvik',
  settledOn: DAY,
  decisionOn: DAY,
  preparedOn: DAY,
  code: 'A',
}

/** A case in a municipality, and one row of everything that a use case asks for by id. */
const arrange = async (municipalityId: string): Promise<Known> => {
  const participantId = await insertCase(asOwner, { municipalityId })
  await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-01-04' WHERE "id" = $1`, [
    participantId,
  ])
  const planId = await insertDecidedPlan(asOwner, participantId, { municipalityId })
  const [groupId, sessionId, documentId, agreementId, roomId, runId] = Array.from({ length: 6 }, () =>
    randomUUID(),
  )
  const [entryId, waitId, noteId] = Array.from({ length: 3 }, () => randomUUID())
  const identity = encryptIdentity(municipalityId, '209012345678')
  const [by, own] = [randomUUID(), { municipalityId, participantId }]
  const [circumstanceId, closedDaysId, linkId] = Array.from({ length: 3 }, () => randomUUID())
  await asOwner(
    `INSERT INTO "Identifier" ("municipalityId", "participantId", "kind", "keyId", "ciphertext", "lookup")
     VALUES ($1, $2, 'DUF', $3, $4, '')`,
    [municipalityId, participantId, identity.keyId, Buffer.from(identity.ciphertext)],
  )
  await insert('StudyGroup', { municipalityId, id: groupId, name: 'Norsk 1' })
  const time = { municipalityId, groupId, startMinute: START, quarters: 12 }
  await insert('TimetableSlot', { ...time, weekday: 2, validFrom: '2027-01-04' })
  await insert('Enrolment', { ...own, groupId, fromDate: '2027-01-04' })
  await insert('GroupSession', { ...time, id: sessionId, date: YESTERDAY })
  const absent = { code: 'UNEXPLAINED', absentQuarters: 12, markedById: by }
  await insert('AttendanceMark', { ...own, sessionId, date: YESTERDAY, ...absent })
  const circumstance = { kind: 'ALONE_WITH_CARE', reason: 'x', decidedOn: DAY, decidedById: by }
  await insert('AbsenceCircumstance', { ...own, id: circumstanceId, ...circumstance })
  const closed = { name: 'Fri', fromDate: '2027-05-03', toDate: '2027-05-03', createdById: by }
  await insert('ClosedDay', { municipalityId, id: closedDaysId, ...closed })
  const link = {
    fromDate: DAY,
    toDate: DAY,
    recipient: 'x',
    expiresAt: '2030-01-01T00:00:00Z',
    createdById: by,
  }
  const bytes = { mediaType: 'application/pdf', bytes: '\\x00', sha256: 'a'.repeat(64), createdById: by }
  await insert('Document', { ...own, id: documentId, kind: 'DECLARATION', ...bytes })
  const texts = { norwegianHash: '', translationHash: '', factsHash: '', templateVersion: '1' }
  const kind = { kind: 'DECLARATION', language: 'nb', translationStatus: 'OFFISIELL', createdById: by }
  const shown = { shownDocumentId: documentId, planId, facts }
  await insert('Agreement', { ...own, id: agreementId, ...shown, ...texts, ...kind })
  const staff = { municipalityId, id: by, issuer: 'test', subject: by, name: 'Rolig Bekk', roles: [] }
  await insert('StaffUser', staff)
  await insert('ReportLink', { municipalityId, id: linkId, groupId, ...link })
  const meetingId = randomUUID()
  const refused = { outcome: 'REFUSED', heldOn: YESTERDAY, leaderDecision: true }
  const meeting = { municipalityId, id: meetingId, agreementId, submissionId: randomUUID(), staffId: by }
  await insert('SigningMeeting', { ...meeting, ...refused })
  const [room, expiresAt] = [{ municipalityId, id: roomId, agreementId }, '2099-01-01']
  await insert('RoomSession', {
    ...room,
    tokenHash: '',
    meeting: {},
    openedById: by,
    openedAt: DAY,
    expiresAt,
  })
  await insert('StipendRun', { municipalityId, id: runId, month: MONTH, preparedById: by })
  const payment = {
    input: {},
    inputHash: '',
    result: {},
    payableOre: 0,
    exceptions: [{ code: 'DECISION_NEEDED', effectOre: null, params: {}, resolution: null }],
  }
  await insert('StipendPayment', { ...own, runId, ...payment })
  const decisionId = await insertDecision(asOwner, participantId, municipalityId)
  await insert('TrainingEntry', {
    ...own,
    id: entryId,
    kind: 'TEST',
    onDate: YESTERDAY,
    detail: { part: 'oral', result: 'A2' },
    recordedOn: DAY,
    recordedById: by,
  })
  await insert('CourseWait', { ...own, id: waitId, groupId, since: YESTERDAY })
  await insert('GuidanceNote', { ...own, id: noteId, guidedOn: DAY, text: 'x', guidedById: by })
  const benefitId = randomUUID()
  const benefit = { kind: 'OTHER', fromMonth: MONTH, amountOre: 1, source: 'Nav', createdById: by }
  await insert('StipendBenefit', {
    ...own,
    id: benefitId,
    received: true,
    withdrawn: false,
    version: 1,
    ...benefit,
  })
  const elementId = randomUUID()
  const taught = { kind: 'OTHER', title: 'x', quartersPerWeek: 4, goals: [], because: 'x', updatedById: by }
  await insert('LibraryElement', {
    municipalityId,
    id: elementId,
    place: '',
    provider: '',
    keywords: '',
    inUse: true,
    version: 1,
    updatedAt: DAY,
    ...taught,
  })
  const [staffId, toStaffId, grantId, banId, delegationId] = Array.from({ length: 5 }, () => randomUUID())
  for (const one of [staffId, toStaffId])
    await insert('StaffUser', {
      municipalityId,
      id: one,
      issuer: 'test',
      subject: one,
      name: 'Rolig Vik',
      roles: ['adviser'],
    })
  const span = { fromDate: '2027-03-01', toDate: '2027-04-01', reason: 'Vikar for rådgiveren' }
  await insert('CaseGrant', { ...own, id: grantId, staffId, ...span })
  await insert('CaseBan', { ...own, id: banId, staffId: toStaffId, ground: 'OTHER', registeredById: by })
  const requestId = randomUUID()
  const request = { kind: 'CORRECTION', receivedOn: YESTERDAY, wish: 'x', registeredById: by }
  await insert('PrivacyRequest', { ...own, id: requestId, registeredAt: DAY, ...request })
  const ends = { fromStaffId: staffId, toStaffId }
  await insert('Delegation', { municipalityId, id: delegationId, ...ends, ...span, createdById: by })
  const register = { startMinute: START, date: YESTERDAY, version: 1, month: MONTH }
  return {
    participantId,
    words: declarationText('so')?.words,
    planId,
    groupId,
    sessionId,
    documentId,
    agreementId,
    roomId,
    meetingId,
    followUpOn: '',
    runId,
    decisionId,
    entryId,
    waitId,
    noteId,
    benefitId,
    elementId,
    readAloud: 'YES',
    variant: '',
    staffId,
    grantId,
    banId,
    delegationId,
    ...ends,
    circumstanceId,
    closedDaysId,
    linkId,
    requestId,
    xml: '<x/>',
    teacherId: by,
    substituteId: by,
    childBorn: '',
    'cases[]': participantId,
    'marks[]': `${sessionId} 1`,
    bytes: new Uint8Array(),
    ...register,
  }
}

const ours = await arrange(FJORDVIK)
const theirs = await arrange(GRANLI)
const everyone = await callerAs(ROLES)

const tables = await asOwner(
  `SELECT table_name AS name FROM information_schema.columns
   WHERE table_schema = 'public' AND column_name = 'municipalityId' ORDER BY 1`,
)
const fingerprints = tables
  .map(
    ({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows,
      md5(string_agg(t::text, '' ORDER BY t::text)) AS hash FROM "${name}" t WHERE "municipalityId" = $1`,
  )
  .join(' UNION ALL ')

/** A fingerprint of every row of a municipality, table by table. */
const rowsOf = (municipalityId: string) => asOwner(fingerprints, [municipalityId])

const partition = (all: readonly unknown[], test: (one: unknown) => boolean) =>
  [all.filter(test), all.filter((one) => !test(one))] as const

describe("another municipality's ids", () => {
  const ids = Object.values(theirs).filter((value) => z.uuid().safeParse(value).success)

  const namesThem = (input: z.ZodType) =>
    ids.some((id) => JSON.stringify(plausible(input, theirs)).includes(String(id)))
  const asking = useCases.filter(({ input }) => namesThem(input))

  test.each(asking)('are not found by $place, and nothing is written', async ({ call, input }) => {
    const before = [await rowsOf(GRANLI), await rowsOf(FJORDVIK)]
    const notFound = { ok: false, refusal: { code: 'not-found' } }
    expect(await call(everyone, plausible(input, theirs))).toMatchObject(notFound)
    expect([await rowsOf(GRANLI), await rowsOf(FJORDVIK)]).toEqual(before)
    expect(await call(everyone, plausible(input, ours))).not.toMatchObject(notFound)
  })

  test.each(found.queries)('look to $place like ids of nobody', async ({ place, call }) => {
    const argumentsFor = fromAddress[place] ?? ((text) => [text])
    const nobody = await call(everyone, ...argumentsFor(randomUUID()))
    for (const id of ids) expect(await call(everyone, ...argumentsFor(String(id)))).toEqual(nobody)
  })
})

describe('no input, however malformed', () => {
  test.each(useCases)('makes $place fail or write what it refuses', async ({ call, input }) => {
    const sound = plausible(input, ours)
    expect(input.safeParse(sound).success).toBe(true)
    const hostile = [...hostileValues, ...randomValues(60)]
    const broken = withOneFieldBroken(sound, 60)
    expect(hostile.length + broken.length).toBeGreaterThan(100)

    let before = await rowsOf(FJORDVIK)
    for (const given of hostile) {
      const answer = await call(everyone, given)
      expect(answer).toMatchObject({ ok: false, refusal: { code: expect.any(String) } })
    }
    expect(await rowsOf(FJORDVIK)).toEqual(before)

    const [accepted, malformed] = partition([sound, ...broken], (given) => input.safeParse(given).success)
    for (const given of malformed) {
      expect(await call(everyone, given)).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } })
    }
    expect(await rowsOf(FJORDVIK)).toEqual(before)

    for (const given of accepted) {
      const answer = await call(everyone, given)
      const after = await rowsOf(FJORDVIK)
      if (!answer.ok) expect(after).toEqual(before)
      before = after
    }
  })

  test.each(found.queries)('makes $place fail', async ({ place, call }) => {
    const argumentsFor = fromAddress[place] ?? ((text) => [text])
    for (const text of hostileTexts) await call(everyone, ...argumentsFor(text))
  })

  test.each(hostileTexts)('opens a tablet or makes it fail: %j', async (text) => {
    const room = `9901.${randomUUID()}.${'x'.repeat(43)}`
    for (const token of [text, `${text}.${text}.${text}`, `9901.${text}.${'x'.repeat(43)}`, room]) {
      expect(await roomView(token)).toBeNull()
      expect(await caseOfRoom(token)).toBeNull()
      expect(await restInRoom(token, text)).toBe(false)
      expect([await offeredCopy(token, text), await fetchCopy(token, text)]).toEqual([null, null])
      const answer = { ok: false, refusal: { code: 'room-closed' } }
      expect(await submitFromRoom(token, text, text)).toEqual(answer)
      const sent = { key: token, shownHash: text, end: { outcome: text } }
      expect(await deliverFromRoom(sent)).toEqual({ answer, kept: false })
    }
  })
})

test('every use case and query is gone through here', () => {
  expect(found.behindOthers.map(({ module }) => module).sort()).toEqual(
    [...Object.keys(wrapped), ...Object.keys(byToken)].sort(),
  )
  for (const { module, exports } of found.behindOthers) {
    const known = {
      ...byToken,
      ...Object.fromEntries(Object.entries(wrapped).map(([key, calls]) => [key, Object.keys(calls)])),
    }
    expect({ module, exports }).toEqual({ module, exports: known[module as keyof typeof known] })
  }
})
