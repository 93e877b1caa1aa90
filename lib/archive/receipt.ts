/** That the archive took the case or a document: our key of it, and what it is called there. */
export type Receipt = {
  readonly municipalityId: string
  readonly thingId: string
  readonly systemId: string
  readonly archiveNumber: string
}

const KEY = /^(\d{4})\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i

/** The text of the first element of this name, whatever its prefix; plain text alone. */
const textOf = (xml: string, name: string): string =>
  new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?>([^<]*)</`).exec(xml)?.[1]?.trim() ?? ''

/** What stands inside each element of this name. Receipts do not nest. Each part of the text is looked at once. */
const insides = (xml: string, name: string): readonly string[] => {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?>`, 'g')
  const closing = new RegExp(`</(?:[\\w.-]+:)?${name}>`, 'g')
  const found: string[] = []
  while (opening.exec(xml)) {
    closing.lastIndex = opening.lastIndex
    const end = closing.exec(xml)
    if (!end) break
    found.push(xml.slice(opening.lastIndex, end.index))
    opening.lastIndex = closing.lastIndex
  }
  return found
}

const receiptOf = (xml: string, number: string): Receipt | null => {
  const [, municipalityId, thingId] = KEY.exec(textOf(xml, 'noekkel')) ?? []
  const systemId = textOf(xml, 'systemID')
  if (!municipalityId || !thingId || !systemId || textOf(xml, 'fagsystem') !== 'Fotfeste') return null
  return { municipalityId, thingId: thingId.toLowerCase(), systemId, archiveNumber: number }
}

/** The archive's own number: case and year, or journal post; else its id. */
const numberOf = (xml: string): string => {
  const [year, serial] = [textOf(xml, 'saksaar'), textOf(xml, 'sakssekvensnummer')]
  if (year && serial) return `${year}/${serial}`
  return textOf(xml, 'registreringsID') || textOf(xml, 'mappeID') || textOf(xml, 'systemID')
}

/**
 * The receipts in a text: KS Fiks Arkiv V1 `arkivmelding.opprett.kvittering`, one or several after one another. A
 * document type is refused: nothing is ever fetched or expanded. `failed` is what the archive would not take.
 */
export const readReceipts = (
  xml: string,
): { readonly receipts: readonly Receipt[]; readonly failed: number } | null => {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return null
  const found = [...insides(xml, 'mappeKvittering'), ...insides(xml, 'registreringKvittering')]
  const receipts = found.map((one) => receiptOf(one, numberOf(one)))
  if (receipts.includes(null)) return null
  const failed = [...insides(xml, 'mappeFeilet'), ...insides(xml, 'registreringFeilet')].length
  return found.length + failed > 0 ? { receipts: receipts.filter((one) => one !== null), failed } : null
}
