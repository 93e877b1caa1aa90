import { asMessage } from '#lib/i18n/message'
import { signingInputTexts } from '#lib/i18n/texts/signing-input'
import type { Ctx } from '#lib/platform/use-case'
import { addDays, type LocalDate } from '#lib/values/local-date'
import { refuse } from '#lib/values/result'
import { OPEN_STATUSES } from './agreement-codes'
import { type AgreementBlock, askAgreement, blocksLeft } from './agreement-law'
import { type Agreement, agreementById } from './agreements.repo'
import { changedSince } from './changed-since'
import { type DrawnUp, drawnUpAgain } from './drawn-up'
import type { MeetingSetup, RecordMeetingInput } from './meeting.schema'
import { signingInput, understoodIn } from './meeting-law'

/** What was shown; null before anything is. */
type Meeting = Omit<RecordMeetingInput, 'shownHash'> & { readonly shownHash: string | null }
type Source = DrawnUp['source']

const invalid = (path: string, text: { nb: string; nn: string }) =>
  refuse({ code: 'invalid-input' as const, fields: { [path]: asMessage(text) } })

/** The letters of a name, whatever its spaces, its order, its capitals and its signs. */
const lettersOf = (name: string) =>
  (
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .sort()
    .join(' ')

const isOneOf = (name: string, others: readonly (string | null | undefined)[]) =>
  lettersOf(name) !== '' && others.some((other) => lettersOf(other ?? '') === lettersOf(name))

/** Children and relatives never interpret, at a meeting that was put off neither (tolkeloven § 4). */
const nearOrChild = ({ withInterpreter, interpreter }: MeetingSetup): readonly AgreementBlock[] =>
  withInterpreter === 'YES' && interpreter
    ? [
        ...(interpreter.minor ? (['INTERPRETER_IS_CHILD'] as const) : []),
        ...(interpreter.relative ? (['INTERPRETER_IS_RELATIVE'] as const) : []),
      ]
    : []

const witnessRefusal = ({ setup, end }: Meeting, staff: string, { name, ownScriptName }: Source) => {
  const witness = end.witness ?? ''
  if (isOneOf(witness, [setup.interpreter?.name]))
    return invalid('end.witness', signingInputTexts.witnessIsInterpreter)
  return isOneOf(witness, [staff, name, ownScriptName])
    ? invalid('end.witness', signingInputTexts.witnessIsParty)
    : null
}

const formRefusal = ({ setup }: Meeting, today: LocalDate, planDate: LocalDate) => {
  if (setup.heldOn > today) return invalid('setup.heldOn', signingInputTexts.heldInFuture)
  return setup.heldOn < planDate ? invalid('setup.heldOn', signingInputTexts.heldBeforePlan) : null
}

const isOpen = ({ status }: Agreement) => OPEN_STATUSES.includes(status)

/** The agreement with the case as it is now; refused when it is closed or something has changed since it was made. */
const currentAgreement = async (ctx: Ctx, { agreementId, shownHash: shown }: Meeting) => {
  const agreement = await agreementById(ctx.tx, ctx.actor.municipalityId, agreementId)
  if (!agreement) return refuse({ code: 'not-found' })
  if (agreement.status === 'SIGNED') return refuse({ code: 'already-signed' })
  if (!isOpen(agreement)) return refuse({ code: 'replaced' })

  const now = await drawnUpAgain(ctx, agreement)
  if (!now.ok) return now
  const changes = changedSince(agreement, now.value)
  if (changes.length > 0) return refuse({ code: 'out-of-date', params: { changes: changes.join(' ') } })
  if (shown !== null && now.value.sight.shownHash !== shown) return refuse({ code: 'text-differs' })
  return { ok: true, value: { agreement, now: now.value } } as const
}

const answerOf = (ctx: Ctx, { setup, end }: Meeting, { kind, language }: Agreement, now: DrawnUp) => {
  const { source, settings, text } = now
  const signing = signingInput(kind, setup, end)
  const of = { ...source.of, languages: understoodIn(setup, source.of.languages) }
  return askAgreement({ of, settings, today: ctx.today, text, language, signing })
}

/** What the law says of the meeting, before anything is written. */
export const judgeMeeting = async (ctx: Ctx, input: Meeting) => {
  const current = await currentAgreement(ctx, input)
  if (!current.ok) return current
  const { agreement, now } = current.value
  const { end, setup } = input
  const badForm =
    formRefusal(input, ctx.today, now.source.of.planDate) ?? witnessRefusal(input, ctx.actor.name, now.source)
  if (badForm) return badForm
  if (end.method === 'PAPER' && end.paperCode !== agreement.facts.code)
    return refuse({ code: 'paper-code-differs' as const })

  const answer = answerOf(ctx, input, agreement, now)
  if (!answer.ok) return refuse({ code: 'facts-do-not-fit' as const })
  const blocks = [...nearOrChild(setup), ...blocksLeft(answer.value, agreement.language, now.settings)]
  if (blocks.length > 0)
    return refuse({ code: 'blocked', params: { blocks: [...new Set(blocks)].join(' ') } })

  const postponed = addDays(setup.heldOn, now.settings.followUpDays)
  const followUpOn = end.outcome === 'POSTPONED' ? postponed : (answer.value.refusal?.followUpOn ?? null)
  const { refusal, notices } = answer.value
  const leaderDecision = refusal?.leaderDecision ?? false
  return { ok: true, value: { agreement, now, followUpOn, leaderDecision, notices } } as const
}
export type Judged = Extract<Awaited<ReturnType<typeof judgeMeeting>>, { ok: true }>['value']
