import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertClass, insertRegisters, insertStudent } from '#lib/testing/class-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { attendanceOfCase } from './absence.queries'
import { decideAbsence } from './decide-absence'
import { absenceTable, overviewTable, trendTable } from './export-tables'
import { groupOverview, municipalOverview } from './overview.queries'
import { recordSession } from './record-session'
import { weekOfGroup, weekOfPerson, yearOfPerson } from './sessions.queries'
import { asCsv, asXlsx } from './table-file'
import { groupTrend, municipalTrend } from './trend.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

const RECENT = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05']
const BEFORE = ['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05']

/** Two in a class: one always there, the other away two days of the last five. */
const arrange = async (name = 'Rask') => {
  const [steady, falling] = [
    await insertStudent(asOwner, { name: 'Stø' }),
    await insertStudent(asOwner, { name }),
  ]
  const members = [steady, falling]
  const groupId = await insertClass(asOwner, { members })
  const isAway = (member: string, day: string) => member === falling && day > '2027-03-03'
  const sessions = await insertRegisters(asOwner, {
    groupId,
    by: adviser.actor.id,
    days: [...BEFORE, ...RECENT],
    members,
    code: (member, day) => (isAway(member, day) ? 'UNEXPLAINED' : 'PRESENT'),
  })
  return { steady, falling, groupId, sessions }
}

describe('the overview', () => {
  test('counts four weeks and warns of the one who fell, with what the rule looked at', async () => {
    const { falling, steady, groupId } = await arrange()
    const view = await groupOverview(adviser, groupId)
    expect(view?.total).toEqual({ planned: 120, late: 0, valid: 0, leave: 0, unsettled: 24, invalid: 0 })
    expect(view?.before).toMatchObject({ planned: 120, unsettled: 0 })
    const byId = new Map(view?.people.map((one) => [one.participantId, one]))
    expect(byId.get(falling)?.warning).toEqual({ because: 'LOW', recent: 0.6, before: 1 })
    expect(byId.get(steady)?.warning).toBeNull()
  })

  test('a decision moves the hours, and a reversal is counted', async () => {
    const { falling, groupId, sessions } = await arrange()
    const decide = async (number: number, outcome: string) =>
      granted(
        await decideAbsence(adviser, {
          participantId: falling,
          marks: [`${sessions.get('2027-03-04')} ${number}`],
          outcome,
          reason: 'Vurdert',
          heard: true,
        }),
      )
    const before = (await municipalOverview(adviser)).decisions
    await decide(1, 'INVALID')
    expect((await groupOverview(adviser, groupId))?.total).toMatchObject({ invalid: 12, unsettled: 12 })
    await decide(2, 'MEDICAL')
    expect((await groupOverview(adviser, groupId))?.total).toMatchObject({ invalid: 0, valid: 12 })
    const after = (await municipalOverview(adviser)).decisions
    expect(after).toEqual({ invalid: before.invalid + 1, reversed: before.reversed + 1 })
  })

  test('a quota with a fifth left is named', async () => {
    const participantId = await insertStudent(asOwner)
    const groupId = await insertClass(asOwner, { members: [participantId] })
    const days = ['2026-11-02', '2026-12-01', '2027-01-11', '2027-02-08']
    const code = () => 'SELF_CERT'
    await insertRegisters(asOwner, { groupId, by: adviser.actor.id, days, members: [participantId], code })
    await insertRegisters(asOwner, {
      groupId,
      by: adviser.actor.id,
      days: ['2027-03-08'],
      members: [participantId],
    })
    expect((await municipalOverview(adviser)).nearLimit).toContainEqual(
      expect.objectContaining({ participantId, id: 'selfCertifiedTimes', used: 4, limit: 4 }),
    )
  })

  test('another municipality sees nothing of it; a teacher sees groups, not the municipality', async () => {
    const { groupId } = await arrange()
    const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(await groupOverview(elsewhere, groupId)).toBeNull()
    expect(await groupOverview(adviser, crypto.randomUUID())).toBeNull()
    expect(await weekOfGroup(elsewhere, groupId, localDate('2027-03-03'))).toBeNull()
    const teacher = await callerAs(['teacher'])
    expect((await groupOverview(teacher, groupId))?.people).toHaveLength(2)
    await expect(municipalOverview(teacher)).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('week and year', () => {
  test('a week of a class and of a person show the marks that stand', async () => {
    const { falling, steady, groupId } = await arrange()
    const week = await weekOfGroup(adviser, groupId, localDate('2027-03-03'))
    expect(week?.columns.map(({ date, registered }) => [date, registered])).toEqual(
      RECENT.map((day) => [day, true]),
    )
    const codes = (id: string) =>
      week?.rows.find(({ participantId }) => participantId === id)?.cells.map((cell) => cell?.code)
    expect(codes(falling)).toEqual(['PRESENT', 'PRESENT', 'PRESENT', 'UNEXPLAINED', 'UNEXPLAINED'])
    expect(codes(steady)).toEqual(Array.from({ length: 5 }, () => 'PRESENT'))
    const own = await weekOfPerson(adviser, falling, localDate('2027-03-10'))
    expect(own?.columns).toHaveLength(5)
    expect(own?.rows[0]?.cells).toEqual([null, null, null, null, null])
  })

  test('a year sums days and months', async () => {
    const { falling } = await arrange()
    const year = await yearOfPerson(adviser, falling)
    expect(year?.days).toHaveLength(10)
    expect(year?.days.at(-1)).toEqual({ date: '2027-03-05', planned: 12, absent: 12, code: 'UNEXPLAINED' })
    expect(year?.trend.month).toMatchObject([
      { from: '2027-02-01', counts: { planned: 60, unsettled: 0 } },
      { from: '2027-03-01', counts: { planned: 60, unsettled: 24 } },
    ])
    expect(year?.trend.week.map(({ from }) => from)).toEqual(['2027-02-01', '2027-03-01'])
  })

  test('the trend of a group is the sum of its people, by the last of the marks', async () => {
    const { falling, steady, groupId, sessions } = await arrange()
    const marks = [`${sessions.get('2027-03-04')} 1`]
    const decision = { participantId: falling, marks, outcome: 'INVALID', reason: 'Vurdert', heard: true }
    granted(await decideAbsence(adviser, decision))
    const trend = await groupTrend(adviser, groupId)
    expect(trend?.month).toEqual([
      { from: '2027-02-01', counts: { planned: 120, late: 0, valid: 0, leave: 0, unsettled: 0, invalid: 0 } },
      {
        from: '2027-03-01',
        counts: { planned: 120, late: 0, valid: 0, leave: 0, unsettled: 12, invalid: 12 },
      },
    ])
    const own = await Promise.all([falling, steady].map((id) => yearOfPerson(adviser, id)))
    for (const period of ['month', 'week'] as const)
      expect(trend?.[period].map(({ from, counts }) => [from, counts.planned, counts.invalid])).toEqual(
        own[0]?.trend[period].map(({ from, counts }, at) => [
          from,
          counts.planned + (own[1]?.trend[period][at]?.counts.planned ?? 0),
          counts.invalid,
        ]),
      )
    const all = await municipalTrend(adviser)
    expect(all.week.find(({ from }) => from === '2027-03-01')?.counts.planned).toBeGreaterThanOrEqual(120)
  })

  test('a register that is saved and later gets one more counts everyone once', async () => {
    const members = [await insertStudent(asOwner), await insertStudent(asOwner)]
    const groupId = await insertClass(asOwner, { members })
    const register = { groupId, date: '2027-03-09', startMinute: 510, version: 0, marks: [] }
    granted(await recordSession(adviser, register))
    const late = await insertStudent(asOwner)
    await asOwner(
      `INSERT INTO "Enrolment" ("municipalityId", "groupId", "participantId", "fromDate") VALUES ('9901', $1, $2, '2027-03-01')`,
      [groupId, late],
    )
    const mark = { participantId: late, code: 'UNEXPLAINED', absentQuarters: 12 }
    granted(await recordSession(adviser, { ...register, version: 1, marks: [mark] }))
    granted(await recordSession(adviser, { ...register, version: 2, marks: [{ ...mark, code: 'PRESENT' }] }))
    const trend = await groupTrend(adviser, groupId)
    expect(trend?.week).toMatchObject([{ from: '2027-03-08', counts: { planned: 36, unsettled: 0 } }])
  })

  test('another municipality has no trend of the group; a teacher has the group’s and not the municipality’s', async () => {
    const { groupId } = await arrange()
    const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(await groupTrend(elsewhere, groupId)).toBeNull()
    expect(await groupTrend(adviser, crypto.randomUUID())).toBeNull()
    expect((await municipalTrend(elsewhere)).month).toEqual([])
    const teacher = await callerAs(['teacher'])
    expect((await groupTrend(teacher, groupId))?.month).toHaveLength(2)
    await expect(municipalTrend(teacher)).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('files', () => {
  test('CSV with comma and semicolon; a name that would be a formula is text', async () => {
    const { groupId } = await arrange('=HYPERLINK("x")')
    const view = await groupOverview(adviser, groupId)
    if (!view) throw new Error('no view')
    const csv = asCsv(overviewTable(view, 'nb')).toString('utf8')
    expect(csv.startsWith('\ufeffSak;Deltaker;Planlagt')).toBe(true)
    expect(csv).toContain(`"'=HYPERLINK(""x"") Elv";15;9;0;0;0;6;0;0,6\r\n`)
  })

  test('the trend, one row a month', async () => {
    const { groupId } = await arrange()
    const trend = await groupTrend(adviser, groupId)
    if (!trend) throw new Error('no trend')
    const csv = asCsv(trendTable(trend, 'month', 'nn')).toString('utf8')
    expect(csv.split('\r\n').slice(1, 3)).toEqual([
      '01.02.2027;30;30;0;0;0;0;0;1',
      '01.03.2027;30;24;0;0;0;6;0;0,8',
    ])
    expect(csv.startsWith('\ufeffMånad;Planlagt')).toBe(true)
  })

  test('the workbook keeps it as a string, never as a formula', async () => {
    const { falling } = await arrange()
    const view = await attendanceOfCase(adviser, falling)
    if (!view) throw new Error('no view')
    const table = absenceTable(
      { ...view, absences: view.absences.map((one) => ({ ...one, reason: '=1+1' })) },
      'nb',
    )
    const bytes = await asXlsx(table)
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    const { unzipSync, strFromU8 } = await import('fflate')
    const files = Object.values(unzipSync(new Uint8Array(bytes))).map((file) => strFromU8(file))
    expect(files.join('')).not.toContain('<f>')
    expect(files.join('')).toContain('=1+1')
  })
})
