import type { DocumentKind } from '#lib/values/document-kinds'
import type { Text } from '../text'

const kinds: Readonly<Record<DocumentKind, string>> = {
  DECLARATION_SHOWN: 'Integreringserklæring',
  CONTRACT_SHOWN: 'Integreringskontrakt',
  DECLARATION_SIGNED: 'Integreringserklæring, signert',
  CONTRACT_SIGNED: 'Integreringskontrakt, signert',
  SIGNED_PAPER: 'Signert ark, skannet',
  DECISION_LETTER: 'Vedtak',
  DECISION_NOTICE: 'Forhåndsvarsel',
  COMPLAINT_LETTER: 'Brev om klage',
  STIPEND_CHANGE: 'Brev om endret introduksjonsstønad',
  TRAINING_CERTIFICATE: 'Bevis for opplæring i norsk og samfunnskunnskap',
  ABSENCE: 'Vedlegg til fravær',
}

/** What a document is called in the archive. */
export const documentKindText = (kind: string): string => kinds[kind as DocumentKind] ?? 'Dokument'

export const archiveTexts = {
  title: { nb: 'Arkivet', nn: 'Arkivet' },
  lead: {
    nb: 'Hva arkivet har tatt imot fra hver sak. Det som venter mest, står først.',
    nn: 'Kva arkivet har teke imot frå kvar sak. Det som ventar mest, står først.',
  },
  none: { nb: 'Ingen saker ennå.', nn: 'Ingen saker enno.' },
  case: { nb: 'Sak', nn: 'Sak' },
  name: { nb: 'Navn', nn: 'Namn' },
  number: { nb: 'Nummer i arkivet', nn: 'Nummer i arkivet' },
  taken: { nb: 'Kvittert', nn: 'Kvittert' },
  notYet: { nb: 'Saken har ikke fått nummer i arkivet.', nn: 'Saka har ikkje fått nummer i arkivet.' },
  receipt: { nb: 'Kvittering fra arkivet (XML)', nn: 'Kvittering frå arkivet (XML)' },
  receiptHint: {
    nb: 'Lim inn én eller flere. Den samme to ganger gjør ingenting.',
    nn: 'Lim inn éi eller fleire. Den same to gonger gjer ingenting.',
  },
  import: { nb: 'Les inn kvittering', nn: 'Les inn kvittering' },
  notReceipt: {
    nb: 'Dette er ikke en kvittering fra Fiks Arkiv.',
    nn: 'Dette er ikkje ei kvittering frå Fiks Arkiv.',
  },
  export: { nb: 'Eksporter til arkiv', nn: 'Eksporter til arkiv' },
} as const satisfies Record<string, Text>

/** Where the case stands in the archive. */
export const archivedAs = (number: string): Text => ({
  nb: `Saken har nummer ${number} i arkivet.`,
  nn: `Saka har nummer ${number} i arkivet.`,
})

export const archivedOf = (archived: number, documents: number): Text => ({
  nb: `${archived} av ${documents}`,
  nn: `${archived} av ${documents}`,
})

export const archivedDocuments = (archived: number, documents: number): Text => ({
  nb: `${archived} av ${documents} dokumenter er kvittert.`,
  nn: `${archived} av ${documents} dokument er kvitterte.`,
})

export const archiveRefusals = {
  'not-found': { nb: 'Saken finnes ikke.', nn: 'Saka finst ikkje.' },
  'not-receipt': archiveTexts.notReceipt,
  'other-case': {
    nb: 'Kvitteringen gjelder en annen sak eller et dokument som ikke er her.',
    nn: 'Kvitteringa gjeld ei anna sak eller eit dokument som ikkje er her.',
  },
  differs: {
    nb: 'Arkivet har kvittert for dette før, med en annen id. Avklar med arkivet.',
    nn: 'Arkivet har kvittert for dette før, med ein annan id. Avklar med arkivet.',
  },
  'screening-code-missing': {
    nb: 'Saken er skjermet, og kommunen har ikke sagt at arkivet tar imot skjermingskoden. Den blir ikke eksportert. Administratoren kan endre det under Innstillinger, «Skjermede saker til arkivet».',
    nn: 'Saka er skjerma, og kommunen har ikkje sagt at arkivet tek imot skjermingskoden. Ho blir ikkje eksportert. Administratoren kan endre det under Innstillingar, «Skjerma saker til arkivet».',
  },
} as const satisfies Record<string, Text>
