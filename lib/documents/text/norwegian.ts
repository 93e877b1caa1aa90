import { z } from 'zod'

/** The written form of a document's own Norwegian. Official texts stay as they were given. */
export const writtenForm = z.enum(['nb', 'nn']).default('nb')
export type WrittenForm = z.infer<typeof writtenForm>

/** The plan's words that are not among its labels. */
export const planWords = {
  nb: {
    participant: 'Deltaker',
    identityNumber: 'Fødselsnummer/DUF-nummer',
    caseNumber: 'Saksnummer',
    number: 'Plan nummer',
    lasts: 'Programmet varer',
    decision: 'Vedtak',
    undecided: 'Ikke fattet',
    view: 'Deltakerens syn',
    appeal:
      'Du kan klage på vedtaket. Fristen er tre uker fra du fikk vite om det. Skriv til kommunen hva du vil ha endret, og hvorfor. Er ikke kommunen enig, sender den klagen videre til statsforvalteren. Kommunen skal hjelpe deg med å klage hvis du ber om det. Du kan også be om å få se dokumentene i saken.',
  },
  nn: {
    participant: 'Deltakar',
    identityNumber: 'Fødselsnummer/DUF-nummer',
    caseNumber: 'Saksnummer',
    number: 'Plan nummer',
    lasts: 'Programmet varer',
    decision: 'Vedtak',
    undecided: 'Ikkje gjort',
    view: 'Synet til deltakaren',
    appeal:
      'Du kan klage på vedtaket. Fristen er tre veker frå du fekk vite om det. Skriv til kommunen kva du vil ha endra, og kvifor. Er ikkje kommunen samd, sender han klaga vidare til statsforvaltaren. Kommunen skal hjelpe deg med å klage om du ber om det. Du kan òg be om å få sjå dokumenta i saka.',
  },
} as const satisfies Record<WrittenForm, Record<string, string>>

/** The contract, clause by clause. */
export const contractWords = {
  nb: {
    version: 'kontrakt-2026-v1',
    title: 'Integreringskontrakt',
    parties:
      'mellom {name} (fødselsnummer/DUF-nummer {number}) og {municipality}, i tilknytning til vedtaket om introduksjonsprogram og integreringsplan fra {date}.',
    what: 'Hva kontrakten er',
    agreement:
      'Kontrakten er en avtale mellom deltakeren og kommunen etter integreringsloven § 16. Den sier hva vi skal gjøre for at målene i integreringsplanen skal nås. Rettigheter og plikter følger av loven og av vedtakene i saken, ikke av kontrakten.',
    participantShall: 'Deltakeren skal',
    participantDuties: [
      'arbeide for å nå sluttmålet og norskmålet i integreringsplanen',
      'delta i det som står i integreringsplanen',
      'si fra til kommunen så tidlig som mulig ved fravær, og når noe i planen ikke passer lenger',
      'være med på å gå gjennom og endre planen når det trengs',
    ],
    municipalityShall: 'Kommunen skal',
    municipalityDuties: [
      'tilby et introduksjonsprogram og opplæring i norsk og samfunnskunnskap som gjør det mulig å nå sluttmålet og norskmålet',
      'følge opp deltakeren gjennom programmet og endre planen når det er grunn til det',
      'gi veiledning om rettigheter og plikter, og bestille tolk når det trengs',
    ],
    copies:
      'Begge får hvert sitt eksemplar. Kontrakten er ikke et enkeltvedtak og kan ikke påklages. Vedtaket om introduksjonsprogram og integreringsplanen kan påklages.',
    signatures: 'Signaturer',
    placeAndDate: 'Sted og dato',
    participant: 'Deltaker',
    onBehalf: 'For',
  },
  nn: {
    version: 'kontrakt-2026-v1',
    title: 'Integreringskontrakt',
    parties:
      'mellom {name} (fødselsnummer/DUF-nummer {number}) og {municipality}, i tilknyting til vedtaket om introduksjonsprogram og integreringsplan frå {date}.',
    what: 'Kva kontrakten er',
    agreement:
      'Kontrakten er ein avtale mellom deltakaren og kommunen etter integreringslova § 16. Han seier kva vi skal gjere for at måla i integreringsplanen skal bli nådde. Rettar og plikter følgjer av lova og av vedtaka i saka, ikkje av kontrakten.',
    participantShall: 'Deltakaren skal',
    participantDuties: [
      'arbeide for å nå sluttmålet og norskmålet i integreringsplanen',
      'delta i det som står i integreringsplanen',
      'seie frå til kommunen så tidleg som mogleg ved fråvær, og når noko i planen ikkje passar lenger',
      'vere med på å gå gjennom og endre planen når det trengst',
    ],
    municipalityShall: 'Kommunen skal',
    municipalityDuties: [
      'tilby eit introduksjonsprogram og opplæring i norsk og samfunnskunnskap som gjer det mogleg å nå sluttmålet og norskmålet',
      'følgje opp deltakaren gjennom programmet og endre planen når det er grunn til det',
      'gi rettleiing om rettar og plikter, og tinge tolk når det trengst',
    ],
    copies:
      'Begge får kvart sitt eksemplar. Kontrakten er ikkje eit enkeltvedtak og kan ikkje klagast på. Vedtaket om introduksjonsprogram og integreringsplanen kan klagast på.',
    signatures: 'Signaturar',
    placeAndDate: 'Stad og dato',
    participant: 'Deltakar',
    onBehalf: 'For',
  },
} as const satisfies Record<WrittenForm, Record<string, string | readonly string[]>>

/** The protocol's words where nynorsk has others than bokmål. */
export const protocolInNynorsk: Readonly<Record<string, string>> = {
  'Denne siden er ikke en del av dokumentet foran. Den forteller hvordan det ble lest og signert. Sjekksummene er SHA-256 og viser nøyaktig hvilken tekst som ble vist og signert.':
    'Denne sida er ikkje ein del av dokumentet framfor. Ho fortel korleis det vart lese og signert. Sjekksummane er SHA-256 og viser nøyaktig kva tekst som vart vist og signert.',
  'Hvem og hva': 'Kven og kva',
  Deltaker: 'Deltakar',
  'Vedtak fra': 'Vedtak frå',
  'Den norske tekstens sjekksum': 'Sjekksummen til den norske teksten',
  Oversettelse: 'Omsetjing',
  'Oversatt av': 'Omsett av',
  'Oversettelsens sjekksum': 'Sjekksummen til omsetjinga',
  kvalitetssikret: 'kvalitetssikra',
  'utkast, ikke kvalitetssikret': 'utkast, ikkje kvalitetssikra',
  'Sted og dato': 'Stad og dato',
  'Til stede fra kommunen': 'Til stades frå kommunen',
  'Språk det ble lest på': 'Språk det vart lese på',
  'Teksten ble lest høyt': 'Teksten vart lesen høgt',
  'til stede': 'til stades',
  'Tolkens språk og kvalifikasjon': 'Språket og kvalifikasjonen til tolken',
  'ikke i Nasjonalt tolkeregister': 'ikkje i Nasjonalt tolkeregister',
  'Hvorfor ikke kvalifisert tolk': 'Kvifor ikkje kvalifisert tolk',
  'Hvorfor tolkens språk blir forstått': 'Kvifor språket til tolken blir forstått',
  'Signatur tegnet på skjerm': 'Signatur teikna på skjerm',
  'Merke satt på skjerm, med vitne': 'Merke sett på skjerm, med vitne',
  'Navn skrevet inn, med vitne': 'Namn skrive inn, med vitne',
  'Signatur på papir. Arket er et eget dokument i saken når det er skannet; det er ikke en del av denne filen':
    'Signatur på papir. Arket er eit eige dokument i saka når det er skanna; det er ikkje ein del av denne fila',
  'Forståelsen bekreftet': 'Forståinga stadfesta',
  'Taushetsplikt og habilitet bekreftet': 'Teieplikt og habilitet stadfesta',
  'Taushetsplikt bekreftet': 'Teieplikt stadfesta',
  'Habilitet bekreftet': 'Habilitet stadfesta',
  'Teksten ble ikke lest høyt': 'Teksten vart ikkje lesen høgt',
  'Punkter merket «forstått»': 'Punkt merkte «forstått»',
  'Punkter merket «trenger forklaring»': 'Punkt merkte «treng forklaring»',
  opplysningene: 'opplysningane',
  'Om klokkene': 'Om klokkene',
  'Nettbrettets klokke stemmer ikke; mottakstiden gjelder':
    'Klokka på nettbrettet stemmer ikkje; tida for mottak gjeld',
  'Gitt uten nett og levert senere': 'Gitt utan nett og levert seinare',
  'Hendelser før signaturen': 'Hendingar før signaturen',
  'Dokumentet ble gjort klart': 'Dokumentet vart gjort klart',
  'Nettbrettet ble gitt til deltakeren': 'Nettbrettet vart gitt til deltakaren',
  'Nettbrettet ble tatt tilbake': 'Nettbrettet vart teke tilbake',
  'Møtet endte med at deltakeren ikke ønsket å signere':
    'Møtet enda med at deltakaren ikkje ønskte å signere',
  'Signeringen ble utsatt': 'Signeringa vart utsett',
  'Erstatter dokument med kode': 'Erstattar dokument med kode',
  'Det erstattede dokumentets sjekksum': 'Sjekksummen til det erstatta dokumentet',
  'Hvorfor det er laget på nytt': 'Kvifor det er laga på nytt',
  'Lesingen begynte': 'Lesinga tok til',
  'Signert (nettbrettets klokke)': 'Signert (klokka på nettbrettet)',
  'Mottatt av kommunen': 'Motteke av kommunen',
  'Sjekksum av det som ble vist': 'Sjekksum av det som vart vist',
  'Sjekksum av det som ble signert': 'Sjekksum av det som vart signert',
}
