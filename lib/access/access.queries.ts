import 'server-only'
import { isId } from '#lib/i18n/input'
import { caseHead } from '#lib/platform/case-head'
import { norwegianDay, norwegianTime } from '#lib/platform/clock'
import { defineQuery } from '#lib/platform/use-case'
import { firstDay, lastDay, type Month } from '#lib/values/month'
import {
  bansOf,
  caseToOpenRow,
  caseVersion,
  openDelegations,
  openGrants,
  protectedCases,
  staffList,
} from './access.repo'
import type {
  CaseAccessView,
  DelegationView,
  OpeningLine,
  ParticipantOpeningsView,
  ProtectedCaseView,
  ReportView,
} from './access.view'
import { openingsOfCase, openingsOfMonth } from './openings.repo'

/** Who looks after whose caseload, and who could: the delegations that have not ended. */
export const delegations = defineQuery(
  'access:read',
  async ({ tx, actor, today }): Promise<DelegationView> => {
    const staff = await staffList(tx, actor.municipalityId)
    const advisers = staff.filter(({ roles }) => roles.includes('adviser'))
    const mayEnd = (fromStaffId: string) => actor.id === fromStaffId || actor.roles.includes('leader')
    const open = await openDelegations(tx, actor.municipalityId, today)
    return {
      advisers: advisers.map(({ id, name }) => ({ id, name })),
      open: open.map(({ fromStaffId, ...rest }) => ({ ...rest, mine: mayEnd(fromStaffId) })),
    }
  },
)

/** The address-protected cases by number, with who may open each. */
export const protectedCaseList = defineQuery(
  'protection:grant',
  async ({ tx, actor, today }): Promise<ProtectedCaseView> => {
    const [cases, grants, staff] = [
      await protectedCases(tx),
      await openGrants(tx, actor.municipalityId),
      await staffList(tx, actor.municipalityId),
    ]
    const current = grants.filter(({ toDate }) => toDate === null || toDate >= today)
    return {
      staff: staff.filter(({ id }) => id !== actor.id).map(({ id, name }) => ({ id, name })),
      cases: cases.map((one) => ({
        ...one,
        grants: current.filter(({ participantId }) => participantId === one.participantId),
      })),
    }
  },
)

/** What the one who has not opened a case may see of it; null without such a case for him. */
export const caseToOpen = defineQuery('case:open', async ({ tx, actor }, participantId: string) => {
  const row = isId(participantId) ? await caseToOpenRow(tx, actor.municipalityId, participantId) : null
  return row && { id: row.id, caseNumber: row.caseNumber, adviser: row.adviser?.name ?? null }
})

/** How a case is guarded: protection, disqualifications, and who has opened it; null without such a case. */
export const caseAccess = defineQuery(
  'trail:read',
  async ({ tx, actor }, participantId: string): Promise<CaseAccessView | null> => {
    const row = isId(participantId) ? await caseVersion(tx, actor.municipalityId, participantId) : null
    if (!row) return null
    const openings = await openingsOfCase(tx, actor.municipalityId, participantId)
    const staff = await staffList(tx, actor.municipalityId)
    return {
      version: row.version,
      addressProtection: row.addressProtection,
      bans: await bansOf(tx, actor.municipalityId, participantId),
      staff: staff.filter(({ id }) => id !== row.adviserId).map(({ id, name }) => ({ id, name })),
      openings: openings.map((line): OpeningLine => ({ ...line, at: norwegianTime(line.at) })),
    }
  },
)

/** Who has opened a case and why, to give to the participant in his own language; null without such a case. */
export const openingsForParticipant = defineQuery(
  'privacy:answer',
  async ({ tx, actor }, participantId: string): Promise<ParticipantOpeningsView | null> => {
    const { municipalityId } = actor
    const head = isId(participantId) ? await caseHead(tx, municipalityId, participantId) : null
    if (!head) return null
    const openings = await openingsOfCase(tx, municipalityId, participantId)
    const { name, caseNumber, municipality, language } = head
    return {
      name,
      caseNumber,
      municipality,
      language,
      lines: openings.map(({ at, ...rest }) => ({ ...rest, on: norwegianDay(at) })),
    }
  },
)

/** A month's openings for the one who reviews them: how many each person opened on which basis, and each with a reason. */
export const accessReport = defineQuery(
  'access-log:read',
  async ({ tx, actor }, month: Month): Promise<ReportView> => {
    const span = { from: firstDay(month), to: lastDay(month) }
    const { counts, reasons } = await openingsOfMonth(tx, actor.municipalityId, span)
    return { counts, reasons: reasons.map((line) => ({ ...line, at: norwegianTime(line.at) })) }
  },
)
