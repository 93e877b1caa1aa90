import 'server-only'
import { isId } from '#lib/i18n/input'
import { caseHead } from '#lib/platform/case-head'
import { fromColumn } from '#lib/platform/civil-date'
import { defineQuery, defineUseCase } from '#lib/platform/use-case'
import { addMonths } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import { closeRequestRow, insertRequest, isInForce, openRequest, requestsOf } from './privacy-request.repo'
import { closeRequestSchema, recordRequestSchema } from './privacy-request.schema'
import type { RequestsView, RequestView } from './privacy-request.view'
import { outcomesOf, type RequestKind } from './request-codes.schema'

/** Registers what a participant asks for. A restriction and a no to research hold from now on. */
export const recordPrivacyRequest = defineUseCase({
  name: 'privacy-request.recorded',
  permission: 'privacy:answer',
  input: recordRequestSchema,
  async run({ participantId, kind, receivedOn, wish }, { tx, actor, today }) {
    const { municipalityId, id: registeredById } = actor
    if (!(await caseHead(tx, municipalityId, participantId))) return refuse({ code: 'not-found' } as const)
    if (receivedOn > today) return refuse({ code: 'received-later' } as const)
    if (kind !== 'CORRECTION' && (await isInForce(tx, municipalityId, { participantId, kind })))
      return refuse({ code: 'holds-already' } as const)
    const row = { municipalityId, participantId, kind, receivedOn, wish, registeredById }
    const requestId = await insertRequest(tx, row)
    return ok({
      requestId,
      audit: { subjectType: 'participant', subjectId: participantId, detail: { kind, receivedOn } },
    })
  },
})

/** Answers a wish for correction, lifts a restriction, or takes back a no to research. */
export const closePrivacyRequest = defineUseCase({
  name: 'privacy-request.closed',
  permission: 'privacy:answer',
  input: closeRequestSchema,
  async run({ requestId, outcome, answer }, { tx, actor, today }) {
    const { municipalityId, id: closedById } = actor
    const found = await openRequest(tx, municipalityId, requestId)
    if (!found) return refuse({ code: 'not-found' } as const)
    const kind = found.kind as RequestKind
    if (!outcomesOf[kind].includes(outcome)) return refuse({ code: 'wrong-outcome' } as const)
    if (fromColumn(found.receivedOn) > today) return refuse({ code: 'received-later' } as const)
    await closeRequestRow(tx, municipalityId, requestId, { closedOn: today, outcome, answer, closedById })
    const detail = { kind, outcome }
    return ok({ audit: { subjectType: 'participant', subjectId: found.participantId, detail } })
  },
})

/** What a participant has asked for about his own data; null without such a case. */
export const privacyRequests = defineQuery(
  'privacy:answer',
  async ({ tx, actor }, participantId: string): Promise<RequestsView | null> => {
    if (!isId(participantId) || !(await caseHead(tx, actor.municipalityId, participantId))) return null
    const rows = await requestsOf(tx, actor.municipalityId, participantId)
    return {
      requests: rows.map(
        ({ closedOn, outcome, answer, ...rest }): RequestView => ({
          ...rest,
          answerBy: rest.kind === 'CORRECTION' ? addMonths(rest.receivedOn, 1) : null,
          closed: closedOn && outcome ? { on: closedOn, outcome, answer } : null,
        }),
      ),
    }
  },
)
