import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { rulesTexts as t } from '#lib/i18n/texts/rules-page'
import type { ChapterView, NumberView } from '#lib/rulebook/rule-book.view'
import { Cell, DataTable, RowHead } from '../ui/data-table'

type Props = { chapter: ChapterView; language: Language }

const Numbers = ({ numbers, language }: { numbers: readonly NumberView[]; language: Language }) => (
  <DataTable
    caption={say(t.numbers, language)}
    showCaption
    cards
    columns={[
      { id: 'what', label: say(t.what, language) },
      { id: 'value', label: say(t.value, language) },
      { id: 'from', label: say(t.from, language) },
      { id: 'to', label: say(t.to, language) },
      { id: 'source', label: say(t.source, language) },
      { id: 'recheck', label: say(t.recheck, language) },
    ]}
  >
    {numbers.flatMap(({ title, versions }) =>
      versions.map(({ value, from, to, cite, recheckBy }) => (
        <tr key={`${title} ${from}`}>
          <RowHead>{title}</RowHead>
          <Cell label={say(t.value, language)}>{value}</Cell>
          <Cell quiet label={say(t.from, language)}>
            {formatDate(from)}
          </Cell>
          <Cell quiet label={say(t.to, language)}>
            {to && formatDate(to)}
          </Cell>
          <Cell quiet label={say(t.source, language)}>
            {cite}
          </Cell>
          <Cell quiet label={say(t.recheck, language)}>
            {recheckBy && formatDate(recheckBy)}
          </Cell>
        </tr>
      )),
    )}
  </DataTable>
)

const Choices = ({ chapter: { settings }, language }: Props) => (
  <DataTable
    caption={say(t.choices, language)}
    showCaption
    cards
    columns={[
      { id: 'meaning', label: say(t.meaning, language) },
      { id: 'standard', label: say(t.standard, language) },
    ]}
  >
    {settings.map(({ key, standard, text }) => (
      <tr key={key}>
        <RowHead>{text}</RowHead>
        <Cell quiet label={say(t.standard, language)}>
          {standard}
        </Cell>
      </tr>
    ))}
  </DataTable>
)

const Questions = ({ chapter: { questions }, language }: Props) => (
  <DataTable
    caption={say(t.questions, language)}
    showCaption
    cards
    columns={[
      { id: 'question', label: say(t.question, language) },
      { id: 'reading', label: say(t.reading, language) },
    ]}
  >
    {questions.map(({ question, reading }) => (
      <tr key={question}>
        <RowHead>{question}</RowHead>
        <Cell label={say(t.reading, language)}>{reading}</Cell>
      </tr>
    ))}
  </DataTable>
)

const Notices = ({ chapter: { notices }, language }: Props) => (
  <DataTable
    caption={say(t.notices, language)}
    showCaption
    cards
    columns={[
      { id: 'says', label: say(t.says, language) },
      { id: 'when', label: say(t.when, language) },
      { id: 'source', label: say(t.source, language) },
    ]}
  >
    {notices.map(({ code, text, when, cite }) => (
      <tr key={code}>
        <RowHead>{text}</RowHead>
        <Cell label={say(t.when, language)}>{when}</Cell>
        <Cell quiet label={say(t.source, language)}>
          {cite}
        </Cell>
      </tr>
    ))}
  </DataTable>
)

/** One rule: what it says by which provision, its numbers through time, what is chosen or unclear, its notices. */
export const RuleChapter = ({ chapter, language }: Props) => {
  const { rule, title, cite, provisions, numbers, settings, questions } = chapter
  return (
    <section id={`regel-${rule}`} className="ff-stack">
      <div>
        <h3>{title}</h3>
        <p className="ff-small ff-sub">{cite}</p>
      </div>
      <dl className="ff-provisions">
        {provisions.map((provision) => (
          <div key={provision.cite + provision.text}>
            <dt>{provision.cite}</dt>
            <dd>{provision.text}</dd>
          </div>
        ))}
      </dl>
      {numbers.length > 0 && <Numbers numbers={numbers} language={language} />}
      {settings.length > 0 && <Choices chapter={chapter} language={language} />}
      {questions.length > 0 && <Questions chapter={chapter} language={language} />}
      <Notices chapter={chapter} language={language} />
    </section>
  )
}
