import type { Text } from '../text'

/** What a form about a decision says of a value it cannot take. */
export const decisionInputTexts = {
  needed: { nb: 'Dette må være med i vedtaket.', nn: 'Dette må vere med i vedtaket.' },
  months: {
    nb: 'Skriv hele måneder, fra 1 til 60.',
    nn: 'Skriv heile månader, frå 1 til 60.',
  },
  month: { nb: 'Skriv måneden som 2027-02.', nn: 'Skriv månaden som 2027-02.' },
  amount: {
    nb: 'Skriv beløpet i kroner, for eksempel 12500 eller 12500,50.',
    nn: 'Skriv beløpet i kroner, til dømes 12500 eller 12500,50.',
  },
  endBeforeStart: {
    nb: 'Siste dag kan ikke være før første dag.',
    nn: 'Siste dag kan ikkje vere før første dag.',
  },
} as const satisfies Record<string, Text>
