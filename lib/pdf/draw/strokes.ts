import type { Stroke } from '../document'
import { number } from '../text/operators'

export type Box = { width: number; height: number }

const LINE_WIDTH = 1.25
/** Points nearer than this draw the same line. */
const NEAR = 0.5
/** A line far off the page is a fault in the device, not a signature. */
const FURTHEST = 100_000

const boundsOf = (strokes: readonly Stroke[]) => {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const stroke of strokes) {
    for (const { x, y } of stroke) {
      if (!(Math.abs(x) < FURTHEST && Math.abs(y) < FURTHEST))
        throw new RangeError('Signaturen har et ugyldig punkt')
      bounds.left = Math.min(bounds.left, x)
      bounds.right = Math.max(bounds.right, x)
      bounds.top = Math.min(bounds.top, y)
      bounds.bottom = Math.max(bounds.bottom, y)
    }
  }
  return bounds
}

const thinned = (points: Stroke): Stroke => {
  const kept: { x: number; y: number }[] = []
  points.forEach((point, i) => {
    const last = kept.at(-1)
    const far = !last || Math.hypot(point.x - last.x, point.y - last.y) >= NEAR
    if (far || i === points.length - 1) kept.push(point)
  })
  return kept
}

/** A tenth of a point is finer than any pen. */
const tenth = (value: number) => number(Math.round(value * 10) / 10)
const at = ({ x, y }: { x: number; y: number }) => `${tenth(x)} ${tenth(y)}`

/** Through the middle between each two points, with the points themselves as the curve's handles. */
const curve = (points: Stroke): string => {
  const [first] = points
  if (!first) return ''
  if (points.length === 1) return `${at(first)} m\n${at({ x: first.x + 0.1, y: first.y })} l\nS\n`
  let from = first
  let path = `${at(first)} m\n`
  points.slice(1).forEach((point, i) => {
    const next = points[i + 2]
    const to = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : point
    const toward = (end: { x: number; y: number }) => ({
      x: end.x + ((point.x - end.x) * 2) / 3,
      y: end.y + ((point.y - end.y) * 2) / 3,
    })
    path += `${at(toward(from))} ${at(toward(to))} ${at(to)} c\n`
    from = to
  })
  return `${path}S\n`
}

/**
 * Ink as vector curves, fitted into a box whose lower left corner is the origin. Null where nothing is drawn.
 * Throws RangeError for a point that is no number or far outside any screen.
 */
export const drawStrokes = (strokes: readonly Stroke[], box: Box): string | null => {
  if (!strokes.some((stroke) => stroke.length > 0)) return null
  const { left, right, top, bottom } = boundsOf(strokes)
  const scale = Math.min(box.width / Math.max(1, right - left), box.height / Math.max(1, bottom - top), 1)
  const curves = strokes.map((stroke) =>
    curve(thinned(stroke.map(({ x, y }) => ({ x: (x - left) * scale, y: (bottom - y) * scale })))),
  )
  return `${number(LINE_WIDTH)} w 1 J 1 j\n${curves.join('')}`
}
