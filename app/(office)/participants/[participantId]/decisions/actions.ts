'use server'

import {
  notifyDecision,
  receiveComplaint,
  recordOutcome,
  giveReasons as recordReasons,
  settleComplaint,
} from '#lib/decisions/after-decision'
import { approveDecision } from '#lib/decisions/approve-decision'
import type * as form from '#lib/decisions/flow.schema'
import { openDecision } from '#lib/decisions/open-decision'
import type { OpenDecisionForm } from '#lib/decisions/open-decision.schema'
import {
  recordStatement,
  refreezeDecision,
  sendNotice,
  withdrawDecision,
  writeDecision,
} from '#lib/decisions/prepare-decision'
import { proposeDecision, recallDecision, returnDecision } from '#lib/decisions/propose-decision'
import { formResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { changedBy } from '#lib/i18n/texts/common'
import { effectRefused, flowRefusals, freezeRefusals, stillRuns } from '#lib/i18n/texts/decision-refusals'
import { lawRefused } from '#lib/i18n/texts/leave'
import { issueList } from '#lib/plans/plan-issues'
import { currentCaller } from '#lib/platform/caller'
import { localDate } from '#lib/values/local-date'

type Params = Readonly<Record<string, string>>
type Seen = { decisionId: string; version: number }

const words = {
  ...freezeRefusals,
  ...flowRefusals,
  stale: ({ by = '', at = '' }: Params) => changedBy(by, at),
  incomplete: ({ issues = '' }: Params) => issueList(issues),
  'law-refused': ({ message = '' }: Params) => lawRefused(message),
  'deadline-runs': ({ deadline = '' }: Params) => stillRuns(formatDate(localDate(deadline))),
  'effect-refused': ({ why = '' }: Params) => effectRefused(why),
}

export const open = async (input: OpenDecisionForm) =>
  formResult(await openDecision(await currentCaller(), input), words)

export const refreeze = async (input: Seen) =>
  formResult(await refreezeDecision(await currentCaller(), input), words)

export const withdraw = async (input: Seen) =>
  formResult(await withdrawDecision(await currentCaller(), input), words)

export const write = async (input: form.WriteDecisionForm) =>
  formResult(await writeDecision(await currentCaller(), input), words)

export const notice = async (input: form.SendNoticeForm) =>
  formResult(await sendNotice(await currentCaller(), input), words)

export const statement = async (input: form.RecordStatementForm) =>
  formResult(await recordStatement(await currentCaller(), input), words)

export const propose = async (input: Seen) =>
  formResult(await proposeDecision(await currentCaller(), input), words)

export const recall = async (input: Seen) =>
  formResult(await recallDecision(await currentCaller(), input), words)

export const sendBack = async (input: form.ReturnDecisionForm) =>
  formResult(await returnDecision(await currentCaller(), input), words)

export const approve = async (input: form.ApproveDecisionForm) =>
  formResult(await approveDecision(await currentCaller(), input), words)

export const notify = async (input: form.NotifyDecisionForm) =>
  formResult(await notifyDecision(await currentCaller(), input), words)

export const giveReasons = async (input: form.GiveReasonsForm) =>
  formResult(await recordReasons(await currentCaller(), input), words)

export const complain = async (input: form.ReceiveComplaintForm) =>
  formResult(await receiveComplaint(await currentCaller(), input), words)

export const settle = async (input: form.SettleComplaintForm) =>
  formResult(await settleComplaint(await currentCaller(), input), words)

export const outcome = async (input: form.RecordOutcomeForm) =>
  formResult(await recordOutcome(await currentCaller(), input), words)
