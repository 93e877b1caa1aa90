import { formatDate, formatQuarters } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { programmePageTexts as t } from '#lib/i18n/texts/programme-line'
import type { ProgrammeLine } from '#lib/programme/programme-line.view'
import { programmeWords } from '#lib/programme/text/programme.view'
import { Cell, DataTable, RowHead } from '../ui/data-table'

/** The same as the line, for those who rather read a table. */
export const ProgrammeTable = ({ line, language }: { line: ProgrammeLine; language: Language }) => {
  const words = (text: Text) => say(text, language)
  const kinds = programmeWords(language).words
  return (
    <DataTable
      caption={words(t.table)}
      showCaption
      cards
      columns={[
        { id: 'what', label: words(t.what) },
        { id: 'kind', label: words(t.kind) },
        { id: 'from', label: words(t.from) },
        { id: 'to', label: words(t.to) },
        { id: 'hours', label: words(t.hours), numeric: true },
      ]}
    >
      {line.entries.map(({ kind, title, from, to, quartersPerWeek }) => (
        <tr key={`${kind}${from}${title}${quartersPerWeek}`}>
          <RowHead>{title}</RowHead>
          <Cell quiet label={words(t.kind)}>
            {kinds[kind]}
          </Cell>
          <Cell label={words(t.from)}>{formatDate(from)}</Cell>
          <Cell label={words(t.to)}>{to === from ? '' : formatDate(to)}</Cell>
          <Cell numeric label={words(t.hours)}>
            {quartersPerWeek === null ? '' : formatQuarters(quartersPerWeek)}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
