import { formatMonth, formatOre } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { statusTexts, stipendTexts as t } from '#lib/i18n/texts/stipend'
import type { MonthListItem } from '#lib/stipend/stipend.view'
import { LinkButton } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'

/** The months, the latest first, with where each stands. */
export const MonthList = ({ months, language }: { months: readonly MonthListItem[]; language: Language }) => {
  const words = (text: Text) => say(text, language)
  const columns = [
    { id: 'month', label: words(t.month) },
    { id: 'status', label: words(t.status) },
    { id: 'total', label: words(t.total), numeric: true },
    { id: 'open', label: words(t.open), hidden: true },
  ]
  return (
    <DataTable caption={words(t.months)} columns={columns} cards>
      {months.map(({ month, status, totalOre }, at) => (
        <tr key={month}>
          <RowHead>{formatMonth(month)}</RowHead>
          <Cell label={words(t.status)}>{words(statusTexts[status])}</Cell>
          <Cell numeric label={words(t.total)}>
            {status === 'NONE' ? '' : formatOre(totalOre)}
          </Cell>
          <Cell numeric>
            <LinkButton size="xsmall" href={`/stipend/${month}`} variant={at === 0 ? 'primary' : 'secondary'}>
              {words(t.open)}
              <span className="ff-hidden"> {formatMonth(month)}</span>
            </LinkButton>
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
