import type { Text } from '../text'
import {
  beforeSettlement,
  closedDay,
  longerThanSession,
  noLeave,
  outsideProgramme,
  recordRefusals,
} from './attendance'

export const importTexts = {
  title: { nb: 'Les inn fremmøte', nn: 'Les inn frammøte' },
  lead: {
    nb: 'Én rad for hver som ikke var til stede, og minst én rad for hver økt. Alle andre føres som til stede. Kolonner: gruppe, dato, start, sak, kode, timer.',
    nn: 'Éi rad for kvar som ikkje var til stades, og minst éi rad for kvar økt. Alle andre blir førte som til stades. Kolonnar: gruppe, dato, start, sak, kode, timar.',
  },
  codes: {
    nb: 'Koder: T til stede, B borte, S sen (med timer), E egenmelding, L legeerklæring, K sykt barn. Velg en fil fra Excel (.xlsx, første ark) eller en CSV-fil.',
    nn: 'Kodar: T til stades, B borte, S sein (med timar), E eigenmelding, L legeerklæring, K sjukt barn. Vel ei fil frå Excel (.xlsx, første ark) eller ei CSV-fil.',
  },
  file: { nb: 'Velg fil', nn: 'Vel fil' },
  text: { nb: 'Eller lim inn her', nn: 'Eller lim inn her' },
  preview: { nb: 'Forhåndsvis', nn: 'Førehandsvis' },
  read: { nb: 'Les inn', nn: 'Les inn' },
  line: { nb: 'Rad', nn: 'Rad' },
  content: { nb: 'Innhold', nn: 'Innhald' },
  result: { nb: 'Resultat', nn: 'Resultat' },
  good: { nb: 'Kan leses inn', nn: 'Kan lesast inn' },
  done: { nb: 'Lest inn.', nn: 'Lese inn.' },
  empty: { nb: 'Velg en fil eller lim inn rader.', nn: 'Vel ei fil eller lim inn rader.' },
  tooLong: { nb: 'Filen er for stor. Del den opp.', nn: 'Fila er for stor. Del ho opp.' },
  link: { nb: 'Les inn fra fil', nn: 'Les inn frå fil' },
} as const satisfies Record<string, Text>

export const previewWords = (rows: number, sessions: number, faults: number): Text => ({
  nb: `${rows} rader, ${sessions} økter. ${faults > 0 ? `${faults} rader må rettes før noe leses inn.` : 'Alt kan leses inn.'}`,
  nn: `${rows} rader, ${sessions} økter. ${faults > 0 ? `${faults} rader må rettast før noko blir lese inn.` : 'Alt kan lesast inn.'}`,
})

const ROW: Readonly<Record<string, Text>> = {
  'not-columns': { nb: 'Raden mangler kolonner.', nn: 'Rada manglar kolonnar.' },
  'no-group': { nb: 'Gruppen finnes ikke.', nn: 'Gruppa finst ikkje.' },
  'not-a-date': { nb: 'Datoen finnes ikke. Skriv dd.mm.åååå.', nn: 'Datoen finst ikkje. Skriv dd.mm.åååå.' },
  'not-a-time': { nb: 'Skriv klokkeslettet som 08.30.', nn: 'Skriv klokkeslettet som 08.30.' },
  'no-case': { nb: 'Saken finnes ikke.', nn: 'Saka finst ikkje.' },
  'not-a-code': { nb: 'Koden er ukjent.', nn: 'Koden er ukjend.' },
  'not-hours': { nb: 'S må ha timer i kvarter, som 0,5.', nn: 'S må ha timar i kvarter, som 0,5.' },
  twice: { nb: 'Samme person står to ganger i økten.', nn: 'Same person står to gonger i økta.' },
  'registered-already': { nb: 'Økten er alt ført.', nn: 'Økta er alt ført.' },
  'already-decided': { nb: 'Fraværet er alt avgjort.', nn: 'Fråværet er alt avgjort.' },
  ...recordRefusals,
}

const NAMED: Readonly<Record<string, (name: string) => Text>> = {
  'closed-day': closedDay,
  'before-settlement': beforeSettlement,
  'outside-programme': outsideProgramme,
  'longer-than-session': longerThanSession,
  'no-leave': noLeave,
}

/** Why a row cannot be read in. */
export const rowFaultText = ({ code, name = '' }: { code: string; name?: string }): Text =>
  NAMED[code]?.(name) ?? ROW[code] ?? importTexts.empty

/** Why nothing was read in. */
export const importRefusals = {
  'rows-to-mend': {
    nb: 'Noen rader må rettes først. Forhåndsvis på nytt.',
    nn: 'Nokre rader må rettast først. Førehandsvis på nytt.',
  },
  'not-a-table': {
    nb: 'Dette er ikke en tabell med kolonner. Velg .xlsx eller CSV, opptil 3 000 rader.',
    nn: 'Dette er ikkje ein tabell med kolonnar. Vel .xlsx eller CSV, opptil 3 000 rader.',
  },
} as const satisfies Record<string, Text>
