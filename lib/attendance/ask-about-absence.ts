import 'server-only'
import { z } from 'zod'
import { id, isId } from '#lib/i18n/input'
import { defineQuery, defineUseCase } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { addDays, addMonths, type LocalDate } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import { absencePeople, absentMarks } from './absence.repo'
import { insertQuestion, lastQuestion } from './pocket.repo'

/**
 * Asks a participant about unexplained absence, in the participant's own language (forvaltningsloven § 16): the
 * time to answer runs from the day of the question.
 */
export const askAboutAbsence = defineUseCase({
  name: 'absence.asked',
  permission: 'attendance:decide',
  input: z.object({ participantId: id }),
  async run({ participantId }, ctx) {
    const { tx, actor, today } = ctx
    const [person] = await absencePeople(tx, actor.municipalityId, [participantId])
    if (!person) return refuse({ code: 'not-found' } as const)
    const span = { from: addMonths(today, -13), to: today, participantIds: [participantId] }
    const marks = await absentMarks(tx, actor.municipalityId, span)
    const unexplained = marks.filter(({ code }) => code === 'UNEXPLAINED')
    if (unexplained.length === 0) return refuse({ code: 'nothing-unexplained' } as const)
    const answerBy = addDays(today, (await municipalSettings(ctx)).answerDays)
    await insertQuestion(tx, actor.municipalityId, {
      participantId,
      language: person.language,
      sessionIds: unexplained.map(({ sessionId }) => sessionId),
      askedOn: today,
      answerBy,
      by: actor.id,
    })
    return ok({
      answerBy,
      audit: { subjectType: 'participant', subjectId: participantId, detail: { answerBy } },
    })
  },
})

/** The question as it is put on paper: in the participant's language, with the days. */
export type QuestionView = {
  readonly name: string
  readonly language: string
  readonly days: readonly LocalDate[]
  readonly answerBy: LocalDate
}

/** The newest question to a participant. Null: none. */
export const questionTo = defineQuery(
  'attendance:decide',
  async ({ tx, actor, today }, participantId: string): Promise<QuestionView | null> => {
    const [person] = isId(participantId) ? await absencePeople(tx, actor.municipalityId, [participantId]) : []
    const question = person && (await lastQuestion(tx, actor.municipalityId, participantId))
    if (!person || !question) return null
    const span = { from: addMonths(today, -13), to: today, participantIds: [participantId] }
    const marks = await absentMarks(tx, actor.municipalityId, span)
    const days = marks
      .filter(({ sessionId }) => question.sessionIds.includes(sessionId))
      .map(({ date }) => date)
    const { name, language } = person
    return { name, language, days: [...new Set(days)], answerBy: question.answerBy }
  },
)
