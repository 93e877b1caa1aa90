import { norwegianWords as nb, type PocketWords, pocketWords } from '#lib/attendance/text/pocket.view'
import { formatDate } from '#lib/i18n/format'
import type { LocalDate } from '#lib/values/local-date'
import { DraftNotice } from './draft-notice'
import { WordsPair } from './words-pair'

/** The question about absence on paper, in the participant's language and in Norwegian. */
export const QuestionSheet = ({
  name,
  language: wanted,
  days,
  answerBy,
}: {
  name: string
  language: string
  days: readonly LocalDate[]
  answerBy: LocalDate
}) => {
  const { language, words: own } = pocketWords(wanted)
  const words = (key: keyof PocketWords) => (
    <WordsPair language={language} own={own[key]} norwegian={nb[key]} />
  )
  return (
    <section className="ff-question-sheet">
      <p>{name}</p>
      <h2>{words('question')}</h2>
      <ul>
        {days.map((day) => (
          <li key={day}>
            <b>{formatDate(day)}</b>
            <span className="ff-question-boxes">
              {(['ill', 'childIll', 'other'] as const).map((key) => (
                <span key={key}>
                  <span className="ff-question-box" aria-hidden="true" /> {words(key)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {words('answerBy')} <b>{formatDate(answerBy)}</b>
      </p>
      <DraftNotice language={language} />
    </section>
  )
}
