import type { Stroke } from '../document'
import { number } from '../text/operators'

export type Box = { width: number; height: number }

const LINE_WIDTH = 1.25
/** Points nearer than this draw the same line. */
const NEAR = 0.5
/** So far beside the straight line a point may be passed over: a third of the pen's width. */
const BESIDE = 0.4
/** At most so many points are passed over at once. */
const REACH = 12
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

type Point = Stroke[number]

const apart = (points: Stroke): Stroke => {
  const kept: Point[] = []
  points.forEach((point, i) => {
    const last = kept.at(-1)
    const far = !last || Math.hypot(point.x - last.x, point.y - last.y) >= NEAR
    if (far || i === points.length - 1) kept.push(point)
  })
  return kept
}

const distance = (point: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const across = (point.x - from.x) * dy - (point.y - from.y) * dx
  const length = Math.hypot(dx, dy)
  return length === 0 ? Math.hypot(point.x - from.x, point.y - from.y) : Math.abs(across) / length
}

/** The furthest point that a straight line reaches without leaving the points between. */
const furthestFrom = (points: Stroke, at: number): number => {
  const from = points[at]
  let reached = at + 1
  for (let end = at + 2; from && end <= Math.min(at + REACH, points.length - 1); end++) {
    const to = points[end]
    if (!to || points.slice(at + 1, end).some((point) => distance(point, from, to) > BESIDE)) break
    reached = end
  }
  return reached
}

/** Fewer points that draw the same line. */
const thinned = (points: Stroke): Stroke => {
  const all = apart(points)
  const kept: Point[] = []
  for (let at = 0; at < all.length; at = furthestFrom(all, at)) {
    const point = all[at]
    if (point) kept.push(point)
  }
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
