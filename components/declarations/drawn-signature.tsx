import type { Drawing } from '#lib/declarations/strokes.schema'

const MARGIN = 8

/** The part of the canvas that was drawn on. */
const partOf = ({ strokes }: Drawing) => {
  const points = strokes.flat()
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN]
  return [left, top, Math.max(...xs) + MARGIN - left, Math.max(...ys) + MARGIN - top].join(' ')
}

/** The strokes as they were drawn; a single dot is a dot. */
export const DrawnSignature = ({ drawing, label }: { drawing: Drawing; label: string }) => (
  <svg
    className="ff-drawn"
    viewBox={partOf(drawing)}
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
