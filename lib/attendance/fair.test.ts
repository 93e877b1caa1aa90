import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insertClass, insertStudent } from '#lib/testing/class-rows'
import { openDatabase } from '#lib/testing/database'
import { granted } from '#lib/testing/results'
import { addDays, dayOfWeek, localDate } from '#lib/values/local-date'
import { askAboutAbsence } from './ask-about-absence'
import { MARK_CODES, REGISTER_CODES, REPORT_KINDS } from './codes.schema'
import { decideAbsence } from './decide-absence'
import { grantLeave } from './grant-leave'
import { importAttendance } from './import-attendance'
import { reportFromPocket } from './pocket'
import { issuePocketCard, pocketCardOf } from './pocket-card'
import { recordSession } from './record-session'
import { reportThroughLink } from './report-by-link'
import { issueReportLink, reportLinksOf } from './report-link'
import { yearOfPerson } from './sessions.queries'

const { asOwner, callerAs } = await openDatabase()
process.env.FOTFESTE_TODAY = '2027-03-10'
const adviser = await callerAs(['adviser'])
const teacher = await callerAs(['teacher'])

const DAYS = Array.from({ length: 15 }, (_, at) => addDays(localDate('2027-02-22'), at)).filter(
  (day) => dayOfWeek(day) < 6,
)

/** Everything that anybody can do with somebody's attendance, but decide about it. */
const step = fc.record({
  how: fc.constantFrom('register', 'correct', 'import', 'link', 'card', 'leave', 'ask' as const),
  day: fc.constantFrom(...DAYS),
  code: fc.constantFrom(...REGISTER_CODES, 'INVALID', 'COMPELLING'),
  quarters: fc.integer({ min: 0, max: 14 }),
  kind: fc.constantFrom(...REPORT_KINDS),
  outcome: fc.constantFrom('GRANTED', 'APPLIED', 'REFUSED', 'WITHDRAWN'),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const arrange = async () => {
  const participantId = await insertStudent(asOwner)
  const groupId = await insertClass(asOwner, { members: [participantId], teacherId: teacher.actor.id })
  const [names] = await asOwner(
    `SELECT g."name", p."caseNumber" FROM "StudyGroup" g, "Participant" p WHERE g."id" = $1 AND p."id" = $2`,
    [groupId, participantId],
  )
  granted(await issuePocketCard(adviser, { participantId }))
  const card = (await pocketCardOf(adviser, participantId))?.card?.token
  const week = { groupId, fromDate: '2027-03-04', toDate: '2027-03-10', recipient: 'Skolen' }
  granted(await issueReportLink(adviser, week))
  const link = (await reportLinksOf(adviser, groupId))[0]?.token
  return { participantId, groupId, card, link, group: names?.name, caseNumber: names?.caseNumber }
}
type Arranged = Awaited<ReturnType<typeof arrange>>

const versionOn = async (groupId: string, day: string) => {
  const [row] = await asOwner(`SELECT "version" FROM "GroupSession" WHERE "groupId" = $1 AND "date" = $2`, [
    groupId,
    day,
  ])
  return Number(row?.version ?? 0)
}

const doStep = async (one: Arranged, { how, day, code, quarters, kind, outcome }: Step) => {
  const { participantId, groupId, card, link, group, caseNumber } = one
  const marks = [{ participantId, code, absentQuarters: quarters }]
  const place = { groupId, date: day, startMinute: 510 }
  const letter = code === 'INVALID' ? 'U' : code.slice(0, 1)
  const leave = { participantId, kind: 'APPLIED_FOR', fromDate: day, toDate: day, outcome, replacesId: null }
  const rest = { welfareReason: '', noticeOn: '', birthDate: '', certificate: false, withStipend: true }
  const ways: Readonly<Record<string, () => Promise<unknown>>> = {
    register: () => recordSession(teacher, { ...place, version: 0, marks }),
    correct: async () => recordSession(teacher, { ...place, version: await versionOn(groupId, day), marks }),
    import: () =>
      importAttendance(adviser, {
        text: `gruppe;dato;start;sak;kode;timer\n${group};${day};08.30;${caseNumber};${letter};${quarters / 4}`,
      }),
    link: () => reportThroughLink(link, { date: day, startMinute: 510, marks }),
    card: () => reportFromPocket(card, { kind, date: day }),
    leave: () => grantLeave(adviser, { ...leave, ...rest, reason: '' }),
    ask: () => askAboutAbsence(adviser, { participantId }),
  }
  await ways[how]?.()
}

const invalidOf = async (participantId: string) => {
  const rows = await asOwner(
    `SELECT "code", "decided", "reason", "markedById" FROM "AttendanceMark" WHERE "participantId" = $1 AND "code" = 'INVALID'`,
    [participantId],
  )
  const year = await yearOfPerson(adviser, participantId)
  return { rows, quarters: (year?.trend.month ?? []).reduce((sum, { counts }) => sum + counts.invalid, 0) }
}

describe('fairness', () => {
  test('whatever is registered, reported, imported, asked or granted, nothing but a person’s decision makes absence ugyldig', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        const one = await arrange()
        for (const each of steps) await doStep(one, each)
        expect(await invalidOf(one.participantId)).toEqual({ rows: [], quarters: 0 })
      }),
      { numRuns: 12, endOnFailure: true },
    )
  }, 120_000)

  test('and a decision is made by a named person with a reason, after the answer or the time for it', async () => {
    const one = await arrange()
    const { participantId, groupId } = one
    const day = '2027-03-09'
    const marks = [{ participantId, code: 'UNEXPLAINED', absentQuarters: 12 }]
    granted(await recordSession(teacher, { groupId, date: day, startMinute: 510, version: 0, marks }))
    const [session] = await asOwner(`SELECT "id" FROM "GroupSession" WHERE "groupId" = $1`, [groupId])
    const asked = { participantId, marks: [`${session?.id} 1`], outcome: 'INVALID', heard: false }
    expect((await decideAbsence(adviser, { ...asked, reason: '' })).ok).toBe(false)
    expect((await decideAbsence(adviser, { ...asked, reason: 'Ikke svart' })).ok).toBe(false)
    granted(await decideAbsence(adviser, { ...asked, reason: 'Har forklart seg', heard: true }))
    expect((await invalidOf(participantId)).rows).toEqual([
      { code: 'INVALID', decided: true, reason: 'Har forklart seg', markedById: adviser.actor.id },
    ])
  })

  test('the database takes no ugyldig without a decision', async () => {
    const { participantId, groupId } = await arrange()
    granted(
      await recordSession(teacher, { groupId, date: '2027-03-08', startMinute: 510, version: 0, marks: [] }),
    )
    const insert = (decided: boolean) =>
      asOwner(
        `INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "number", "date", "code", "absentQuarters", "decided", "reason", "markedById")
         SELECT "municipalityId", "id", $2, 2, "date", 'INVALID', 12, $3, 'grunn', $4 FROM "GroupSession" WHERE "groupId" = $1`,
        [groupId, participantId, decided, adviser.actor.id],
      )
    await expect(insert(false)).rejects.toThrow(/AttendanceMark_invalid_decided/)
    await insert(true)
  })

  test('every code is either the register’s, a decision, or leave', () => {
    expect(MARK_CODES.filter((code) => !(REGISTER_CODES as readonly string[]).includes(code))).toEqual([
      'CHILD_MEDICAL',
      'COMPELLING',
      'INVALID',
    ])
  })
})
