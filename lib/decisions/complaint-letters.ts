import type { LetterFacts } from '#lib/documents/letter.schema'
import { formatDate } from '#lib/i18n/format'
import { say } from '#lib/i18n/text'
import { noticeWhatTexts } from '#lib/i18n/texts/decisions'
import type { LocalDate } from '#lib/values/local-date'
import type { Decision, DecisionEvent } from './decision'
import { day, type Signers, shared } from './letter-of'

const complainedOn = (events: readonly DecisionEvent[]) => {
  const complaint = events.find(({ kind }) => kind === 'COMPLAINT')
  return {
    on: complaint?.data.sentOn as LocalDate | undefined,
    words: String(complaint?.data.complaint ?? ''),
  }
}

const afterComplaint = (
  decision: Decision,
  events: readonly DecisionEvent[],
  more: Record<string, string> = {},
) => ({
  name: decision.facts.name,
  what: say(noticeWhatTexts[decision.kind], decision.language),
  decidedOn: day(decision.decidedOn),
  complainedOn: day(complainedOn(events).on),
  ...more,
})

/** A recipient outside the case: no address of the participant is in it. */
const toStatsforvalter = { name: 'Statsforvalteren', addressProtected: false }

type Settled = { readonly result: string; readonly reason: string; readonly lateReason: string }

/** What is written when a complaint is sent on or dismissed: to the participant, and to the one who decides. */
export const complaintLetters = (
  decision: Decision,
  events: readonly DecisionEvent[],
  { on, signed }: { readonly on: LocalDate; readonly signed: Signers },
  { result, reason, lateReason }: Settled,
): readonly LetterFacts[] => {
  const base = {
    ...shared(decision, on, signed),
    values: afterComplaint(decision, events),
    choices: { late: lateReason.trim() === '' ? 'NO' : 'YES' },
    free: { reasonConsiderations: reason, statement: lateReason },
  }
  if (result === 'DISMISSED') return [{ ...base, letter: 'DISMISSED' }]
  if (result !== 'FORWARDED') return []
  const { words: message } = complainedOn(events)
  return [
    { ...base, letter: 'FORWARDED' },
    { ...base, letter: 'FORWARDING', recipient: toStatsforvalter, free: { ...base.free, message } },
  ]
}

/** The participant is told what the statsforvalter came to. */
export const outcomeLetter = (
  decision: Decision,
  events: readonly DecisionEvent[],
  { on, signed }: { readonly on: LocalDate; readonly signed: Signers },
  { outcome, on: outcomeOn }: { readonly outcome: string; readonly on: LocalDate },
): LetterFacts => ({
  ...shared(decision, on, signed),
  letter: 'APPEAL_OUTCOME',
  values: afterComplaint(decision, events, { outcomeOn: formatDate(outcomeOn) }),
  choices: { appealOutcome: outcome },
  free: {},
})
