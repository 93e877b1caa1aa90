import Link from 'next/link'
import { MARK_LETTERS } from '#lib/attendance/codes.schema'
import type { GridCell, WeekGridView } from '#lib/attendance/overview.view'
import { clockOf, sessionHref } from '#lib/attendance/register.view'
import { formatQuarters, formatShortDate, formatWeek, formatWeekday } from '#lib/i18n/format'
import { type Language, say, type Text } from '#lib/i18n/text'
import { lateWords, markTexts } from '#lib/i18n/texts/attendance'
import { overviewTexts as t } from '#lib/i18n/texts/overview'
import { addDays } from '#lib/values/local-date'
import { FilterChips } from '../ui/chips'
import { CodeBox } from '../ui/code-box'
import { Cell, RowHead } from '../ui/data-table'
import { EmptyState } from '../ui/empty-state'
import { ScrollBox } from '../ui/scroll-box'
import { Section } from '../ui/section'

const wordsOf = ({ code, absentQuarters }: NonNullable<GridCell>): Text =>
  code === 'LATE' ? lateWords(formatQuarters(absentQuarters)) : markTexts[code]

const Mark = ({ cell, language }: { cell: GridCell; language: Language }) =>
  cell ? (
    <CodeBox code={MARK_LETTERS[cell.code]} label={say(wordsOf(cell), language)} />
  ) : (
    <span className="ff-sub" aria-hidden="true">
      ·
    </span>
  )

type Column = WeekGridView['columns'][number]

const ColumnHead = ({ column, language }: { column: Column; language: Language }) => (
  <th scope="col">
    <Link href={sessionHref(column)} prefetch={false}>
      {formatWeekday(column.date, language)} {formatShortDate(column.date)}
      <br />
      {clockOf(column.startMinute)}
    </Link>
    <span className="ff-tiny ff-sub">
      {' '}
      {column.groupName}
      {!column.registered && `, ${say(t.notRegistered, language)}`}
    </span>
  </th>
)

/** A week of sessions across and people down, each head leading to its register. */
export const WeekGrid = ({
  view,
  base,
  language,
}: {
  view: WeekGridView
  /** The address of the page, to which the week is added. */
  base: string
  language: Language
}) => {
  const week = say(formatWeek(view.monday), language)
  const chips = [
    { href: `${base}?uke=${addDays(view.monday, -7)}`, label: say(t.previous, language), current: false },
    { href: `${base}?uke=${view.monday}`, label: week, current: true },
    { href: `${base}?uke=${addDays(view.monday, 7)}`, label: say(t.next, language), current: false },
  ]
  return (
    <Section
      title={`${say(t.week, language)}, ${week}`}
      aside={<FilterChips label={say(t.week, language)} chips={chips} />}
    >
      {view.columns.length > 0 ? (
        <ScrollBox label={week} narrow>
          <table className="ff-table ff-table-sticky ff-week-grid">
            <caption className="ff-hidden">{week}</caption>
            <thead>
              <tr>
                <th scope="col">{say(t.participant, language)}</th>
                {view.columns.map((column) => (
                  <ColumnHead key={sessionHref(column)} column={column} language={language} />
                ))}
              </tr>
            </thead>
            <tbody>
              {view.rows.map(({ participantId, name, cells }) => (
                <tr key={participantId}>
                  <RowHead>{name}</RowHead>
                  {view.columns.map((column, at) => (
                    <Cell key={sessionHref(column)}>
                      <Mark cell={cells[at] ?? null} language={language} />
                    </Cell>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      ) : (
        <EmptyState>{say(t.noSessions, language)}</EmptyState>
      )}
    </Section>
  )
}
