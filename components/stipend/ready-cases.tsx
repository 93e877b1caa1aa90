import Link from 'next/link'
import { formatMonth, formatOre, formatOreChange } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { invalidDays, rateTexts, readyCases, stipendTexts as t } from '#lib/i18n/texts/stipend'
import type { PaymentView, RunView } from '#lib/stipend/stipend.view'
import { Cell, DataTable, RowHead } from '../ui/data-table'

const ratesOf = ({ rates }: PaymentView, language: Language): string =>
  rates.map((rate) => say(rateTexts[rate] ?? { nb: rate, nn: rate }, language)).join(', ')

const PaymentRow = ({
  payment,
  month,
  compare,
  language,
}: {
  payment: PaymentView
  month: string
  compare: boolean
  language: Language
}) => {
  const { participantId, name, grossOre, deductionsOre, payableOre, previousOre } = payment
  const words = (text: Text) => say(text, language)
  return (
    <tr>
      <RowHead>{name}</RowHead>
      <Cell label={words(t.rate)}>{ratesOf(payment, language)}</Cell>
      <Cell numeric label={words(t.absence)}>
        {payment.invalidDays > 0 && words(invalidDays(payment.invalidDays))}
      </Cell>
      <Cell numeric label={words(t.gross)}>
        {formatOre(grossOre)}
      </Cell>
      <Cell numeric label={words(t.deductions)}>
        {deductionsOre < 0 && formatOre(deductionsOre)}
      </Cell>
      {compare && (
        <>
          <Cell numeric label={words(t.lastMonth)}>
            {previousOre === null ? '' : formatOre(previousOre)}
          </Cell>
          <Cell numeric label={words(t.change)}>
            {previousOre === null ? '' : formatOreChange(payableOre - previousOre)}
          </Cell>
        </>
      )}
      <Cell numeric label={words(t.paid)}>
        <Link className="ff-number" href={`/stipend/${month}/${participantId}`} prefetch={false}>
          <b>{formatOre(payableOre)}</b>
          <span className="ff-hidden"> {name}</span>
        </Link>
      </Cell>
    </tr>
  )
}

/** The cases that need nobody, folded; those with trekk first. */
export const ReadyCases = ({
  view,
  compare,
  language,
}: {
  view: RunView
  /** Open, with the month before beside. */
  compare: boolean
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  const ready = view.payments.filter(({ hasOpenException }) => !hasOpenException)
  const sorted = [...ready].sort((a, b) => a.deductionsOre - b.deductionsOre)
  const reduced = ready.filter(({ deductionsOre }) => deductionsOre < 0).length
  const columns = [
    { id: 'name', label: words(t.participant) },
    { id: 'rate', label: words(t.rate) },
    { id: 'absence', label: words(t.absence), numeric: true },
    { id: 'gross', label: words(t.gross), numeric: true },
    { id: 'deductions', label: words(t.deductions), numeric: true },
    ...(compare
      ? [
          { id: 'last', label: words(t.lastMonth), numeric: true },
          { id: 'change', label: words(t.change), numeric: true },
        ]
      : []),
    { id: 'paid', label: words(t.paid), numeric: true },
  ]
  return (
    <details className="ff-ready" open={compare || view.open === 0}>
      <summary>
        <b>{words(readyCases(ready.length, reduced))}</b>
        <b className="ff-aside">{formatOre(view.readyOre)}</b>
      </summary>
      <DataTable caption={`${words(t.payments)}, ${formatMonth(view.month)}`} columns={columns} cards>
        {sorted.map((payment) => (
          <PaymentRow
            key={payment.participantId}
            payment={payment}
            month={view.month}
            compare={compare}
            language={language}
          />
        ))}
      </DataTable>
    </details>
  )
}
