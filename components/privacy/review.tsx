import { type Language, say } from '#lib/i18n/text'
import { privacyTexts as t } from '#lib/i18n/texts/privacy'
import { Button } from '../ui/button'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { Section } from '../ui/section'

export type ReviewLine = {
  readonly id: string
  readonly group: string
  readonly column: string
  readonly value: string
  readonly other: boolean
}

/** What is looked through before a person gets his data. A plain form: it works without a script. */
export const AccessReview = ({
  lines,
  action,
  language,
}: {
  lines: readonly ReviewLine[]
  action: string
  language: Language
}) => (
  <form action={action} method="get">
    <Section title={say(t.review, language)} sub={say(t.reviewLead, language)}>
      {lines.length === 0 ? (
        <EmptyState>{say(t.nothing, language)}</EmptyState>
      ) : (
        <DataTable
          caption={say(t.review, language)}
          cards
          columns={[
            { id: 'hide', label: say(t.hide, language) },
            { id: 'where', label: say(t.where, language) },
            { id: 'what', label: say(t.what, language) },
          ]}
        >
          {lines.map(({ id, group, column, value, other }) => (
            <tr key={id}>
              <Cell label={say(t.hide, language)}>
                <input
                  type="checkbox"
                  name="skjul"
                  value={id}
                  defaultChecked={other}
                  aria-label={`${say(t.hide, language)}: ${group}, ${column}: ${value}`}
                />
              </Cell>
              <RowHead>
                {group}
                <br />
                <span className="ff-small ff-sub">{column}</span>
              </RowHead>
              <Cell label={say(t.what, language)}>{value}</Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
    <p>
      <Button type="submit" variant="primary">
        {say(t.make, language)}
      </Button>
    </p>
  </form>
)
