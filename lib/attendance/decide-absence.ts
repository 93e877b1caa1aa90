import 'server-only'
import { norwegianTime } from '#lib/platform/clock'
import { defineUseCase } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { addDays, type LocalDate, latest } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import {
  type AbsencePerson,
  absencePeople,
  addDecisions,
  type DecidedMark,
  latestMarksIn,
} from './absence.repo'
import { decideAbsenceSchema } from './decide-absence.schema'
import { closedMonthsIn } from './leave.repo'
import { lastQuestion } from './pocket.repo'

type Seen = { readonly sessionId: string; readonly number: number }

/** A mark that is no longer the last one, or none at all where one was seen. */
const changedMark = (seen: readonly Seen[], marks: readonly DecidedMark[]): DecidedMark | undefined => {
  const numbers = new Map(seen.map(({ sessionId, number }) => [sessionId, number]))
  return marks.find(({ sessionId, number }) => numbers.get(sessionId) !== number)
}

const stale = ({ by, at }: DecidedMark) =>
  refuse({ code: 'stale', params: { by, at: norwegianTime(at).slice(11).replace(':', '.') } } as const)

const isForChild = (outcome: string) => outcome === 'SICK_CHILD' || outcome === 'CHILD_MEDICAL'

type Asked = { readonly answerBy: LocalDate; readonly sessionIds: readonly string[] } | null

/** The last day of the time to answer: of the latest of the absences, or of the question, whichever is later. */
const answerBy = (marks: readonly DecidedMark[], question: LocalDate, days: number): LocalDate => {
  const lastAbsence = marks.map(({ date }) => date).reduce((a, b) => latest(a, b))
  return latest(addDays(lastAbsence, days), question)
}

/** Nobody is judged unheard (forvaltningsloven § 16): asked about every one of the absences, and given the time. */
const hearingFault = (marks: readonly DecidedMark[], asked: Asked, today: LocalDate, days: number) => {
  if (!asked || marks.some(({ sessionId }) => !asked.sessionIds.includes(sessionId)))
    return refuse({ code: 'not-asked' } as const)
  const until = answerBy(marks, asked.answerBy, days)
  return today <= until ? refuse({ code: 'time-to-answer', params: { until } } as const) : null
}

const lacksChild = (outcome: string, { childBirthDates }: AbsencePerson) =>
  isForChild(outcome) && childBirthDates.length === 0

/**
 * Decides about absence (integreringsloven §§ 17, 21). It stays unsettled until a named person says otherwise,
 * and counts against nobody till then; ugyldig asks for a reason, and for the participant's answer, or that the
 * participant was asked and the time to answer is over. A decision may be changed: it is a new mark, and the earlier stands in the trail.
 */
export const decideAbsence = defineUseCase({
  name: 'absence.decided',
  permission: 'attendance:decide',
  input: decideAbsenceSchema,
  async run(input, ctx) {
    const { tx, actor, today } = ctx
    const { participantId, outcome, reason, heard } = input
    const [person] = await absencePeople(tx, actor.municipalityId, [participantId])
    const sessionIds = input.marks.map(({ sessionId }) => sessionId)
    const marks = person ? await latestMarksIn(tx, actor.municipalityId, participantId, sessionIds) : []
    if (!person || marks.length !== new Set(sessionIds).size) return refuse({ code: 'not-found' } as const)

    const changed = changedMark(input.marks, marks)
    if (changed) return stale(changed)
    if (marks.some(({ code }) => code === 'PRESENT')) return refuse({ code: 'not-absent' } as const)
    if (lacksChild(outcome, person)) return refuse({ code: 'no-child' } as const)
    const dates = marks.map(({ date }) => date).sort()
    const [first, last] = [dates[0], dates.at(-1)]
    if (first && last && (await closedMonthsIn(tx, actor.municipalityId, { from: first, to: last })))
      return refuse({ code: 'month-closed' } as const)
    if (outcome === 'INVALID' && !heard) {
      const asked = await lastQuestion(tx, actor.municipalityId, participantId)
      const fault = hearingFault(marks, asked, today, (await municipalSettings(ctx)).answerDays)
      if (fault) return fault
    }

    await addDecisions(
      tx,
      actor.municipalityId,
      { participantId, reason, by: actor.id },
      marks.map(({ sessionId, date, number, absentQuarters }) => ({
        sessionId,
        date,
        number: number + 1,
        code: outcome,
        absentQuarters: outcome === 'PRESENT' ? 0 : absentQuarters,
      })),
    )
    const reversed = marks.filter(({ code }) => code === 'INVALID').length
    return ok({
      decided: marks.length,
      audit: {
        subjectType: 'participant',
        subjectId: participantId,
        detail: {
          outcome,
          sessions: marks.length,
          ...(outcome !== 'INVALID' && reversed > 0 && { reversed }),
        },
      },
    })
  },
})
