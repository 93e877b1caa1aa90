import { z } from 'zod'
import { day, municipality, person, words } from './facts.schema'
import { signingSchema } from './signing.schema'
import { writtenForm } from './text/norwegian'

/** Integreringskontrakten (§ 16 as it stood before the declaration). */
export const contractFactsSchema = z.strictObject({
  writtenForm,
  participant: person,
  municipality,
  decisionOn: day,
  preparedOn: day,
  code: words.optional(),
  signing: signingSchema.optional(),
  /** Who signed for the municipality; needed once the participant has signed. */
  signedForMunicipality: z.strictObject({ name: words, on: day }).optional(),
})

export type ContractFacts = z.input<typeof contractFactsSchema>
