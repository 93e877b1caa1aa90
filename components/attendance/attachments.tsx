import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { type AttachmentAnswer, attachmentAnswers, attachmentTexts as t } from '#lib/i18n/texts/attachments'
import type { LocalDate } from '#lib/values/local-date'
import { Card } from '../ui/card'
import { LocalAlert } from '../ui/local-alert'

type Attachment = {
  readonly id: string
  readonly name: string
  readonly from: LocalDate
  readonly to: LocalDate
}

const isAnswer = (text: unknown): text is AttachmentAnswer =>
  typeof text === 'string' && Object.hasOwn(attachmentAnswers, text)

/** Documents of absence, and a plain form to add one. */
export const Attachments = ({
  participantId,
  attachments,
  mayAdd,
  answer,
  language,
}: {
  participantId: string
  attachments: readonly Attachment[]
  mayAdd: boolean
  /** What became of the document just sent, as the address says it. */
  answer: unknown
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const base = `/api/attachments/${participantId}`
  return (
    <Card title={words(t.title)}>
      {isAnswer(answer) && (
        <LocalAlert tone={answer === 'ok' ? 'success' : 'danger'}>
          {words(attachmentAnswers[answer])}
        </LocalAlert>
      )}
      {attachments.length === 0 && <p className="ff-small">{words(t.none)}</p>}
      <ul className="ff-quotas">
        {attachments.map(({ id, name, from, to }) => (
          <li key={id} className="ff-small">
            <a href={`${base}/${id}`} download>
              {name || words(t.title)}
            </a>{' '}
            <span className="ff-sub">
              {formatDate(from)}–{formatDate(to)}
            </span>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <form method="post" action={base} encType="multipart/form-data" className="ff-stack ff-attach">
          <label className="ff-small">
            {words(t.fromDate)} <input className="ff-input" type="date" name="fromDate" required />
          </label>
          <label className="ff-small">
            {words(t.toDate)} <input className="ff-input" type="date" name="toDate" required />
          </label>
          <label className="ff-small">
            {words(t.file)}{' '}
            <input type="file" name="file" accept="application/pdf,image/jpeg,image/png" required />
          </label>
          <div>
            <button
              type="submit"
              className="aksel-button aksel-button--xsmall"
              data-variant="secondary"
              data-color="accent"
            >
              <span>{words(t.add)}</span>
            </button>
          </div>
        </form>
      )}
    </Card>
  )
}
