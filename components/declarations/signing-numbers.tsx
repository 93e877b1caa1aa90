import type { NumbersRow, Shown } from '#lib/declarations/signing-numbers.view'
import { type Language, say } from '#lib/i18n/text'
import { signingNumbersTexts as t } from '#lib/i18n/texts/signing-numbers'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'

const STEP = 4

const counted = (count: Shown, language: Language) => {
  if (count === null) return say(t.few, language)
  return count === 0 ? '0' : `${count}–${count + STEP}`
}

/** One way of counting the meetings: what by, and how they ended. */
export const SigningNumbers = ({
  title,
  rows,
  columns,
  language,
}: {
  title: string
  rows: readonly NumbersRow[]
  /** Of the rows, then of each number. */
  columns: readonly string[]
  language: Language
}) => (
  <Section title={title}>
    {rows.length === 0 ? (
      <p>{say(t.empty, language)}</p>
    ) : (
      <DataTable
        caption={title}
        columns={columns.map((label, at) => ({ id: label, label, numeric: at > 0 }))}
      >
        {rows.map(({ key, label, cells }) => (
          <tr key={key}>
            <RowHead>{say(label, language)}</RowHead>
            {cells.map((count, at) => (
              <Cell key={columns[at + 1]} numeric>
                {counted(count, language)}
              </Cell>
            ))}
          </tr>
        ))}
      </DataTable>
    )}
  </Section>
)
