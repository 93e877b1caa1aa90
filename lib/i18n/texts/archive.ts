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
  export: { nb: 'Eksporter til arkiv', nn: 'Eksporter til arkiv' },
} as const satisfies Record<string, Text>
