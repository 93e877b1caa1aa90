import { z } from 'zod'
import { day, municipality, person, words } from './facts.schema'
import { signingSchema } from './signing.schema'
import { writtenForm } from './text/norwegian'

/** What stands on integreringserklæringen, and, once it is signed, how that was done. */
export const declarationFactsSchema = z.strictObject({
  /** The participant's language. `nb` gives the official text alone. */
  language: words,
  /** Of the protocol; the official text is bokmål. */
  writtenForm: writtenForm.optional(),
  participant: person,
  municipality,
  settledOn: day,
  decisionOn: day,
  /** The day this version of the document was made; it stands in the file instead of the clock. */
  preparedOn: day,
  /** Identifies the paper with the record. */
  code: words.optional(),
  signing: signingSchema.optional(),
})

export type DeclarationFacts = z.input<typeof declarationFactsSchema>
