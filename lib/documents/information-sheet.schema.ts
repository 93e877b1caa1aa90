import { z } from 'zod'
import { day, municipality, words } from './facts.schema'

export const informationSheetFactsSchema = z.strictObject({
  /** The reader's language; `nb` gives the Norwegian text alone. */
  language: words,
  municipality,
  preparedOn: day,
})

export type InformationSheetFacts = z.infer<typeof informationSheetFactsSchema>
