import { formatDate, formatTime } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { eventNumber, trailTexts as t } from '#lib/i18n/texts/trail'
import type { TrailLine } from '#lib/trail/trail.view'
import { localDate } from '#lib/values/local-date'
import { Cell, DataTable, RowHead } from '../ui/data-table'

const When = ({ at, sequence, language }: Pick<TrailLine, 'at' | 'sequence'> & { language: Language }) => (
  <time dateTime={at.replace(' ', 'T')} title={say(eventNumber(sequence), language)}>
    {formatDate(localDate(at.slice(0, 10)))} {formatTime(at.slice(11))}
  </time>
)

/** What has been done in a case: when, what, who. */
export const TrailList = ({ lines, language }: { lines: readonly TrailLine[]; language: Language }) => (
  <DataTable
    caption={say(t.title, language)}
    cards
    columns={[
      { id: 'what', label: say(t.what, language) },
      { id: 'when', label: say(t.when, language) },
      { id: 'who', label: say(t.who, language) },
    ]}
  >
    {lines.map(({ sequence, at, what, who }) => (
      <tr key={sequence}>
        <RowHead>{say(what, language)}</RowHead>
        <Cell quiet label={say(t.when, language)}>
          <When at={at} sequence={sequence} language={language} />
        </Cell>
        <Cell quiet label={say(t.who, language)}>
          {who ?? say(t.unknown, language)}
        </Cell>
      </tr>
    ))}
  </DataTable>
)
