import type { Text } from '../text'

export const trainingWhyTexts = {
  about: { nb: 'fristen', nn: 'fristen' },
  permit: { nb: 'Tillatelsen ble gitt', nn: 'Løyvet vart gitt' },
  offered: { nb: 'Oppstart ble tilbudt', nn: 'Oppstart vart tilboden' },
  started: { nb: 'Opplæringen startet', nn: 'Opplæringa starta' },
  right: { nb: 'Retten og plikten oppstod', nn: 'Retten og plikta oppstod' },
  education: { nb: 'Utdanning', nn: 'Utdanning' },
  clockOFFER: {
    nb: 'Tiden løper fra datoen det ble tilbudt oppstart.',
    nn: 'Tida løper frå datoen det vart tilbode oppstart.',
  },
  clockRIGHT: {
    nb: 'Tillatelsen er gitt før 2. august 2023, så tiden løper fra retten og plikten oppstod.',
    nn: 'Løyvet er gitt før 2. august 2023, så tida løper frå retten og plikta oppstod.',
  },
  clockSTART: {
    nb: 'Retten til norsk varer ett år fra opplæringen startet.',
    nn: 'Retten til norsk varer eitt år frå opplæringa starta.',
  },
  norwegianRule: {
    nb: 'Opplæringen i norsk varer til norskmålet er nådd, men ikke lenger enn tre år, og 18 måneder for den som har videregående eller mer. Godkjent permisjon kommer i tillegg.',
    nn: 'Opplæringa i norsk varer til norskmålet er nådd, men ikkje lenger enn tre år, og 18 månader for den som har vidaregåande eller meir. Godkjend permisjon kjem i tillegg.',
  },
  socialStudiesRule: {
    nb: 'Opplæringen i samfunnskunnskap skal gjennomføres innen ett år. Godkjent permisjon kommer i tillegg.',
    nn: 'Opplæringa i samfunnskunnskap skal gjennomførast innan eitt år. Godkjend permisjon kjem i tillegg.',
  },
  testRule: {
    nb: 'Den som har rett og plikt, skal ta samfunnskunnskapsprøven innen samme frist som opplæringen.',
    nn: 'Den som har rett og plikt, skal ta samfunnskunnskapsprøva innan same frist som opplæringa.',
  },
  offerRule: {
    nb: 'Kommunen skal gi tilbud innen tre måneder etter folkeregistrering eller krav.',
    nn: 'Kommunen skal gi tilbod innan tre månader etter folkeregistrering eller krav.',
  },
  withoutLeave: { nb: 'Frist uten permisjon', nn: 'Frist utan permisjon' },
  leaveDays: { nb: 'Permisjon', nn: 'Permisjon' },
  deadline: { nb: 'Frist', nn: 'Frist' },
  hoursRule: {
    nb: 'Timene er de deltakeren var til stede i økter i faget, slik fremmøtet er ført. Timer i mottak regnes med i samfunnskunnskap.',
    nn: 'Timane er dei deltakaren var til stades i økter i faget, slik frammøtet er ført. Timar i mottak blir rekna med i samfunnskunnskap.',
  },
  inRegister: { nb: 'Ført i fremmøteregisteret', nn: 'Ført i frammøteregisteret' },
  inReception: { nb: 'Tatt i mottak', nn: 'Teke i mottak' },
  together: { nb: 'Gjennomført', nn: 'Gjennomført' },
  moduleNote: {
    nb: 'Modulene er 25 timer hver. Hvilken modul en økt hører til, følger av hvor mange timer kurset har holdt.',
    nn: 'Modulane er 25 timar kvar. Kva modul ei økt høyrer til, følgjer av kor mange timar kurset har halde.',
  },
  goalRule: {
    nb: 'Norskmålet settes ferdighet for ferdighet på det veiledende minstemålet eller høyere. Det kan heves, og senkes ett nivå om gangen.',
    nn: 'Norskmålet blir sett ferdigheit for ferdigheit på det rettleiande minstemålet eller høgare. Det kan hevast, og senkast eitt nivå om gongen.',
  },
} as const satisfies Record<string, Text>

export const daysText = (days: number): Text => ({ nb: `${days} dager`, nn: `${days} dagar` })
export const whyDate = (what: Text, date: string): Text => ({
  nb: `${what.nb} ${date}. Hvorfor?`,
  nn: `${what.nn} ${date}. Kvifor?`,
})
export const isDate = (what: Text, date: string): Text => ({
  nb: `${what.nb}: ${date}.`,
  nn: `${what.nn}: ${date}.`,
})
