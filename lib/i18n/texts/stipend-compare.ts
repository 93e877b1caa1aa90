import type { Text } from '../text'

export const compareTexts = {
  change: { nb: 'Forskjell', nn: 'Skilnad' },
  sinceExport: { nb: 'Siden eksporten', nn: 'Sidan eksporten' },
  sameFile: {
    nb: 'Ingenting er endret. En ny eksport gir den samme filen.',
    nn: 'Ingenting er endra. Ein ny eksport gir den same fila.',
  },
  exported: { nb: 'Eksportert', nn: 'Eksportert' },
  unsettled: { nb: 'Ikke gjort opp', nn: 'Ikkje gjort opp' },

  baseAmount: { nb: 'Nytt grunnbeløp', nn: 'Nytt grunnbeløp' },
  baseAmountLead: {
    nb: 'Se hva et nytt grunnbeløp gjør for hver deltaker før det tas i bruk. Ingenting blir lagret her.',
    nn: 'Sjå kva eit nytt grunnbeløp gjer for kvar deltakar før det blir teke i bruk. Ingenting blir lagra her.',
  },
  validFrom: { nb: 'Gjelder fra', nn: 'Gjeld frå' },
  validFromHint: { nb: 'For eksempel 2027-05-01', nn: 'Til dømes 2027-05-01' },
  amountKr: { nb: 'Beløp i hele kroner', nn: 'Beløp i heile kroner' },
  show: { nb: 'Vis forskjellen', nn: 'Vis skilnaden' },
  notAnAmount: {
    nb: 'Skriv en dato etter 01.05.2026 som ÅÅÅÅ-MM-DD, og beløpet i hele kroner.',
    nn: 'Skriv ein dato etter 01.05.2026 som ÅÅÅÅ-MM-DD, og beløpet i heile kroner.',
  },
  nothingYet: { nb: 'Ingen måned er beregnet ennå.', nn: 'Ingen månad er rekna ut enno.' },
  before: { nb: 'Før', nn: 'Før' },
  after: { nb: 'Med nytt beløp', nn: 'Med nytt beløp' },
  owed: { nb: 'Etterbetaling', nn: 'Etterbetaling' },
  takeIntoUse: { nb: 'Ta i bruk i innstillingene', nn: 'Ta i bruk i innstillingane' },
} as const satisfies Record<string, Text>

export const outlierCount = (count: number): Text => ({
  nb: count === 0 ? 'Ingen avvik over 10 %.' : `${count} avvik over 10 %:`,
  nn: count === 0 ? 'Ingen avvik over 10 %.' : `${count} avvik over 10 %:`,
})

export const comeNames = (names: string): Text => ({ nb: `Nye: ${names}`, nn: `Nye: ${names}` })

export const goneNames = (names: string): Text => ({
  nb: `Ikke lenger med: ${names}`,
  nn: `Ikkje lenger med: ${names}`,
})

export const sinceExportLead = (run: string): Text => ({
  nb: `Filen blir stående. Forskjellen kommer som linjer i kjøringen for ${run}.`,
  nn: `Fila blir ståande. Skilnaden kjem som linjer i køyringa for ${run}.`,
})

export const shownFor = (month: string): Text => ({
  nb: `Vist for ${month}, den siste som er beregnet.`,
  nn: `Vist for ${month}, den siste som er rekna ut.`,
})

export const owedFor = (months: string): Text => ({
  nb:
    months === ''
      ? 'Ingen godkjente måneder blir berørt.'
      : `Etterbetales for ${months} når beløpet er tatt i bruk.`,
  nn:
    months === ''
      ? 'Ingen godkjende månader blir råka.'
      : `Blir etterbetalt for ${months} når beløpet er teke i bruk.`,
})
