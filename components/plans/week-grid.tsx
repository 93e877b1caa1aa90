'use client'

import { useState } from 'react'
import { formatQuarters, formatShortDate } from '#lib/i18n/format'
import { planTexts as t, weeksFromTo } from '#lib/i18n/texts/plans'
import type { SavePlanForm } from '#lib/plans/plan.schema'
import { type GridRow, type Span, weekGrid, withHours } from '#lib/plans/week-grid.view'
import type { LoadPeriod } from '#lib/plans/weekly-load.view'
import { isoWeek, type LocalDate } from '#lib/values/local-date'
import { useSay } from '../shell/language'
import { ScrollBox } from '../ui/scroll-box'
import { kindClass } from './element-kind'
import { HoursCell } from './hours-cell'

type Elements = SavePlanForm['elements']
const WORK_DIRECTED = 60

const Sum = ({ hours, asked }: { hours: number; asked: number | null }) => {
  const say = useSay()
  if (asked === null) return <td className="ff-num">{formatQuarters(hours)}</td>
  const words = `${formatQuarters(hours)} ${say(t.of)} ${formatQuarters(asked)}`
  return hours >= asked ? (
    <td className="ff-num">{words}</td>
  ) : (
    <td className="ff-num ff-grid-lacks">
      {words} <b>(−{formatQuarters(asked - hours)})</b>
    </td>
  )
}

const useWeeksOf = () => {
  const say = useSay()
  return ({ from, to }: Span) => say(weeksFromTo(isoWeek(from), isoWeek(to)))
}

const Head = ({ periods }: { periods: readonly LoadPeriod[] }) => {
  const say = useSay()
  const weeksOf = useWeeksOf()
  return (
    <thead>
      <tr>
        <th scope="col">{say(t.element)}</th>
        {periods.map((period) => (
          <th key={period.from} scope="col" className="ff-num">
            {weeksOf(period)}
            <br />
            <span className="ff-tiny ff-sub ff-nowrap">
              {formatShortDate(period.from)}–{formatShortDate(period.to)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

const Row = ({
  row,
  at,
  periods,
  change,
}: {
  row: GridRow
  at: number
  periods: readonly LoadPeriod[]
  change: (period: Span, quarters: number | null) => void
}) => {
  const weeksOf = useWeeksOf()
  return (
    <tr>
      <th scope="row" className={`ff-grid-name ff-plan-${kindClass(row.kind)}`}>
        {row.title}
      </th>
      {periods.map((period, column) => (
        <td key={period.from}>
          <HoursCell
            label={`${row.title}, ${weeksOf(period)}`}
            place={`${at} ${column}`}
            quarters={row.cells[column] ?? 0}
            change={(quarters) => change(period, quarters)}
          />
        </td>
      ))}
    </tr>
  )
}

/** Elements against weeks: hours are typed where they are held, and summed against what the law asks. */
export const WeekGrid = ({
  elements,
  programme,
  fullTime,
  workFrom,
  replace,
}: {
  elements: Elements
  programme: Span
  /** Quarters in a whole week. */
  fullTime: number
  /** From when 15 hours a week are to be arbeidsrettet (§ 14 a); null when never. */
  workFrom: LocalDate | null
  replace: (elements: Elements) => void
}) => {
  const say = useSay()
  const [unread, setUnread] = useState(false)
  const { periods, rows } = weekGrid(elements, programme)
  const change = (key: string) => (period: Span, quarters: number | null) => {
    setUnread(quarters === null)
    if (quarters !== null) replace([...withHours(elements, key, period, quarters)])
  }
  return (
    <div className="ff-stack">
      <p className="ff-sub ff-small">{say(t.weekGridHint)}</p>
      <ScrollBox label={say(t.weekGrid)}>
        <table className="ff-table ff-grid">
          <caption className="ff-hidden">{say(t.weekGrid)}</caption>
          <Head periods={periods} />
          <tbody>
            {rows.map((row, at) => (
              <Row key={row.key} row={row} at={at} periods={periods} change={change(row.key)} />
            ))}
          </tbody>
          <tfoot aria-live="polite">
            <tr>
              <th scope="row">{say(t.wholeWeek)}</th>
              {periods.map(({ from, total }) => (
                <Sum key={from} hours={total} asked={fullTime} />
              ))}
            </tr>
            <tr>
              <th scope="row">{say(t.workDirected)}</th>
              {periods.map(({ from, to, work }) => (
                <Sum key={from} hours={work} asked={workFrom && to >= workFrom ? WORK_DIRECTED : null} />
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      <p role="status" className="ff-field-error">
        {unread && say(t.weekGridUnread)}
      </p>
    </div>
  )
}
