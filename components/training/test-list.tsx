import { formatDate } from '#lib/i18n/format'
import { type Language, same, say, type Text } from '#lib/i18n/text'
import { trainingTexts as t, testPartTexts, testResultTexts } from '#lib/i18n/texts/training'
import type { TrainingView } from '#lib/training/training.view'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'
import { SectionChip } from '../ui/section-chip'

/** Attempts at each delprøve, with the free first one. */
export const TestList = ({ view, language }: { view: TrainingView; language: Language }) => {
  const words = (text: Text) => say(text, language)
  const columns = (['test', 'date', 'attempt', 'result', 'cost'] as const).map((id) => ({
    id,
    label: words(t[id]),
    numeric: id === 'attempt',
  }))
  return (
    <Section title={words(t.tests)} aside={<SectionChip cite="integreringsloven § 37" />}>
      {view.attempts.length === 0 ? (
        <p className="ff-sub">{words(t.noTests)}</p>
      ) : (
        <DataTable caption={words(t.tests)} columns={columns} cards>
          {view.attempts.map(({ id, part, on, number, result, free }) => (
            <tr key={id}>
              <RowHead className="ff-plain">{words(testPartTexts[part])}</RowHead>
              <Cell label={words(t.date)}>{formatDate(on)}</Cell>
              <Cell numeric label={words(t.attempt)}>
                {number}
              </Cell>
              <Cell label={words(t.result)}>
                <b>{words(testResultTexts[result] ?? same(result))}</b>
              </Cell>
              <Cell quiet label={words(t.cost)}>
                {words(free && view.law?.duty ? t.free : t.notFree)}
              </Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  )
}
