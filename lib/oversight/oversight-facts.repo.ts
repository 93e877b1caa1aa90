import 'server-only'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'

const load = (tx: Tx, municipalityId: string, id: string) =>
  tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    include: {
      plans: { where: { decidedOn: { not: null } }, orderBy: { number: 'asc' } },
      agreements: {
        include: {
          meetings: { select: { interpreterName: true, interpreterNumber: true, noInterpreterReason: true } },
        },
      },
      decisions: {
        where: { status: 'APPROVED' },
        include: { events: { where: { kind: 'NOTIFIED' }, select: { data: true } } },
      },
    },
  })
type Row = NonNullable<Awaited<ReturnType<typeof load>>>

const isDecision = ({ number, lawCheck }: Row['plans'][number]) => {
  const check = lawCheck as { result?: { planCheck?: { isEnkeltvedtak?: boolean } } } | null
  return number === 1 || check?.result?.planCheck?.isEnkeltvedtak !== false
}

const planDecisions = ({ plans, decisions }: Row) =>
  plans.filter(isDecision).map(({ id, number }) => ({
    first: number === 1,
    told: decisions.some(({ kind, planId, events }) => kind === 'PLAN' && planId === id && events.length > 0),
  }))

const interpreterDocumented = ({ agreements, decisions }: Row) =>
  agreements.some(({ meetings }) =>
    meetings.some((one) => one.interpreterName || one.interpreterNumber || one.noInterpreterReason),
  ) ||
  decisions.some(({ events }) => events.some(({ data }) => (data as { interpreter?: boolean }).interpreter))

/** What the questions look at besides the plan's own content, or null when there is no such case. */
export const oversightRow = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await load(tx, municipalityId, id)
  if (!row) return null
  return {
    name: `${row.givenName} ${row.familyName}`.trim(),
    facts: {
      settledOn: fromColumn(row.settledOn),
      settledByAgreement: row.settledByAgreement,
      claimMadeOn: fromNullableColumn(row.claimMadeOn),
      interpreterNeeded: row.interpreterNeeded,
      programmeStartedOn: fromNullableColumn(row.programmeStartedOn),
      firstDecidedOn: fromNullableColumn(row.plans[0]?.decidedOn ?? null),
      planDecisions: planDecisions(row),
      interpreterDocumented: interpreterDocumented(row),
    },
  }
}

/** Running cases that a sample may hold; people with a protected address are in no list. */
export const runningCases = async (tx: Tx, municipalityId: string): Promise<readonly string[]> => {
  const rows = await tx.participant.findMany({
    where: { municipalityId, programmeEndedOn: null, trainingOnly: false, addressProtection: 'UGRADERT' },
    orderBy: { caseNumber: 'asc' },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
