import type { CaseKnownOn } from '#lib/history/history.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, same, say, type Text } from '#lib/i18n/text'
import { decisionKindTexts, decisionStatusTexts, eventKindTexts } from '#lib/i18n/texts/decisions'
import { outcomeTexts } from '#lib/i18n/texts/eligibility'
import { effectKindTexts, eventsUntil, historyTexts as t } from '#lib/i18n/texts/history'
import { goalTexts, planStatusTexts, planTitle } from '#lib/i18n/texts/plans'
import { lineTexts } from '#lib/i18n/texts/programme-line'
import type { LocalDate } from '#lib/values/local-date'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'

type Row = { readonly id: string; readonly cells: readonly [head: string, ...rest: string[]] }

const Rows = ({
  title,
  columns,
  rows,
  language,
}: {
  title: Text
  columns: readonly Text[]
  rows: readonly Row[]
  language: Language
}) => (
  <Section title={say(title, language)}>
    {rows.length === 0 ? (
      <p className="ff-sub">{say(t.none, language)}</p>
    ) : (
      <DataTable
        caption={say(title, language)}
        cards
        columns={columns.map((text) => ({ id: text.nb, label: say(text, language) }))}
      >
        {rows.map(({ id, cells: [head, ...rest] }) => (
          <tr key={id}>
            <RowHead>{head}</RowHead>
            {rest.map((words, at) => (
              <Cell key={columns[at + 1]?.nb} label={say(columns[at + 1] ?? t.what, language)}>
                {words}
              </Cell>
            ))}
          </tr>
        ))}
      </DataTable>
    )}
  </Section>
)

const days = (from: LocalDate, to: LocalDate) =>
  from === to ? formatDate(from) : `${formatDate(from)}–${formatDate(to)}`

const among = (texts: Readonly<Record<string, Text>>, code: string): Text => texts[code] ?? same(code)

/** What the case held at the end of a day: what was written later is not in it. */
export const CaseHistory = ({ view, language }: { view: CaseKnownOn; language: Language }) => {
  const words = (text: Text) => say(text, language)
  const { assessment, plans, decisions, leaves, effects, law, events, lastEvent } = view
  return (
    <div className="ff-stack-wide">
      <Section title={words(t.assessment)}>
        <p>
          {assessment
            ? `${words(among(outcomeTexts, assessment.outcome))}, ${formatDate(assessment.assessedOn)}`
            : words(t.notAssessed)}
        </p>
        {lastEvent && (
          <p className="ff-sub">
            {words(eventsUntil(events))} {words(lastEvent)}
          </p>
        )}
      </Section>
      <Rows
        title={t.plans}
        columns={[t.what, t.status, t.period]}
        language={language}
        rows={plans.map(({ number, status, goal, startsOn, endsOn }) => ({
          id: String(number),
          cells: [
            words(planTitle(number)),
            words(planStatusTexts[status]),
            status === 'DRAFT'
              ? words(t.draftNote)
              : `${words(among(goalTexts, goal))}, ${days(startsOn, endsOn)}`,
          ],
        }))}
      />
      <Rows
        title={t.decisions}
        columns={[t.what, t.status, t.last]}
        language={language}
        rows={decisions.map(({ id, number, kind, status, last, lastOn }) => ({
          id,
          cells: [
            `${number}. ${words(among(decisionKindTexts, kind))}`,
            words(decisionStatusTexts[status]),
            `${words(among(eventKindTexts, last))}, ${formatDate(lastOn)}`,
          ],
        }))}
      />
      <Rows
        title={t.changes}
        columns={[t.what, t.period]}
        language={language}
        rows={[
          ...leaves.map(({ from, to }) => ({
            id: `l${from}`,
            cells: [words(lineTexts.leave), days(from, to)] as const,
          })),
          ...effects.map(({ kind, from, to }) => ({
            id: `${kind}${from}`,
            cells: [words(among(effectKindTexts, kind)), days(from, to)] as const,
          })),
        ]}
      />
      <Rows
        title={t.law}
        columns={[t.number, t.value, t.source]}
        language={language}
        rows={law.map(({ title, value, cite }) => ({
          id: `${title}${cite}${value}`,
          cells: [title, value, cite],
        }))}
      />
    </div>
  )
}
