import type { DecisionRowView } from '#lib/decisions/decision.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { overturnedTexts } from '#lib/i18n/texts/decision-choices'
import { decisionPageTexts as t } from '#lib/i18n/texts/decision-page'
import { decisionKindTexts, decisionStatusTexts } from '#lib/i18n/texts/decisions'
import { LinkButton } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { PageHeader } from '../ui/page-header'
import { StatusTag } from '../ui/status-tag'

const TONES = { DRAFT: 'warning', PROPOSED: 'info', APPROVED: 'success', WITHDRAWN: 'neutral' } as const

export const DecisionStatusTag = ({
  status,
  language,
}: {
  status: DecisionRowView['status']
  language: Language
}) => <StatusTag tone={TONES[status]}>{say(decisionStatusTexts[status], language)}</StatusTag>

/** What became of a decision after a complaint, where that changed something. */
export const OutcomeTag = ({ outcome, language }: { outcome: string | null; language: Language }) => {
  const text = outcome ? overturnedTexts[outcome] : undefined
  return text ? <StatusTag tone="danger">{say(text, language)}</StatusTag> : null
}

const Row = ({ row, language }: { row: DecisionRowView; language: Language }) => (
  <tr>
    <RowHead>
      <a href={`/participants/${row.participantId}/decisions/${row.id}`} data-open>
        {say(decisionKindTexts[row.kind], language)}
      </a>
    </RowHead>
    <Cell label={say(t.number, language)}>{row.number}</Cell>
    <Cell label={say(t.status, language)}>
      <DecisionStatusTag status={row.status} language={language} />
      <OutcomeTag outcome={row.outcome} language={language} />
    </Cell>
    <Cell label={say(t.decidedOn, language)}>{row.decidedOn ? formatDate(row.decidedOn) : '–'}</Cell>
    <Cell label={say(t.deadline, language)}>
      {row.appealDeadline ? formatDate(row.appealDeadline) : '–'}
      {row.complained && <span className="ff-sub ff-small"> {say(t.complained, language)}</span>}
    </Cell>
  </tr>
)

/** Every decision of a case. */
export const DecisionList = ({
  participantId,
  rows,
  writes,
  language,
}: {
  participantId: string
  rows: readonly DecisionRowView[]
  writes: boolean
  language: Language
}) => (
  <>
    <PageHeader title={say(t.title, language)} sub={say(t.lead, language)}>
      {writes && (
        <LinkButton variant="primary" href={`/participants/${participantId}/decisions/new`}>
          {say(t.open, language)}
        </LinkButton>
      )}
    </PageHeader>
    {rows.length === 0 ? (
      <EmptyState>{say(t.none, language)}</EmptyState>
    ) : (
      <DataTable
        caption={say(t.title, language)}
        cards
        columns={[
          { id: 'kind', label: say(t.kind, language) },
          { id: 'number', label: say(t.number, language) },
          { id: 'status', label: say(t.status, language) },
          { id: 'decided', label: say(t.decidedOn, language) },
          { id: 'deadline', label: say(t.deadline, language) },
        ]}
      >
        {rows.map((row) => (
          <Row key={row.id} row={row} language={language} />
        ))}
      </DataTable>
    )}
  </>
)
