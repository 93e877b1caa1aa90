import type { DecisionView, EventView, ReplayView } from '#lib/decisions/decision.view'
import { formatDate } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { type Language, say, type Text } from '#lib/i18n/text'
import { appealOutcomeTexts, channelTexts, complaintResultTexts } from '#lib/i18n/texts/decision-choices'
import { decisionPageTexts as t } from '#lib/i18n/texts/decision-page'
import { eventKindTexts } from '#lib/i18n/texts/decisions'
import { Card } from '../ui/card'
import { CheckList } from '../ui/check-list'

const coded: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  channel: channelTexts,
  result: complaintResultTexts,
  outcome: appealOutcomeTexts,
}
const PROSE = ['reason', 'complaint', 'reasons', 'lateReason', 'reference']

const tongue = (tag: string, language: Language) => spokenLanguage(tag)?.[language] ?? tag

/** What an event says beside its name: a code in words, and a person's own words. */
const saying = ({ data }: EventView, language: Language) =>
  Object.entries(data).flatMap(([key, value]) => {
    if (key === 'interpreter' && value === true) return [say(t.interpreter, language)]
    if (key === 'language') return [`${say(t.toldLanguage, language)}: ${tongue(String(value), language)}`]
    if (typeof value !== 'string' || value === '') return []
    const words = coded[key]?.[value]
    if (words) return [say(words, language)]
    return PROSE.includes(key) ? [value] : []
  })

const LETTERS = [
  ['documentId', t.complaintLetter],
  ['authorityDocumentId', t.forwardingLetter],
] as const

/** The letters that went out with what happened. */
const Letters = ({
  event: { data },
  view,
  language,
}: {
  event: EventView
  view: DecisionView
  language: Language
}) =>
  LETTERS.flatMap(([key, text]) =>
    typeof data[key] === 'string' ? (
      <a
        key={key}
        className="ff-decision-said"
        href={`/participants/${view.participantId}/decisions/${view.id}/complaint/${data[key]}`}
      >
        {say(text, language)}
      </a>
    ) : (
      []
    ),
  )

/** Everything that happened to the decision, in order. */
export const DecisionHistory = ({ view, language }: { view: DecisionView; language: Language }) => (
  <section className="ff-stack">
    <h2>{say(t.history, language)}</h2>
    <ol className="ff-decision-events">
      {view.events.map((event) => (
        <li key={event.number}>
          <span className="ff-sub ff-small">{formatDate(event.on)}</span>
          <span>
            {say(eventKindTexts[event.kind], language)}
            {saying(event, language).map((words) => (
              <span key={words} className="ff-sub ff-decision-said">
                {words}
              </span>
            ))}
            <Letters event={event} view={view} language={language} />
          </span>
          <span className="ff-sub ff-small">{event.by}</span>
        </li>
      ))}
    </ol>
  </section>
)

/** Made again from what was kept: is everything still the same? */
export const ReplayCard = ({ replay, language }: { replay: ReplayView; language: Language }) => (
  <Card title={say(t.replay, language)}>
    <div className="ff-stack">
      <p className="ff-sub ff-small">{say(t.replayLead, language)}</p>
      <CheckList
        checks={[
          { id: 'facts', done: replay.facts, words: say(t.replayFacts, language) },
          { id: 'law', done: replay.law, words: say(t.replayLaw, language) },
          { id: 'letter', done: replay.letter, words: say(t.replayLetter, language) },
        ]}
      />
      <p className="ff-sub ff-tiny ff-decision-hash">
        {replay.templateVersion} · {replay.sha256}
      </p>
    </div>
  </Card>
)
