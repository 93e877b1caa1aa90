import { formatDate, formatQuarters } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { planTexts as t } from '#lib/i18n/texts/plans'
import type { PlanView } from '#lib/plans/plan.view'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'

const DIRECTED = 60

/** Hours against what is asked: `15,0 av 15,0`, in bold with what lacks when it is less. */
const Against = ({ hours, asked, language }: { hours: number; asked: number | null; language: Language }) => {
  if (asked === null) return formatQuarters(hours)
  const words = `${formatQuarters(hours)} ${say(t.of, language)} ${formatQuarters(asked)}`
  if (hours >= asked) return words
  return (
    <b>
      {words} (−{formatQuarters(asked - hours)})
    </b>
  )
}

/** Week by week, in as few rows as there are changes: the whole week and its arbeidsrettet part (§ 14 a). */
export const PlanWeeks = ({ view, language }: { view: PlanView; language: Language }) => {
  const { load, fullTime, workDirected } = view
  const { requiredFrom } = workDirected
  return (
    <Section title={say(t.weeks, language)}>
      <DataTable
        caption={say(t.weeks, language)}
        cards
        columns={[
          { id: 'when', label: say(t.from, language) },
          { id: 'to', label: say(t.to, language) },
          { id: 'week', label: say(t.wholeWeek, language), numeric: true },
          { id: 'directed', label: say(t.workDirected, language), numeric: true },
          { id: 'norwegian', label: say(t.norwegian, language), numeric: true },
        ]}
      >
        {load.map(({ from, to, total, work, norwegian }) => (
          <tr key={from}>
            <RowHead>{formatDate(from)}</RowHead>
            <Cell label={say(t.to, language)}>{formatDate(to)}</Cell>
            <Cell numeric label={say(t.wholeWeek, language)}>
              <Against hours={total} asked={fullTime} language={language} />
            </Cell>
            <Cell numeric label={say(t.workDirected, language)}>
              <Against
                hours={work}
                asked={requiredFrom && to >= requiredFrom ? DIRECTED : null}
                language={language}
              />
            </Cell>
            <Cell numeric label={say(t.norwegian, language)}>
              {formatQuarters(norwegian)}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}
