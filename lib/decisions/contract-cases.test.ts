import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Case } from '#lib/law/contract/cases'
import { differences } from '#lib/law/contract/compare'
import type { ProcedureRaw } from '#lib/law/rules/procedure-input'
import type { Caller } from '#lib/platform/use-case'
import { insertCase } from '#lib/testing/case-rows'
import { FJORDVIK, openDatabase } from '#lib/testing/database'
import { approved, leaveForm, pageOf, reasonsWritten, stopForm } from '#lib/testing/decisions'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { giveReasons, notifyDecision, receiveComplaint } from './after-decision'
import { openDecision } from './open-decision'
import type { OpenDecisionForm } from './open-decision.schema'
import { recordStatement, writeDecision } from './prepare-decision'
import { proposeDecision } from './propose-decision'

type ProcedureCase = Case & { readonly input: ProcedureRaw; readonly expect: Record<string, unknown> }
const cases = JSON.parse(readFileSync('lib/law/cases/procedure.json', 'utf8')) as readonly ProcedureCase[]

/** Not decisions about a participant, or input that no form can send. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'procedure-03': 'registration in NIR',
  'procedure-04': 'a changed plan: lib/plans/contract-cases.test.ts',
  'procedure-05': 'a changed plan: lib/plans/contract-cases.test.ts',
  'procedure-06': 'the declaration is no decision',
  'procedure-09': 'deletion of documents',
  'procedure-12': 'the plan always tells whether a change is substantial',
  'procedure-15': 'registration in NIR',
  'procedure-16': 'the month always tells whether a trekk meets the limit',
  'procedure-17': 'a changed plan: lib/plans/contract-cases.test.ts',
}

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const on = (caller: Caller, today: string): Caller => ({ ...caller, today: localDate(today) })

const forms: Readonly<Record<string, (participantId: string) => OpenDecisionForm>> = {
  AWARD_PROGRAMME: (participantId) => ({ participantId, kind: 'AWARD', language: 'nb' }),
  STOP: stopForm,
  ABSENCE_OR_LEAVE: leaveForm,
  TREKK: (participantId) => ({ participantId, kind: 'TREKK', language: 'nb', month: '2026-09' }),
}

const formOf = ({ matter, onApplication, grantedInFull, decidedOn }: ProcedureRaw, participantId: string) => {
  const form = forms[matter]?.(participantId)
  if (!form) throw new Error(`no form for ${matter}`)
  if (matter !== 'ABSENCE_OR_LEAVE') return form
  const outcome = onApplication && grantedInFull === false ? 'REFUSED' : 'GRANTED'
  return { ...form, outcome, applicationReceivedOn: decidedOn } as const
}

const calculated = async (participantId: string, required: boolean) => {
  const decision = { required, trekkOre: 1_200_000, halfPaymentOre: 1_100_000, twelfthOfGOre: 1_137_908 }
  await asOwner(
    `WITH run AS (INSERT INTO "StipendRun" ("municipalityId", "month", "preparedById")
       VALUES ($1, '2026-09', gen_random_uuid()) ON CONFLICT ("municipalityId", "month")
       DO UPDATE SET "version" = "StipendRun"."version" RETURNING "id")
     INSERT INTO "StipendPayment" ("municipalityId", "runId", "participantId", "input", "inputHash", "result", "payableOre", "exceptions")
     SELECT $1, "id", $2, '{}', '', $3, 0, '[]' FROM run`,
    [FJORDVIK, participantId, JSON.stringify({ decision })],
  )
}

const caseOn = async ({ matter, trekkMeetsThreshold }: ProcedureRaw) => {
  const participantId = await insertCase(asOwner)
  await asOwner(
    `UPDATE "Participant" SET "programmeStartedOn" = '2025-01-06', "settledOn" = '2024-12-02' WHERE "id" = $1`,
    [participantId],
  )
  await asOwner(`UPDATE "EligibilityAssessment" SET "input" = '{}' WHERE "participantId" = $1`, [
    participantId,
  ])
  if (matter === 'TREKK') await calculated(participantId, trekkMeetsThreshold === true)
  return participantId
}

/** Walks the case through the flow, and gathers what the pages said of the law on the way. */
const walked = async (input: ProcedureRaw, participantId: string) => {
  const day = on(adviser, input.decidedOn)
  const { decisionId } = granted(await openDecision(day, formOf(input, participantId)))
  const draft = await pageOf(day, decisionId)
  const seen = {
    isEnkeltvedtak: draft.law?.isEnkeltvedtak,
    priorNoticeRequired: draft.law?.priorNoticeRequired,
    reasonsMayBeOmitted: draft.reasons === 'OPTIONAL',
  }
  let version = 1
  if (draft.law?.priorNoticeRequired) {
    const heard = { decisionId, version, heardOn: input.decidedOn, statement: 'Jeg er uenig.' }
    version = granted(await recordStatement(day, heard)).version
  }
  version = granted(await writeDecision(day, { decisionId, version, ...reasonsWritten })).version
  granted(await proposeDecision(day, { decisionId, version }))
  granted(await approved(on(leader, input.decidedOn), decisionId))
  const { notifiedOn, reasonsReceivedOn: receivedOn, complaintSentOn: sentOn } = input
  const how = { decisionId, channel: 'HANDED_OVER' as const, language: 'nb', interpreter: false }
  if (notifiedOn) granted(await notifyDecision(on(adviser, notifiedOn), { ...how, notifiedOn }))
  if (receivedOn)
    granted(await giveReasons(on(adviser, receivedOn), { decisionId, receivedOn, reasons: 'x' }))
  if (sentOn) {
    const complaint = { decisionId, sentOn, receivedOn: sentOn, complaint: 'Jeg klager.' }
    granted(await receiveComplaint(on(adviser, sentOn), complaint))
  }
  const { law } = await pageOf(leader, decisionId)
  return { ...law, ...seen, appealTo: law?.isEnkeltvedtak ? 'STATSFORVALTEREN' : null }
}

describe('the procedure cases of the contract, through the flow', () => {
  const here = cases.filter(({ id }) => !ELSEWHERE[id])
  test.each(here.map((each) => [each.id, each] as const))('%s', async (_id, { input, expect: wanted }) => {
    const participantId = await caseOn(input)
    if (wanted.isEnkeltvedtak === false) {
      const refusal = refused(await openDecision(on(adviser, input.decidedOn), formOf(input, participantId)))
      expect(refusal).toMatchObject({ code: 'trekk-below-limit' })
      return
    }
    expect(differences(wanted, await walked(input, participantId))).toEqual([])
  })

  test('what is not here is accounted for', () => {
    expect(Object.keys(ELSEWHERE).every((id) => cases.some((each) => each.id === id))).toBe(true)
    expect(here.length).toBe(9)
  })
})
