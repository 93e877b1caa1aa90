import { z } from 'zod'
import { asMessage } from '#lib/i18n/message'
import { signingInputTexts } from '#lib/i18n/texts/signing-input'

const MOST_STROKES = 500
const MOST_POINTS = 20_000
const LARGEST_SIDE = 5000
/** A finger may slide a little over the edge. */
const EDGE = 16

const bad = asMessage(signingInputTexts.strokes)
const side = z.number(bad).finite(bad).min(1, bad).max(LARGEST_SIDE, bad)
const point = z.object({ x: z.number(bad).finite(bad), y: z.number(bad).finite(bad) })

/**
 * A drawn signature: strokes of points on a canvas. Any mark is accepted, a single dot included; what no pen on
 * that canvas could have drawn is not.
 */
export const drawingSchema = z
  .object({
    width: side,
    height: side,
    strokes: z.array(z.array(point).max(MOST_POINTS, bad), bad).max(MOST_STROKES, bad),
  })
  .refine(({ strokes }) => strokes.some((stroke) => stroke.length > 0), {
    path: ['strokes'],
    message: asMessage(signingInputTexts.noSignature),
  })
  .refine(({ strokes }) => strokes.reduce((sum, stroke) => sum + stroke.length, 0) <= MOST_POINTS, {
    path: ['strokes'],
    message: bad,
  })
  .refine(
    ({ width, height, strokes }) =>
      strokes.every((stroke) =>
        stroke.every(({ x, y }) => x >= -EDGE && y >= -EDGE && x <= width + EDGE && y <= height + EDGE),
      ),
    { path: ['strokes'], message: bad },
  )

export type Drawing = z.output<typeof drawingSchema>
