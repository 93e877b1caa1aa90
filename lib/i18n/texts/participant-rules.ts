import type { Text } from '../text'

/** Why a registration is refused, and what to do. */
export const participantRules = {
  language: { nb: 'Velg et språk fra listen.', nn: 'Vel eit språk frå lista.' },
  country: { nb: 'Velg et land fra listen.', nn: 'Vel eit land frå lista.' },
  familyDate: {
    nb: 'Skriv datoen for dette familiemedlemmet.',
    nn: 'Skriv datoen for dette familiemedlemmet.',
  },
  endBeforeStart: { nb: 'Sluttdatoen er før startdatoen.', nn: 'Sluttdatoen er før startdatoen.' },
  grantBeforeBirth: {
    nb: 'Tillatelsen kan ikke være gitt før personen ble født. Sjekk begge datoene.',
    nn: 'Løyvet kan ikkje vere gitt før personen vart fødd. Sjekk begge datoane.',
  },
  permitExpired: {
    nb: 'Tillatelsen gikk ut før bosettingen. Registrer den som gjelder nå.',
    nn: 'Løyvet gjekk ut før busetjinga. Registrer det som gjeld no.',
  },
  permitOver: {
    nb: 'Tillatelsen er gått ut. Registrer den som gjelder nå.',
    nn: 'Løyvet er gått ut. Registrer det som gjeld no.',
  },
  settledBeforeBirth: {
    nb: 'Bosettingen kan ikke være før fødselsdatoen.',
    nn: 'Busetjinga kan ikkje vere før fødselsdatoen.',
  },
  livedAfterSettled: {
    nb: 'Første dag i en kommune kan ikke være etter bosettingen her.',
    nn: 'Første dag i ein kommune kan ikkje vere etter busetjinga her.',
  },
  sponsorNeeded: {
    nb: 'Fyll ut dette om referansepersonen. Loven krever det for familiemedlemmer (§ 9 f).',
    nn: 'Fyll ut dette om referansepersonen. Lova krev det for familiemedlemer (§ 9 f).',
  },
  sponsorBasisNeeded: {
    nb: 'Skriv hvilken tillatelse den permanente bygger på.',
    nn: 'Skriv kva løyve det permanente byggjer på.',
  },
  oneSpouse: {
    nb: 'Bare én ektefelle eller samboer kan gjelde nå. Skriv sluttdato på den andre.',
    nn: 'Berre éin ektefelle eller sambuar kan gjelde no. Skriv sluttdato på den andre.',
  },
  future: {
    nb: 'Datoen har ikke vært ennå. Skriv en dato som ikke er etter i dag.',
    nn: 'Datoen har ikkje vore enno. Skriv ein dato som ikkje er etter i dag.',
  },
  tooOld: {
    nb: 'Fødselsåret er for langt tilbake. Sjekk datoen.',
    nn: 'Fødselsåret er for langt tilbake. Sjekk datoen.',
  },
  'identity-not-digits': {
    nb: 'Skriv bare tall i fødselsnummer eller DUF-nummer.',
    nn: 'Skriv berre tal i fødselsnummer eller DUF-nummer.',
  },
  'identity-length': {
    nb: 'Fødselsnummer og D-nummer har 11 siffer, DUF-nummer har 12. Tell sifrene.',
    nn: 'Fødselsnummer og D-nummer har 11 siffer, DUF-nummer har 12. Tel sifra.',
  },
  'identity-invalid': {
    nb: 'Nummeret stemmer ikke. Sjekk hvert siffer mot dokumentet. Et DUF-nummer har 12 siffer.',
    nn: 'Nummeret stemmer ikkje. Sjekk kvart siffer mot dokumentet. Eit DUF-nummer har 12 siffer.',
  },
  'identity-real-range': {
    nb: 'Dette er et testmiljø. Bruk et syntetisk nummer, aldri en virkelig persons.',
    nn: 'Dette er eit testmiljø. Bruk eit syntetisk nummer, aldri nummeret til ein verkeleg person.',
  },
  'identity-synthetic-range': {
    nb: 'Nummeret er fra testserien og kan ikke brukes her.',
    nn: 'Nummeret er frå testserien og kan ikkje brukast her.',
  },
} as const satisfies Record<string, Text>

/** The same number is on a case already. */
const duplicateOf = (caseNumber: string): Text => ({
  nb: `Personen er registrert fra før, i sak ${caseNumber}.`,
  nn: `Personen er registrert frå før, i sak ${caseNumber}.`,
})

/** The number cannot be registered by this person; the reason is not his to know. */
const askLeader: Text = {
  nb: 'Personen kan ikke registreres av deg. Snakk med lederen din.',
  nn: 'Personen kan ikkje registrerast av deg. Snakk med leiaren din.',
}

const openExisting: Text = { nb: 'Åpne saken', nn: 'Opne saka' }

/** Words for a number that is known, or not to be known. */
export const duplicateRefusals = {
  duplicate: ({ caseNumber = '', participantId = '' }: Readonly<Record<string, string>>) => ({
    text: duplicateOf(caseNumber),
    link: { href: `/participants/${participantId}`, label: openExisting },
  }),
  'cannot-register': askLeader,
}
