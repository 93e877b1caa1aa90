import { randomUUID } from 'node:crypto'
import { toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { Caller } from '#lib/platform/use-case'
import { courseOverview } from '#lib/training/courses.queries'
import { joinCourse } from '#lib/training/join-course'
import { recordTest } from '#lib/training/record-test'
import { saveFile } from '#lib/training/save-file'
import { setCourse } from '#lib/training/set-course'
import { trainingOfCase } from '#lib/training/training.queries'
import { addDays, dayOfWeek, type LocalDate } from '#lib/values/local-date'
import { decide, type People } from './decisions'
import { granted } from './granted'

/** What each class of the demonstration teaches, in which language, and for how many. */
const COURSES: Readonly<
  Record<string, { subject: 'NORWEGIAN' | 'SOCIAL_STUDIES'; capacity: string; language: string }>
> = {
  'Norsk 1B': { subject: 'NORWEGIAN', capacity: '25', language: 'nb' },
  'Norsk 2A': { subject: 'NORWEGIAN', capacity: '30', language: 'nb' },
  'Norsk 3': { subject: 'NORWEGIAN', capacity: '25', language: 'nb' },
  'Samfunnskunnskap, tigrinja': { subject: 'SOCIAL_STUDIES', capacity: '4', language: 'ti' },
}

const SATURDAYS = 12
const QUARTERS = 12

type Context = { readonly tx: Tx; readonly municipalityId: string; readonly today: LocalDate }

/** Samfunnskunnskap on Saturday mornings, with everyone there each time. */
export const createSaturdayCourse = async (
  { tx, municipalityId, today }: Context,
  teacherId: string,
  members: readonly { readonly id: string }[],
) => {
  const groupId = randomUUID()
  const last = addDays(today, -((dayOfWeek(today) % 7) + 1))
  const days = Array.from({ length: SATURDAYS }, (_, week) => addDays(last, -7 * week))
  const from = toColumn(addDays(last, -7 * SATURDAYS))
  const time = { municipalityId, groupId, startMinute: 10 * 60, quarters: QUARTERS, room: 'Rom 110' }
  const name = 'Samfunnskunnskap, tigrinja'
  await tx.studyGroup.create({ data: { municipalityId, id: groupId, name, teacherId } })
  await tx.timetableSlot.create({ data: { ...time, weekday: 6, validFrom: from } })
  await tx.enrolment.createMany({
    data: members.map(({ id }) => ({ municipalityId, groupId, participantId: id, fromDate: from })),
  })
  for (const day of days) {
    const date = toColumn(day)
    const registered = { registeredAt: date, registeredById: teacherId, people: members.length }
    const session = await tx.groupSession.create({ data: { ...time, date, ...registered } })
    await tx.attendanceMark.createMany({
      data: members.map(({ id }) => ({
        municipalityId,
        sessionId: session.id,
        participantId: id,
        date,
        code: 'PRESENT',
        absentQuarters: 0,
        markedById: teacherId,
      })),
    })
  }
}

/** Opens a training file with two tests behind it, and one in the queue for samfunnskunnskap. */
const seedFile = async (caller: Caller, participantId: string) => {
  const view = await trainingOfCase(caller, participantId)
  if (!view) throw new Error('The demonstration has no such case')
  granted(await saveFile(caller, { ...view.form, reception: { first: '', second: '', third: '12,5' } }))
  const sit = { participantId, onDate: addDays(caller.today, -21) }
  granted(await recordTest(caller, { ...sit, part: 'listening', result: 'A2' }))
  granted(await recordTest(caller, { ...sit, part: 'oral', result: 'A1' }))
}

/** A work migrant, outside the programme: a duty without a right, and a file of her own. */
export const seedOutside = async (people: People, participantId: string) => {
  const { adviser } = people
  const view = await trainingOfCase(adviser, participantId)
  if (!view) throw new Error('The demonstration has no such case')
  const { today } = adviser
  const dates = { offeredOn: addDays(today, -40), startedOn: addDays(today, -35) }
  granted(await saveFile(adviser, { ...view.form, ...dates, givesBasisForPermanent: true }))
  const levels = { listening: 'B1', reading: 'B1', writing: 'B1', oral: 'B1' } as const
  const asked = { participantId, language: 'nb', applicationReceivedOn: addDays(today, -38) } as const
  await decide(
    people,
    { ...asked, kind: 'NORWEGIAN_GOAL', ...levels },
    'Deltakeren har fullført grunnskole og arbeider heltid.',
    'Målet er det veiledende minstemålet for den som har fullført grunnskole.',
  )
}

/** Courses with places and a queue, and a few training files. */
export const seedTraining = async (
  caller: Caller,
  people: { readonly files: readonly string[]; readonly waiting: readonly string[] },
) => {
  const { courses } = await courseOverview(caller)
  for (const { id, name } of courses) {
    const course = COURSES[name]
    if (course) granted(await setCourse(caller, { groupId: id, ...course }))
  }
  for (const participantId of people.files) await seedFile(caller, participantId)
  const socialStudies = courses.find(({ name }) => name.startsWith('Samfunnskunnskap'))
  for (const participantId of people.waiting)
    granted(await joinCourse(caller, { participantId, groupId: socialStudies?.id, onDate: caller.today }))
}
