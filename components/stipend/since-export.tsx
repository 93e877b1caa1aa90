import Link from 'next/link'
import { formatMonth, formatOre, formatOreChange } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { moneyFactTexts } from '#lib/i18n/texts/money-facts'
import { stipendTexts } from '#lib/i18n/texts/stipend'
import { sinceExportLead, compareTexts as t } from '#lib/i18n/texts/stipend-compare'
import type { RunView } from '#lib/stipend/stipend.view'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'

/** What another export would show: nothing, or who would be paid otherwise by what is known today. */
export const SinceExport = ({
  since,
  month,
  language,
}: {
  since: NonNullable<RunView['sinceExport']>
  month: string
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  if (since.rows.length === 0)
    return (
      <Section title={words(t.sinceExport)}>
        <p>{words(t.sameFile)}</p>
      </Section>
    )
  const columns = [
    { id: 'name', label: words(stipendTexts.participant) },
    { id: 'paid', label: words(t.exported), numeric: true },
    { id: 'now', label: words(moneyFactTexts.effectNow), numeric: true },
    { id: 'change', label: words(t.unsettled), numeric: true },
  ]
  return (
    <Section title={words(t.sinceExport)}>
      <p>{words(sinceExportLead(formatMonth(since.run)))}</p>
      <DataTable caption={words(t.sinceExport)} columns={columns} cards>
        {since.rows.map(({ participantId, name, paidOre, nowOre, ore }) => (
          <tr key={participantId}>
            <RowHead>{name}</RowHead>
            <Cell numeric label={words(t.exported)}>
              {formatOre(paidOre)}
            </Cell>
            <Cell numeric label={words(moneyFactTexts.effectNow)}>
              {formatOre(nowOre)}
            </Cell>
            <Cell numeric label={words(t.unsettled)}>
              <Link className="ff-number" href={`/stipend/${month}/${participantId}`} prefetch={false}>
                <b>{formatOreChange(ore)}</b>
                <span className="ff-hidden"> {name}</span>
              </Link>
            </Cell>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}
