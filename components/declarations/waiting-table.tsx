import Link from 'next/link'
import type { WaitingView } from '#lib/declarations/agreement.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { agreementStatusTexts, declarationTexts as t } from '#lib/i18n/texts/declarations'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'

/** Everyone whose plan is set and who has not signed, the longest wait first. */
export const WaitingTable = ({ rows, language }: { rows: readonly WaitingView[]; language: Language }) =>
  rows.length === 0 ? (
    <EmptyState>{say(t.toSignEmpty, language)}</EmptyState>
  ) : (
    <DataTable
      caption={say(t.toSign, language)}
      cards
      columns={[
        { id: 'name', label: say(t.participant, language) },
        { id: 'language', label: say(t.language, language) },
        { id: 'plan', label: say(t.planSet, language) },
        { id: 'days', label: say(t.daysSince, language), numeric: true },
        { id: 'status', label: say(t.status, language) },
      ]}
    >
      {rows.map(({ participantId, name, language: spoken, planDate, days, status }) => (
        <tr key={participantId}>
          <RowHead>
            <Link href={`/participants/${participantId}/declaration`} prefetch={false}>
              {name}
            </Link>
          </RowHead>
          <Cell label={say(t.language, language)}>{say(spoken, language)}</Cell>
          <Cell label={say(t.planSet, language)}>{formatDate(planDate)}</Cell>
          <Cell numeric label={say(t.daysSince, language)}>
            {days}
          </Cell>
          <Cell label={say(t.status, language)}>
            {say(status ? agreementStatusTexts[status] : t.notPrepared, language)}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
