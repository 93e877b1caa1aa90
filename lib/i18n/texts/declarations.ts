import type { Text } from '../text'
import { formTexts } from './forms'
import { refusedTexts } from './refused'

export const kindTexts = {
  DECLARATION: { nb: 'Integreringserklæring', nn: 'Integreringserklæring' },
  CONTRACT: { nb: 'Integreringskontrakt', nn: 'Integreringskontrakt' },
} as const satisfies Record<string, Text>

export const agreementStatusTexts = {
  READY: { nb: 'Klar til signering', nn: 'Klar til signering' },
  POSTPONED: { nb: 'Utsatt', nn: 'Utsett' },
  REFUSED: { nb: 'Ikke signert', nn: 'Ikkje signert' },
  SIGNED: { nb: 'Signert', nn: 'Signert' },
  REPLACED: { nb: 'Erstattet', nn: 'Erstatta' },
} as const satisfies Record<string, Text>

export const outcomeWords = {
  SIGNED: { nb: 'Signert', nn: 'Signert' },
  REFUSED: { nb: 'Ønsket ikke å signere', nn: 'Ønskte ikkje å signere' },
  POSTPONED: { nb: 'Utsatt', nn: 'Utsett' },
} as const satisfies Record<string, Text>

export const methodTexts = {
  DRAWN: { nb: 'Penn eller finger', nn: 'Penn eller finger' },
  MARK: { nb: 'Merke med vitne', nn: 'Merke med vitne' },
  TYPED: { nb: 'Skrevet navn med vitne', nn: 'Skrive namn med vitne' },
  PAPER: { nb: 'På papir', nn: 'På papir' },
} as const satisfies Record<string, Text>

export const postponedReasonTexts = {
  INTERPRETER_ABSENT: { nb: 'Tolken kom ikke, eller passet ikke', nn: 'Tolken kom ikkje, eller passa ikkje' },
  ILLNESS: { nb: 'Sykdom', nn: 'Sjukdom' },
  WANTS_ADVICE: { nb: 'Vil tenke eller få råd', nn: 'Vil tenkje eller få råd' },
  OTHER: { nb: 'Annet', nn: 'Anna' },
} as const satisfies Record<string, Text>

export const textStatusTexts = {
  OFFISIELL: { nb: 'norsk tekst', nn: 'norsk tekst' },
  KVALITETSSIKRET: { nb: 'kvalitetssikret', nn: 'kvalitetssikra' },
  UTKAST: { nb: 'utkast', nn: 'utkast' },
} as const satisfies Record<string, Text>

/** What the law notes about a meeting; nothing here stops anything. */
export const noticeTexts: Readonly<Record<string, Text>> = {
  SIGNED_LATE: {
    nb: 'Signert senere enn loven legger opp til.',
    nn: 'Signert seinare enn lova legg opp til.',
  },
  SIGNED_WITHOUT_INTERPRETER: { nb: 'Uten tolk, med grunn.', nn: 'Utan tolk, med grunn.' },
  UNQUALIFIED_INTERPRETER_DISPENSATION: {
    nb: 'Ukvalifisert tolk, etter unntaket til og med 31.12.2026.',
    nn: 'Ukvalifisert tolk, etter unntaket til og med 31.12.2026.',
  },
  UNQUALIFIED_INTERPRETER_EXCEPTION: {
    nb: 'Ukvalifisert tolk, med grunn.',
    nn: 'Ukvalifisert tolk, med grunn.',
  },
  REFUSAL_REASON_MISSING: { nb: 'Ingen grunn er skrevet ned.', nn: 'Ingen grunn er skriven ned.' },
  GUIDANCE_MISSING: { nb: 'Veiledning er ikke gitt ennå.', nn: 'Rettleiing er ikkje gitt enno.' },
  REVISED_PLAN_UNCLEAR: {
    nb: 'Loven sier ikke klart hva som gjelder for en endret plan.',
    nn: 'Lova seier ikkje klart kva som gjeld for ein endra plan.',
  },
  IN_FORCE_DAY: {
    nb: 'Planen er fra dagen loven trådte i kraft.',
    nn: 'Planen er frå dagen lova tok til å gjelde.',
  },
  OFFERED_DUTY_UNCLEAR: {
    nb: 'Loven er uklar for den som er tilbudt program.',
    nn: 'Lova er uklar for den som er tilbydd program.',
  },
  PLAN_DATE_DIFFERS: {
    nb: 'Planen har en annen dato enn vedtaket.',
    nn: 'Planen har ein annan dato enn vedtaket.',
  },
}

export const refusalReasonTexts = {
  NOT_SAID: { nb: 'Vil ikke si hvorfor', nn: 'Vil ikkje seie kvifor' },
  DISAGREES: { nb: 'Uenig i teksten', nn: 'Usamd i teksten' },
  WANTS_ADVICE: { nb: 'Vil tenke eller få råd', nn: 'Vil tenkje eller få råd' },
  INTERPRETER: { nb: 'Tolken passer ikke', nn: 'Tolken passar ikkje' },
  OTHER: { nb: 'Annet', nn: 'Anna' },
} as const satisfies Record<string, Text>

export const modeTexts = {
  IN_PERSON: { nb: 'Til stede', nn: 'Til stades' },
  SCREEN: { nb: 'På skjerm', nn: 'På skjerm' },
  PHONE: { nb: 'På telefon', nn: 'På telefon' },
} as const satisfies Record<string, Text>

export const categoryTexts = {
  A: { nb: 'Kategori A', nn: 'Kategori A' },
  B: { nb: 'Kategori B', nn: 'Kategori B' },
  C: { nb: 'Kategori C', nn: 'Kategori C' },
  D: { nb: 'Kategori D', nn: 'Kategori D' },
  E: { nb: 'Kategori E', nn: 'Kategori E' },
  NONE: { nb: 'Ikke i Nasjonalt tolkeregister', nn: 'Ikkje i Nasjonalt tolkeregister' },
} as const satisfies Record<string, Text>

export const agreementChangeTexts = {
  KIND: {
    nb: 'Saken skal nå ha et annet dokument (kontrakt eller erklæring).',
    nn: 'Saka skal no ha eit anna dokument (kontrakt eller erklæring).',
  },
  PLAN: { nb: 'Planen har fått en ny versjon.', nn: 'Planen har fått ein ny versjon.' },
  NAME: {
    nb: 'Navnet ble endret etter at dokumentet ble laget.',
    nn: 'Namnet vart endra etter at dokumentet vart laga.',
  },
  MUNICIPALITY: { nb: 'Kommunens navn er endret.', nn: 'Namnet på kommunen er endra.' },
  SETTLED_ON: { nb: 'Datoen for bosetting er endret.', nn: 'Datoen for busetjing er endra.' },
  DECISION_ON: { nb: 'Datoen for vedtaket er endret.', nn: 'Datoen for vedtaket er endra.' },
  IDENTITY_NUMBER: {
    nb: 'Fødselsnummeret eller DUF-nummeret er endret.',
    nn: 'Fødselsnummeret eller DUF-nummeret er endra.',
  },
  TEMPLATE: {
    nb: 'Den norske teksten har fått en ny versjon.',
    nn: 'Den norske teksten har fått ein ny versjon.',
  },
  TRANSLATION: { nb: 'Oversettelsen er endret.', nn: 'Omsetjinga er endra.' },
} as const satisfies Record<string, Text>

export const blockTexts = {
  INTERPRETER_MISSING: {
    nb: 'Registrer tolken, eller velg hvorfor det ikke er tolk (tolkeloven § 6).',
    nn: 'Registrer tolken, eller vel kvifor det ikkje er tolk (tolkelova § 6).',
  },
  INTERPRETER_IS_CHILD: {
    nb: 'Barn skal aldri tolke (tolkeloven § 4). Finn en annen tolk.',
    nn: 'Barn skal aldri tolke (tolkelova § 4). Finn ein annan tolk.',
  },
  INTERPRETER_IS_RELATIVE: {
    nb: 'En slektning eller nær person kan ikke tolke. Finn en annen tolk.',
    nn: 'Ein slektning eller nær person kan ikkje tolke. Finn ein annan tolk.',
  },
  INTERPRETER_LANGUAGE: {
    nb: 'Tolken snakker et språk som ikke er blant deltakerens språk. Skriv hvorfor det blir forstått, og bekreft det.',
    nn: 'Tolken snakkar eit språk som ikkje er blant språka til deltakaren. Skriv kvifor det blir forstått, og stadfest det.',
  },
  INTERPRETER_NOT_QUALIFIED: {
    nb: 'Skriv hvorfor det ikke er brukt kvalifisert tolk (tolkeloven § 7).',
    nn: 'Skriv kvifor det ikkje er brukt kvalifisert tolk (tolkelova § 7).',
  },
  CONFIDENTIALITY_UNCONFIRMED: {
    nb: 'Tolken må bekrefte taushetsplikten (tolkeloven § 15).',
    nn: 'Tolken må stadfeste teieplikta (tolkelova § 15).',
  },
  IMPARTIALITY_UNCONFIRMED: {
    nb: 'Tolken må bekrefte at han eller hun er habil (tolkeloven § 16).',
    nn: 'Tolken må stadfeste at han eller ho er habil (tolkelova § 16).',
  },
  PLACE_MISSING: { nb: 'Skriv stedet.', nn: 'Skriv staden.' },
  EXTRA_SIGNATURE: {
    nb: 'Bare deltakeren signerer erklæringen.',
    nn: 'Berre deltakaren signerer erklæringa.',
  },
  TRANSLATION_DRAFT: {
    nb: 'Oversettelsen er et utkast. Lederen må tillate utkast for språket, med en grunn.',
    nn: 'Omsetjinga er eit utkast. Leiaren må tillate utkast for språket, med ein grunn.',
  },
  TRANSLATION_OTHER_VERSION: {
    nb: 'Oversettelsen hører til en annen versjon av teksten.',
    nn: 'Omsetjinga høyrer til ein annan versjon av teksten.',
  },
} as const satisfies Record<string, Text>

export const declarationTexts = {
  toSign: { nb: 'Til signering', nn: 'Til signering' },
  toSignLead: {
    nb: 'Planen er satt, og erklæringen eller kontrakten er ikke signert.',
    nn: 'Planen er sett, og erklæringa eller kontrakten er ikkje signert.',
  },
  toSignEmpty: {
    nb: 'Ingen venter på signering. Nye kommer hit når en plan er satt.',
    nn: 'Ingen ventar på signering. Nye kjem hit når ein plan er sett.',
  },
  participant: { nb: 'Deltaker', nn: 'Deltakar' },
  language: { nb: 'Språk', nn: 'Språk' },
  planSet: { nb: 'Plan satt', nn: 'Plan sett' },
  daysSince: { nb: 'Dager siden', nn: 'Dagar sidan' },
  status: { nb: 'Status', nn: 'Status' },
  action: { nb: 'Handling', nn: 'Handling' },
  notPrepared: { nb: 'Ikke laget', nn: 'Ikkje laga' },
  open: { nb: 'Åpne', nn: 'Opne' },
  waitsForPlan: {
    nb: 'Planen må være satt før noe kan signeres (§ 16).',
    nn: 'Planen må vere sett før noko kan signerast (§ 16).',
  },
  waitsForNumber: {
    nb: 'Saken mangler fødselsnummer eller DUF-nummer. Det skal stå på dokumentet.',
    nn: 'Saka manglar fødselsnummer eller DUF-nummer. Det skal stå på dokumentet.',
  },
  toPlan: { nb: 'Gå til planen', nn: 'Gå til planen' },
  noDecision: {
    nb: 'Erklæringen viser til vedtaket om introduksjonsprogram og integreringsplan. Det er ikke skrevet i saken ennå.',
    nn: 'Erklæringa viser til vedtaket om introduksjonsprogram og integreringsplan. Det er ikkje skrive i saka enno.',
  },
  writeDecision: { nb: 'Skriv vedtaket', nn: 'Skriv vedtaket' },
  prepareLead: {
    nb: 'Velg språket teksten skal leses på. Den norske teksten står alltid ved siden av.',
    nn: 'Vel språket teksten skal lesast på. Den norske teksten står alltid ved sida av.',
  },
  contractLead: {
    nb: 'Erklæringen gjelder ikke for denne planen. Deltakeren og kommunen signerer en integreringskontrakt.',
    nn: 'Erklæringa gjeld ikkje for denne planen. Deltakaren og kommunen signerer ein integreringskontrakt.',
  },
  prepare: { nb: 'Gjør klar', nn: 'Gjer klar' },
  prepareMany: { nb: 'Flere på én ettermiddag', nn: 'Fleire på éin ettermiddag' },
  prepareChosen: { nb: 'Gjør klar for de valgte', nn: 'Gjer klar for dei valde' },
  prepareWho: { nb: 'Hvem skal signere?', nn: 'Kven skal signere?' },
  prepareAgain: { nb: 'Lag et nytt', nn: 'Lag eit nytt' },
  outOfDate: {
    nb: 'Dokumentet er utdatert. Lag et nytt før signering.',
    nn: 'Dokumentet er utdatert. Lag eit nytt før signering.',
  },
  correction: { nb: 'Rett en signert erklæring', nn: 'Rett ei signert erklæring' },
  correctionLead: {
    nb: 'Den signerte gjelder til deltakeren har signert den nye. Da blir den stående uendret og merkes som erstattet.',
    nn: 'Den signerte gjeld til deltakaren har signert den nye. Då blir ho ståande uendra og blir merkt som erstatta.',
  },
  correctionReason: { nb: 'Hva som er feil', nn: 'Kva som er feil' },
  stillInForce: {
    nb: 'Dette signerte dokumentet gjelder til det nye er signert.',
    nn: 'Dette signerte dokumentet gjeld til det nye er signert.',
  },
  earlierFiles: { nb: 'Erstattede dokumenter', nn: 'Erstatta dokument' },
  asksAnew: {
    nb: 'Kontrakten gjelder. Kommunen har valgt å spørre om integreringserklæringen i tillegg; kontrakten blir erstattet når den er signert.',
    nn: 'Kontrakten gjeld. Kommunen har valt å spørje om integreringserklæringa i tillegg; kontrakten blir erstatta når ho er signert.',
  },
  refusalCode: { nb: 'Hvorfor, med deltakerens ord', nn: 'Kvifor, med orda til deltakaren' },
  memoryStick: {
    nb: 'Lagre filen på deltakerens egen minnepinne, eller skriv den ut.',
    nn: 'Lagre fila på minnepinnen til deltakaren, eller skriv henne ut.',
  },
  saveCopy: { nb: 'Last ned kopi (PDF)', nn: 'Last ned kopi (PDF)' },
  notices: { nb: 'Merknader', nn: 'Merknader' },
  leaderDecides: { nb: 'Lederen avgjør', nn: 'Leiaren avgjer' },
  facts: { nb: 'Opplysninger på dokumentet', nn: 'Opplysningar på dokumentet' },
  name: { nb: 'Navn', nn: 'Namn' },
  municipality: { nb: 'Kommune', nn: 'Kommune' },
  settledOn: { nb: 'Bosatt fra', nn: 'Busett frå' },
  decisionOn: { nb: 'Vedtak og plan fra', nn: 'Vedtak og plan frå' },
  textStatus: { nb: 'Oversettelse', nn: 'Omsetjing' },
  code: { nb: 'Kode på papir', nn: 'Kode på papir' },
  seePdf: { nb: 'Se dokumentet (PDF)', nn: 'Sjå dokumentet (PDF)' },
  seeUnsignedPdf: { nb: 'Dokumentet før signering (PDF)', nn: 'Dokumentet før signering (PDF)' },
  signedPdf: { nb: 'Signert dokument (PDF)', nn: 'Signert dokument (PDF)' },
  fingerprint: { nb: 'Fingeravtrykk (SHA-256)', nn: 'Fingeravtrykk (SHA-256)' },
  meeting: { nb: 'Møtet', nn: 'Møtet' },
  heldOn: { nb: 'Dato', nn: 'Dato' },
  place: { nb: 'Sted', nn: 'Stad' },
  readAloud: { nb: 'Blir teksten lest høyt?', nn: 'Blir teksten lesen høgt?' },
  languageRead: { nb: 'Språket det leses og forklares på', nn: 'Språket det blir lese og forklart på' },
  interpreter: { nb: 'Tolk', nn: 'Tolk' },
  withInterpreter: { nb: 'Er tolk med?', nn: 'Er tolk med?' },
  yes: { nb: 'Ja', nn: 'Ja' },
  no: { nb: 'Nei', nn: 'Nei' },
  interpreterName: { nb: 'Navn', nn: 'Namn' },
  interpreterNumber: { nb: 'Tolkens ID-nummer', nn: 'ID-nummeret til tolken' },
  interpreterNumberHint: { nb: 'Fra Nasjonalt tolkeregister.', nn: 'Frå Nasjonalt tolkeregister.' },
  category: { nb: 'Kvalifikasjon', nn: 'Kvalifikasjon' },
  interpreterLanguage: { nb: 'Språk', nn: 'Språk' },
  dialect: { nb: 'Dialekt', nn: 'Dialekt' },
  mode: { nb: 'Hvordan tolken er med', nn: 'Korleis tolken er med' },
  confidentiality: { nb: 'Tolken bekrefter taushetsplikten', nn: 'Tolken stadfestar teieplikta' },
  impartiality: {
    nb: 'Tolken bekrefter at han eller hun er habil',
    nn: 'Tolken stadfestar at han eller ho er habil',
  },
  minor: { nb: 'Tolken er under 18 år', nn: 'Tolken er under 18 år' },
  relative: { nb: 'Tolken er i familie med deltakeren', nn: 'Tolken er i familie med deltakaren' },
  knownInterpreter: { nb: 'Tolk som har vært her før', nn: 'Tolk som har vore her før' },
  chooseKnown: { nb: 'Velg, eller fyll ut under', nn: 'Vel, eller fyll ut under' },
  languageReason: {
    nb: 'Tolken bruker et annet språk enn deltakerens. Skriv hvorfor deltakeren forstår det godt',
    nn: 'Tolken bruker eit anna språk enn deltakaren sitt. Skriv kvifor deltakaren forstår det godt',
  },
  languageConfirmed: {
    nb: 'Deltakeren og tolken har bekreftet at de forstår hverandre',
    nn: 'Deltakaren og tolken har stadfesta at dei forstår kvarandre',
  },
  unqualifiedReason: { nb: 'Hvorfor ikke kvalifisert tolk', nn: 'Kvifor ikkje kvalifisert tolk' },
  noInterpreterReason: { nb: 'Hvorfor er det ikke tolk', nn: 'Kvifor er det ikkje tolk' },
  noInterpreterText: { nb: 'Nærmere om grunnen', nn: 'Nærare om grunnen' },
  handOver: { nb: 'Gi nettbrettet til deltakeren', nn: 'Gi nettbrettet til deltakaren' },
  handOverLead: {
    nb: 'Deltakervisningen åpnes på denne enheten, og du blir logget ut her. Logg inn igjen når dere er ferdige.',
    nn: 'Deltakarvisinga blir opna på denne eininga, og du blir logga ut her. Logg inn igjen når de er ferdige.',
  },
  tabletIsOut: { nb: 'Nettbrettet er hos deltakeren', nn: 'Nettbrettet er hos deltakaren' },
  tabletIsOutLead: {
    nb: 'Gir du det på nytt, eller lager dokumentet på nytt, blir visningen på det første nettbrettet stengt.',
    nn: 'Gir du det på nytt, eller lagar dokumentet på nytt, blir visinga på det første nettbrettet stengd.',
  },
  takeBack: { nb: 'Ta tilbake nettbrettet', nn: 'Ta tilbake nettbrettet' },
  municipalitySigns: {
    nb: 'Kontrakten blir signert av kommunen med ditt navn når deltakeren signerer.',
    nn: 'Kontrakten blir signert av kommunen med ditt namn når deltakaren signerer.',
  },
  draftNotAllowed: {
    nb: 'Oversettelsen er et utkast. Den kan signeres når lederen har tillatt utkast for språket, med en grunn. Du kan også velge et annet språk.',
    nn: 'Omsetjinga er eit utkast. Ho kan signerast når leiaren har tillate utkast for språket, med ein grunn. Du kan òg velje eit anna språk.',
  },
  meetings: { nb: 'Møter', nn: 'Møte' },
  method: { nb: 'Måte', nn: 'Måte' },
  followUp: { nb: 'Følg opp', nn: 'Følg opp' },
  noEffect: {
    nb: 'Uten signatur er program og stønad som før.',
    nn: 'Utan signatur er program og stønad som før.',
  },
  noInterpreterNeeded: { nb: 'Ingen', nn: 'Ingen' },
  paperTitle: { nb: 'Arket som ble signert', nn: 'Arket som vart signert' },
  paperFile: { nb: 'Skannet eller fotografert ark', nn: 'Skanna eller fotografert ark' },
  paperFileHint: { nb: 'PDF, PNG eller JPEG, høyst 10 MB.', nn: 'PDF, PNG eller JPEG, høgst 10 MB.' },
  paperFileMissing: { nb: 'Velg filen.', nn: 'Vel fila.' },
  paperCode: { nb: 'Koden på arket', nn: 'Koden på arket' },
  paperAttach: { nb: 'Legg ved arket', nn: 'Legg ved arket' },
  paperSee: { nb: 'Se arket', nn: 'Sjå arket' },
  copyTitle: { nb: 'Kopi til deltakeren', nn: 'Kopi til deltakaren' },
  copyPrint: {
    nb: 'Skriv ut det signerte dokumentet, på begge språk.',
    nn: 'Skriv ut det signerte dokumentet, på begge språk.',
  },
  copyOffer: { nb: 'Vis QR-kode', nn: 'Vis QR-kode' },
  copyLead: {
    nb: 'Deltakeren skanner koden med egen telefon, på kommunens nett. Koden virker én gang, i ti minutter. En ny kode avslutter den forrige.',
    nn: 'Deltakaren skannar koden med eigen telefon, på nettet til kommunen. Koden verkar éin gong, i ti minutt. Ein ny kode avsluttar den førre.',
  },
  copyCode: { nb: 'QR-kode til kopien', nn: 'QR-kode til kopien' },
  nextInLine: { nb: 'Neste som venter', nn: 'Neste som ventar' },
  endedUnsigned: { nb: 'Møtet endte uten signatur', nn: 'Møtet enda utan signatur' },
  unsignedLead: {
    nb: 'Skriv hvordan det gikk. Det har ingen virkning for program eller stønad, og det kan signeres senere.',
    nn: 'Skriv korleis det gjekk. Det har ingen verknad for program eller stønad, og det kan signerast seinare.',
  },
  outcome: { nb: 'Hvordan det endte', nn: 'Korleis det enda' },
  postponedReason: { nb: 'Hvorfor det ble utsatt', nn: 'Kvifor det vart utsett' },
  refusalReason: {
    nb: 'Hva deltakeren sa, hvis det er ønsket skrevet ned',
    nn: 'Kva deltakaren sa, dersom det er ønskt skrive ned',
  },
  guidanceGiven: {
    nb: 'Deltakeren har fått veiledning om hva erklæringen er',
    nn: 'Deltakaren har fått rettleiing om kva erklæringa er',
  },
  saveMeeting: { nb: 'Lagre møtet', nn: 'Lagre møtet' },
  verifyHint: {
    nb: 'Alle kan kontrollere filen på siden «Verifiser».',
    nn: 'Alle kan kontrollere fila på sida «Verifiser».',
  },
} as const satisfies Record<string, Text>

export const agreementRefusals = {
  'not-found': { nb: 'Saken finnes ikke her.', nn: 'Saka finst ikkje her.' },
  'no-decided-plan': declarationTexts.waitsForPlan,
  'no-identity-number': declarationTexts.waitsForNumber,
  'no-text': {
    nb: 'Det finnes ikke noen tekst på dette språket ennå. Velg et annet.',
    nn: 'Det finst ikkje nokon tekst på dette språket enno. Vel eit anna.',
  },
  'facts-do-not-fit': {
    nb: 'Datoene i saken passer ikke sammen. Sjekk bosetting, vedtak og plan.',
    nn: 'Datoane i saka passar ikkje saman. Sjekk busetjing, vedtak og plan.',
  },
  'already-signed': {
    nb: 'Dokumentet er allerede signert. Det første som kom inn, gjelder.',
    nn: 'Dokumentet er alt signert. Det første som kom inn, gjeld.',
  },
  'changed-while-made': {
    nb: 'Noe i saken ble endret samtidig. Prøv igjen.',
    nn: 'Noko i saka vart endra samtidig. Prøv igjen.',
  },
  replaced: {
    nb: 'Dokumentet er erstattet av et nyere. Åpne det nye.',
    nn: 'Dokumentet er erstatta av eit nyare. Opne det nye.',
  },
  'text-differs': {
    nb: 'Teksten som ble vist, er ikke den samme som skal signeres. Lag dokumentet på nytt.',
    nn: 'Teksten som vart vist, er ikkje den same som skal signerast. Lag dokumentet på nytt.',
  },
  'no-seal': {
    nb: 'Kommunens segl er ikke satt opp, så dokumentet kan ikke forsegles. Kontakt administrator.',
    nn: 'Seglet til kommunen er ikkje sett opp, så dokumentet kan ikkje forseglast. Kontakt administrator.',
  },
  'unsettable-text': {
    nb: 'Et tegn kan ikke settes i dokumentet. Skriv stedet og navnene med bokstaver.',
    nn: 'Eit teikn kan ikkje setjast i dokumentet. Skriv staden og namna med bokstavar.',
  },
  'only-in-the-room': {
    nb: 'En signatur gis av deltakeren selv, på nettbrettet.',
    nn: 'Ein signatur blir gitt av deltakaren sjølv, på nettbrettet.',
  },
  'clock-wrong': {
    nb: 'Klokken på nettbrettet går helt feil. Still den, og trykk en gang til. Det som er gjort, er lagret her.',
    nn: 'Klokka på nettbrettet går heilt feil. Still henne, og trykk ein gong til. Det som er gjort, er lagra her.',
  },
  'paper-code-differs': {
    nb: 'Koden er ikke dette dokumentets kode. Les koden nederst på arket. Et ark med en annen kode hører til et annet dokument.',
    nn: 'Koden er ikkje koden til dette dokumentet. Les koden nedst på arket. Eit ark med ein annan kode høyrer til eit anna dokument.',
  },
  'room-elsewhere': {
    nb: 'Dokumentet er åpnet på et annet nettbrett. Bruk det, og gi dette tilbake til den ansatte.',
    nn: 'Dokumentet er opna på eit anna nettbrett. Bruk det, og gi dette tilbake til den tilsette.',
  },
  'room-closed': {
    nb: 'Den ansatte har avsluttet visningen. Gi nettbrettet tilbake til den ansatte.',
    nn: 'Den tilsette har avslutta visinga. Gi nettbrettet tilbake til den tilsette.',
  },
  'room-expired': {
    nb: 'Tiden for visningen er ute. Gi nettbrettet tilbake til den ansatte.',
    nn: 'Tida for visinga er ute. Gi nettbrettet tilbake til den tilsette.',
  },
  'room-done': {
    nb: 'Møtet er alt registrert. Gi nettbrettet tilbake til den ansatte.',
    nn: 'Møtet er alt registrert. Gi nettbrettet tilbake til den tilsette.',
  },
} as const satisfies Record<string, Text>

export const paperRefusals = {
  'not-on-paper': {
    nb: 'Dokumentet er ikke signert på papir. Da er det ikke noe ark å legge ved.',
    nn: 'Dokumentet er ikkje signert på papir. Då er det ikkje noko ark å leggje ved.',
  },
  'file-too-large': {
    nb: 'Filen er større enn 10 MB. Skann eller fotografer med lavere oppløsning.',
    nn: 'Fila er større enn 10 MB. Skann eller fotografer med lågare oppløysing.',
  },
  'unknown-file': {
    nb: 'Filen må være PDF, PNG eller JPEG. Skann eller fotografer arket på nytt.',
    nn: 'Fila må vere PDF, PNG eller JPEG. Skann eller fotografer arket på nytt.',
  },
} as const satisfies Record<string, Text>

export const copyRefusals = {
  'not-signed': { nb: 'Dokumentet er ikke signert ennå.', nn: 'Dokumentet er ikkje signert enno.' },
  'copy-not-allowed': {
    nb: 'Kommunen har ikke åpnet for kopi med QR-kode her. Skriv ut en kopi i stedet.',
    nn: 'Kommunen har ikkje opna for kopi med QR-kode her. Skriv ut ein kopi i staden.',
  },
} as const satisfies Record<string, Text>

const listed = (codes: string, words: Readonly<Record<string, Text>>): Text => {
  const found = codes.split(' ').flatMap((code) => words[code] ?? [])
  return { nb: found.map(({ nb }) => nb).join(' '), nn: found.map(({ nn }) => nn).join(' ') }
}

export const blockedBy = (codes: string): Text => listed(codes, blockTexts)

type NotMade = { readonly name: string; readonly why: Text }

/** Some were made ready, and these were not. */
export const preparedSome = (made: number, failed: readonly NotMade[]): Text => {
  const told = (form: 'nb' | 'nn') => failed.map(({ name, why }) => `${name}: ${why[form]}`).join(' ')
  return {
    nb: `${made} ble gjort klare, ${failed.length} ikke. ${told('nb')}`,
    nn: `${made} vart gjorde klare, ${failed.length} ikkje. ${told('nn')}`,
  }
}

export const outOfDateBy = (codes: string): Text => {
  const why = listed(codes, agreementChangeTexts)
  return { nb: `${why.nb} Lag et nytt før signering.`, nn: `${why.nn} Lag eit nytt før signering.` }
}

export const lawNow = (kind: keyof typeof kindTexts): Text =>
  kind === 'DECLARATION'
    ? {
        nb: 'Loven krever integreringserklæring for denne planen. Bare deltakeren signerer.',
        nn: 'Lova krev integreringserklæring for denne planen. Berre deltakaren signerer.',
      }
    : declarationTexts.contractLead

/** Why something given on a tablet was not taken in, from the code that was kept and what it named. */
export const refusedBecause = (code: string, detail: string): Text => {
  if (code === 'blocked') return blockedBy(detail)
  if (code === 'out-of-date') return listed(detail, agreementChangeTexts)
  const known: Readonly<Record<string, Text>> = {
    ...agreementRefusals,
    'invalid-input': refusedTexts.incomplete,
  }
  return known[code] ?? formTexts.failed
}

export const isSigned: Text = { nb: 'Dokumentet er signert.', nn: 'Dokumentet er signert.' }
export const isSignedOn = (date: string): Text => ({
  nb: `Dokumentet er signert ${date}.`,
  nn: `Dokumentet er signert ${date}.`,
})
