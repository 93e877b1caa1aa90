import type { Text } from '../text'

/** The page where a participant fetches a copy; without a case and without a name. */
export const copyTexts = {
  title: { nb: 'Kopien din', nn: 'Kopien din' },
  fetch: { nb: 'Hent kopien (PDF)', nn: 'Hent kopien (PDF)' },
  outside: {
    nb: 'Kopien kan bare hentes på kommunens nett. Koble telefonen til det, og åpne koden på nytt.',
    nn: 'Kopien kan berre hentast på nettet til kommunen. Kople telefonen til det, og opne koden på nytt.',
  },
  gone: { nb: 'Kopien kan ikke hentes', nn: 'Kopien kan ikkje hentast' },
  goneLead: {
    nb: 'Adressen er brukt eller for gammel. Be om en ny kode.',
    nn: 'Adressa er brukt eller for gammal. Be om ein ny kode.',
  },
} as const satisfies Record<string, Text>
