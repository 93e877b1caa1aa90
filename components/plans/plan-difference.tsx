import { type Language, say } from '#lib/i18n/text'
import { planTexts as t } from '#lib/i18n/texts/plans'
import type { PlanView } from '#lib/plans/plan.view'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'

/** What this version changes, line by line. */
export const PlanDifference = ({ view, language }: { view: PlanView; language: Language }) =>
  view.difference.length === 0 ? null : (
    <Section title={say(t.difference, language)}>
      <DataTable
        caption={say(t.difference, language)}
        cards
        columns={[
          { id: 'what', label: say(t.element, language) },
          { id: 'before', label: say(t.before, language) },
          { id: 'after', label: say(t.after, language) },
        ]}
      >
        {view.difference.map(({ id, label, before, after }) => (
          <tr key={id}>
            <RowHead>{say(label, language)}</RowHead>
            <Cell quiet label={say(t.before, language)}>
              {say(before, language)}
            </Cell>
            <Cell label={say(t.after, language)}>{say(after, language)}</Cell>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
