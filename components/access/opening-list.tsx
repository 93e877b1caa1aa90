import type { OpeningLine } from '#lib/access/access.view'
import { formatDate, formatTime } from '#lib/i18n/format'
import { type Language, same, say } from '#lib/i18n/text'
import { basisTexts, accessTexts as t } from '#lib/i18n/texts/access'
import { localDate } from '#lib/values/local-date'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'

type Line = OpeningLine & { readonly caseNumber?: string; readonly participantId?: string }

/** Who opened a case, when, and why. */
export const OpeningList = ({
  lines,
  caption,
  nothing,
  language,
}: {
  lines: readonly Line[]
  caption: string
  nothing: string
  language: Language
}) =>
  lines.length === 0 ? (
    <EmptyState>{nothing}</EmptyState>
  ) : (
    <DataTable
      caption={caption}
      cards
      columns={[
        { id: 'who', label: say(t.who, language) },
        ...(lines.some(({ caseNumber }) => caseNumber)
          ? [{ id: 'case', label: say(t.caseNumber, language) }]
          : []),
        { id: 'when', label: say(t.when, language) },
        { id: 'why', label: say(t.why, language) },
      ]}
    >
      {lines.map(({ id, who, at, basis, reason, caseNumber, participantId }) => (
        <tr key={id}>
          <RowHead>{who}</RowHead>
          {caseNumber && (
            <Cell label={say(t.caseNumber, language)}>
              <a className="ff-link" href={`/participants/${participantId}`}>
                {caseNumber}
              </a>
            </Cell>
          )}
          <Cell quiet label={say(t.when, language)}>
            {formatDate(localDate(at.slice(0, 10)))} {formatTime(at.slice(11))}
          </Cell>
          <Cell label={say(t.why, language)}>
            {reason ?? say(basisTexts[basis] ?? same(basis), language)}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
