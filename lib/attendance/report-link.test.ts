import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { signLink } from '#lib/platform/link-token'
import { insertClass, insertStudent } from '#lib/testing/class-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { recordSession } from './record-session'
import { reportThroughLink, reportView } from './report-by-link'
import { issueReportLink, reportLinksOf, revokeReportLink } from './report-link'

const { asOwner, callerAs } = await openDatabase()
process.env.FOTFESTE_TODAY = '2027-03-10'
const adviser = await callerAs(['adviser'])

const week = { fromDate: '2027-03-08', toDate: '2027-03-12', recipient: 'Fjordvik sykehjem' }

const withLink = async () => {
  const participantId = await insertStudent(asOwner)
  const groupId = await insertClass(asOwner, { members: [participantId] })
  const { linkId } = granted(await issueReportLink(adviser, { groupId, ...week }))
  const token = (await reportLinksOf(adviser, groupId))[0]?.token ?? ''
  return { participantId, groupId, linkId, token }
}
const said = (participantId: string, date = '2027-03-09') => ({
  date,
  startMinute: 510,
  marks: [{ participantId, code: 'UNEXPLAINED', absentQuarters: 12 }],
})

describe('a link without an account', () => {
  test('shows the group and its days, and takes a register in the name of whoever got it', async () => {
    const { participantId, groupId, token } = await withLink()
    const view = await reportView(token)
    if (!view || view === 'closed') throw new Error('no view')
    expect(view.sessions.map(({ date, state }) => [date, state])).toEqual([
      ['2027-03-08', 'open'],
      ['2027-03-09', 'open'],
      ['2027-03-10', 'open'],
      ['2027-03-11', 'ahead'],
      ['2027-03-12', 'ahead'],
    ])
    granted(await reportThroughLink(token, said(participantId)))
    const [session] = await asOwner(
      `SELECT "reportedBy", "registeredById" FROM "GroupSession" WHERE "groupId" = $1`,
      [groupId],
    )
    expect(session).toEqual({ reportedBy: 'Fjordvik sykehjem', registeredById: adviser.actor.id })
    const [event] = await asOwner(`SELECT "action" FROM "AuditEvent" ORDER BY "sequence" DESC LIMIT 1`)
    expect(event).toEqual({ action: 'attendance.reported' })
  })

  test('says nothing of illness, leave, cases or other groups', async () => {
    const { token } = await withLink()
    const text = JSON.stringify(await reportView(token))
    for (const word of ['caseNumber', 'leave', 'language', 'SELF_CERT', 'birth'])
      expect(text).not.toContain(word)
  })

  test('a second report, and one of a session that the municipality has registered, change nothing', async () => {
    const { participantId, groupId, token } = await withLink()
    granted(await reportThroughLink(token, said(participantId)))
    expect(refused(await reportThroughLink(token, { ...said(participantId), marks: [] }))).toEqual({
      code: 'registered-already',
    })
    const own = { groupId, date: '2027-03-08', startMinute: 510, version: 0, marks: [] }
    granted(await recordSession(adviser, own))
    expect(refused(await reportThroughLink(token, said(participantId, '2027-03-08')))).toMatchObject({
      code: 'registered-already',
    })
  })

  test.each([
    ['2027-03-05', 'link-closed'],
    ['2027-03-15', 'link-closed'],
    ['2027-03-11', 'in-future'],
  ])('not of %s', async (date, code) => {
    const { participantId, token } = await withLink()
    expect(refused(await reportThroughLink(token, said(participantId, date)))).toMatchObject({ code })
  })

  const weekOfFebruary = { fromDate: '2027-02-22', toDate: '2027-02-26', recipient: 'Fjordvik sykehjem' }

  test.each([
    ['more hours than the session has', { marks: [['LATE', 13]] }, 'longer-than-session'],
    ['more than a day has', { marks: [['LATE', 97]] }, 'invalid-input'],
    ['a time when the group does not meet', { startMinute: 600 }, 'outside-timetable'],
    ['no time at all', { startMinute: Number.NaN }, 'invalid-input'],
    ['a day that does not exist', { date: '2027-03-09x' }, 'invalid-input'],
    ['a code that only a person may set', { marks: [['INVALID', 12]] }, 'invalid-input'],
  ] as const)('refuses %s, and writes nothing', async (_what, change, code) => {
    const { participantId, groupId, token } = await withLink()
    const { marks = [['UNEXPLAINED', 12]], ...place } = change as { marks?: readonly [string, number][] }
    const sent = marks.map(([mark, absentQuarters]) => ({ participantId, code: mark, absentQuarters }))
    const answer = await reportThroughLink(token, { ...said(participantId), ...place, marks: sent })
    expect(refused(answer)).toMatchObject({ code })
    expect(await asOwner(`SELECT 1 FROM "GroupSession" WHERE "groupId" = $1`, [groupId])).toEqual([])
  })

  test('refuses a session of another group, though the times are the same', async () => {
    const { token, participantId } = await withLink()
    const other = await withLink()
    granted(await reportThroughLink(token, said(participantId)))
    const rows = await asOwner(`SELECT 1 FROM "GroupSession" WHERE "groupId" = $1`, [other.groupId])
    expect(rows).toEqual([])
    expect(refused(await reportThroughLink(other.token, said(participantId)))).toMatchObject({
      code: 'not-enrolled',
    })
  })

  test('refuses a closed month, and one who was not settled or not in the programme yet', async () => {
    const early = { settledOn: '2027-02-25', startedOn: '2026-08-03' }
    for (const [student, code] of [
      [early, 'before-settlement'],
      [{ startedOn: '2027-02-25' }, 'outside-programme'],
    ] as const) {
      const participantId = await insertStudent(asOwner, student)
      const groupId = await insertClass(asOwner, { members: [participantId] })
      granted(await issueReportLink(adviser, { groupId, ...weekOfFebruary }))
      const token = (await reportLinksOf(adviser, groupId))[0]?.token
      const answer = await reportThroughLink(token, said(participantId, '2027-02-24'))
      expect(refused(answer)).toMatchObject({ code, params: { name: 'Rask Elv' } })
    }
    const participantId = await insertStudent(asOwner)
    const groupId = await insertClass(asOwner, { members: [participantId] })
    granted(await issueReportLink(adviser, { groupId, ...weekOfFebruary }))
    const token = (await reportLinksOf(adviser, groupId))[0]?.token
    const close = `INSERT INTO "StipendRun" ("municipalityId", "month", "status", "preparedById") VALUES ('9901', '2027-02', 'APPROVED', $1)`
    await asOwner(close, [adviser.actor.id])
    expect(refused(await reportThroughLink(token, said(participantId, '2027-02-24')))).toMatchObject({
      code: 'month-closed',
    })
    await asOwner(`DELETE FROM "StipendRun" WHERE "month" = '2027-02'`)
  })

  test('a link of another municipality, or made for a participant’s card, opens nothing', async () => {
    const { linkId, participantId } = await withLink()
    for (const wrong of [
      signLink('report', { municipalityId: GRANLI, id: linkId }),
      signLink('pocket', { municipalityId: FJORDVIK, id: linkId }),
    ]) {
      expect(await reportView(wrong)).toBeNull()
      expect(refused(await reportThroughLink(wrong, said(participantId)))).toEqual({ code: 'link-closed' })
    }
  })

  test('not of people of other groups, nor with marks that are not for outsiders to set', async () => {
    const { token } = await withLink()
    const stranger = await insertStudent(asOwner)
    expect(refused(await reportThroughLink(token, said(stranger)))).toMatchObject({ code: 'not-enrolled' })
    const invalid = {
      ...said(stranger),
      marks: [{ participantId: stranger, code: 'SELF_CERT', absentQuarters: 12 }],
    }
    expect(refused(await reportThroughLink(token, invalid))).toMatchObject({ code: 'invalid-input' })
  })

  test('opens nothing when it is taken back, too old or forged', async () => {
    const { participantId, linkId, token } = await withLink()
    const [municipality = '', id = '', mac = ''] = token.split('.')
    for (const wrong of ['', `${GRANLI}.${id}.${mac}`, `${municipality}.${id}.${'A'.repeat(22)}`]) {
      expect(await reportView(wrong)).toBeNull()
      expect(refused(await reportThroughLink(wrong, said(participantId)))).toEqual({ code: 'link-closed' })
    }
    granted(await revokeReportLink(adviser, { linkId }))
    expect(await reportView(token)).toBe('closed')
    expect(refused(await reportThroughLink(token, said(participantId)))).toEqual({ code: 'link-closed' })
    const old = await withLink()
    await asOwner(`UPDATE "ReportLink" SET "expiresAt" = now() - interval '1 minute' WHERE "id" = $1`, [
      old.linkId,
    ])
    expect(await reportView(old.token)).toBe('closed')
  })

  test('is for one week at most, of a group of one’s own', async () => {
    const { groupId } = await withLink()
    const long = { groupId, ...week, toDate: '2027-03-15' }
    expect(refused(await issueReportLink(adviser, long))).toMatchObject({ fields: { toDate: /uke/ } })
    const teacher = await callerAs(['teacher'])
    expect(refused(await issueReportLink(teacher, { groupId, ...week }))).toEqual({ code: 'not-own-group' })
    const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await issueReportLink(elsewhere, { groupId, ...week }))).toEqual({ code: 'not-found' })
    await expect(issueReportLink(await callerAs(['auditor']), { groupId, ...week })).rejects.toBeInstanceOf(
      Forbidden,
    )
  })
})
