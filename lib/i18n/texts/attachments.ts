import type { Text } from '../text'

export const attachmentTexts = {
  title: { nb: 'Dokumenter', nn: 'Dokument' },
  none: { nb: 'Ingen dokumenter er lagt ved.', nn: 'Ingen dokument er lagde ved.' },
  add: { nb: 'Legg ved', nn: 'Legg ved' },
  file: { nb: 'PDF, JPEG eller PNG, høyst 5 MB', nn: 'PDF, JPEG eller PNG, høgst 5 MB' },
  fromDate: { nb: 'Første dag', nn: 'Første dag' },
  toDate: { nb: 'Siste dag', nn: 'Siste dag' },
} as const satisfies Record<string, Text>

/** What became of a document that was sent. */
export const attachmentAnswers = {
  ok: { nb: 'Dokumentet er lagt ved.', nn: 'Dokumentet er lagt ved.' },
  'too-large': {
    nb: 'Dokumentet er tomt eller større enn 5 MB.',
    nn: 'Dokumentet er tomt eller større enn 5 MB.',
  },
  'not-that-kind': {
    nb: 'Innholdet er ikke PDF, JPEG eller PNG, uansett hva filen heter.',
    nn: 'Innhaldet er ikkje PDF, JPEG eller PNG, uansett kva fila heiter.',
  },
  'invalid-input': {
    nb: 'Velg et dokument, og skriv hvilke dager det gjelder.',
    nn: 'Vel eit dokument, og skriv kva dagar det gjeld.',
  },
  'not-found': { nb: 'Deltakeren er ikke i programmet.', nn: 'Deltakaren er ikkje i programmet.' },
  'changed-meanwhile': { nb: 'Prøv på nytt.', nn: 'Prøv på nytt.' },
} as const satisfies Record<string, Text>

export type AttachmentAnswer = keyof typeof attachmentAnswers
