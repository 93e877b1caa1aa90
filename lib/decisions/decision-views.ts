import { letterWords } from '#lib/documents/letter'
import type { LetterFacts } from '#lib/documents/letter.schema'
import { shownTime } from '#lib/platform/shown-time'
import type { LocalDate } from '#lib/values/local-date'
import type { Decision, DecisionEvent } from './decision'
import type { DecisionRowView, DecisionView, EventView, FactView, LawView, LetterView } from './decision.view'
import { procedureOf } from './law-answers'

type Names = ReadonlyMap<string, string>
const nameIn = (names: Names, id: string | null) => (id ? (names.get(id) ?? null) : null)

/** The letter's words for the screen, each value under the name that the facts list gives it. */
export const letterView = (letter: LetterFacts, words = letterWords(letter)): LetterView => {
  const { title, parts } = words
  return {
    title,
    parts: parts.map((part, id) => ({ id, ...part })),
    reference: letter.reference,
    on: letter.preparedOn as LocalDate,
    municipality: letter.municipality.name,
    recipient: letter.recipient.name,
    address: (letter.recipient.address ?? '').split(/[\r\n]+/).filter((line) => line !== ''),
    signed: letter.signed,
  }
}

/** The values that the letter uses, in the order it uses them. */
export const factViews = ({ title, parts }: LetterView): readonly FactView[] => {
  const found = new Map<string, string>()
  for (const span of [...title, ...parts.flatMap(({ spans }) => spans)])
    if (typeof span !== 'string' && !found.has(span.name)) found.set(span.name, span.value)
  return [...found].map(([name, value]) => ({ name, value }))
}

export const lawView = (
  law: NonNullable<ReturnType<typeof procedureOf>>,
  deadlineIfToldToday: LocalDate | null,
): LawView => ({
  deadlineIfToldToday,
  isEnkeltvedtak: law.isEnkeltvedtak,
  priorNoticeRequired: law.priorNoticeRequired,
  appealDeadline: law.appealDeadline,
  absoluteLimit: law.absoluteLimit,
  complaint: law.complaint,
  notices: law.notices,
  interimReplyBy: law.interimReplyBy,
  recheck: law.recheck,
})

export const eventViews = (events: readonly DecisionEvent[], names: Names): readonly EventView[] =>
  events.map(({ number, kind, on, data, byId }) => ({
    number,
    kind,
    on,
    data,
    by: nameIn(names, byId) ?? '',
  }))

/** What the decision itself says of the page, before law and letter. */
export const decisionBase = (decision: Decision, names: Names, actorId: string) => {
  const { id, participantId, number, kind, status, language, version, details, facts } = decision
  const { noticeSentOn, noticeDeadline, noticeDocumentId, heardOn } = decision
  const { returnReason, decidedOn, letterDocumentId, proposedById, approvedById } = decision
  return {
    id,
    participantId,
    number,
    kind,
    status,
    language,
    version,
    details,
    frozenAt: shownTime(decision.factsFrozenAt),
    addressProtected: facts.addressProtected,
    participantLanguage: facts.participantLanguage,
    words: {
      reasonFacts: decision.reasonFacts,
      reasonConsiderations: decision.reasonConsiderations,
      address: decision.address,
      noticeExemption: decision.noticeExemption ?? '',
      exemptionReason: decision.exemptionReason,
      statement: decision.statement,
    },
    noticeSentOn,
    noticeDeadline,
    noticeDocumentId,
    heardOn,
    returnReason,
    decidedOn,
    letterDocumentId,
    replaces: facts.replaces,
    proposedBy: nameIn(names, proposedById),
    proposedByMe: proposedById === actorId,
    approvedBy: nameIn(names, approvedById),
  } satisfies Partial<DecisionView>
}

/** How the last word on a complaint ran: `REVERSED` by the municipality, or what the statsforvalter answered. */
const outcomeOf = (events: readonly DecisionEvent[]): string | null => {
  const last = events.findLast(({ kind }) => kind === 'OUTCOME')
  return last ? String(last.data.outcome) : null
}

/** A decision in a list, with the deadline that its events have set running. */
export const rowView = (
  decision: Decision,
  events: readonly DecisionEvent[],
  { names, actorId }: { readonly names: Names; readonly actorId: string },
): DecisionRowView => {
  const { id, participantId, number, kind, status, decidedOn, facts, proposedById } = decision
  const law = decidedOn && procedureOf(decision, events, decidedOn)
  return {
    id,
    participantId,
    name: facts.addressProtected ? facts.caseNumber : facts.name,
    number,
    kind,
    status,
    decidedOn,
    appealDeadline: law ? law.appealDeadline : null,
    complained: events.some((event) => event.kind === 'COMPLAINT'),
    outcome: outcomeOf(events),
    proposedBy: nameIn(names, proposedById),
    mine: proposedById === actorId,
  }
}
