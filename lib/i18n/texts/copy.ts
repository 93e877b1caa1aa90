import type { Text } from '../text'

/** The page where a participant fetches a copy; without a case and without a name. */
export const copyTexts = {
  title: { nb: 'Kopien din', nn: 'Kopien din' },
  fetch: { nb: 'Hent kopien (PDF)', nn: 'Hent kopien (PDF)' },
  gone: { nb: 'Kopien kan ikke hentes', nn: 'Kopien kan ikkje hentast' },
  goneLead: {
    nb: 'Adressen er brukt eller for gammel. Be om en ny kode.',
    nn: 'Adressa er brukt eller for gammal. Be om ein ny kode.',
  },
} as const satisfies Record<string, Text>
