import type { DelegationView } from '#lib/access/access.view'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { accessTexts as t } from '#lib/i18n/texts/access'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { UndoButton } from './undo-button'

/** Who looks after whose caseload, from when to when. */
export const DelegationList = ({
  open,
  end,
  language,
}: {
  open: DelegationView['open']
  end: (delegationId: string) => Promise<FormResult>
  language: Language
}) =>
  open.length === 0 ? (
    <EmptyState>{say(t.noDelegations, language)}</EmptyState>
  ) : (
    <DataTable
      caption={say(t.delegations, language)}
      cards
      columns={[
        { id: 'from', label: say(t.from, language) },
        { id: 'to', label: say(t.to, language) },
        { id: 'days', label: say(t.days, language) },
        { id: 'reason', label: say(t.reason, language) },
        { id: 'action', label: say(t.action, language), hidden: true },
      ]}
    >
      {open.map(({ id, from, to, fromDate, toDate, reason, mine }) => (
        <tr key={id}>
          <RowHead>{from}</RowHead>
          <Cell label={say(t.to, language)}>{to}</Cell>
          <Cell label={say(t.days, language)} className="ff-nowrap">
            {formatDate(fromDate)}–{formatDate(toDate)}
          </Cell>
          <Cell quiet label={say(t.reason, language)}>
            {reason}
          </Cell>
          <Cell label={say(t.action, language)}>
            {mine && <UndoButton label={t.end} about={`${from}, ${to}`} action={end.bind(null, id)} />}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
