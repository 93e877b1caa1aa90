import type { Text } from '../text'

const kinds: Readonly<Record<string, string>> = {
  DECLARATION: 'Integreringserklæring',
  CONTRACT: 'Integreringskontrakt',
  SIGNED_DECLARATION: 'Integreringserklæring, signert',
  SIGNED_CONTRACT: 'Integreringskontrakt, signert',
  PLAN: 'Integreringsplan',
  LETTER: 'Brev',
  DECISION: 'Vedtak',
}

/** What a document is called in the archive. */
export const documentKindText = (kind: string): string => kinds[kind] ?? 'Dokument'

export const archiveTexts = {
  title: { nb: 'Arkivet', nn: 'Arkivet' },
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
