import 'server-only'
import { isId } from '#lib/i18n/input'
import { norwegianTime } from '#lib/platform/clock'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { addDays, addMonths, type LocalDate, latest } from '#lib/values/local-date'
import {
  type AbsencePerson,
  type AbsentMark,
  absencePeople,
  idsWithAbsence,
  type LeaveRow,
  leavesOf,
} from './absence.repo'
import type { AbsenceView, LeaveView, PersonAttendanceView, UnsettledView } from './absence.view'
import { absenceOfPeople, type PersonAbsence } from './absence-of-people'
import { circumstancesOf } from './circumstances.repo'
import type { ReportKind } from './codes.schema'
import { lastQuestions, type Question, saidOf } from './pocket.repo'
import { quotasOf } from './quotas'

type Said = ReadonlyMap<string, ReportKind>

const NOTHING_SAID: Said = new Map()

const viewOf = (mark: AbsentMark, law: PersonAbsence['law'], said: Said): AbsenceView => {
  const { participantId, at, ...rest } = mark
  const index = law?.days.findIndex(({ date }) => date === mark.date) ?? -1
  const day = law?.days[index]
  const trace = law?.trace[index]
  const hasConsequence = mark.code !== 'LATE' && day && trace
  return {
    ...rest,
    at: norwegianTime(at),
    law: hasConsequence ? { result: day.result, cite: trace.cite } : null,
    said: said.get(`${participantId} ${mark.date}`) ?? null,
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

type Heard = {
  readonly answerDays: number
  readonly questions: ReadonlyMap<string, Question>
  readonly said: Said
}

/** What the participants were asked and have said, for everyone at once. */
const heard = async (ctx: Ctx): Promise<Heard> => {
  const { tx, actor, today } = ctx
  const { answerDays } = await municipalSettings(ctx)
  return {
    answerDays,
    questions: await lastQuestions(tx, actor.municipalityId),
    said: await saidOf(tx, actor.municipalityId, addMonths(today, -13)),
  }
}

const unsettledView = (
  { id, name, language }: AbsencePerson,
  marks: readonly AbsentMark[],
  { answerDays, questions, said }: Heard,
): UnsettledView => {
  const question = questions.get(id)
  const isAsked = marks.some(({ sessionId }) => question?.sessionIds.includes(sessionId))
  const ofAbsence = answerByOf(marks, answerDays)
  return {
    participantId: id,
    name,
    language,
    absences: marks.map((mark) => viewOf(mark, null, said)),
    askedOn: question && isAsked ? question.askedOn : null,
    answerBy: question && isAsked && ofAbsence ? latest(ofAbsence, question.answerBy) : ofAbsence,
  }
}

/** Everyone with absence that nobody has decided about, the shortest time to answer first. */
export const unsettledAbsence = defineQuery(
  'attendance:decide',
  async (ctx): Promise<readonly UnsettledView[]> => {
    const { tx, actor, today } = ctx
    const ids = await idsWithAbsence(tx, actor.municipalityId, {
      from: addMonths(today, -13),
      leastDays: 1,
    })
    const people = await absencePeople(tx, actor.municipalityId, ids)
    const absences = await absenceOfPeople(ctx, people, today)
    const answers = await heard(ctx)
    return people
      .flatMap((person) => {
        const absence = absences.get(person.id)
        const marks = absence ? unsettledMarks(absence) : []
        return marks.length > 0 ? [unsettledView(person, marks, answers)] : []
      })
      .sort((a, b) => (a.answerBy ?? '').localeCompare(b.answerBy ?? '') || a.name.localeCompare(b.name))
  },
)

/** One participant's absence to decide about: what is unsettled, and a session that is asked for by name. */
export const absenceToDecide = defineQuery(
  'attendance:decide',
  async (ctx, participantId: string, sessionId: string | null): Promise<UnsettledView | null> => {
    const { tx, actor, today } = ctx
    const [person] = isId(participantId) ? await absencePeople(tx, actor.municipalityId, [participantId]) : []
    const absence =
      person && (await absenceOfPeople(ctx, [person], today, { withLate: true })).get(participantId)
    if (!person || !absence) return null
    const unsettled = unsettledMarks(absence)
    const marks = absence.marks.filter((mark) => unsettled.includes(mark) || mark.sessionId === sessionId)
    return unsettledView(person, marks, await heard(ctx))
  },
)

const leaveView = ({ participantId: _participantId, ...leave }: LeaveRow): LeaveView => ({ ...leave })

/** A participant's absence with what the law says of it, and the quotas. Null: no such case, or no programme. */
export const attendanceOfCase = defineQuery(
  'participant:read',
  async (ctx, participantId: string): Promise<PersonAttendanceView | null> => {
    const { tx, actor, today } = ctx
    const [person] = isId(participantId) ? await absencePeople(tx, actor.municipalityId, [participantId]) : []
    if (!person) return null
    const absence = (await absenceOfPeople(ctx, [person], today, { withLate: true })).get(participantId)
    const marks = absence?.marks ?? []
    return {
      name: person.name,
      startedOn: person.startedOn,
      childBirthDates: person.childBirthDates,
      leaves: (await leavesOf(tx, actor.municipalityId, participantId)).map(leaveView).reverse(),
      circumstances: await circumstancesOf(tx, actor.municipalityId, participantId),
      absences: marks.map((mark) => viewOf(mark, absence?.law ?? null, NOTHING_SAID)).reverse(),
      quotas: absence?.law ? quotasOf(absence.law) : [],
      recheck: absence?.law?.recheck ?? [],
    }
  },
)
