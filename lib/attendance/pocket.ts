import 'server-only'
import { z } from 'zod'
import { civilDate, id, oneOf } from '#lib/i18n/input'
import { today } from '#lib/platform/clock'
import { readLink } from '#lib/platform/link-token'
import { type Caller, defineQuery, defineUseCase } from '#lib/platform/use-case'
import { addDays, addMonths, type LocalDate } from '#lib/values/local-date'
import { ok, type Result, refuse } from '#lib/values/result'
import { absentMarks } from './absence.repo'
import { REPORT_KINDS } from './codes.schema'
import {
  cardOfKey,
  insertReport,
  lastQuestion,
  type PocketCard,
  reportsLastHour,
  reportsSince,
} from './pocket.repo'
import type { PocketView, Report } from './pocket.view'

/** More in an hour is a mistake, or mischief. */
const MOST_IN_AN_HOUR = 6

const cardBehind = async (token: unknown): Promise<PocketCard | null> => {
  const key = readLink('pocket', token)
  return key && cardOfKey(key)
}

const callerOf = ({ actor }: PocketCard): Caller => ({ actor, today: today() })

/** Of reports with the newest first, the first of each day. */
const newestOfDays = (reports: readonly Report[]): readonly Report[] =>
  reports.filter(({ date }, at) => reports.findIndex((other) => other.date === date) === at)

const view = defineQuery('attendance:record', async (ctx, card: PocketCard): Promise<PocketView> => {
  const { tx, actor, today: now } = ctx
  const { participantId, language, municipality } = card
  const from = addMonths(now, -3)
  const marks = await absentMarks(tx, actor.municipalityId, {
    from,
    to: now,
    participantIds: [participantId],
  })
  const unexplained = marks.filter(({ code }) => code === 'UNEXPLAINED').map(({ date }) => date)
  const question = await lastQuestion(tx, actor.municipalityId, participantId)
  const reports = await reportsSince(tx, actor.municipalityId, participantId, from)
  const days = [...new Set(unexplained)].filter((day) => !reports.some(({ date }) => date === day))
  return {
    language,
    municipality,
    today: now,
    tomorrow: addDays(now, 1),
    asked: question && days.length > 0 ? { days, answerBy: question.answerBy } : null,
    reports: newestOfDays(reports.filter(({ date }) => date >= now)),
  }
})

/** What the page shows: `closed` for a card that is taken back or too old, null for what was never a card. */
export const pocketView = async (token: unknown): Promise<PocketView | 'closed' | null> => {
  const card = await cardBehind(token)
  if (!card) return null
  return card.open ? view(callerOf(card), card) : 'closed'
}

const reportSchema = z.object({
  cardId: id,
  participantId: id,
  kind: oneOf(REPORT_KINDS),
  date: civilDate,
})

/** A day that may be reported: today, tomorrow, or one of unexplained absence behind us. */
const mayReport = (date: LocalDate, now: LocalDate, absentOn: readonly LocalDate[]): boolean =>
  date === now || date === addDays(now, 1) || absentOn.includes(date)

const report = defineUseCase({
  name: 'absence.reported',
  permission: 'attendance:record',
  input: reportSchema,
  async run({ cardId, participantId, kind, date }, { tx, actor, today: now }) {
    const { municipalityId } = actor
    if ((await reportsLastHour(tx, municipalityId, cardId)) >= MOST_IN_AN_HOUR)
      return refuse({ code: 'too-many' } as const)
    const marks = await absentMarks(tx, municipalityId, {
      from: addMonths(now, -3),
      to: now,
      participantIds: [participantId],
    })
    const unexplained = marks.filter(({ code }) => code === 'UNEXPLAINED')
    const days = unexplained.map((mark) => mark.date)
    if (!mayReport(date, now, days)) return refuse({ code: 'not-that-day' } as const)
    await insertReport(tx, municipalityId, { cardId, participantId, kind, date })
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail: { kind, date } } })
  },
})

/** What the participant says from the card. It fills in the register, and decides nothing. */
export const reportFromPocket = async (
  token: unknown,
  said: { readonly kind: unknown; readonly date: unknown },
): Promise<Result<unknown, { readonly code: string }>> => {
  const card = await cardBehind(token)
  if (!card?.open) return refuse({ code: 'card-closed' as const })
  return report(callerOf(card), { cardId: card.id, participantId: card.participantId, ...said })
}
