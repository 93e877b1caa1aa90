import { formatDate } from '#lib/i18n/format'
import { localDate } from '#lib/values/local-date'
import { type BarKind, Milestone, TimelineBar } from './timeline-bar'
import { axisMarks, type Span, share } from './timeline-scale'

/** Days are `yyyy-mm-dd`; `to` is the last day. */
export type Period = { id: string; from: string; to: string; label: string; kind: BarKind }
export type MilestonePoint = { id: string; on: string; label: string; state: 'done' | 'due' | 'planned' }
export type Lane = { label: string; periods?: readonly Period[]; milestones?: readonly MilestonePoint[] }

const day = (date: string) => formatDate(localDate(date))

const LaneRow = ({ lane, span, now }: { lane: Lane; span: Span; now: string | null }) => {
  const { label, periods = [], milestones = [] } = lane
  return (
    <>
      <div className="ff-lanes-label">
        {label}
        <ul className="ff-hidden">
          {periods.map(({ id, label: words, from, to }) => (
            <li key={id}>{`${words} ${day(from)}–${day(to)}`}</li>
          ))}
          {milestones.map(({ id, label: words, on }) => (
            <li key={id}>{`${words} ${day(on)}`}</li>
          ))}
        </ul>
      </div>
      <svg className="ff-lane" aria-hidden="true">
        {now && <line className="ff-lane-now" x1={now} x2={now} y1={0} y2={26} />}
        {periods.map(({ id, kind, label: words, from, to }) => (
          <TimelineBar
            key={id}
            kind={kind}
            label={words}
            start={share(span, from)}
            end={share(span, to, 1)}
          />
        ))}
        {milestones.map(({ id, on, label: words, state }) => (
          <Milestone key={id} at={share(span, on)} label={words} state={state} />
        ))}
      </svg>
    </>
  )
}

/** The programme from first to last day, one lane a kind of content. What is missing is drawn as missing. */
export const Timeline = ({
  from,
  to,
  today,
  todayLabel,
  lanes,
}: {
  from: string
  to: string
  today: string
  todayLabel: string
  lanes: readonly Lane[]
}) => {
  const span = { from, to }
  const now = today >= from && today <= to ? `${share(span, today) * 100}%` : null
  return (
    <div className="ff-lanes">
      <span />
      <svg className="ff-lane ff-lane-axis" aria-hidden="true">
        {axisMarks(span).map(({ id, words, at }) => (
          <text key={id} x={`${at * 100}%`} y={14} textAnchor="middle">
            {words}
          </text>
        ))}
      </svg>
      {lanes.map((lane) => (
        <LaneRow key={lane.label} lane={lane} span={span} now={now} />
      ))}
      <span />
      <svg className="ff-lane ff-lane-axis" aria-hidden="true">
        {now && (
          <text className="ff-lane-today" x={now} y={12} textAnchor="middle">
            {todayLabel}
          </text>
        )}
      </svg>
    </div>
  )
}
