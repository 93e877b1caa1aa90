import 'server-only'
import { isId } from '#lib/i18n/input'
import { eventText } from '#lib/i18n/texts/trail'
import { norwegianTime } from '#lib/platform/clock'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { caseExists, type EventRow, eventsAbout } from './trail.repo'
import type { TrailLine, TrailView } from './trail.view'

const PAGE = 50

const lineOf = ({ sequence, at, action, detail, who }: EventRow): TrailLine => ({
  sequence,
  at: norwegianTime(at),
  what: eventText(action, detail),
  who,
})

const isCase = async ({ tx, actor }: Ctx, participantId: string) =>
  isId(participantId) && caseExists(tx, actor.municipalityId, participantId)

/** A page of what has been done in a case, newest first; null without such a case. */
export const caseTrail = defineQuery(
  'trail:read',
  async (ctx, participantId: string, page: number): Promise<TrailView | null> => {
    if (!(await isCase(ctx, participantId))) return null
    const { events, total } = await eventsAbout(ctx.tx, ctx.actor.municipalityId, {
      subjectId: participantId,
      take: PAGE,
      skip: (page - 1) * PAGE,
    })
    return { lines: events.map(lineOf), page, pages: Math.max(1, Math.ceil(total / PAGE)) }
  },
)

/** The last things done in a case, for its overview; none without such a case. */
export const latestInCase = defineQuery(
  'trail:read',
  async (ctx, participantId: string, count: number): Promise<readonly TrailLine[]> => {
    if (!(await isCase(ctx, participantId))) return []
    const { events } = await eventsAbout(ctx.tx, ctx.actor.municipalityId, {
      subjectId: participantId,
      take: count,
      skip: 0,
    })
    return events.map(lineOf)
  },
)
