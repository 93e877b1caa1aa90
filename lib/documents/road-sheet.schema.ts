import { z } from 'zod'
import { day, municipality, words } from './facts.schema'
import { roadSteps } from './text/road'

/** Where one participant stands on the road, and the day each milestone may be reached. */
export const roadSheetFactsSchema = z.strictObject({
  /** The reader's language; `nb` or `nn` gives the Norwegian text alone. */
  language: words,
  municipality,
  preparedOn: day,
  participant: z.strictObject({ name: words }),
  milestones: z
    .array(
      z.strictObject({
        step: z.enum(roadSteps),
        /** Null while the day is not known. */
        on: day.nullable(),
        done: z.boolean(),
      }),
    )
    .min(1)
    .max(roadSteps.length)
    .refine((steps) => new Set(steps.map(({ step }) => step)).size === steps.length, 'samme steg to ganger'),
})

export type RoadSheetFacts = z.infer<typeof roadSheetFactsSchema>
