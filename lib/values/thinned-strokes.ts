type Stroke = readonly { readonly x: number; readonly y: number }[]

/**
 * As many points as are kept of a signature, the ends of every stroke among them: however long somebody draws, it can
 * be sent.
 */
export const thinned = (strokes: readonly Stroke[], most: number): readonly Stroke[] => {
  const points = strokes.reduce((sum, { length }) => sum + length, 0)
  if (points <= most) return strokes
  const step = Math.ceil(points / Math.max(most - 2 * strokes.length, 1))
  return strokes.map((stroke) => stroke.filter((_point, at) => at % step === 0 || at === stroke.length - 1))
}
