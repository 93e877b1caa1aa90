import 'server-only'
import { z } from 'zod'
import { norwegianTime } from '#lib/platform/clock'
import { defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { addDays, type LocalDate, latest } from '#lib/values/local-date'
import { type AbsencePerson, type AbsentMark, absencePeople } from './absence.repo'
import type { AbsenceView, PersonAttendanceView, QuotaView, UnsettledView } from './absence.view'
import { absenceOfPeople, type PersonAbsence } from './absence-of-people'

const viewOf = (mark: AbsentMark, law: PersonAbsence['law'] = null): AbsenceView => {
  const { participantId: _participantId, at, ...rest } = mark
  const index = law?.days.findIndex(({ date }) => date === mark.date) ?? -1
  const day = law?.days[index]
  const trace = law?.trace[index]
  const hasConsequence = mark.code !== 'LATE' && day && trace
  return {
    ...rest,
    at: norwegianTime(at),
    law: hasConsequence ? { result: day.result, cite: trace.cite } : null,
  }
}

/** The last day of the time to answer, for the latest of the absences; null without any. */
const answerByOf = (marks: readonly AbsentMark[], days: number): LocalDate | null => {
  const [first, ...others] = marks.map(({ date }) => date)
  return first ? addDays(latest(first, ...others), days) : null
}

/** Absence that a person must decide about: unexplained, or such that the law leaves the day to an official. */
const unsettledMarks = ({ marks, law }: PersonAbsence): readonly AbsentMark[] => {
  const left = new Set(law?.days.filter(({ result }) => result === 'REVIEW').map(({ date }) => date))
  return marks.filter(({ code, date }) => code === 'UNEXPLAINED' || (code !== 'LATE' && left.has(date)))
}

const unsettledView = (
  { id, name, language }: AbsencePerson,
  marks: readonly AbsentMark[],
  answerDays: number,
): UnsettledView => ({
  participantId: id,
  name,
  language,
  absences: marks.map((mark) => viewOf(mark)),
  answerBy: answerByOf(marks, answerDays),
})

/** Everyone with absence that nobody has decided about, the shortest time to answer first. */
export const unsettledAbsence = defineQuery(
  'attendance:decide',
  async (ctx): Promise<readonly UnsettledView[]> => {
    const people = await absencePeople(ctx.tx, ctx.actor.municipalityId)
    const absences = await absenceOfPeople(ctx, people, ctx.today)
    const { answerDays } = await municipalSettings(ctx)
    return people
      .flatMap((person) => {
        const absence = absences.get(person.id)
        const marks = absence ? unsettledMarks(absence) : []
        return marks.length > 0 ? [unsettledView(person, marks, answerDays)] : []
      })
      .sort((a, b) => (a.answerBy ?? '').localeCompare(b.answerBy ?? '') || a.name.localeCompare(b.name))
  },
)

/** One participant's absence to decide about: what is unsettled, and a session that is asked for by name. */
export const absenceToDecide = defineQuery(
  'attendance:decide',
  async (ctx, participantId: string, sessionId: string | null): Promise<UnsettledView | null> => {
    const isId = z.uuid().safeParse(participantId).success
    const { tx, actor, today } = ctx
    const [person] = isId ? await absencePeople(tx, actor.municipalityId, [participantId]) : []
    const absence = person && (await absenceOfPeople(ctx, [person], today)).get(participantId)
    if (!person || !absence) return null
    const unsettled = unsettledMarks(absence)
    const marks = absence.marks.filter((mark) => unsettled.includes(mark) || mark.sessionId === sessionId)
    return unsettledView(person, marks, (await municipalSettings(ctx)).answerDays)
  },
)

const quotasOf = (law: NonNullable<PersonAbsence['law']>): readonly QuotaView[] => {
  const { selfCertification, childIllness, welfare, religious, holiday } = law.quotas
  const { seriesDaysUsed, seriesDaysLeft, absencesLast12Months } = selfCertification
  const F = 'integreringsforskriften'
  return [
    {
      id: 'selfCertifiedDays',
      used: seriesDaysUsed,
      limit: seriesDaysUsed + seriesDaysLeft,
      cite: `${F} § 8`,
    },
    { id: 'selfCertifiedTimes', used: absencesLast12Months, limit: 4, cite: `${F} § 9` },
    { id: 'childIllness', used: childIllness.used, limit: childIllness.limit, cite: `${F} § 7` },
    { id: 'welfare', used: welfare.used, limit: welfare.used + welfare.left, cite: `${F} § 14` },
    { id: 'religious', used: religious.used, limit: religious.used + religious.left, cite: `${F} § 17` },
    { id: 'holiday', used: holiday.used, limit: holiday.used + holiday.left, cite: `${F} § 18` },
  ]
}

/** A participant's absence with what the law says of it, and the quotas. Null: no such case, or no programme. */
export const attendanceOfCase = defineQuery(
  'participant:read',
  async (ctx, participantId: string): Promise<PersonAttendanceView | null> => {
    const isId = z.uuid().safeParse(participantId).success
    const { tx, actor, today } = ctx
    const [person] = isId ? await absencePeople(tx, actor.municipalityId, [participantId]) : []
    if (!person) return null
    const absence = (await absenceOfPeople(ctx, [person], today)).get(participantId)
    const marks = absence?.marks ?? []
    return {
      name: person.name,
      startedOn: person.startedOn,
      absences: marks.map((mark) => viewOf(mark, absence?.law)).reverse(),
      quotas: absence?.law ? quotasOf(absence.law) : [],
    }
  },
)
