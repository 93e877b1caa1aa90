import type { Text } from '../text'

const text = (nb: string, nn: string): Text => ({ nb, nn })

export const wordingTexts = {
  title: text('Brevmaler', 'Brevmalar'),
  lead: text(
    'Brevene er laget på forhånd, og saken fyller dem ut. Kommunen kan skrive om det loven ikke låser, og legge til egne avsnitt.',
    'Breva er laga på førehand, og saka fyller dei ut. Kommunen kan skrive om det lova ikkje låser, og leggje til eigne avsnitt.',
  ),
  letter: text('Brev', 'Brev'),
  nb: text('Bokmål', 'Bokmål'),
  nn: text('Nynorsk', 'Nynorsk'),
  productWords: text('Fotfestes ord', 'Orda til Fotfeste'),
  outdated: text('Må ses over', 'Må sjåast over'),
  outdatedLead: text(
    'Fotfestes mal er endret etter at ordene ble skrevet. Brevene bruker Fotfestes ord til noen har sett over og tatt dem i bruk på nytt.',
    'Malen til Fotfeste er endra etter at orda vart skrivne. Breva bruker orda til Fotfeste til nokon har sett over og teke dei i bruk på nytt.',
  ),
  change: text('Endre', 'Endre'),
  words: text('Ordene i brevet', 'Orda i brevet'),
  wordsLead: text(
    'Det som står i krøllparentes, fylles ut fra saken og må være med. Det som er merket Fast, krever loven eller vedtaket.',
    'Det som står i krøllparentes, blir fylt ut frå saka og må vere med. Det som er merkt Fast, krev lova eller vedtaket.',
  ),
  fixed: text('Fast', 'Fast'),
  freePlace: text('Her skriver saksbehandleren', 'Her skriv saksbehandlaren'),
  paragraph: text('Avsnitt', 'Avsnitt'),
  headingField: text('Overskrift', 'Overskrift'),
  alternative: text('Står i noen av brevene', 'Står i nokre av breva'),
  opening: text('Kommunens eget avsnitt først', 'Kommunen sitt eige avsnitt først'),
  closing: text('Kommunens eget avsnitt til slutt', 'Kommunen sitt eige avsnitt til slutt'),
  closingHint: text(
    'For eksempel hvor og når dere treffes. Hver linje blir et avsnitt.',
    'Til dømes kvar og når de er å treffe. Kvar linje blir eit avsnitt.',
  ),
  save: text('Lagre ny versjon', 'Lagre ny versjon'),
  versions: text('Versjoner', 'Versjonar'),
  noVersions: text('Kommunen har ikke skrevet om noe ennå.', 'Kommunen har ikkje skrive om noko enno.'),
  inUse: text('I bruk', 'I bruk'),
  wasInUse: text('Har vært i bruk', 'Har vore i bruk'),
  use: text('Ta i bruk', 'Ta i bruk'),
  useProduct: text('Bruk Fotfestes ord', 'Bruk orda til Fotfeste'),
  preview: text('Forhåndsvis som PDF', 'Førehandsvis som PDF'),
  ways: text('Slik kan brevet bli', 'Slik kan brevet bli'),
  waysLead: text(
    'Saken velger. Hver lenke viser den nyeste versjonen, satt som det endelige brevet.',
    'Saka vel. Kvar lenkje viser den nyaste versjonen, sett som det endelege brevet.',
  ),
  usual: text('Det vanligste', 'Det vanlegaste'),
  frozen: text(
    'Et vedtak som er gjort, beholder ordene det ble gjort med.',
    'Eit vedtak som er gjort, beheld orda det vart gjort med.',
  ),
  changed: text(
    'Noen har lagret en ny versjon. Det du har skrevet, er her ennå. Last siden på nytt og se over.',
    'Nokon har lagra ein ny versjon. Det du har skrive, er her enno. Last sida på nytt og sjå over.',
  ),
  notFound: text('Versjonen finnes ikke.', 'Versjonen finst ikkje.'),
} as const satisfies Record<string, Text>

export const letterNameTexts = {
  AWARD: text('Vedtak om program og stønad', 'Vedtak om program og stønad'),
  REJECTION: text('Avslag på program', 'Avslag på program'),
  PLAN: text('Vedtak om integreringsplan', 'Vedtak om integreringsplan'),
  LEAVE: text('Permisjon', 'Permisjon'),
  EXTENSION: text('Forlengelse', 'Forlenging'),
  STOP: text('Stans', 'Stans'),
  TREKK: text('Trekk i stønaden', 'Trekk i stønaden'),
  REPAYMENT: text('Tilbakebetaling', 'Tilbakebetaling'),
  EXEMPTION: text('Fritak fra opplæring', 'Fritak frå opplæring'),
  NORWEGIAN_GOAL: text('Norskmål', 'Norskmål'),
  CERTIFICATE: text('Deltakerbevis', 'Deltakarbevis'),
  NOTICE: text('Forhåndsvarsel', 'Førehandsvarsel'),
  FORWARDING: text('Oversendelse av klage til statsforvalteren', 'Oversending av klage til statsforvaltaren'),
  FORWARDED: text('Klagen er sendt videre', 'Klaga er send vidare'),
  DISMISSED: text('Klagen er avvist', 'Klaga er avvist'),
  APPEAL_OUTCOME: text('Statsforvalterens avgjørelse', 'Avgjerda til statsforvaltaren'),
} as const satisfies Record<string, Text>

export const wordingFaultTexts = {
  fixed: text(
    'Dette krever loven. Det kan ikke skrives om eller tas bort.',
    'Dette krev lova. Det kan ikkje skrivast om eller takast bort.',
  ),
  'left-open': text(
    'Her står et åpent valg eller noe å fylle ut. Skriv setningen ferdig, uten skråstrek, klammer og prikker.',
    'Her står eit ope val eller noko å fylle ut. Skriv setninga ferdig, utan skråstrek, klammer og prikkar.',
  ),
  'values-differ': text(
    'Det i krøllparentes må være det samme som i Fotfestes setning, verken mer eller mindre.',
    'Det i krøllparentes må vere det same som i setninga til Fotfeste, verken meir eller mindre.',
  ),
} as const satisfies Record<string, Text>

/** What a preview writes where the case writes a value. */
export const sampleTexts: Readonly<Record<string, Text>> & { readonly free: Text } = {
  free: text('Her står det saksbehandleren skriver.', 'Her står det saksbehandlaren skriv.'),
  deadline: text('frist', 'frist'),
  what: text('det saken gjelder', 'det saka gjeld'),
  cite: text('paragraf', 'paragraf'),
  decidedOn: text('dato for vedtaket', 'dato for vedtaket'),
  complainedOn: text('dato for klagen', 'dato for klaga'),
  outcomeOn: text('dato for avgjørelsen', 'dato for avgjerda'),
}

export const wordingVersion = (version: number): Text => text(`Versjon ${version}`, `Versjon ${version}`)
export const savedBy = (by: string, at: string): Text => text(`${by}, ${at}`, `${by}, ${at}`)
export const changedPlaces = (changes: number): Text =>
  changes === 1
    ? text('1 sted endret', '1 stad endra')
    : text(`${changes} steder endret`, `${changes} stader endra`)
