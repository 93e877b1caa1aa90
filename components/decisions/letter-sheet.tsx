import type { FactView, LetterPartView, LetterSpanView, LetterView } from '#lib/decisions/decision.view'
import { formatDate } from '#lib/i18n/format'
import type { LetterName } from '#lib/i18n/texts/letter-sheet'
import { letterSheetTexts } from '#lib/i18n/texts/letter-sheet'

const numberOf = (facts: readonly FactView[], name: string) =>
  facts.findIndex((fact) => fact.name === name) + 1

/** A value of the case, with the number that the list of facts gives it. */
const Span = ({ span, facts }: { span: LetterSpanView; facts: readonly FactView[] }) => {
  if (typeof span === 'string') return span
  return (
    <span className="ff-letter-value">
      {span.value}
      <sup aria-hidden="true">{numberOf(facts, span.name)}</sup>
    </span>
  )
}

const Spans = ({ spans, facts }: { spans: readonly LetterSpanView[]; facts: readonly FactView[] }) =>
  spans.map((span) => <Span key={typeof span === 'string' ? span : span.name} span={span} facts={facts} />)

const Part = ({ part, facts }: { part: LetterPartView; facts: readonly FactView[] }) =>
  part.kind === 'heading' ? (
    <h3>
      <Spans spans={part.spans} facts={facts} />
    </h3>
  ) : (
    <p className={part.kind === 'free' ? 'ff-letter-free' : undefined}>
      <Spans spans={part.spans} facts={facts} />
    </p>
  )

/** The letter on a sheet, word for word what the PDF says, in the letter's own language. */
export const LetterSheet = ({
  letter,
  facts,
  language,
}: {
  letter: LetterView
  facts: readonly FactView[]
  language: LetterName
}) => {
  const words = letterSheetTexts[language]
  return (
    <article className="ff-letter" lang={language}>
      <header>
        <b>{letter.municipality} kommune</b>
        <span>
          {words.reference}: {letter.reference}. {formatDate(letter.on)}
        </span>
      </header>
      <address>
        {letter.recipient}
        {letter.address.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <h2>
        <Spans spans={letter.title} facts={facts} />
      </h2>
      {letter.parts.map((part) => (
        <Part key={part.id} part={part} facts={facts} />
      ))}
      <footer>
        <p>{words.regards}</p>
        {letter.signed.map(({ name, role }) => (
          <p key={name}>
            <b>{name}</b>, {role}
          </p>
        ))}
        <p className="ff-small">{words.service}</p>
      </footer>
    </article>
  )
}
