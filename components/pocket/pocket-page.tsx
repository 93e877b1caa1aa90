import type { ReactNode } from 'react'
import type { PocketView } from '#lib/attendance/pocket.view'
import { norwegianWords as nb, type PocketWords, pocketWords } from '#lib/attendance/text/pocket.view'
import { formatDate } from '#lib/i18n/format'
import type { LocalDate } from '#lib/values/local-date'
import { DraftNotice } from './draft-notice'
import { WordsPair } from './words-pair'

const KINDS = [
  ['ILL', 'ill'],
  ['CHILD_ILL', 'childIll'],
  ['OTHER', 'other'],
] as const

const wordOf = (kind: string): keyof PocketWords => KINDS.find(([code]) => code === kind)?.[1] ?? 'other'

type Said = (key: keyof PocketWords) => ReactNode

/** Three big buttons for a day: a form of plain HTML, which works without any script. */
const DayForm = ({
  token,
  date,
  title,
  words,
}: {
  token: string
  date: LocalDate
  title: ReactNode
  words: Said
}) => (
  <form method="post" action="/api/pocket" className="ff-pocket-day">
    <h2>
      {title} <span className="ff-pocket-date">{formatDate(date)}</span>
    </h2>
    <input type="hidden" name="token" value={token} />
    <input type="hidden" name="date" value={date} />
    {KINDS.map(([kind, key]) => (
      <button key={kind} type="submit" name="kind" value={kind} className="ff-pocket-button">
        {words(key)}
      </button>
    ))}
  </form>
)

/** What a participant says beforehand: one press today, or for tomorrow, or for a day that was asked about. */
export const PocketPage = ({
  view,
  token,
  answer,
}: {
  view: PocketView
  token: string
  /** What became of the press before this page. */
  answer: 'ok' | 'many' | null
}) => {
  const { language, words: own } = pocketWords(view.language)
  const words: Said = (key) => <WordsPair language={language} own={own[key]} norwegian={nb[key]} />
  return (
    <main className="ff-pocket">
      <h1>{words('title')}</h1>
      {answer && (
        <p role="status" className={answer === 'ok' ? 'ff-pocket-ok' : 'ff-pocket-no'}>
          {words(answer === 'ok' ? 'received' : 'tooMany')}
        </p>
      )}
      {view.reports.length > 0 && (
        <ul className="ff-pocket-sent">
          {view.reports.slice(0, 3).map(({ kind, date }) => (
            <li key={date}>
              <b>{formatDate(date)}</b> {words(wordOf(kind))}
            </li>
          ))}
        </ul>
      )}
      {view.asked && (
        <section className="ff-pocket-asked">
          <p>{words('question')}</p>
          <p>
            {words('answerBy')} <b>{formatDate(view.asked.answerBy)}</b>
          </p>
          {view.asked.days.map((day) => (
            <DayForm key={day} token={token} date={day} title={null} words={words} />
          ))}
        </section>
      )}
      <p className="ff-pocket-lead">{words('lead')}</p>
      <DayForm token={token} date={view.today} title={words('today')} words={words} />
      <DayForm token={token} date={view.tomorrow} title={words('tomorrow')} words={words} />
      <DraftNotice language={view.language} />
      <footer>{view.municipality} kommune</footer>
    </main>
  )
}
