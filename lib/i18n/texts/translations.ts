import type { Text } from '../text'

/** What is wrong with one clause of a translation. */
export const clauseProblemTexts = {
  MISSING: { nb: 'Dette punktet mangler.', nn: 'Dette punktet manglar.' },
  EXTRA: { nb: 'Malen har ikke dette punktet.', nn: 'Malen har ikkje dette punktet.' },
  EMPTY: { nb: 'Oversett dette punktet.', nn: 'Omset dette punktet.' },
  PLACEHOLDER: {
    nb: 'Behold {municipality} og {date} der de skal fylles ut, og ingen andre krøllparenteser.',
    nn: 'Hald på {municipality} og {date} der dei skal fyllast ut, og ingen andre krøllparentesar.',
  },
  UNSAFE_CHARACTER: {
    nb: 'Teksten har linjeskift, styretegn eller tegn som snur skriveretningen. Ta dem bort.',
    nn: 'Teksten har linjeskift, styreteikn eller teikn som snur skriveretninga. Ta dei bort.',
  },
} as const satisfies Record<string, Text>

export const textStatusTexts = {
  OFFISIELL: { nb: 'Offisiell', nn: 'Offisiell' },
  KVALITETSSIKRET: { nb: 'Kvalitetssikret', nn: 'Kvalitetssikra' },
  UTKAST: { nb: 'Utkast', nn: 'Utkast' },
} as const satisfies Record<string, Text>

export const translationTexts = {
  title: { nb: 'Oversettelser', nn: 'Omsetjingar' },
  lead: {
    nb: 'Integreringserklæringen på hvert språk. Kommunen godkjenner en oversettelse eller legger inn sin egen. Den norske teksten gjelder.',
    nn: 'Integreringserklæringa på kvart språk. Kommunen godkjenner ei omsetjing eller legg inn si eiga. Den norske teksten gjeld.',
  },
  language: { nb: 'Språk', nn: 'Språk' },
  status: { nb: 'Status', nn: 'Status' },
  whose: { nb: 'Tekst', nn: 'Tekst' },
  ownText: { nb: 'Kommunens egen', nn: 'Kommunen si eiga' },
  productText: { nb: 'Fotfestes', nn: 'Fotfeste si' },
  signing: { nb: 'Kan signeres', nn: 'Kan signerast' },
  signable: { nb: 'Ja', nn: 'Ja' },
  signableAsDraft: { nb: 'Ja, som utkast', nn: 'Ja, som utkast' },
  notSignable: { nb: 'Nei', nn: 'Nei' },
  action: { nb: 'Handling', nn: 'Handling' },
  open: { nb: 'Åpne', nn: 'Opne' },
  norwegian: { nb: 'Norsk', nn: 'Norsk' },
  clauses: { nb: 'Teksten, punkt for punkt', nn: 'Teksten, punkt for punkt' },
  approval: { nb: 'Godkjenning', nn: 'Godkjenning' },
  translator: { nb: 'Oversatt av', nn: 'Omsett av' },
  assuredBy: { nb: 'Kvalitetssikret av', nn: 'Kvalitetssikra av' },
  assuredByHint: {
    nb: 'Navn og kvalifikasjon, for eksempel statsautorisert translatør.',
    nn: 'Namn og kvalifikasjon, til dømes statsautorisert translatør.',
  },
  assuredByNeeded: {
    nb: 'Skriv hvem som har kvalitetssikret oversettelsen.',
    nn: 'Skriv kven som har kvalitetssikra omsetjinga.',
  },
  draftMark: {
    nb: 'Et utkast merkes UTKAST på hver side og kan ikke signeres uten at lederen har tillatt det.',
    nn: 'Eit utkast blir merkt UTKAST på kvar side og kan ikkje signerast utan at leiaren har tillate det.',
  },
  save: { nb: 'Lagre oversettelsen', nn: 'Lagre omsetjinga' },
  drafts: { nb: 'Signering av utkastet', nn: 'Signering av utkastet' },
  draftsLead: {
    nb: 'Lederen kan tillate at utkastet signeres, for eksempel når en tolk leser hele teksten.',
    nn: 'Leiaren kan tillate at utkastet blir signert, til dømes når ein tolk les heile teksten.',
  },
  draftReason: { nb: 'Begrunnelse', nn: 'Grunngiving' },
  draftReasonHint: {
    nb: 'La feltet stå tomt når utkastet ikke skal kunne signeres.',
    nn: 'Lat feltet stå tomt når utkastet ikkje skal kunne signerast.',
  },
  saveReason: { nb: 'Lagre', nn: 'Lagre' },
  notAllowed: { nb: 'Ikke tillatt', nn: 'Ikkje tillate' },
  changed: {
    nb: 'Noen har endret dette mens du holdt på. Last siden på nytt og se hva som står der nå.',
    nn: 'Nokon har endra dette medan du heldt på. Last sida på nytt og sjå kva som står der no.',
  },
  notATranslation: {
    nb: 'Dette språket har ingen oversettelse som kan endres.',
    nn: 'Dette språket har inga omsetjing som kan endrast.',
  },
} as const satisfies Record<string, Text>

export const translationTo = (language: Text): Text => ({
  nb: `Oversettelse til ${language.nb}`,
  nn: `Omsetjing til ${language.nn}`,
})

export const cannotBeSet = (why: string): Text => ({
  nb: `Teksten kan ikke settes på papir. ${why}.`,
  nn: `Teksten kan ikkje setjast på papir. ${why}.`,
})

export const savedWhen = (on: string, by: string): Text => ({
  nb: `Sist lagret ${on} av ${by}`,
  nn: `Sist lagra ${on} av ${by}`,
})
