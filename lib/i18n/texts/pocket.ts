import type { Text } from '../text'

export const pocketTexts = {
  card: { nb: 'Lommekort', nn: 'Lommekort' },
  cardLead: {
    nb: 'Deltakeren skanner koden og melder fravær på sitt eget språk. Koden er personlig og sier ingenting om hvem den gjelder. Lag ny kode når kortet er mistet.',
    nn: 'Deltakaren skannar koden og melder fråvær på sitt eige språk. Koden er personleg og seier ingenting om kven han gjeld. Lag ny kode når kortet er mista.',
  },
  makeCard: { nb: 'Lag kort', nn: 'Lag kort' },
  newCode: { nb: 'Lag ny kode', nn: 'Lag ny kode' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut' },
  openPage: { nb: 'Se siden som koden åpner', nn: 'Sjå sida som koden opnar' },
  back: { nb: 'Tilbake til saken', nn: 'Tilbake til saka' },
  question: { nb: 'Spørsmål om fravær', nn: 'Spørsmål om fråvær' },
} as const satisfies Record<string, Text>

/** Why no card was made. */
export const pocketRefusals = {
  'not-found': { nb: 'Deltakeren er ikke i programmet.', nn: 'Deltakaren er ikkje i programmet.' },
} as const satisfies Record<string, Text>
