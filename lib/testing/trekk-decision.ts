import { openDecision } from '#lib/decisions/open-decision'
import { recordStatement, sendNotice, writeDecision } from '#lib/decisions/prepare-decision'
import { proposeDecision } from '#lib/decisions/propose-decision'
import type { Caller } from '#lib/platform/use-case'
import { addDays } from '#lib/values/local-date'
import { approved, pageOf, reasonsWritten } from './decisions'
import { granted } from './results'

/** Notice, statement, reasons, and one who proposes: a trekk on its way to be approved. */
export const proposeTrekk = async (adviser: Caller, participantId: string, month: string) => {
  const form = { participantId, kind: 'TREKK', language: 'nb', month }
  const { decisionId } = granted(await openDecision(adviser, form))
  const version = async () => (await pageOf(adviser, decisionId)).version
  const notice = { deadline: addDays(adviser.today, 14), message: '' }
  granted(await sendNotice(adviser, { decisionId, version: await version(), ...notice }))
  const statement = { heardOn: adviser.today, statement: 'Jeg var bortreist.' }
  granted(await recordStatement(adviser, { decisionId, version: await version(), ...statement }))
  granted(await writeDecision(adviser, { decisionId, version: await version(), ...reasonsWritten }))
  granted(await proposeDecision(adviser, { decisionId, version: await version() }))
  return decisionId
}

/** The whole flow: the trekk of the month is decided by two people. */
export const decideTrekk = async (adviser: Caller, leader: Caller, participantId: string, month: string) => {
  const decisionId = await proposeTrekk(adviser, participantId, month)
  granted(await approved(leader, decisionId))
  return decisionId
}
