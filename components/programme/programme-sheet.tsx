import { formatDate, formatQuarters } from '#lib/i18n/format'
import { spokenLanguage } from '#lib/i18n/languages'
import { say } from '#lib/i18n/text'
import { goalTexts } from '#lib/i18n/texts/plans'
import type { LineEntry, ProgrammeLine } from '#lib/programme/programme-line.view'
import { type ProgrammeWords, programmeWords } from '#lib/programme/text/programme.view'
import { daysBetween, type LocalDate } from '#lib/values/local-date'
import { WordsPair } from '../pocket/words-pair'
import { Pictogram } from './pictograms'

type Span = Pick<ProgrammeLine, 'startsOn' | 'endsOn'>

const percent = ({ startsOn, endsOn }: Span, day: LocalDate, after = 0) => {
  const whole = daysBetween(startsOn, endsOn) + 1
  return Math.min(Math.max((daysBetween(startsOn, day) + after) / whole, 0), 1) * 100
}

const Days = ({ from, to }: Pick<LineEntry, 'from' | 'to'>) => (
  <bdi dir="ltr" className="ff-nowrap">
    {formatDate(from)}
    {to !== from && `–${formatDate(to)}`}
  </bdi>
)

/** Where in the programme it lies: from the side that the language begins at. */
const Bar = ({ entry, line }: { entry: LineEntry; line: ProgrammeLine }) => {
  if (entry.from > line.endsOn) return <div aria-hidden="true" />
  const start = percent(line, entry.from)
  const width = Math.max(percent(line, entry.to, 1) - start, 1.2)
  return (
    <div className="ff-sheet-bar" aria-hidden="true">
      <span
        className={entry.from === entry.to ? 'ff-sheet-day' : undefined}
        style={{ insetInlineStart: `${Math.min(start, 98.8)}%`, inlineSize: `${width}%` }}
      />
    </div>
  )
}

const Entry = ({
  entry,
  line,
  language,
  words,
  norwegian,
}: {
  entry: LineEntry
  line: ProgrammeLine
  language: string
  words: ProgrammeWords
  norwegian: ProgrammeWords
}) => {
  const { kind, title, from, to, quartersPerWeek } = entry
  const isPast = to < line.today
  return (
    <li className={isPast ? 'ff-sheet-entry ff-sheet-past' : 'ff-sheet-entry'}>
      <Pictogram kind={kind} />
      <div>
        <b>
          <WordsPair
            language={language}
            own={words[kind]}
            norwegian={language === line.written || title === norwegian[kind] ? words[kind] : title}
          />
        </b>
        {language === line.written && title !== words[kind] && <span className="ff-pocket-nb">{title}</span>}
      </div>
      <div className="ff-sheet-when">
        <Days from={from} to={to} />
        {quartersPerWeek !== null && (
          <span>
            {' '}
            <bdi dir="ltr">{formatQuarters(quartersPerWeek)}</bdi> {words.hoursAWeek}
          </span>
        )}
      </div>
      <Bar entry={entry} line={line} />
    </li>
  )
}

/** The whole programme as the participant reads it: pictures, own words, days, and where each lies on the line. */
export const ProgrammeSheet = ({ line }: { line: ProgrammeLine }) => {
  const { language, words } = programmeWords(line.language)
  const norwegian = programmeWords(line.written).words
  const direction = spokenLanguage(language)?.direction ?? 'ltr'
  const goal = goalTexts[line.goal as keyof typeof goalTexts]
  return (
    <article className="ff-programme" lang={language} dir={direction}>
      <header>
        <h2>
          <WordsPair language={language} own={words.title} norwegian={norwegian.title} />
        </h2>
        <p>
          <bdi>{line.name}</bdi> · <Days from={line.startsOn} to={line.endsOn} />
        </p>
        <p>
          {words.goal}: <bdi lang={line.written}>{say(goal, line.written)}</bdi>
        </p>
        <p>
          {words.today}: <Days from={line.today} to={line.today} />
        </p>
        {words.draft && <p className="ff-small">{words.draft}</p>}
      </header>
      <ol className="ff-sheet">
        {line.entries.map((entry) => (
          <Entry
            key={`${entry.kind}${entry.from}${entry.title}`}
            entry={entry}
            line={line}
            language={language}
            words={words}
            norwegian={norwegian}
          />
        ))}
      </ol>
      <footer>{line.municipality} kommune</footer>
    </article>
  )
}
