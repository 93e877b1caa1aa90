import { asMessage } from '#lib/i18n/message'
import { signingInputTexts } from '#lib/i18n/texts/signing-input'
import type { Ctx } from '#lib/platform/use-case'
import { addDays, type LocalDate } from '#lib/values/local-date'
import { refuse } from '#lib/values/result'
import { OPEN_STATUSES } from './agreement-codes'
import { shownHash } from './agreement-facts'
import { askAgreement, blocksLeft } from './agreement-law'
import { type Agreement, agreementById } from './agreements.repo'
import { changedSince } from './changed-since'
import { type DrawnUp, drawnUp } from './drawn-up'
import type { RecordMeetingInput } from './meeting.schema'
import { signingInput, understoodIn } from './meeting-law'

const invalid = (path: string, text: { nb: string; nn: string }) =>
  refuse({ code: 'invalid-input' as const, fields: { [path]: asMessage(text) } })

const sameName = (one: string, other: string) =>
  one !== '' && one.localeCompare(other, 'nb', { sensitivity: 'accent' }) === 0

const formRefusal = ({ setup, end }: RecordMeetingInput, today: LocalDate, planDate: LocalDate) => {
  if (setup.heldOn > today) return invalid('setup.heldOn', signingInputTexts.heldInFuture)
  if (setup.heldOn < planDate) return invalid('setup.heldOn', signingInputTexts.heldBeforePlan)
  return sameName(setup.interpreter?.name ?? '', end.witness ?? '')
    ? invalid('end.witness', signingInputTexts.witnessIsInterpreter)
    : null
}

const isOpen = ({ status }: Agreement) => OPEN_STATUSES.includes(status)

/** The agreement with the case as it is now; refused when it is closed or something has changed since it was made. */
const currentAgreement = async (ctx: Ctx, { agreementId, shownHash: shown }: RecordMeetingInput) => {
  const agreement = await agreementById(ctx.tx, ctx.actor.municipalityId, agreementId)
  if (!agreement) return refuse({ code: 'not-found' })
  if (agreement.status === 'SIGNED') return refuse({ code: 'already-signed' })
  if (!isOpen(agreement)) return refuse({ code: 'replaced' })

  const { preparedOn, code, writtenForm } = agreement.facts
  const now = await drawnUp(ctx, agreement.participantId, agreement.language, {
    preparedOn,
    code,
    writtenForm,
  })
  if (!now.ok) return now
  const changes = changedSince(agreement, now.value)
  if (changes.length > 0) return refuse({ code: 'out-of-date', params: { changes: changes.join(' ') } })
  if (shownHash(agreement) !== shown) return refuse({ code: 'text-differs' })
  return { ok: true, value: { agreement, now: now.value } } as const
}

const answerOf = (
  ctx: Ctx,
  { setup, end }: RecordMeetingInput,
  { kind, language }: Agreement,
  now: DrawnUp,
) => {
  const { source, settings, text } = now
  const signing = signingInput(kind, setup, end)
  const of = { ...source.of, languages: understoodIn(setup, source.of.languages) }
  return askAgreement({ of, settings, today: ctx.today, text, language, signing })
}

/** What the law says of the meeting, before anything is written. */
export const judgeMeeting = async (ctx: Ctx, input: RecordMeetingInput) => {
  const current = await currentAgreement(ctx, input)
  if (!current.ok) return current
  const { agreement, now } = current.value
  const { end, setup } = input
  const badForm = formRefusal(input, ctx.today, now.source.of.planDate)
  if (badForm) return badForm
  if (end.method === 'PAPER' && end.paperCode !== agreement.facts.code)
    return refuse({ code: 'paper-code-differs', params: { code: agreement.facts.code } })

  const answer = answerOf(ctx, input, agreement, now)
  if (!answer.ok) return refuse({ code: 'facts-do-not-fit' as const })
  const blocks = blocksLeft(answer.value, agreement.language, now.settings)
  if (blocks.length > 0) return refuse({ code: 'blocked', params: { blocks: blocks.join(' ') } })

  const postponed = addDays(setup.heldOn, now.settings.followUpDays)
  const followUpOn = end.outcome === 'POSTPONED' ? postponed : (answer.value.refusal?.followUpOn ?? null)
  return { ok: true, value: { agreement, now, followUpOn, notices: answer.value.notices } } as const
}
export type Judged = Extract<Awaited<ReturnType<typeof judgeMeeting>>, { ok: true }>['value']
