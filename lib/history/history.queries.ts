import 'server-only'
import { isId } from '#lib/i18n/input'
import { defineQuery } from '#lib/platform/use-case'
import { publishedRules } from '#lib/rulebook/rule-book'
import { parseLocalDate } from '#lib/values/local-date'
import { caseKnownOn } from './case-known-on'
import { recordedRows } from './history.repo'

/**
 * The case as it was known at the end of a day, and the law's numbers that held on it; today where the day cannot
 * be read or is still to come. Null without such a case.
 */
export const caseOnDay = defineQuery(
  'trail:read',
  async ({ tx, actor, today }, participantId: string, day?: string) => {
    const rows = isId(participantId) ? await recordedRows(tx, actor.municipalityId, participantId) : null
    if (!rows) return null
    const asked = parseLocalDate(day ?? '') ?? today
    return caseKnownOn(rows, publishedRules(), { on: asked > today ? today : asked, today })
  },
)
