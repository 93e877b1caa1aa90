import { createHash } from 'node:crypto'
import type { WrittenForm } from '#lib/documents/text/norwegian'
import type { LocalDate } from '#lib/values/local-date'

/** What stands on the form besides the fixed text. The identity number is kept apart, encrypted. */
export type AgreementFacts = {
  readonly name: string
  readonly municipality: string
  readonly settledOn: LocalDate
  readonly decisionOn: LocalDate
  readonly preparedOn: LocalDate
  /** Printed at the foot, so that a sheet of paper finds its record. */
  readonly code: string
  /** Of the Norwegian that is the municipality's own; the ministry's text stays as it was given. */
  readonly writtenForm: WrittenForm
}

/** SHA-256 in hex of a value as JSON. */
export const hashOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value), 'utf8').digest('hex')

/** The fingerprint of everything filled in, identity number included. */
export const factsHash = (facts: AgreementFacts, identityNumber: string): string => {
  const { name, municipality, settledOn, decisionOn, preparedOn, code, writtenForm } = facts
  // Agreements made before there was a choice are in bokmål, and their fingerprints say nothing of it
  const form = writtenForm === 'nb' ? [] : [writtenForm]
  return hashOf([name, municipality, settledOn, decisionOn, preparedOn, code, identityNumber, ...form])
}

/** No letters or digits that are read as others. */
const CODE_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ23456789'

/** Eight signs from the agreement's own id: `K7F3-9MPA`. */
export const paperCode = (agreementId: string): string => {
  const digest = createHash('sha256').update(agreementId, 'utf8').digest()
  const signs = [...digest.subarray(0, 8)].map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length] ?? 'A')
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`
}
