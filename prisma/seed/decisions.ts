import { notifyDecision } from '#lib/decisions/after-decision'
import { approveDecision } from '#lib/decisions/approve-decision'
import { decisionOfCase } from '#lib/decisions/decisions.queries'
import { openDecision } from '#lib/decisions/open-decision'
import type { OpenDecisionForm } from '#lib/decisions/open-decision.schema'
import { writeDecision } from '#lib/decisions/prepare-decision'
import { proposeDecision } from '#lib/decisions/propose-decision'
import { planOfCase } from '#lib/plans/plans.queries'
import type { Caller } from '#lib/platform/use-case'
import { addDays } from '#lib/values/local-date'
import { granted } from './granted'
import type { PlannedCase } from './plans'

export type People = { readonly adviser: Caller; readonly leader: Caller }

const pageOf = async (caller: Caller, decisionId: string) => {
  const view = await decisionOfCase(caller, decisionId)
  if (!view) throw new Error('The demonstration has no decision')
  return view
}

const propose = async (adviser: Caller, form: OpenDecisionForm, facts: string, considerations: string) => {
  const { decisionId } = granted(await openDecision(adviser, form))
  const words = { reasonFacts: facts, reasonConsiderations: considerations, address: '', exemptionReason: '' }
  const { version } = granted(
    await writeDecision(adviser, { decisionId, version: 1, language: 'nb', noticeExemption: '', ...words }),
  )
  granted(await proposeDecision(adviser, { decisionId, version }))
  return decisionId
}

/** A decision that a leader has approved. */
export const decide = async (
  people: People,
  form: OpenDecisionForm,
  facts: string,
  considerations: string,
) => {
  const decisionId = await propose(people.adviser, form, facts, considerations)
  const { version, letterHash } = await pageOf(people.leader, decisionId)
  granted(await approveDecision(people.leader, { decisionId, version, letterHash: letterHash ?? '' }))
  return decisionId
}

/** A plan whose letter the participant has been given. */
const planLetter = async (people: People, { participantId, language }: PlannedCase) => {
  const { adviser } = people
  const page = await planOfCase(adviser, participantId)
  const planId = page && 'plan' in page ? page.plan.id : ''
  const decisionId = await decide(
    people,
    { participantId, kind: 'PLAN', language: 'nb', planId },
    'Planen bygger på kartleggingen og samtalene med deltakeren.',
    'Målet passer med det deltakeren kan fra før, og elementene gir den raskeste veien dit.',
  )
  const how = { channel: 'HANDED_OVER' as const, language, interpreter: true }
  granted(await notifyDecision(adviser, { decisionId, notifiedOn: adviser.today, ...how }))
}

/** Leave that a leader has yet to approve. */
const waitingLeave = ({ adviser }: People, { participantId }: PlannedCase) =>
  propose(
    adviser,
    {
      participantId,
      kind: 'LEAVE',
      language: 'nb',
      applicationReceivedOn: addDays(adviser.today, -4),
      outcome: 'GRANTED',
      leaveType: 'WELFARE',
      welfareReason: 'KINDERGARTEN',
      fromDate: addDays(adviser.today, 5),
      toDate: addDays(adviser.today, 7),
      withStipend: true,
    },
    'Barnehagen har bekreftet at barnet begynner denne uken.',
    'En forelder bør være med de første dagene. Deltakeren har ikke brukt velferdsdager i år.',
  )

/** One decision that waits, and two that are made, so that every list of the demonstration has something in it. */
export const seedDecisions = async (people: People, cases: readonly PlannedCase[]): Promise<void> => {
  const running = cases.filter(({ signed, startedOn }) => signed && startedOn < people.adviser.today)
  const [first, second, third] = running
  if (first) await planLetter(people, first)
  if (second) await planLetter(people, second)
  if (third) await waitingLeave(people, third)
}
