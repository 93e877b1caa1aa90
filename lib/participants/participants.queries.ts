import 'server-only'
import { isId } from '#lib/i18n/input'
import { eligibility } from '#lib/law/rules/eligibility'
import { defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { maskIdentity } from '#lib/values/identity-number'
import { latestAssessment } from './assessments.repo'
import type { CaseFactsView, CaseHeaderView } from './case-header.view'
import { type CaseRow, listCases } from './case-list.repo'
import { type EligibilityView, eligibilityView } from './eligibility.view'
import { eligibilityFacts } from './eligibility-facts'
import { findParticipant, planEndsOn, statesOf } from './participants.repo'

const PAGE = 50

export type CaseListView = {
  readonly cases: readonly CaseRow[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

/** One page of the caseload: the actor's own, or everyone's, as far as they are open to him. */
export const caseList = defineQuery(
  'participant:read',
  async (
    { tx, actor },
    filter: { everyone: boolean; search: string; page: number },
  ): Promise<CaseListView> => {
    const { total, cases } = await listCases(tx, actor.municipalityId, {
      adviserId: filter.everyone ? null : actor.id,
      search: filter.search.replaceAll('\u0000', '').slice(0, 100),
      take: PAGE,
      skip: (filter.page - 1) * PAGE,
    })
    return { cases, total, page: filter.page, pages: Math.max(1, Math.ceil(total / PAGE)) }
  },
)

/** What stands above every part of a case; null when there is no such case in the municipality. */
export const caseHeader = defineQuery(
  'participant:read',
  async ({ tx, actor }, participantId: string): Promise<CaseHeaderView | null> => {
    const found = isId(participantId) ? await findParticipant(tx, actor.municipalityId, participantId) : null
    if (!found) return null
    const { id, caseNumber, birthDate, language, interpreterNeeded, settledOn, adviserName } = found
    const { addressProtection, programmeStartedOn, trainingOnly } = found
    const [identity] = found.identities
    return {
      id,
      caseNumber,
      birthDate,
      language,
      interpreterNeeded,
      settledOn,
      adviserName,
      addressProtection,
      programmeStartedOn,
      trainingOnly,
      name: `${found.givenName} ${found.familyName}`,
      identity: identity ? { kind: identity.kind, masked: maskIdentity(identity) } : null,
      planEndsOn: await planEndsOn(tx, actor.municipalityId, participantId),
      states: await statesOf(tx, actor.municipalityId, participantId),
    }
  },
)

/** The registered facts that the overview shows. */
export const caseFacts = defineQuery(
  'participant:read',
  async ({ tx, actor }, participantId: string): Promise<CaseFactsView | null> => {
    const found = isId(participantId) ? await findParticipant(tx, actor.municipalityId, participantId) : null
    if (!found) return null
    const [permit] = found.permits
    return {
      trainingOnly: found.trainingOnly,
      education: found.education,
      settledByAgreement: found.settledByAgreement,
      permit: permit ? { ground: permit.ground, grantedOn: permit.grantedOn, validTo: permit.validTo } : null,
      family: found.family.map(({ relation, birthDate }) => ({ relation, birthDate })),
    }
  },
)

/** The assessment stored last, and whether today's facts would give the same answer. Training alone has none. */
export const eligibilityOf = defineQuery(
  'participant:read',
  async (
    ctx,
    participantId: string,
  ): Promise<{ stored: EligibilityView | null; changed: boolean } | null> => {
    const { tx, actor } = ctx
    const participant = isId(participantId)
      ? await findParticipant(tx, actor.municipalityId, participantId)
      : null
    if (!participant || participant.trainingOnly) return null
    const stored = await latestAssessment(tx, actor.municipalityId, participantId)
    if (!stored) return { stored: null, changed: false }
    const facts = eligibilityFacts(participant, stored.decisionDate, await municipalSettings(ctx))
    const now = facts && eligibility.decide(facts)
    const changed = !now?.ok || now.value.outcome !== stored.outcome
    return { stored: eligibilityView(stored), changed }
  },
)
