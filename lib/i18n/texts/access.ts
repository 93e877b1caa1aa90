import type { Role } from '#lib/platform/access'
import type { Text } from '../text'

export const accessRules = {
  reason: { nb: 'Skriv grunnen med minst ti tegn.', nn: 'Skriv grunnen med minst ti teikn.' },
  order: { nb: 'Siste dag må være etter første dag.', nn: 'Siste dag må vere etter første dag.' },
  tooLong: {
    nb: 'Velg høyst ett år. Det kan gis på nytt.',
    nn: 'Vel høgst eitt år. Det kan givast på nytt.',
  },
} as const satisfies Record<string, Text>

export const accessTexts = {
  title: { nb: 'Tilgang', nn: 'Tilgang' },
  lead: {
    nb: 'Hvem som kan gjøre hva, hvem som passer hvilken portefølje, og hvem som har åpnet saker.',
    nn: 'Kven som kan gjere kva, kven som passar kva portefølje, og kven som har opna saker.',
  },
  table: { nb: 'Hvem kan hva', nn: 'Kven kan kva' },
  tableLead: {
    nb: 'Den ene tabellen som alle sider og handlinger følger. Det som ikke står her, kan ingen gjøre.',
    nn: 'Den eine tabellen som alle sider og handlingar følgjer. Det som ikkje står her, kan ingen gjere.',
  },
  permission: { nb: 'Kan', nn: 'Kan' },
  allowed: { nb: 'Ja', nn: 'Ja' },
  denied: { nb: 'Nei', nn: 'Nei' },
  forParticipant: {
    nb: 'Hvem har åpnet saken, til deltakeren',
    nn: 'Kven har opna saka, til deltakaren',
  },
  backToTrail: { nb: 'Til loggen', nn: 'Til loggen' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut' },
  delegations: { nb: 'Vikarer for porteføljer', nn: 'Vikarar for porteføljar' },
  noDelegations: { nb: 'Ingen passer andres portefølje nå.', nn: 'Ingen passar andre sin portefølje no.' },
  delegateTitle: { nb: 'La en kollega passe en portefølje', nn: 'Lat ein kollega passe ein portefølje' },
  from: { nb: 'Porteføljen til', nn: 'Portefølja til' },
  to: { nb: 'Passes av', nn: 'Blir passa av' },
  fromDate: { nb: 'Fra og med', nn: 'Frå og med' },
  toDate: { nb: 'Til og med', nn: 'Til og med' },
  days: { nb: 'Dager', nn: 'Dagar' },
  reason: { nb: 'Grunn', nn: 'Grunn' },
  reasonHint: { nb: 'Minst ti tegn.', nn: 'Minst ti teikn.' },
  delegate: { nb: 'Gi vikaren tilgang', nn: 'Gi vikaren tilgang' },
  end: { nb: 'Avslutt', nn: 'Avslutt' },
  action: { nb: 'Handling', nn: 'Handling' },
  protectedLink: { nb: 'Skjermede saker', nn: 'Skjerma saker' },
  reportLink: { nb: 'Hvem har åpnet saker', nn: 'Kven har opna saker' },
  protectedTitle: { nb: 'Skjermede saker', nn: 'Skjerma saker' },
  protectedLead: {
    nb: 'Saker med fortrolig eller strengt fortrolig adresse. De finnes ikke for andre enn dem som står her: ikke i søk, lister eller tall. Du ser nummeret, ikke personen.',
    nn: 'Saker med fortruleg eller strengt fortruleg adresse. Dei finst ikkje for andre enn dei som står her: ikkje i søk, lister eller tal. Du ser nummeret, ikkje personen.',
  },
  noProtected: { nb: 'Kommunen har ingen skjermede saker.', nn: 'Kommunen har ingen skjerma saker.' },
  caseNumber: { nb: 'Sak', nn: 'Sak' },
  level: { nb: 'Adressebeskyttelse', nn: 'Adressevern' },
  whoMay: { nb: 'Kan åpne saken', nn: 'Kan opne saka' },
  nobody: { nb: 'Ingen', nn: 'Ingen' },
  byWork: { nb: 'arbeider med saken', nn: 'arbeider med saka' },
  grantTitle: { nb: 'Gi tilgang', nn: 'Gi tilgang' },
  person: { nb: 'Person', nn: 'Person' },
  grant: { nb: 'Gi tilgang', nn: 'Gi tilgang' },
  revoke: { nb: 'Ta tilbake', nn: 'Ta tilbake' },
  openTitle: { nb: 'Hvorfor åpner du saken?', nn: 'Kvifor opnar du saka?' },
  openLead: {
    nb: 'Saken er ikke i porteføljen din. Det du skriver, står i loggen sammen med navnet ditt, og deltakeren kan få se det.',
    nn: 'Saka er ikkje i portefølja di. Det du skriv, står i loggen saman med namnet ditt, og deltakaren kan få sjå det.',
  },
  open: { nb: 'Åpne saken', nn: 'Opne saka' },
  openings: { nb: 'Hvem har åpnet saken', nn: 'Kven har opna saka' },
  openingsLead: {
    nb: 'Første gang hver person åpnet saken hver dag.',
    nn: 'Første gong kvar person opna saka kvar dag.',
  },
  noOpenings: { nb: 'Ingen har åpnet saken ennå.', nn: 'Ingen har opna saka enno.' },
  who: { nb: 'Hvem', nn: 'Kven' },
  when: { nb: 'Når', nn: 'Når' },
  why: { nb: 'Hvorfor', nn: 'Kvifor' },
  guard: { nb: 'Vern av saken', nn: 'Vern av saka' },
  protection: { nb: 'Adressebeskyttelse', nn: 'Adressevern' },
  saveProtection: { nb: 'Lagre adressebeskyttelsen', nn: 'Lagre adressevernet' },
  bans: { nb: 'Inhabile', nn: 'Inhabile' },
  noBans: { nb: 'Ingen er registrert som inhabile.', nn: 'Ingen er registrerte som inhabile.' },
  bansLead: {
    nb: 'Saken finnes ikke for den som er inhabil (forvaltningsloven § 6).',
    nn: 'Saka finst ikkje for den som er inhabil (forvaltningsloven § 6).',
  },
  ground: { nb: 'Grunn', nn: 'Grunn' },
  registerBan: { nb: 'Registrer inhabil', nn: 'Registrer inhabil' },
  lift: { nb: 'Opphev', nn: 'Opphev' },
  reportTitle: { nb: 'Hvem har åpnet saker', nn: 'Kven har opna saker' },
  reportLead: {
    nb: 'Til gjennomgangen hver måned. Se etter åpninger som ikke hører til arbeidet.',
    nn: 'Til gjennomgangen kvar månad. Sjå etter opningar som ikkje høyrer til arbeidet.',
  },
  own: { nb: 'Egne saker', nn: 'Eigne saker' },
  others: { nb: 'Andres saker', nn: 'Andre sine saker' },
  withReason: { nb: 'Med skrevet grunn', nn: 'Med skriven grunn' },
  perPerson: { nb: 'Åpninger per person', nn: 'Opningar per person' },
  reasons: { nb: 'Med skrevet grunn', nn: 'Med skriven grunn' },
  nothingOpened: { nb: 'Ingen saker er åpnet denne måneden.', nn: 'Ingen saker er opna denne månaden.' },
  noReasons: { nb: 'Ingen skrev en grunn denne måneden.', nn: 'Ingen skreiv ein grunn denne månaden.' },
  before: { nb: 'Måneden før', nn: 'Månaden før' },
  after: { nb: 'Måneden etter', nn: 'Månaden etter' },
} as const satisfies Record<string, Text>

export const basisTexts: Readonly<Record<string, Text>> = {
  OWN: { nb: 'Egen sak', nn: 'Eiga sak' },
  GRANT: { nb: 'Har tilgang til den skjermede saken', nn: 'Har tilgang til den skjerma saka' },
  ROLE: { nb: 'Leder', nn: 'Leiar' },
  UNASSIGNED: { nb: 'Saken hadde ingen rådgiver', nn: 'Saka hadde ingen rådgivar' },
  DELEGATION: { nb: 'Vikar for rådgiveren', nn: 'Vikar for rådgivaren' },
  REASON: { nb: 'Skrev hvorfor', nn: 'Skreiv kvifor' },
  POLICY: { nb: 'Kommunen spør ikke om grunn', nn: 'Kommunen spør ikkje om grunn' },
}

export const groundTexts: Readonly<Record<string, Text>> = {
  OWN: { nb: 'Egen sak', nn: 'Eiga sak' },
  RELATIVE: { nb: 'Slektning eller ektefelle', nn: 'Slektning eller ektefelle' },
  OTHER: { nb: 'Annet særegent forhold', nn: 'Anna særeige forhold' },
}

/** Where the screen is served from, for the reader of a case of another caseload. */
export const caseOf = (caseNumber: string, adviser: string | null): Text => ({
  nb: adviser ? `Sak ${caseNumber}, rådgiver ${adviser}` : `Sak ${caseNumber}`,
  nn: adviser ? `Sak ${caseNumber}, rådgivar ${adviser}` : `Sak ${caseNumber}`,
})

export const accessRefusals = {
  'not-found': {
    nb: 'Dette finnes ikke lenger. Last siden på nytt.',
    nn: 'Dette finst ikkje lenger. Last sida på nytt.',
  },
  'own-grant': {
    nb: 'Ingen kan gi seg selv tilgang. En annen leder må gjøre det.',
    nn: 'Ingen kan gi seg sjølv tilgang. Ein annan leiar må gjere det.',
  },
  'not-protected': { nb: 'Saken er ikke skjermet.', nn: 'Saka er ikkje skjerma.' },
  'same-person': { nb: 'Velg en annen person som vikar.', nn: 'Vel ein annan person som vikar.' },
  'not-yours': {
    nb: 'Du kan bare gjøre dette for din egen portefølje.',
    nn: 'Du kan berre gjere dette for di eiga portefølje.',
  },
  already: { nb: 'Personen er alt registrert som inhabil.', nn: 'Personen er alt registrert som inhabil.' },
  stale: { nb: 'Noen har endret saken. Last siden på nytt.', nn: 'Nokon har endra saka. Last sida på nytt.' },
} as const satisfies Record<string, Text>

export const roleHeads: Readonly<Record<Role, Text>> = {
  adviser: { nb: 'Rådgiver', nn: 'Rådgivar' },
  teacher: { nb: 'Lærer', nn: 'Lærar' },
  leader: { nb: 'Leder', nn: 'Leiar' },
  payroll: { nb: 'Lønn', nn: 'Løn' },
  auditor: { nb: 'Revisor', nn: 'Revisor' },
  inspector: { nb: 'Tilsyn', nn: 'Tilsyn' },
  archivist: { nb: 'Arkivar', nn: 'Arkivar' },
  administrator: { nb: 'Administrator', nn: 'Administrator' },
}
