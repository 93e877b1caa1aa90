import { z } from 'zod'
import { day, municipality, words } from './facts.schema'
import { writtenForm } from './text/norwegian'

export const informationSheetFactsSchema = z.strictObject({
  /** The reader's language; `nb` gives the Norwegian text alone. */
  language: words,
  writtenForm,
  municipality,
  preparedOn: day,
})

export type InformationSheetFacts = z.input<typeof informationSheetFactsSchema>
