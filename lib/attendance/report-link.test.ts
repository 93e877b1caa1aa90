import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertClass, insertStudent } from '#lib/testing/class-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { recordSession } from './record-session'
import { reportThroughLink, reportView } from './report'
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
