import type { DecisionRowView } from '#lib/decisions/decision.view'
import { type Language, say } from '#lib/i18n/text'
import { decisionPageTexts as t } from '#lib/i18n/texts/decision-page'
import { decisionKindTexts } from '#lib/i18n/texts/decisions'
import { LinkButton } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { PageHeader } from '../ui/page-header'

/** What waits for a leader: read it, then approve or send it back. */
export const ApprovalList = ({
  rows,
  language,
}: {
  rows: readonly DecisionRowView[]
  language: Language
}) => (
  <>
    <PageHeader title={say(t.approvals, language)} sub={say(t.approvalsLead, language)} />
    {rows.length === 0 ? (
      <EmptyState>{say(t.nothingWaits, language)}</EmptyState>
    ) : (
      <DataTable
        caption={say(t.approvals, language)}
        cards
        columns={[
          { id: 'person', label: say(t.person, language) },
          { id: 'kind', label: say(t.kind, language) },
          { id: 'by', label: say(t.sentBy, language) },
          { id: 'read', label: say(t.read, language), hidden: true },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.id}>
            <RowHead>{row.name}</RowHead>
            <Cell label={say(t.kind, language)}>{say(decisionKindTexts[row.kind], language)}</Cell>
            <Cell label={say(t.sentBy, language)}>
              {row.proposedBy}
              {row.mine && <span className="ff-sub ff-small"> {say(t.own, language)}</span>}
            </Cell>
            <Cell>
              <LinkButton href={`/participants/${row.participantId}/decisions/${row.id}`}>
                {say(t.read, language)}
              </LinkButton>
            </Cell>
          </tr>
        ))}
      </DataTable>
    )}
  </>
)
