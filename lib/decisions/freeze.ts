import { leaveAsked } from '#lib/attendance/add-leave'
import { type GrantLeave, PLAIN_LEAVE } from '#lib/attendance/grant-leave.schema'
import { programme } from '#lib/law/rules/programme'
import { planLaw } from '#lib/plans/plan-law'
import type { Ctx } from '#lib/platform/use-case'
import { exemptionAsked } from '#lib/training/exemption-asked'
import { goalAsked } from '#lib/training/goal-asked'
import type { SkillLevels } from '#lib/training/training-codes.schema'
import type { LocalDate } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import { fingerprint } from './canonical'
import { caseSource, paymentOfMonth } from './case-source.repo'
import type { DecisionKind } from './codes.schema'
import type { Decision, FrozenFacts, PlanInFacts, TrekkInFacts } from './decision'
import { decidedOnOf } from './decisions.repo'

export type Wanted = Pick<
  Decision,
  'participantId' | 'kind' | 'details' | 'planId' | 'replacesId' | 'applicationReceivedOn'
>
type PlanLaw = Awaited<ReturnType<typeof planLaw>>
type Found = Partial<Pick<FrozenFacts, 'plan' | 'trekk' | 'newEnd' | 'training' | 'asks'>>

const DURING_PROGRAMME: readonly DecisionKind[] = [
  'LEAVE',
  'EXTENSION',
  'STOP',
  'TREKK',
  'REPAYMENT',
  'CERTIFICATE',
]

const WHILE_IT_LASTS: readonly DecisionKind[] = ['LEAVE', 'EXTENSION', 'STOP']

const planFactsOf = ({ plan, revised, verdict }: NonNullable<PlanLaw>): PlanInFacts => ({
  id: plan.id,
  version: plan.version,
  number: plan.number,
  status: plan.status,
  goal: plan.goal,
  startsOn: plan.startsOn,
  endsOn: plan.endsOn,
  revised,
  substantial: verdict.planCheck?.isEnkeltvedtak ?? true,
  heard: verdict.planCheck?.priorNotice === false,
  agrees: plan.participantAgrees,
  changeReason: plan.reason,
  elements: [...new Set(plan.elements.map(({ title }) => title))],
})

/** The leave as attendance takes it. */
export const leaveOf = ({ participantId, details, applicationReceivedOn }: Wanted): GrantLeave => ({
  participantId,
  kind: details.leaveType ?? 'APPLIED_FOR',
  fromDate: details.fromDate as LocalDate,
  toDate: details.toDate as LocalDate,
  welfareReason: details.welfareReason,
  noticeOn: applicationReceivedOn,
  birthDate: null,
  certificate: true,
  withStipend: details.withStipend,
  reason: '',
  ...PLAIN_LEAVE,
})

const ofLeave = async (ctx: Ctx, wanted: Wanted) => {
  if (wanted.details.outcome === 'REFUSED') return ok<Found>({})
  const asked = await leaveAsked(ctx, leaveOf(wanted))
  return asked.ok ? ok<Found>({ asks: [{ rule: 'absence', input: asked.value.input }] }) : asked
}

const ofPlan = (found: PlanLaw) => {
  if (!found) return refuse({ code: 'no-plan' } as const)
  const { verdict, plan } = found
  if (plan.status === 'REPLACED') return refuse({ code: 'plan-replaced' } as const)
  if (plan.status === 'DRAFT' && verdict.issues.length > 0)
    return refuse({ code: 'incomplete', params: { issues: verdict.issues.join(' ') } } as const)
  if (!verdict.planCheck?.isEnkeltvedtak) return refuse({ code: 'minor-change' } as const)
  const asks = Object.entries(verdict.asked).map(([rule, input]) => ({ rule, input }))
  return ok<Found>({ asks })
}

const ofExtension = (found: PlanLaw, { details }: Wanted) => {
  if (!found) return refuse({ code: 'no-plan' } as const)
  const { plannedMonths: _months, ...asked } = found.verdict.asked.programme as Parameters<
    typeof programme.decide
  >[0]
  const months = (asked.extension?.months ?? 0) + (details.months ?? 1)
  const extension = { months, helpsReachGoal: details.helpsReachGoal }
  const input = { ...asked, extension }
  const answer = programme.decide(input)
  if (!answer.ok) return refuse({ code: 'facts-do-not-fit' } as const)
  const barred = answer.value.refusals.some((code) => code.startsWith('EXTENSION_'))
  if (barred && details.outcome === 'GRANTED') return refuse({ code: 'extension-barred' } as const)
  const newEnd = answer.value.latestEnd
  return ok<Found>({ newEnd, asks: [{ rule: 'programme', input }] })
}

const ofTrekk = async ({ tx, actor }: Ctx, { participantId, details }: Wanted) => {
  const payment = await paymentOfMonth(tx, actor.municipalityId, participantId, details.month ?? '')
  if (!payment) return refuse({ code: 'month-not-calculated' } as const)
  const decision = payment.result.decision as (TrekkInFacts & { required: boolean }) | undefined
  if (!decision?.required) return refuse({ code: 'trekk-below-limit' } as const)
  const { trekkOre, halfPaymentOre, twelfthOfGOre } = decision
  const asks = [{ rule: 'stipend', input: payment.input }]
  return ok<Found>({ trekk: { trekkOre, halfPaymentOre, twelfthOfGOre }, asks })
}

const ofAward = (outcome: string | null, assessed: object | undefined) => {
  if (!outcome || !assessed) return refuse({ code: 'not-assessed' } as const)
  if (outcome === 'OUTSIDE') return refuse({ code: 'outside-target-group' } as const)
  return ok<Found>({ asks: Object.keys(assessed).length ? [{ rule: 'eligibility', input: assessed }] : [] })
}

const ofExemption = async (ctx: Ctx, { participantId, details }: Wanted) => {
  const asked = await exemptionAsked(ctx, participantId, details)
  return asked.ok ? ok<Found>({ asks: [{ rule: 'training', input: asked.value }] }) : asked
}

const ofGoal = async (ctx: Ctx, { participantId, details }: Wanted) => {
  const { listening, reading, writing, oral } = details
  const asked = await goalAsked(ctx, participantId, { listening, reading, writing, oral } as SkillLevels)
  if (!asked.ok) return asked
  const { input, training } = asked.value
  return ok<Found>({ training, asks: [{ rule: 'training', input }] })
}

const ofStop = ({ details, replacesId }: Wanted, startedOn: LocalDate | null) => {
  const { stopType, fromDate } = details
  if (stopType === 'LIFTED' && !replacesId) return refuse({ code: 'nothing-to-lift' } as const)
  if (fromDate && startedOn && fromDate < startedOn) return refuse({ code: 'stop-before-start' } as const)
  return ok<Found>({})
}

const particulars = async (
  ctx: Ctx,
  wanted: Wanted,
  plan: PlanLaw,
  source: NonNullable<Awaited<ReturnType<typeof caseSource>>>,
) => {
  switch (wanted.kind) {
    case 'AWARD':
      return ofAward(source.facts.outcome, source.assessed)
    case 'PLAN':
      return ofPlan(plan)
    case 'LEAVE':
      return ofLeave(ctx, wanted)
    case 'EXTENSION':
      return ofExtension(plan, wanted)
    case 'STOP':
      return ofStop(wanted, source.facts.programmeStartedOn)
    case 'TREKK':
      return ofTrekk(ctx, wanted)
    case 'EXEMPTION':
      return ofExemption(ctx, wanted)
    case 'NORWEGIAN_GOAL':
      return ofGoal(ctx, wanted)
    case 'CERTIFICATE':
      return plan ? ok<Found>({}) : refuse({ code: 'no-plan' } as const)
    default:
      return ok<Found>({})
  }
}

/** The facts of the case as a decision of this kind sees them now, or why there is nothing to decide. */
export const freeze = async (ctx: Ctx, wanted: Wanted) => {
  const { tx, actor } = ctx
  const source = await caseSource(tx, actor.municipalityId, wanted.participantId)
  if (!source) return refuse({ code: 'not-found' } as const)
  if (DURING_PROGRAMME.includes(wanted.kind) && !source.facts.programmeStartedOn)
    return refuse({ code: 'not-in-programme' } as const)
  if (WHILE_IT_LASTS.includes(wanted.kind) && source.endedOn && !wanted.replacesId)
    return refuse({ code: 'programme-ended', params: { on: source.endedOn } } as const)
  const plan = await planLaw(ctx, wanted.participantId, wanted.planId)
  const found = await particulars(ctx, wanted, plan, source)
  if (!found.ok) return found
  const replaces = wanted.replacesId ? await decidedOnOf(tx, actor.municipalityId, wanted.replacesId) : null
  const facts: FrozenFacts = {
    ...source.facts,
    plan: plan && planFactsOf(plan),
    trekk: null,
    newEnd: null,
    replaces,
    asks: [],
    ...found.value,
  }
  return ok(facts)
}

/** Of the facts themselves: a question that names today is another each day, though nothing has changed. */
export const hashOfFacts = ({ asks: _asks, ...facts }: FrozenFacts): string => fingerprint(facts)
