import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertClass, insertStudent } from '#lib/testing/class-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { importAttendance, previewImport } from './import-attendance'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

const HEAD = 'gruppe;dato;start;sak;kode;timer'

const aClass = async () => {
  const members = [await insertStudent(asOwner), await insertStudent(asOwner)]
  const groupId = await insertClass(asOwner, { members })
  const [group] = await asOwner(`SELECT "name" FROM "StudyGroup" WHERE "id" = $1`, [groupId])
  const cases = await asOwner(
    `SELECT "caseNumber" FROM "Participant" WHERE "id" = ANY($1) ORDER BY "id" = $2 DESC`,
    [members, members[0]],
  )
  const [first, second] = cases.map(({ caseNumber }) => String(caseNumber))
  return { groupId, group: String(group?.name), first, second }
}

const marksIn = (groupId: string) =>
  asOwner(
    `SELECT s."date"::text, m."code", m."absentQuarters" FROM "AttendanceMark" m JOIN "GroupSession" s ON s."id" = m."sessionId"
     WHERE s."groupId" = $1 ORDER BY 1, 2`,
    [groupId],
  )

describe('a table of attendance', () => {
  test('is shown first, and read in as registers of everyone', async () => {
    const { groupId, group, first, second } = await aClass()
    const text = `\ufeff${HEAD}\r\n${group};09.03.2027;08.30;${first};S;0,5\r\n${group};10.03.2027;08:30;${second};e;\r\n`
    expect(await previewImport(adviser, text)).toMatchObject({ sessions: 2, faults: 0 })
    expect(await marksIn(groupId)).toEqual([])
    expect(granted(await importAttendance(adviser, { text }))).toMatchObject({ sessions: 2 })
    expect(await marksIn(groupId)).toEqual([
      { date: '2027-03-09', code: 'LATE', absentQuarters: 2 },
      { date: '2027-03-09', code: 'PRESENT', absentQuarters: 0 },
      { date: '2027-03-10', code: 'PRESENT', absentQuarters: 0 },
      { date: '2027-03-10', code: 'SELF_CERT', absentQuarters: 12 },
    ])
    expect((await previewImport(adviser, text))?.rows[0]?.fault).toEqual({ code: 'registered-already' })
  })

  test('with one bad row is not read in at all, and says of each row what is wrong', async () => {
    const { groupId, group, first } = await aClass()
    const bad = [
      [`${group};10.03.2027;08.30;${first};B;`, null],
      [`${group};10.03.2027`, 'not-columns'],
      [`Ingen gruppe;10.03.2027;08.30;${first};B;`, 'no-group'],
      [`${group};31.02.2027;08.30;${first};B;`, 'not-a-date'],
      [`${group};10.03.2027;8;${first};B;`, 'not-a-time'],
      [`${group};10.03.2027;08.30;2020/1;B;`, 'no-case'],
      [`${group};10.03.2027;08.30;${first};U;`, 'not-a-code'],
      [`${group};10.03.2027;08.30;${first};S;`, 'not-hours'],
      [`${group};10.03.2027;08.30;${first};L;`, 'twice'],
      [`${group};11.03.2027;08.30;${first};B;`, 'in-future'],
      [`${group};06.03.2027;08.30;${first};B;`, 'outside-timetable'],
      [`${group};09.03.2027;08.30;${first};S;9`, 'longer-than-session'],
    ]
    const text = [HEAD, ...bad.map(([row]) => row)].join('\n')
    const preview = await previewImport(adviser, text)
    expect(preview?.rows.map(({ fault }) => fault?.code ?? null)).toEqual(bad.map(([, code]) => code))
    expect(preview?.rows.map(({ line }) => line)).toEqual(bad.map((_row, at) => at + 2))
    expect(refused(await importAttendance(adviser, { text }))).toEqual({ code: 'rows-to-mend' })
    expect(await marksIn(groupId)).toEqual([])
  })

  test('that is none is refused', async () => {
    for (const text of ['x', HEAD, '"a";"b', `${HEAD}\n`]) {
      expect(await previewImport(adviser, text)).toBeNull()
      expect(refused(await importAttendance(adviser, { text }))).toEqual({ code: 'not-a-table' })
    }
  })

  test('another municipality has no such group; a teacher reads in his own groups only', async () => {
    const { group, first } = await aClass()
    const text = `${HEAD}\n${group};10.03.2027;08.30;${first};B;`
    const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect((await previewImport(elsewhere, text))?.rows[0]?.fault).toEqual({ code: 'no-group' })
    const teacher = await callerAs(['teacher'])
    expect((await previewImport(teacher, text))?.rows[0]?.fault).toEqual({ code: 'not-own-group' })
    await expect(importAttendance(await callerAs(['auditor']), { text })).rejects.toBeInstanceOf(Forbidden)
  })
})
