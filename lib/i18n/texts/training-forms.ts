import type { Text } from '../text'

export const trainingFormTexts = {
  save: { nb: 'Lagre opplæringssak', nn: 'Lagre opplæringssak' },
  fileTitle: { nb: 'Opplæringssak', nn: 'Opplæringssak' },
  fileSub: {
    nb: 'Bare det registreringen, planen og fremmøtet ikke vet fra før.',
    nn: 'Berre det registreringa, planen og frammøtet ikkje veit frå før.',
  },
  dates: { nb: 'Datoer', nn: 'Datoar' },
  permit: { nb: 'Tillatelsen', nn: 'Løyvet' },
  schooling: { nb: 'Skole', nn: 'Skule' },
  special: { nb: 'Omsorgsbyrde eller holdt tilbake', nn: 'Omsorgsbyrde eller halden tilbake' },
  reception: { nb: 'Samfunnskunnskap tatt i mottak', nn: 'Samfunnskunnskap teke i mottak' },
  givesBasisForPermanent: {
    nb: 'Tillatelsen gir grunnlag for permanent oppholdstillatelse',
    nn: 'Løyvet gir grunnlag for permanent opphaldsløyve',
  },
  sponsorGround: {
    nb: 'Referansepersonens tillatelse til arbeid',
    nn: 'Arbeidsløyvet til referansepersonen',
  },
  sponsorHint: {
    nb: 'Bare for familie til arbeidsinnvandrere. Ellers brukes registreringen.',
    nn: 'Berre for familie til arbeidsinnvandrarar. Elles blir registreringa brukt.',
  },
  firstRenewedOn: { nb: 'Tillatelsen ble fornyet første gang', nn: 'Løyvet vart fornya første gong' },
  firstRenewedHint: {
    nb: 'For begrenset tillatelse etter § 38 femte ledd. dd.mm.åååå',
    nn: 'For avgrensa løyve etter § 38 femte ledd. dd.mm.åååå',
  },
  grantedBeforeEntry: { nb: 'Tillatelsen ble gitt før innreise', nn: 'Løyvet vart gitt før innreise' },
  arrivedOn: { nb: 'Kom til Norge', nn: 'Kom til Noreg' },
  registeredOn: { nb: 'Folkeregistrert i kommunen', nn: 'Folkeregistrert i kommunen' },
  claimedOn: { nb: 'Krav om opplæring satt frem', nn: 'Krav om opplæring sett fram' },
  offeredOn: { nb: 'Tilbudt oppstart (dato for start)', nn: 'Tilboden oppstart (dato for start)' },
  startedOn: { nb: 'Opplæringen startet', nn: 'Opplæringa starta' },
  startedHint: {
    nb: 'Kan stå tom i programmet: første økt i registeret brukes. dd.mm.åååå',
    nn: 'Kan stå tom i programmet: første økt i registeret blir brukt. dd.mm.åååå',
  },
  formerCollectiveOn: {
    nb: 'Vedtak etter kapittel 6 A (tidligere kollektiv beskyttelse)',
    nn: 'Vedtak etter kapittel 6 A (tidlegare kollektivt vern)',
  },
  needsB2: { nb: 'Trenger å dokumentere B2', nn: 'Treng å dokumentere B2' },
  trainedIn: { nb: 'Får opplæringen i', nn: 'Får opplæringa i' },
  countyResponsible: {
    nb: 'Fylkeskommunen har ansvaret (§ 30 andre ledd)',
    nn: 'Fylkeskommunen har ansvaret (§ 30 andre ledd)',
  },
  specialCause: { nb: 'Grunn', nn: 'Grunn' },
  specialDocumented: { nb: 'Dokumentert', nn: 'Dokumentert' },
  specialClaimedOn: { nb: 'Krav satt frem', nn: 'Krav sett fram' },
  goalReachedOn: { nb: 'Norskmålet er dokumentert nådd', nn: 'Norskmålet er dokumentert nådd' },
  goalReachedHint: {
    nb: 'Kan stå tom når prøvene er ført her. dd.mm.åååå',
    nn: 'Kan stå tom når prøvene er førte her. dd.mm.åååå',
  },
  testTitle: { nb: 'Før prøve', nn: 'Før prøve' },
  testSub: { nb: 'Én delprøve om gangen.', nn: 'Éi delprøve om gongen.' },
  satOn: { nb: 'Prøvedato', nn: 'Prøvedato' },
  rightLapses: {
    nb: 'Retten faller også bort (bare ved dokumenterte kunnskaper)',
    nn: 'Retten fell òg bort (berre ved dokumenterte kunnskapar)',
  },
  pauseTitle: { nb: 'Gi permisjon fra opplæringen', nn: 'Gi permisjon frå opplæringa' },
  pauseSub: { nb: 'Fristene flyttes like mange dager.', nn: 'Fristane blir flytte like mange dagar.' },
  firstDay: { nb: 'Første dag', nn: 'Første dag' },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag' },
  pauseKind: { nb: 'Grunn', nn: 'Grunn' },
  feeTitle: { nb: 'Før betaling', nn: 'Før betaling' },
  feeSub: {
    nb: 'Bare for dem som ikke har rett og plikt. Pliktige timer kan ikke bli flere enn loven sier.',
    nn: 'Berre for dei som ikkje har rett og plikt. Pliktige timar kan ikkje bli fleire enn lova seier.',
  },
  feeDate: { nb: 'Dato', nn: 'Dato' },
  subject: { nb: 'Fag', nn: 'Fag' },
  hours: { nb: 'Timer', nn: 'Timar' },
  amount: { nb: 'Beløp i kroner', nn: 'Beløp i kroner' },
  payer: { nb: 'Betaler', nn: 'Betalar' },
  organisationNumber: {
    nb: 'Arbeidsgiverens organisasjonsnummer',
    nn: 'Organisasjonsnummeret til arbeidsgivaren',
  },
  joinTitle: { nb: 'Meld på kurs', nn: 'Meld på kurs' },
  joinSub: {
    nb: 'Er kurset fullt, kommer deltakeren på ventelisten.',
    nn: 'Er kurset fullt, kjem deltakaren på ventelista.',
  },
  course: { nb: 'Kurs', nn: 'Kurs' },
  from: { nb: 'Fra', nn: 'Frå' },
  strikeTitle: { nb: 'Ta ut en linje', nn: 'Ta ut ei linje' },
  strikeSub: {
    nb: 'Linjen blir stående, men teller ikke lenger.',
    nn: 'Linja blir ståande, men tel ikkje lenger.',
  },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving' },
  noCourses: { nb: 'Det er ingen kurs å melde på.', nn: 'Det er ingen kurs å melde på.' },
} as const satisfies Record<string, Text>

export const trainingPersonTexts = {
  title: { nb: 'Ny person utenfor programmet', nn: 'Ny person utanfor programmet' },
  sub: {
    nb: 'For den som skal ha opplæring i norsk og samfunnskunnskap, og ikke introduksjonsprogram.',
    nn: 'For den som skal ha opplæring i norsk og samfunnskunnskap, og ikkje introduksjonsprogram.',
  },
  save: { nb: 'Registrer og åpne opplæringssak', nn: 'Registrer og opne opplæringssak' },
  education: { nb: 'Utdanning fra før', nn: 'Utdanning frå før' },
  sponsor: { nb: 'Familien kom til', nn: 'Familien kom til' },
  training: { nb: 'Opplæringen', nn: 'Opplæringa' },
  certificateTitle: { nb: 'Utsted bevis for opplæring', nn: 'Utferd bevis for opplæring' },
  certificateSub: {
    nb: 'Beviset viser timene i registeret og prøvene. Det blir liggende i saken.',
    nn: 'Beviset viser timane i registeret og prøvene. Det blir liggjande i saka.',
  },
  certificates: { nb: 'Bevis', nn: 'Bevis' },
  certificate: { nb: 'Bevis for opplæring (PDF)', nn: 'Bevis for opplæring (PDF)' },
  programmeTitle: { nb: 'Åpne for introduksjonsprogram', nn: 'Opne for introduksjonsprogram' },
  programmeSub: {
    nb: 'Saken får alle delene av introduksjonsprogrammet. Registrer familie og bosetting etterpå.',
    nn: 'Saka får alle delane av introduksjonsprogrammet. Registrer familie og busetjing etterpå.',
  },
} as const satisfies Record<string, Text>

export const personSponsorTexts = {
  UTL_23: { nb: 'En faglært arbeidsinnvandrer (§ 23)', nn: 'Ein faglærd arbeidsinnvandrar (§ 23)' },
  UTL_25: { nb: 'En annen arbeidsinnvandrer (§ 25)', nn: 'Ein annan arbeidsinnvandrar (§ 25)' },
  OTHER: { nb: 'En annen', nn: 'Ein annan' },
} as const satisfies Record<string, Text>

export const trainedInTexts = {
  ADULT_IMMIGRANTS: { nb: 'Kommunens norskopplæring', nn: 'Norskopplæringa til kommunen' },
  ADULT_PREPARATORY: { nb: 'Forberedende opplæring for voksne', nn: 'Førebuande opplæring for vaksne' },
  UPPER_SECONDARY: { nb: 'Videregående opplæring', nn: 'Vidaregåande opplæring' },
} as const satisfies Record<string, Text>

export const specialCauseTexts = {
  CARE: { nb: 'Særlig omsorgsbyrde', nn: 'Særleg omsorgsbyrde' },
  DETAINED: { nb: 'Holdt hjemme mot sin vilje', nn: 'Halden heime mot viljen sin' },
} as const satisfies Record<string, Text>

export const workSponsorTexts = {
  UTL_23: { nb: '§ 23 faglært arbeid', nn: '§ 23 faglært arbeid' },
  UTL_25: { nb: '§ 25 annet arbeid', nn: '§ 25 anna arbeid' },
} as const satisfies Record<string, Text>

/** Why nothing was written. */
export const trainingRefusals = {
  'not-found': { nb: 'Saken finnes ikke.', nn: 'Saka finst ikkje.' },
  'in-future': { nb: 'Datoen er ikke kommet ennå.', nn: 'Datoen er ikkje komen enno.' },
  'permit-missing': {
    nb: 'Ingen oppholdstillatelse er registrert.',
    nn: 'Ikkje noko opphaldsløyve er registrert.',
  },
  stale: {
    nb: 'Noen andre har lagret opplæringssaken. Last siden på nytt før du lagrer.',
    nn: 'Nokon andre har lagra opplæringssaka. Last sida på nytt før du lagrar.',
  },
  'same-day': {
    nb: 'Denne delprøven er ført på samme dato.',
    nn: 'Denne delprøva er førd på same dato.',
  },
  'in-programme': {
    nb: 'Deltakeren er i programmet. Gi permisjonen under Fremmøte, så gjelder den her også.',
    nn: 'Deltakaren er i programmet. Gi permisjonen under Frammøte, så gjeld han her òg.',
  },
  overlap: {
    nb: 'Deltakeren har permisjon noen av disse dagene fra før.',
    nn: 'Deltakaren har permisjon nokre av desse dagane frå før.',
  },
  'before-training': {
    nb: 'Permisjonen begynner før opplæringen ble tilbudt.',
    nn: 'Permisjonen byrjar før opplæringa vart tilboden.',
  },
  'not-chargeable': {
    nb: 'Den som har rett til opplæringen, kan ikke kreves for betaling.',
    nn: 'Den som har rett til opplæringa, kan ikkje krevjast for betaling.',
  },
  'struck-already': { nb: 'Linjen er tatt ut fra før.', nn: 'Linja er teken ut frå før.' },
  'nothing-attended': {
    nb: 'Registeret har ingen timer i norsk eller samfunnskunnskap å gi bevis for.',
    nn: 'Registeret har ingen timar i norsk eller samfunnskunnskap å gi bevis for.',
  },
  'has-programme': {
    nb: 'Saken er allerede åpnet for introduksjonsprogram.',
    nn: 'Saka er allereie opna for introduksjonsprogram.',
  },
  'no-course': {
    nb: 'Denne gruppen er ikke et kurs i norsk eller samfunnskunnskap.',
    nn: 'Denne gruppa er ikkje eit kurs i norsk eller samfunnskunnskap.',
  },
  'joined-already': {
    nb: 'Deltakeren har plass eller venter på plass fra før.',
    nn: 'Deltakaren har plass eller ventar på plass frå før.',
  },
  full: { nb: 'Kurset er fullt.', nn: 'Kurset er fullt.' },
  'ended-already': { nb: 'Deltakeren venter ikke lenger.', nn: 'Deltakaren ventar ikkje lenger.' },
} as const satisfies Record<string, Text>

export const overMandatory = (most: string): Text => ({
  nb: `Det kan kreves betaling for høyst ${most} pliktige timer i alt.`,
  nn: `Det kan krevjast betaling for høgst ${most} pliktige timar i alt.`,
})

export const moreThanRoom = (taken: string): Text => ({
  nb: `Kurset har ${taken} deltakere. Kapasiteten kan ikke være lavere.`,
  nn: `Kurset har ${taken} deltakarar. Kapasiteten kan ikkje vere lågare.`,
})

export const courseTexts = {
  title: { nb: 'Kurs i norsk og samfunnskunnskap', nn: 'Kurs i norsk og samfunnskunnskap' },
  course: { nb: 'Kurs', nn: 'Kurs' },
  subject: { nb: 'Fag', nn: 'Fag' },
  noSubject: { nb: 'Ikke et kurs', nn: 'Ikkje eit kurs' },
  language: { nb: 'Språk det undervises på', nn: 'Språk det blir undervist på' },
  places: { nb: 'Plasser', nn: 'Plassar' },
  capacity: { nb: 'Kapasitet', nn: 'Kapasitet' },
  capacityHint: { nb: 'Tomt felt betyr ingen grense.', nn: 'Tomt felt tyder inga grense.' },
  waiting: { nb: 'Venter', nn: 'Ventar' },
  taught: { nb: 'Timer holdt', nn: 'Timar haldne' },
  teacher: { nb: 'Lærer', nn: 'Lærar' },
  change: { nb: 'Endre', nn: 'Endre' },
  save: { nb: 'Lagre kurs', nn: 'Lagre kurs' },
  waitList: { nb: 'Venteliste', nn: 'Venteliste' },
  give: { nb: 'Gi plass', nn: 'Gi plass' },
  remove: { nb: 'Ta av listen', nn: 'Ta av lista' },
  nobodyWaits: { nb: 'Ingen venter på plass.', nn: 'Ingen ventar på plass.' },
  none: { nb: 'Kommunen har ingen klasser ennå.', nn: 'Kommunen har ingen klassar enno.' },
  full: { nb: 'Fullt', nn: 'Fullt' },
  nav: { nb: 'Kurs', nn: 'Kurs' },
} as const satisfies Record<string, Text>

export const placesText = (taken: number, capacity: number | null): Text =>
  capacity === null
    ? { nb: `${taken}`, nn: `${taken}` }
    : { nb: `${taken} av ${capacity}`, nn: `${taken} av ${capacity}` }

const places = (free: number | null): Text => {
  if (free === null) return { nb: '', nn: '' }
  return free === 0
    ? { nb: ' (fullt, venteliste)', nn: ' (fullt, venteliste)' }
    : { nb: ` (${free} ledige)`, nn: ` (${free} ledige)` }
}

/** A course to join, with its free places, and a warning where the person does not understand its language. */
export const courseOption = (name: string, free: number | null, understood: boolean | null): Text => {
  const { nb, nn } = places(free)
  const warns = understood === false
  return {
    nb: `${name}${nb}${warns ? '. Obs: et språk deltakeren ikke forstår' : ''}`,
    nn: `${name}${nn}${warns ? '. Obs: eit språk deltakaren ikkje forstår' : ''}`,
  }
}
