import Link from 'next/link'
import { formatMonth, formatOre } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { statusTexts, stipendTexts as t } from '#lib/i18n/texts/stipend'
import type { RunStatusView } from '#lib/stipend/stipend.view'
import { Cell, DataTable, RowHead } from '../ui/data-table'

/** A participant's months; each leads to the payslip with its reasons. */
export const CasePayments = ({
  payments,
  participantId,
  language,
}: {
  payments: readonly { month: string; status: RunStatusView; payableOre: number }[]
  participantId: string
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const columns = [
    { id: 'month', label: words(t.month) },
    { id: 'status', label: words(t.status) },
    { id: 'paid', label: words(t.paid), numeric: true },
  ]
  return (
    <DataTable caption={words(t.payments)} columns={columns} cards>
      {payments.map(({ month, status, payableOre }) => (
        <tr key={month}>
          <RowHead>{formatMonth(month)}</RowHead>
          <Cell label={words(t.status)}>{words(statusTexts[status])}</Cell>
          <Cell numeric label={words(t.paid)}>
            <Link className="ff-number" href={`/stipend/${month}/${participantId}`} prefetch={false}>
              <b>{formatOre(payableOre)}</b>
              <span className="ff-hidden"> {formatMonth(month)}</span>
            </Link>
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
