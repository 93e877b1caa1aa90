import { approveDecision } from '#lib/decisions/approve-decision'
import { decisionOfCase } from '#lib/decisions/decisions.queries'
import { openDecision } from '#lib/decisions/open-decision'
import type { OpenDecisionForm } from '#lib/decisions/open-decision.schema'
import { writeDecision } from '#lib/decisions/prepare-decision'
import { proposeDecision } from '#lib/decisions/propose-decision'
import type { Caller } from '#lib/platform/use-case'
import { granted } from './results'

/** The decision as this person's page shows it. */
export const pageOf = async (caller: Caller, decisionId: string) => {
  const view = await decisionOfCase(caller, decisionId)
  if (!view) throw new Error('no decision')
  return view
}

/** A stop for good, begun. */
export const stopForm = (participantId: string): OpenDecisionForm => ({
  participantId,
  kind: 'STOP',
  language: 'nb',
  stopType: 'PERMANENT',
  stopGround: 'ABSENCE',
  fromDate: '2027-05-01',
})

/** Three days' welfare leave that was applied for. */
export const leaveForm = (participantId: string): OpenDecisionForm => ({
  participantId,
  kind: 'LEAVE',
  language: 'nb',
  applicationReceivedOn: '2027-03-04',
  outcome: 'GRANTED',
  leaveType: 'WELFARE',
  welfareReason: 'KINDERGARTEN',
  fromDate: '2027-03-15',
  toDate: '2027-03-17',
  withStipend: true,
})

export const reasonsWritten = {
  language: 'nb' as const,
  reasonFacts: 'Dette er fakta i saken.',
  reasonConsiderations: 'Slik har vi vurdert dem.',
  address: '',
  noticeExemption: '' as const,
  exemptionReason: '',
}

/** Opens, writes and proposes; answers the decision's id. */
export const proposed = async (caller: Caller, form: OpenDecisionForm, words: object = {}) => {
  const { decisionId } = granted(await openDecision(caller, form))
  const write = { decisionId, version: 1, ...reasonsWritten, ...words }
  const { version } = granted(await writeDecision(caller, write))
  granted(await proposeDecision(caller, { decisionId, version }))
  return decisionId
}

/** Approves what this person sees. */
export const approved = async (caller: Caller, decisionId: string) => {
  const { version, letterHash } = await pageOf(caller, decisionId)
  return approveDecision(caller, { decisionId, version, letterHash: letterHash ?? '' })
}
