export type BarKind = 'norsk' | 'work' | 'course' | 'leave' | 'holiday' | 'missing'

/** A bar narrower than this share of the lane cannot hold words. */
const ROOM_FOR_WORDS = 0.05

/** Past this share the words stand before the mark, so that they stay inside the lane. */
const NEAR_THE_END = 0.85

const percent = (share: number) => `${share * 100}%`

/** A period in a lane. Its words are cut where it ends; the whole is in the list beside the lane. */
export const TimelineBar = ({
  kind,
  label,
  start,
  end,
}: {
  kind: BarKind
  label: string
  start: number
  end: number
}) => (
  <svg
    className={`ff-lane-${kind}`}
    x={percent(start)}
    width={percent(Math.max(end - start, 0.002))}
    height={26}
    aria-hidden="true"
  >
    <rect className={`ff-bar-${kind}`} width="100%" height="100%" rx={4} />
    {end - start > ROOM_FOR_WORDS && (
      <text x={7} y={17}>
        {label}
      </text>
    )}
  </svg>
)

export const Milestone = ({
  at,
  label,
  state,
}: {
  at: number
  label: string
  state: 'done' | 'due' | 'planned'
}) => (
  <svg
    className={`ff-milestone ff-milestone-${state}`}
    x={percent(at)}
    height={26}
    overflow="visible"
    aria-hidden="true"
  >
    <circle cx={0} cy={13} r={6} />
    <text x={at > NEAR_THE_END ? -11 : 11} y={17} textAnchor={at > NEAR_THE_END ? 'end' : 'start'}>
      {label}
    </text>
  </svg>
)
