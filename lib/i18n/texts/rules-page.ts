import type { Text } from '../text'

export const rulesTexts = {
  title: { nb: 'Lovverk og satser', nn: 'Lovverk og satsar' },
  lead: {
    nb: 'Dette er reglene Fotfeste regner etter, skrevet ut av reglene selv. Fotfeste foreslår. En navngitt ansatt avgjør.',
    nn: 'Dette er reglane Fotfeste reknar etter, skrivne ut av reglane sjølve. Fotfeste gjer framlegg. Ein namngitt tilsett avgjer.',
  },
  inBokmal: { nb: '', nn: 'Sjølve regelboka er skriven på bokmål.' },
  rules: { nb: 'Reglene', nn: 'Reglane' },
  contents: { nb: 'Innhold', nn: 'Innhald' },
  sections: { nb: 'Paragraf for paragraf', nn: 'Paragraf for paragraf' },
  notCovered: { nb: 'Dette regner Fotfeste ikke ut', nn: 'Dette reknar ikkje Fotfeste ut' },
  numbers: { nb: 'Tall og grenser', nn: 'Tal og grenser' },
  choices: { nb: 'Valg og brytere', nn: 'Val og brytarar' },
  questions: { nb: 'Der loven er uklar', nn: 'Der lova er uklar' },
  what: { nb: 'Hva', nn: 'Kva' },
  value: { nb: 'Verdi', nn: 'Verdi' },
  from: { nb: 'Fra', nn: 'Frå' },
  to: { nb: 'Til', nn: 'Til' },
  source: { nb: 'Kilde', nn: 'Kjelde' },
  recheck: { nb: 'Leses på nytt innen', nn: 'Blir lesen på nytt innan' },
  standard: { nb: 'Når intet er valgt', nn: 'Når ingenting er valt' },
  meaning: { nb: 'Hva det betyr', nn: 'Kva det tyder' },
  question: { nb: 'Spørsmål', nn: 'Spørsmål' },
  reading: { nb: 'Slik leses den her', nn: 'Slik blir ho lesen her' },
  notices: { nb: 'Varsler', nn: 'Varsel' },
  when: { nb: 'Når', nn: 'Når' },
  says: { nb: 'Hva varselet sier', nn: 'Kva varselet seier' },
  usedIn: { nb: 'Brukes i', nn: 'Blir brukt i' },
} as const satisfies Record<string, Text>

export const readOn = (day: string): Text => ({
  nb: `Loven er lest slik den lød ${day}.`,
  nn: `Lova er lesen slik ho lydde ${day}.`,
})

export const accessibilityTexts = {
  title: { nb: 'Tilgjengelighet', nn: 'Tilgjenge' },
  lead: {
    nb: 'Fotfeste skal kunne brukes av alle som arbeider med introduksjonsprogrammet, og av deltakerne selv.',
    nn: 'Fotfeste skal kunne brukast av alle som arbeider med introduksjonsprogrammet, og av deltakarane sjølve.',
  },
  goal: { nb: 'Målet', nn: 'Målet' },
  goalText: {
    nb: 'Alle sider skal følge WCAG 2.2 på nivå A og AA. Dokumentene skal følge PDF/UA-1.',
    nn: 'Alle sider skal følgje WCAG 2.2 på nivå A og AA. Dokumenta skal følgje PDF/UA-1.',
  },
  done: { nb: 'Slik blir det prøvd', nn: 'Slik blir det prøvd' },
  tested: { nb: 'Det som ikke er prøvd', nn: 'Det som ikkje er prøvd' },
  contact: { nb: 'Fant du noe som ikke virker?', nn: 'Fann du noko som ikkje verkar?' },
  contactText: {
    nb: 'Skriv til oss om hva du prøvde å gjøre, og hva som stoppet deg.',
    nn: 'Skriv til oss om kva du prøvde å gjere, og kva som stoppa deg.',
  },
  noContact: {
    nb: 'Kommunen som bruker Fotfeste, svarer. Spør den du har kontakt med der.',
    nn: 'Kommunen som bruker Fotfeste, svarar. Spør den du har kontakt med der.',
  },
  complain: {
    nb: 'Uu-tilsynet har tilsyn med at reglene blir fulgt.',
    nn: 'Uu-tilsynet har tilsyn med at reglane blir følgde.',
  },
} as const satisfies Record<string, Text>

export const accessibilityDone: readonly Text[] = [
  {
    nb: 'Hver side blir prøvd med axe i bokmål og nynorsk, lyst og mørkt. Ett funn stopper utgivelsen.',
    nn: 'Kvar side blir prøvd med axe på bokmål og nynorsk, lyst og mørkt. Eitt funn stoppar utgivinga.',
  },
  {
    nb: 'Alt kan gjøres med tastatur. Enkelttaster kan slås av.',
    nn: 'Alt kan gjerast med tastatur. Enkelttastar kan slåast av.',
  },
  {
    nb: 'Sidene virker på en skjerm som er 320 piksler bred, uten å rulle sidelengs.',
    nn: 'Sidene verkar på ein skjerm som er 320 pikslar brei, utan å rulle sidelengs.',
  },
  {
    nb: 'Farge står aldri alene: det er alltid ord eller tegn ved siden av.',
    nn: 'Farge står aldri åleine: det er alltid ord eller teikn ved sida av.',
  },
]

export const accessibilityOpen: readonly Text[] = [
  {
    nb: 'Skjermlesere er ikke prøvd av folk som bruker dem til daglig.',
    nn: 'Skjermlesarar er ikkje prøvde av folk som bruker dei til dagleg.',
  },
  {
    nb: 'Oversettelsene til deltakernes språk er utkast til de er godkjent.',
    nn: 'Omsetjingane til språka til deltakarane er utkast til dei er godkjende.',
  },
]
