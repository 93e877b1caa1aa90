import type { GuidanceView, PeriodView } from '#lib/citizenship/guidance.view'
import { formatDate } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { guidanceTexts as t } from '#lib/i18n/texts/guidance'
import { addDays, addYears, earliest, type LocalDate, latest } from '#lib/values/local-date'
import { Cell, DataTable, RowHead } from '../ui/data-table'
import { Section } from '../ui/section'
import { Timeline } from '../ui/timeline'

type Props = { view: GuidanceView; language: Language }

const ROOM_AFTER = 90

/** The years that the best rule looks back over, on the day it is met. */
const windowOf = ({ best }: GuidanceView): PeriodView | null =>
  best?.metOn && best.kind !== 'NONE'
    ? { from: addYears(best.metOn, -(best.windowYears ?? best.needYears)), to: best.metOn }
    : null

/** Everything that is drawn, in words: the same rows as the table. */
const rowsOf = (view: GuidanceView) => {
  const window = windowOf(view)
  return [
    ...view.lawful.map((period) => ({ what: t.lawful, kind: 'norsk' as const, ...period })),
    ...view.deducted.map((period) => ({ what: t.deducted, kind: 'missing' as const, ...period })),
    ...(window ? [{ what: t.window, kind: 'course' as const, ...window }] : []),
  ]
}

const spanOf = (view: GuidanceView): { from: LocalDate; to: LocalDate } => {
  const start = view.residenceStart ?? view.asOf
  const window = windowOf(view)
  return {
    from: earliest(start, ...(window ? [window.from] : [])),
    to: addDays(latest(view.asOf, ...(view.best?.metOn ? [view.best.metOn] : [])), ROOM_AFTER),
  }
}

/** Days counted, days deducted and the window, drawn and in a table. */
export const GuidanceTimeline = ({ view, language }: Props) => {
  const words = (text: Text) => say(text, language)
  const rows = rowsOf(view)
  const span = spanOf(view)
  const day = (to: LocalDate | null) => (to ? formatDate(addDays(to, -1)) : words(t.noEnd))
  const lane = (what: Text) => ({
    label: words(what),
    periods: rows
      .filter((row) => row.what === what)
      .map(({ kind, from, to }, at) => ({
        id: `${at}`,
        from,
        to: to ? earliest(addDays(to, -1), span.to) : span.to,
        label: words(what),
        kind,
      })),
  })
  const { metOn } = view.best ?? {}
  const columns = (['what', 'from', 'until'] as const).map((id) => ({ id, label: words(t[id]) }))
  if (rows.length === 0) return null
  return (
    <Section title={words(t.timeline)}>
      <div className="ff-guide-line-drawing">
        <Timeline
          {...span}
          today={view.asOf}
          todayLabel={words(t.today)}
          lanes={[
            lane(t.lawful),
            ...(view.deducted.length > 0 ? [lane(t.deducted)] : []),
            lane(t.window),
            ...(metOn
              ? [
                  {
                    label: words(t.best),
                    milestones: [
                      { id: 'met', on: metOn, label: formatDate(metOn), state: 'planned' as const },
                    ],
                  },
                ]
              : []),
          ]}
        />
      </div>
      <DataTable caption={words(t.timeline)} columns={columns} cards>
        {rows.map(({ what, from, to }) => (
          <tr key={`${what.nb} ${from}`}>
            <RowHead className="ff-plain">{words(what)}</RowHead>
            <Cell label={words(t.from)}>{formatDate(from)}</Cell>
            <Cell label={words(t.until)}>{day(to)}</Cell>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}
