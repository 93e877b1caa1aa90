import { REPORTED_MARKS } from '#lib/attendance/codes.schema'
import { clockOf } from '#lib/attendance/register.view'
import type { ReportedSession, ReportView } from '#lib/attendance/report-by-link.view'
import { formatDate, formatQuarters, formatWeekday } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { notSentText, reportMarkTexts, reportTexts as t } from '#lib/i18n/texts/report'
import { EmptyState } from '../ui/empty-state'
import { LocalAlert } from '../ui/local-alert'
import { StatusTag } from '../ui/status-tag'

type Said = (text: Text) => string

const Person = ({
  id,
  name,
  quarters,
  words,
}: {
  id: string
  name: string
  quarters: number
  words: Said
}) => (
  <fieldset className="ff-report-person">
    <legend>{name}</legend>
    {REPORTED_MARKS.map((code) => (
      <label key={code} className="ff-option">
        <input type="radio" name={`mark-${id}`} value={code} defaultChecked={code === 'PRESENT'} />
        <span>{words(reportMarkTexts[code])}</span>
      </label>
    ))}
    <label className="ff-small">
      {words(t.hoursAway)}{' '}
      <select name={`quarters-${id}`} className="ff-input" defaultValue="2">
        {Array.from({ length: quarters }, (_, at) => at + 1).map((count) => (
          <option key={count} value={count}>
            {formatQuarters(count)} t
          </option>
        ))}
      </select>
    </label>
  </fieldset>
)

const SessionForm = ({ session, token, words }: { session: ReportedSession; token: string; words: Said }) => (
  <form method="post" action="/api/report" className="ff-stack">
    <input type="hidden" name="token" value={token} />
    <input type="hidden" name="date" value={session.date} />
    <input type="hidden" name="start" value={session.startMinute} />
    <input type="hidden" name="quarters" value={session.quarters} />
    {session.people.map(({ id, name }) => (
      <Person key={id} id={id} name={name} quarters={session.quarters} words={words} />
    ))}
    <button
      type="submit"
      className="aksel-button aksel-button--medium"
      data-variant="primary"
      data-color="accent"
    >
      <span>{words(t.send)}</span>
    </button>
  </form>
)

const timeOf = ({ startMinute, quarters }: ReportedSession) =>
  `${clockOf(startMinute)}–${clockOf(startMinute + quarters * 15)}`

/** One group's sessions for whoever was given the link: no script, no account, nothing else. */
export const ReportPage = ({
  view,
  token,
  answer,
  language,
}: {
  view: ReportView
  token: string
  /** What became of the form before this page. */
  answer: string | null
  language: Language
}) => {
  const words: Said = (text) => say(text, language)
  return (
    <main className="ff-paper">
      <h1>
        {words(t.formTitle)}: {view.groupName}
      </h1>
      <p>
        {words(t.formLead)} <span className="ff-sub">{view.recipient}</span>
      </p>
      {answer === 'ok' && <LocalAlert tone="success">{words(t.sent)}</LocalAlert>}
      {answer && answer !== 'ok' && <LocalAlert tone="danger">{words(notSentText(answer))}</LocalAlert>}
      {view.sessions.length === 0 && <EmptyState>{words(t.noSessions)}</EmptyState>}
      {view.sessions.map((session) => (
        <section key={`${session.date} ${session.startMinute}`} className="ff-stack">
          <h2>
            {formatWeekday(session.date, language)} {formatDate(session.date)}, {timeOf(session)}{' '}
            {session.state === 'sent' && <StatusTag tone="success">{words(t.sentAlready)}</StatusTag>}
          </h2>
          {session.state === 'ahead' && <p className="ff-sub">{words(t.notYet)}</p>}
          {session.state === 'sent' && <p className="ff-sub">{words(t.changed)}</p>}
          {session.state === 'open' && <SessionForm session={session} token={token} words={words} />}
        </section>
      ))}
    </main>
  )
}
