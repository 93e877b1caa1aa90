import type { Drawing } from '#lib/declarations/strokes.schema'

/** The strokes as they were drawn; a single dot is a dot. */
export const DrawnSignature = ({ drawing, label }: { drawing: Drawing; label: string }) => (
  <svg
    className="ff-drawn"
    viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    role="img"
    aria-label={label}
    preserveAspectRatio="xMinYMid meet"
  >
    {drawing.strokes.map((stroke) => {
      const points = [...stroke, ...stroke.slice(-1)].map(({ x, y }) => `${x},${y}`).join(' ')
      return <polyline key={points} points={points} />
    })}
  </svg>
)
