/** One session in the past: its day, the share of it attended (0–1), or uncertain. */
export type PastSession = { id: string; share: number; uncertain?: boolean }

const STEP = 11
const HEIGHT = 20

const Bar = ({ share, uncertain = false, x }: { share: number; uncertain?: boolean; x: number }) => {
  if (uncertain)
    return <rect className="ff-sessions-uncertain" x={x + 1} y={3} width={6} height={16} rx={1} />
  if (share === 0) return <rect className="ff-sessions-absent" x={x} y={HEIGHT - 3} width={8} height={3} />
  const height = 4 + 14 * share
  return <rect className="ff-sessions-time" x={x} y={HEIGHT - height} width={8} height={height} rx={1} />
}

/** The last sessions as bars: height is time attended, a low dark dash absent, an outline uncertain. */
export const LastSessions = ({
  sessions,
  label,
}: {
  sessions: readonly PastSession[]
  /** The same in words: "9 av 10 økter". */
  label: string
}) => (
  <svg
    className="ff-sessions"
    role="img"
    aria-label={label}
    width={sessions.length * STEP}
    height={HEIGHT}
    viewBox={`0 0 ${sessions.length * STEP} ${HEIGHT}`}
  >
    {sessions.map(({ id, share, uncertain = false }, at) => (
      <Bar key={id} share={share} uncertain={uncertain} x={at * STEP} />
    ))}
  </svg>
)
