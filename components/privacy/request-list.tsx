import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { requestKinds, requestOutcomes, requestTexts as t } from '#lib/i18n/texts/privacy-requests'
import type { CloseRequestInput } from '#lib/privacy/privacy-request.schema'
import type { RequestsView, RequestView } from '#lib/privacy/privacy-request.view'
import { EmptyState } from '../ui/empty-state'
import { StatusTag } from '../ui/status-tag'
import { CloseRequestForm } from './close-request-form'

type Close = (input: CloseRequestInput) => Promise<FormResult>

const State = ({
  request: { closed, answerBy },
  words,
}: {
  request: RequestView
  words: (text: Text) => string
}) => {
  if (closed)
    return <StatusTag>{`${words(requestOutcomes[closed.outcome])} ${formatDate(closed.on)}`}</StatusTag>
  if (answerBy) return <StatusTag tone="warning">{`${words(t.answerBy)} ${formatDate(answerBy)}`}</StatusTag>
  return <StatusTag tone="info">{words(t.holds)}</StatusTag>
}

/** What the participant has asked for, with the answer or the place to write it. */
export const RequestList = ({
  view: { requests },
  close,
  language,
}: {
  view: RequestsView
  close: Close
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  if (requests.length === 0) return <EmptyState>{words(t.none)}</EmptyState>
  return (
    <ul className="ff-stack">
      {requests.map((request) => (
        <li key={request.id} className="ff-card">
          <header>
            <h3>{words(requestKinds[request.kind])}</h3>
            <span className="ff-aside">
              <State request={request} words={words} />
            </span>
          </header>
          <div className="ff-card-body ff-stack">
            <p>
              {`${words(t.receivedOn)} ${formatDate(request.receivedOn)}. `}
              {request.wish}
            </p>
            {request.closed ? (
              <p className="ff-sub">{request.closed.answer}</p>
            ) : (
              <CloseRequestForm requestId={request.id} kind={request.kind} close={close} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
