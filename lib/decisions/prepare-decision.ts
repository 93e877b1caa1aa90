import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { refuse } from '#lib/values/result'
import { keepPostalAddress } from './case-source.repo'
import { recordStatementSchema, seenSchema, sendNoticeSchema, writeDecisionSchema } from './flow.schema'
import { freeze, hashOfFacts } from './freeze'
import { keepLetter, letterhead } from './keep-letters'
import { procedureOf } from './law-answers'
import { noticeOf } from './letter-of'
import { decisionIn, moveDecision } from './step'

/** Freezes the facts anew, when the case has changed since the decision was begun. */
export const refreezeDecision = defineUseCase({
  name: 'decision.refrozen',
  permission: 'decision:write',
  input: seenSchema,
  run: async ({ decisionId, version }, ctx) => {
    const found = await decisionIn(ctx, decisionId, 'DRAFT')
    if (!found.ok) return found
    const { decision } = found.value
    const facts = await freeze(ctx, decision)
    if (!facts.ok) return facts
    const change = { facts: facts.value, factsHash: hashOfFacts(facts.value) }
    return moveDecision(ctx, { decision, version, change, event: { kind: 'REFROZEN', on: ctx.today } })
  },
})

/**
 * Keeps a person's words: reasons, address, and why no notice is needed. Refused for a protected address; any
 * other is kept with the case, and stands in its next letter.
 */
export const writeDecision = defineUseCase({
  name: 'decision.written',
  permission: 'decision:write',
  input: writeDecisionSchema,
  run: async ({ decisionId, version, ...words }, ctx) => {
    const found = await decisionIn(ctx, decisionId, 'DRAFT')
    if (!found.ok) return found
    const { decision } = found.value
    if (words.address && decision.facts.addressProtected)
      return refuse({ code: 'address-protected' } as const)
    if (words.noticeExemption && words.exemptionReason.trim() === '')
      return refuse({ code: 'exemption-needs-reason' } as const)
    if (words.address)
      await keepPostalAddress(ctx.tx, ctx.actor.municipalityId, decision.participantId, words.address)
    return moveDecision(ctx, { decision, version, change: words })
  },
})

/** Sends the forhåndsvarsel (forvaltningsloven § 16): the letter is kept, and the deadline runs. */
export const sendNotice = defineUseCase({
  name: 'decision.noticed',
  permission: 'decision:write',
  input: sendNoticeSchema,
  run: async ({ decisionId, version, deadline, message }, ctx) => {
    const { today } = ctx
    const found = await decisionIn(ctx, decisionId, 'DRAFT')
    if (!found.ok) return found
    const { decision, events } = found.value
    if (decision.noticeSentOn) return refuse({ code: 'already-noticed' } as const)
    if (!procedureOf(decision, events, today)?.priorNoticeRequired)
      return refuse({ code: 'notice-not-needed' } as const)
    if (deadline <= today) return refuse({ code: 'deadline-too-soon' } as const)

    const { signed } = letterhead(ctx, decision)
    const letter = noticeOf(decision, today, signed, { deadline, message })
    const noticeDocumentId = await keepLetter(ctx, decision, letter, 'DECISION_NOTICE')
    const change = { noticeSentOn: today, noticeDeadline: deadline, noticeDocumentId }
    const event = { kind: 'NOTICED' as const, on: today, data: { deadline } }
    return moveDecision(ctx, { decision, version, change, event })
  },
})

/** Records what the participant said, or, after the deadline, that nothing was said. */
export const recordStatement = defineUseCase({
  name: 'decision.heard',
  permission: 'decision:write',
  input: recordStatementSchema,
  run: async ({ decisionId, version, heardOn, statement }, ctx) => {
    const { today } = ctx
    const found = await decisionIn(ctx, decisionId, 'DRAFT')
    if (!found.ok) return found
    const { decision } = found.value
    if (heardOn > today) return refuse({ code: 'heard-in-future' } as const)
    if (decision.noticeSentOn && heardOn < decision.noticeSentOn)
      return refuse({ code: 'heard-before-notice' } as const)
    const { noticeDeadline } = decision
    if (statement === '' && !noticeDeadline) return refuse({ code: 'statement-needed' } as const)
    if (statement === '' && noticeDeadline && heardOn <= noticeDeadline)
      return refuse({ code: 'deadline-runs', params: { deadline: noticeDeadline } } as const)
    const event = { kind: 'HEARD' as const, on: heardOn, data: { said: statement !== '' } }
    return moveDecision(ctx, { decision, version, change: { heardOn, statement }, event })
  },
})

/** Gives up a decision that is not proposed. It stays in the list. */
export const withdrawDecision = defineUseCase({
  name: 'decision.withdrawn',
  permission: 'decision:write',
  input: seenSchema,
  run: async ({ decisionId, version }, ctx) => {
    const found = await decisionIn(ctx, decisionId, 'DRAFT')
    if (!found.ok) return found
    const { decision } = found.value
    const event = { kind: 'WITHDRAWN' as const, on: ctx.today }
    return moveDecision(ctx, { decision, version, change: { status: 'WITHDRAWN' }, event })
  },
})
