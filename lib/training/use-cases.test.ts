import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sessionRegister } from '#lib/attendance/attendance.queries'
import { recordSession } from '#lib/attendance/record-session'
import { courseOption } from '#lib/i18n/texts/training-forms'
import { Forbidden } from '#lib/platform/access'
import { insertCase } from '#lib/testing/case-rows'
import { insertClass, insertRegisters } from '#lib/testing/class-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { decided, goalForm } from '#lib/testing/training-decisions'
import { localDate } from '#lib/values/local-date'
import { chargeFee } from './charge-fee'
import { courseOverview } from './courses.queries'
import { endCourseWait } from './end-wait'
import { grantPause } from './grant-pause'
import { joinCourse } from './join-course'
import { recordTest } from './record-test'
import { saveFile } from './save-file'
import type { SaveFileInput } from './save-file.schema'
import { setCourse } from './set-course'
import { strikeEntry } from './strike-entry'
import { trainingOfCase } from './training.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
const auditor = await callerAs(['auditor'])

const viewOf = async (participantId: string) => {
  const view = await trainingOfCase(adviser, participantId)
  if (!view) throw new Error('no such case')
  return view
}

const file = async (participantId: string, more: Partial<SaveFileInput> = {}) => {
  const { form } = await viewOf(participantId)
  return saveFile(adviser, { ...form, offeredOn: '2027-02-01', ...more })
}

const B1 = { listening: 'B1', reading: 'B1', writing: 'B1', oral: 'B1' } as const
const A2 = { listening: 'A2', reading: 'A2', writing: 'A2', oral: 'B1' } as const
const on = { onDate: '2027-03-09' }
const because = { reason: 'Etter samtale med deltakeren' }

/** A work migrant: a duty and no right, so that fees may be charged. */
const insertWorker = async () => {
  const participantId = await insertCase(asOwner, { ground: 'UTL_23' })
  granted(await file(participantId, { givesBasisForPermanent: true }))
  return participantId
}

describe('the training file', () => {
  test('begins with what the registration knows, and is saved once by each version', async () => {
    const participantId = await insertCase(asOwner)
    const before = await viewOf(participantId)
    expect(before.form).toMatchObject({ version: 0, registeredOn: '2027-01-04', offeredOn: '' })
    expect(before.law).toMatchObject({ group: 'S27', norwegianEndsOn: null, notices: ['OFFER_DATE_NEEDED'] })
    granted(await file(participantId, { reception: { first: '12,5', second: '', third: '' } }))
    const after = await viewOf(participantId)
    expect(after.form).toMatchObject({ version: 1, reception: { first: '12,5', second: '', third: '' } })
    expect(after.law).toMatchObject({ norwegianEndsOn: '2030-02-01', socialStudiesBy: '2028-02-01' })
    expect(after.done).toMatchObject({ reception: 50, modules: [50, 0, 0] })
    expect(refused(await saveFile(adviser, { ...before.form, offeredOn: '2027-02-01' }))).toEqual({
      code: 'stale',
    })
  })

  test.each([
    ['training begun before it was offered', { startedOn: '2027-01-30' }, 'startedOn'],
    ['granted before entry, and no arrival', { grantedBeforeEntry: true }, 'arrivedOn'],
    ['a sponsor though not family', { firstRenewedOn: '2026-01-01' }, 'firstRenewedOn'],
    [
      'more than 25 hours in mottak',
      { reception: { first: '20', second: '5,25', third: '' } },
      'reception.first',
    ],
    ['hours that are no quarters', { reception: { first: '1,1', second: '', third: '' } }, 'reception.first'],
    ['a care burden without a claim', { specialCause: 'CARE' }, 'specialClaimedOn'],
    ['a day that does not exist', { claimedOn: '2027-02-30' }, 'claimedOn'],
  ] as const)('refuses %s at the field', async (_what, more, field) => {
    const participantId = await insertCase(asOwner)
    expect(refused(await file(participantId, more as Partial<SaveFileInput>))).toMatchObject({
      code: 'invalid-input',
      fields: { [field]: expect.any(String) },
    })
  })

  test('a case without a permit gets no answer from the law', async () => {
    const participantId = await insertCase(asOwner)
    await asOwner(`DELETE FROM "Permit" WHERE "participantId" = $1`, [participantId])
    const view = await viewOf(participantId)
    expect(view).toMatchObject({ law: null, permit: null })
    expect(refused(await saveFile(adviser, view.form))).toEqual({ code: 'permit-missing' })
  })
})

describe('goal and tests', () => {
  test('a plan sets the goal; a later decision of its own takes its place', async () => {
    const participantId = await insertCase(asOwner)
    await asOwner(
      `INSERT INTO "Plan" ("municipalityId", "participantId", "number", "status", "goal", "education", "offeredOn", "startsOn",
         "endsOn", "plannedMonths", "decidedOn", "norwegianListening", "norwegianReading", "norwegianWriting", "norwegianOral")
       VALUES ($1, $2, 1, 'DECIDED', 'WORK', 'NONE', '2027-02-15', '2027-03-01', '2029-02-28', 24, '2027-02-20', 'A2', 'A2', 'A2', 'B1')`,
      [FJORDVIK, participantId],
    )
    const planned = await viewOf(participantId)
    expect(planned.goal).toEqual({ levels: A2, setOn: '2027-02-20', source: { plan: 1 } })
    expect(planned.offeredOn).toBe('2027-02-15')
    await decided({ adviser, leader }, goalForm(participantId, B1))
    expect((await viewOf(participantId)).goal?.levels).toEqual(B1)
  })

  test('the goal is reached on the day of the last delprøve that was missing, and a struck test counts no more', async () => {
    const participantId = await insertCase(asOwner)
    await decided({ adviser, leader }, goalForm(participantId, A2), '2027-03-01')
    const sit = (part: string, result: string, onDate: string) =>
      recordTest(adviser, { participantId, part, result, onDate } as Parameters<typeof recordTest>[1])
    granted(await sit('listening', 'A2', '2027-03-02'))
    granted(await sit('reading', 'A1', '2027-03-02'))
    granted(await sit('reading', 'B1', '2027-03-05'))
    granted(await sit('writing', 'A2', '2027-03-02'))
    expect((await viewOf(participantId)).goalReachedOn).toBeNull()
    granted(await sit('oral', 'B1', '2027-03-04'))
    const reached = await viewOf(participantId)
    expect(reached.goalReachedOn).toBe('2027-03-05')
    expect(reached.law?.dutyFulfilled.norwegian).toBe(true)
    expect(reached.attempts.filter(({ part }) => part === 'reading')).toMatchObject([
      { number: 1, free: true },
      { number: 2, free: false },
    ])
    const oral = reached.attempts.find(({ part }) => part === 'oral')
    granted(await strikeEntry(adviser, { entryId: oral?.id, reason: 'Ført på feil person' }))
    const after = await viewOf(participantId)
    expect(after.goalReachedOn).toBeNull()
    expect(after.records.find(({ id }) => id === oral?.id)?.struck?.reason).toBe('Ført på feil person')
    expect(refused(await strikeEntry(adviser, { entryId: oral?.id, reason: 'Igjen' }))).toEqual({
      code: 'struck-already',
    })
    expect(refused(await sit('listening', 'B1', '2027-03-02'))).toEqual({ code: 'same-day' })
    expect(refused(await sit('listening', 'B1', '2027-03-11'))).toEqual({ code: 'in-future' })
    for (const result of ['C2', 'PASSED'])
      expect(refused(await sit('listening', result, '2027-03-09'))).toMatchObject({
        fields: { result: expect.any(String) },
      })
  })
})

describe('leave and fees', () => {
  test('leave moves the deadlines by its days, each day once', async () => {
    const participantId = await insertCase(asOwner)
    granted(await file(participantId))
    const pause = (onDate: string, toDate: string) =>
      grantPause(adviser, { participantId, onDate, toDate, kind: 'ILLNESS', reason: '' })
    granted(await pause('2027-03-01', '2027-03-31'))
    expect(refused(await pause('2027-03-31', '2027-04-02'))).toEqual({ code: 'overlap' })
    expect(refused(await pause('2027-01-30', '2027-01-31'))).toEqual({ code: 'before-training' })
    expect(refused(await pause('2027-04-02', '2027-04-01'))).toMatchObject({
      fields: { toDate: expect.any(String) },
    })
    const { law, withoutPauses, pauses } = await viewOf(participantId)
    expect(law).toMatchObject({ norwegianEndsOn: '2030-03-04', socialStudiesBy: '2028-03-03' })
    expect(withoutPauses).toEqual({ norwegianEndsOn: '2030-02-01', socialStudiesBy: '2028-02-01' })
    expect(pauses).toMatchObject([{ days: 31, source: 'FILE' }])
  })

  test('leave that the programme has granted counts, and is not typed again', async () => {
    const participantId = await insertCase(asOwner)
    await asOwner(`UPDATE "Participant" SET "programmeStartedOn" = '2027-02-01' WHERE "id" = $1`, [
      participantId,
    ])
    granted(await file(participantId))
    await asOwner(
      `INSERT INTO "Leave" ("municipalityId", "participantId", "kind", "fromDate", "toDate", "withStipend", "decidedOn", "decidedById")
       VALUES ($1, $2, 'PARENTAL_LEAVE', '2027-03-01', '2027-03-10', false, '2027-02-20', $3),
              ($1, $2, 'WELFARE', '2027-04-01', '2027-04-10', true, '2027-02-20', $3)`,
      [FJORDVIK, participantId, adviser.actor.id],
    )
    const view = await viewOf(participantId)
    expect(view.pauses).toMatchObject([{ kind: 'PARENTAL_LEAVE', source: 'REGISTER', days: 10 }])
    expect(view.law?.norwegianEndsOn).toBe('2030-02-11')
    const again = { participantId, onDate: '2027-05-01', toDate: '2027-05-02', kind: 'OTHER', reason: '' }
    expect(refused(await grantPause(adviser, again))).toEqual({ code: 'in-programme' })
  })

  test('fees: never with rett og plikt, at most the mandatory hours, an employer that exists', async () => {
    const refugee = await insertCase(asOwner)
    const worker = await insertWorker()
    const fee = (participantId: string, more: object = {}) =>
      chargeFee(adviser, {
        participantId,
        ...on,
        subject: 'NORWEGIAN',
        hours: '225',
        amount: '22500',
        payer: 'SELF',
        organisationNumber: '',
        ...more,
      })
    expect(refused(await fee(refugee))).toEqual({ code: 'not-chargeable' })
    granted(await fee(worker))
    expect(refused(await fee(worker, { hours: '75,25' }))).toEqual({
      code: 'over-mandatory',
      params: { most: '300' },
    })
    expect(refused(await fee(worker, { payer: 'EMPLOYER', organisationNumber: '974760674' }))).toMatchObject({
      fields: { organisationNumber: expect.any(String) },
    })
    granted(
      await fee(worker, {
        hours: '75',
        amount: '7500',
        payer: 'EMPLOYER',
        organisationNumber: '974 760 673',
      }),
    )
    expect((await viewOf(worker)).charged).toEqual({ quarters: 1200, ore: 3_000_000 })
  })
})

describe('hours come from the attendance register', () => {
  test('also for one outside the programme: the class that teaches has her in its register', async () => {
    const participantId = await insertWorker()
    const groupId = await insertClass(asOwner, { members: [participantId] })
    const place = { groupId, date: localDate('2027-03-09'), startMinute: 510 }
    expect((await sessionRegister(adviser, place))?.rows.length ?? 0).toBe(0)
    granted(await setCourse(adviser, { groupId, subject: 'NORWEGIAN', capacity: '', language: '' }))
    granted(await file(participantId, { startedOn: '2027-03-01' }))
    const marks = [{ participantId, code: 'LATE', absentQuarters: 2 }]
    granted(await recordSession(adviser, { ...place, version: 0, marks }))
    const { done, law, pace } = await viewOf(participantId)
    expect(done).toMatchObject({ norwegian: 10, socialStudies: 0 })
    expect(law?.remaining.norwegian).toBe(222.5)
    expect(pace.NORWEGIAN.weekly).toBe(10 / 8)
  })

  test('the modules of samfunnskunnskap follow the hours of the class, and the pace tells when it is done', async () => {
    const [early, late] = [await insertCase(asOwner), await insertCase(asOwner)]
    const groupId = await insertClass(asOwner, { members: [early, late] })
    granted(await setCourse(adviser, { groupId, subject: 'SOCIAL_STUDIES', capacity: '20', language: 'ar' }))
    // 8 sessions of 3 hours are 24 hours; the ninth begins in module 1, the tenth in module 2.
    const days = Array.from({ length: 10 }, (_, day) => `2027-02-${String(day + 1).padStart(2, '0')}`)
    const by = adviser.actor.id
    await insertRegisters(asOwner, { groupId, by, days: days.slice(0, 9), members: [early] })
    await insertRegisters(asOwner, { groupId, by, days: days.slice(9), members: [early, late] })
    expect((await viewOf(early)).done.modules).toEqual([108, 12, 0])
    expect((await viewOf(late)).done.modules).toEqual([0, 12, 0])
    granted(await file(early))
    const { pace, law, courses } = await viewOf(early)
    expect(law?.remaining.socialStudies).toBe(45)
    expect(pace.SOCIAL_STUDIES).toMatchObject({ weekly: 15, doneBy: '2027-06-02' })
    expect(courses).toMatchObject([{ id: groupId, since: null, understood: true }])
  })
})

describe('courses', () => {
  test('of samfunnskunnskap in a language the person does not understand warn before one joins', async () => {
    const participantId = await insertCase(asOwner, { language: 'ar' })
    const courseIn = async (subject: 'SOCIAL_STUDIES' | 'NORWEGIAN', language: string) => {
      const groupId = await insertClass(asOwner, { members: [] })
      granted(await setCourse(adviser, { groupId, subject, capacity: '', language }))
      return groupId
    }
    const wanted = [
      [await courseIn('SOCIAL_STUDIES', 'ar'), true],
      [await courseIn('SOCIAL_STUDIES', 'ti'), false],
      [await courseIn('SOCIAL_STUDIES', ''), null],
      [await courseIn('NORWEGIAN', 'nb'), null],
    ] as const
    const { openCourses } = await viewOf(participantId)
    for (const [groupId, understood] of wanted)
      expect(openCourses.find(({ id }) => id === groupId)).toMatchObject({ understood })
    expect(courseOption('Kurs', 0, false).nb).toBe(
      'Kurs (fullt, venteliste). Obs: et språk deltakeren ikke forstår',
    )
  })

  test('the last place is given once; the next waits, and gets the first free place', async () => {
    const [first, second] = [await insertCase(asOwner), await insertCase(asOwner)]
    const groupId = await insertClass(asOwner, { members: [] })
    const join = (participantId: string) => joinCourse(adviser, { participantId, groupId, ...on })
    expect(refused(await join(first))).toEqual({ code: 'no-course' })
    const course = { groupId, subject: 'NORWEGIAN', capacity: '1', language: 'so' }
    granted(await setCourse(adviser, course))
    expect(granted(await join(first)).placed).toBe(true)
    expect(granted(await join(second)).placed).toBe(false)
    expect(refused(await join(second))).toEqual({ code: 'joined-already' })
    const overview = async () => (await courseOverview(adviser)).courses.find(({ id }) => id === groupId)
    const before = await overview()
    expect(before).toMatchObject({ enrolled: 1, capacity: 1, waits: [{ participantId: second }] })
    const waitId = before?.waits[0]?.id
    expect(refused(await endCourseWait(adviser, { waitId, ...on, placed: true }))).toEqual({ code: 'full' })
    granted(await setCourse(adviser, { ...course, capacity: '2' }))
    granted(await endCourseWait(adviser, { waitId, ...on, placed: true }))
    expect(await overview()).toMatchObject({ enrolled: 2, waits: [] })
    expect(refused(await endCourseWait(adviser, { waitId, ...on, placed: false }))).toEqual({
      code: 'ended-already',
    })
    expect(refused(await setCourse(adviser, { ...course, capacity: '1' }))).toEqual({
      code: 'more-than-room',
      params: { taken: '2' },
    })
  })
})

describe('another municipality and other roles', () => {
  test('find nothing and write nothing', async () => {
    const participantId = await insertWorker()
    const groupId = await insertClass(asOwner, { members: [] })
    granted(await recordTest(adviser, { participantId, ...on, part: 'oral', result: 'A2' }))
    const [{ id: entryId } = { id: randomUUID() }] = (await viewOf(participantId)).records
    const { form } = await viewOf(participantId)
    const attempts = [
      [saveFile, form],
      [recordTest, { participantId, ...on, part: 'reading', result: 'A2' }],
      [grantPause, { participantId, ...on, toDate: '2027-03-09', kind: 'WORK', reason: '' }],
      [
        chargeFee,
        {
          participantId,
          ...on,
          subject: 'NORWEGIAN',
          hours: '1',
          amount: '100',
          payer: 'SELF',
          organisationNumber: '',
        },
      ],
      [joinCourse, { participantId, groupId, ...on }],
      [setCourse, { groupId, subject: '', capacity: '', language: '' }],
      [strikeEntry, { entryId, ...because }],
    ] as const
    for (const [call, input] of attempts) {
      expect(await call(elsewhere, input)).toEqual({ ok: false, refusal: { code: 'not-found' } })
      await expect(call(auditor, input)).rejects.toBeInstanceOf(Forbidden)
    }
    expect(await trainingOfCase(elsewhere, participantId)).toBeNull()
    expect((await courseOverview(elsewhere)).courses).toEqual([])
    expect(await trainingOfCase(auditor, participantId)).not.toBeNull()
    await expect(trainingOfCase(await callerAs(['teacher']), participantId)).rejects.toBeInstanceOf(Forbidden)
  })
})
