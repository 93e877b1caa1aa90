import 'server-only'
import { isId } from '#lib/i18n/input'
import { norwegianDay } from '#lib/platform/clock'
import { defineQuery } from '#lib/platform/use-case'
import type { Month } from '#lib/values/month'
import { sessionsOfMonth } from './closed-sessions.repo'
import { changeLetterById, changeLettersOf } from './letters.repo'
import { benefitsOf, caseExists, worksOf } from './money-facts.repo'
import type { BenefitView, ClosedSessionView, MoneyFactsView } from './money-facts.view'

/** What else is known about a participant's money, and the letters about changes. Null: no such case. */
export const moneyFacts = defineQuery(
  'stipend:read',
  async ({ tx, actor }, participantId: string): Promise<MoneyFactsView | null> => {
    const { municipalityId } = actor
    if (!isId(participantId) || !(await caseExists(tx, municipalityId, participantId))) return null
    const benefits = await benefitsOf(tx, municipalityId, participantId)
    const works = await worksOf(tx, municipalityId, participantId)
    const letters = await changeLettersOf(tx, municipalityId, participantId)
    return {
      benefits: benefits.map(
        ({ id, version, kind, fromMonth, toMonth, amountOre, annualOre, source }): BenefitView => ({
          id,
          version,
          kind,
          fromMonth,
          toMonth,
          ore: annualOre ?? amountOre ?? 0,
          isAnnual: annualOre !== null,
          source,
        }),
      ),
      works: works.map(({ month, quarters, payOre, version }) => ({ month, quarters, payOre, version })),
      letters: letters.map(({ id, createdAt }) => ({
        id,
        on: norwegianDay(createdAt),
      })),
    }
  },
)

/** A participant's sessions of a month, for the one who puts one of them right. Null: no such case. */
export const closedSessions = defineQuery(
  'attendance:decide',
  async (
    { tx, actor },
    participantId: string,
    month: Month,
  ): Promise<readonly ClosedSessionView[] | null> => {
    const { municipalityId } = actor
    if (!isId(participantId) || !(await caseExists(tx, municipalityId, participantId))) return null
    return sessionsOfMonth(tx, municipalityId, participantId, month)
  },
)

/** The letter about a change, as it was sent. */
export const changeLetterFile = defineQuery(
  'stipend:read',
  async ({ tx, actor }, participantId: string, id: string) =>
    isId(participantId) && isId(id) ? changeLetterById(tx, actor.municipalityId, participantId, id) : null,
)
