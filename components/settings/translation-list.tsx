import type { TranslationRow } from '#lib/declarations/translation.view'
import { type Language, say, type Text } from '#lib/i18n/text'
import { translationTexts as t, textStatusTexts } from '#lib/i18n/texts/translations'
import { LinkButton } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { StatusTag } from '../ui/status-tag'

const signing = ({ status, draftReason }: TranslationRow): Text => {
  if (status !== 'UTKAST') return t.signable
  return draftReason ? t.signableAsDraft : t.notSignable
}

/** Every language of the declaration: whose text it is, whether it is approved, whether it can be signed. */
export const TranslationList = ({
  rows,
  language,
}: {
  rows: readonly TranslationRow[]
  language: Language
}) => {
  const words = (text: Text) => say(text, language)
  return (
    <DataTable
      caption={words(t.title)}
      cards
      columns={[
        { id: 'language', label: words(t.language) },
        { id: 'status', label: words(t.status) },
        { id: 'whose', label: words(t.whose) },
        { id: 'signing', label: words(t.signing) },
        { id: 'action', label: words(t.action), hidden: true },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.language}>
          <RowHead>{words(row.name)}</RowHead>
          <Cell label={words(t.status)}>
            <StatusTag tone={row.status === 'UTKAST' ? 'warning' : 'success'}>
              {words(textStatusTexts[row.status])}
            </StatusTag>
            {row.assuredBy && <span className="ff-small ff-sub"> {row.assuredBy}</span>}
          </Cell>
          <Cell label={words(t.whose)}>{words(row.own ? t.ownText : t.productText)}</Cell>
          <Cell label={words(t.signing)}>{words(signing(row))}</Cell>
          <Cell label={words(t.action)}>
            <LinkButton href={`/settings/translations/${row.language}`} size="xsmall">
              {words(t.open)}
              <span className="ff-hidden">: {words(row.name)}</span>
            </LinkButton>
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
