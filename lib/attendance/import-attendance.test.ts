import { describe, expect, test } from 'vitest'
import { importTexts, rowFaultText } from '#lib/i18n/texts/import'
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

  test('says of a session why it cannot be kept: by the same rules as every register', async () => {
    const { groupId, group, first } = await aClass()
    const caseOf = async (student: Parameters<typeof insertStudent>[1], enrolled: boolean) => {
      const id = await insertStudent(asOwner, student)
      if (enrolled)
        await asOwner(
          `INSERT INTO "Enrolment" ("municipalityId", "groupId", "participantId", "fromDate") VALUES ('9901', $1, $2, '2027-03-01')`,
          [groupId, id],
        )
      const [row] = await asOwner(`SELECT "caseNumber" FROM "Participant" WHERE "id" = $1`, [id])
      return row?.caseNumber
    }
    await asOwner(
      `INSERT INTO "StipendRun" ("municipalityId", "month", "status", "preparedById") VALUES ('9901', '2027-01', 'APPROVED', $1)`,
      [adviser.actor.id],
    )
    await asOwner(
      `INSERT INTO "ClosedDay" ("municipalityId", "groupId", "name", "fromDate", "toDate", "createdById")
       VALUES ('9901', $1, 'Planleggingsdag', '2027-03-05', '2027-03-05', $2)`,
      [groupId, adviser.actor.id],
    )
    const rows = [
      [`${group};13.01.2027;08.30;${first};B;`, { code: 'month-closed' }],
      [`${group};05.03.2027;08.30;${first};B;`, { code: 'closed-day', name: 'Planleggingsdag' }],
      [`${group};25.12.2026;08.30;${first};B;`, { code: 'outside-timetable' }],
      [`${group};08.03.2027;08.30;${await caseOf({}, false)};B;`, { code: 'not-enrolled', name: '' }],
      [
        `${group};09.03.2027;08.30;${await caseOf({ settledOn: '2027-03-10' }, true)};B;`,
        { code: 'before-settlement', name: 'Rask Elv' },
      ],
      [
        `${group};10.03.2027;08.30;${await caseOf({ startedOn: '2027-03-11' }, true)};B;`,
        { code: 'outside-programme', name: 'Rask Elv' },
      ],
      [`${group};04.03.2027;12.30;${first};B;`, { code: 'outside-timetable' }],
    ] as const
    const text = [HEAD, ...rows.map(([row]) => row)].join('\n')
    const preview = await previewImport(adviser, text)
    expect(preview?.rows.map(({ fault }) => fault)).toEqual(rows.map(([, fault]) => fault))
    expect(refused(await importAttendance(adviser, { text }))).toEqual({ code: 'rows-to-mend' })
    expect(await marksIn(groupId)).toEqual([])
    for (const { fault } of preview?.rows ?? []) {
      const { nb, nn } = rowFaultText(fault ?? { code: '' })
      expect([nb, nn].every((words) => words.length > 10 && words !== importTexts.empty.nb)).toBe(true)
    }
  })

  test('cannot be read in twice', async () => {
    const { groupId, group, first } = await aClass()
    const text = `${HEAD}\n${group};10.03.2027;08.30;${first};B;`
    granted(await importAttendance(adviser, { text }))
    expect(refused(await importAttendance(adviser, { text }))).toEqual({ code: 'rows-to-mend' })
    expect(await marksIn(groupId)).toHaveLength(2)
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
