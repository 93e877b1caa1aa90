import type { Text } from '../text'

export const participantTexts = {
  mine: { nb: 'Mine deltakere', nn: 'Mine deltakarar' },
  all: { nb: 'Alle i kommunen', nn: 'Alle i kommunen' },
  filter: { nb: 'Utvalg', nn: 'Utval' },
  search: { nb: 'Søk på navn eller saksnummer', nn: 'Søk på namn eller saksnummer' },
  doSearch: { nb: 'Søk', nn: 'Søk' },
  none: { nb: 'Ingen deltakere passer til søket.', nn: 'Ingen deltakarar passar til søket.' },
  noneYet: { nb: 'Du har ingen deltakere ennå.', nn: 'Du har ingen deltakarar enno.' },
  register: { nb: 'Registrer deltaker', nn: 'Registrer deltakar' },
  registerLead: {
    nb: 'Skriv det som står i vedtaket og i DUF. Resten kan komme senere, i kartleggingen.',
    nn: 'Skriv det som står i vedtaket og i DUF. Resten kan kome seinare, i kartlegginga.',
  },
  name: { nb: 'Navn', nn: 'Namn' },
  caseNumber: { nb: 'Sak', nn: 'Sak' },
  language: { nb: 'Språk', nn: 'Språk' },
  week: { nb: 'Uke', nn: 'Veke' },
  status: { nb: 'Status', nn: 'Status' },
  nextDeadline: { nb: 'Neste frist', nn: 'Neste frist' },
  born: { nb: 'Født', nn: 'Fødd' },
  identityNumber: { nb: 'Fødselsnummer eller DUF-nummer', nn: 'Fødselsnummer eller DUF-nummer' },
  reveal: { nb: 'Vis', nn: 'Vis' },
  revealFor: {
    nb: 'hele nummeret. Det blir skrevet i loggen.',
    nn: 'heile nummeret. Det blir skrive i loggen.',
  },
  adviser: { nb: 'Rådgiver', nn: 'Rådgivar' },
  nobody: { nb: 'Ingen', nn: 'Ingen' },
  interpreter: { nb: 'trenger tolk', nn: 'treng tolk' },
  tabOverview: { nb: 'Oversikt', nn: 'Oversikt' },
  tabEligibility: { nb: 'Rett og plikt', nn: 'Rett og plikt' },
  tabPlan: { nb: 'Plan', nn: 'Plan' },
  tabDeclaration: { nb: 'Erklæring', nn: 'Erklæring' },
  tabAttendance: { nb: 'Fremmøte', nn: 'Frammøte' },
  tabStipend: { nb: 'Stønad', nn: 'Stønad' },
  tabTrail: { nb: 'Logg', nn: 'Logg' },
  overview: { nb: 'Oversikt', nn: 'Oversikt' },
  eligibility: { nb: 'Rett og plikt til program', nn: 'Rett og plikt til program' },
  notAssessed: { nb: 'Rett og plikt er ikke vurdert ennå.', nn: 'Rett og plikt er ikkje vurdert enno.' },
  assess: { nb: 'Vurder rett og plikt', nn: 'Vurder rett og plikt' },
  assessAgain: { nb: 'Vurder på nytt', nn: 'Vurder på nytt' },
  changedSince: {
    nb: 'Opplysningene er endret siden vurderingen. I dag ville svaret blitt et annet. Vurder på nytt.',
    nn: 'Opplysningane er endra sidan vurderinga. I dag ville svaret blitt eit anna. Vurder på nytt.',
  },
  deadline: { nb: 'Frist for vedtak og oppstart', nn: 'Frist for vedtak og oppstart' },
  decisionDate: {
    nb: 'Vedtaksdato, eller dagen spørsmålet gjelder',
    nn: 'Vedtaksdato, eller dagen spørsmålet gjeld',
  },
  lawSays: { nb: 'Lovens svar med begrunnelse', nn: 'Svaret i lova med grunngiving' },
  notices: { nb: 'Se nærmere på', nn: 'Sjå nærmare på' },
  nextStep: { nb: 'Neste steg', nn: 'Neste steg' },
  facts: { nb: 'Opplysninger', nn: 'Opplysningar' },
  events: { nb: 'Siste hendelser', nn: 'Siste hendingar' },
  wholeTrail: { nb: 'Hele loggen', nn: 'Heile loggen' },
  family: { nb: 'Familie', nn: 'Familie' },
  toMapping: { nb: 'Gå til kartleggingen', nn: 'Gå til kartlegginga' },
  permit: { nb: 'Oppholdstillatelse', nn: 'Opphaldsløyve' },
  law: { nb: 'Grunnlag', nn: 'Grunnlag' },
  grantedOn: { nb: 'Gitt', nn: 'Gitt' },
  validTo: { nb: 'Gyldig til', nn: 'Gyldig til' },
  settledOn: { nb: 'Bosatt', nn: 'Busett' },
  education: { nb: 'Utdanning før programmet', nn: 'Utdanning før programmet' },
  programmeStart: { nb: 'Programstart', nn: 'Programstart' },
  notStarted: { nb: 'Ikke startet', nn: 'Ikkje starta' },
  protected: {
    nb: 'Adressen er beskyttet. Ikke skriv den noe sted, og ikke omtal saken for andre.',
    nn: 'Adressa er verna. Ikkje skriv ho nokon stad, og ikkje omtal saka for andre.',
  },
} as const satisfies Record<string, Text>

export const formTextsFor = {
  person: { nb: 'Personen', nn: 'Personen' },
  givenName: { nb: 'Fornavn', nn: 'Førenamn' },
  familyName: { nb: 'Etternavn', nn: 'Etternamn' },
  ownScriptName: { nb: 'Navnet med egen skrift', nn: 'Namnet med eiga skrift' },
  ownScriptHint: { nb: 'Vises når deltakeren signerer.', nn: 'Blir vist når deltakaren signerer.' },
  identityHint: {
    nb: '11 siffer (fødselsnummer eller D-nummer) eller 12 siffer (DUF). Lagres kryptert.',
    nn: '11 siffer (fødselsnummer eller D-nummer) eller 12 siffer (DUF). Blir lagra kryptert.',
  },
  identityShort: { nb: 'Fødselsnummer', nn: 'Fødselsnummer' },
  birthDate: { nb: 'Fødselsdato', nn: 'Fødselsdato' },
  gender: { nb: 'Kjønn', nn: 'Kjønn' },
  citizenship: { nb: 'Statsborgerskap', nn: 'Statsborgarskap' },
  country: { nb: 'Land', nn: 'Land' },
  addressProtection: { nb: 'Adressebeskyttelse', nn: 'Adressevern' },
  languages: { nb: 'Språk og utdanning', nn: 'Språk og utdanning' },
  language: { nb: 'Språk deltakeren leser best', nn: 'Språk deltakaren les best' },
  understood: { nb: 'Forstår også', nn: 'Forstår også' },
  interpreterNeeded: { nb: 'Trenger tolk', nn: 'Treng tolk' },
  permitGroup: { nb: 'Oppholdstillatelsen', nn: 'Opphaldsløyvet' },
  ground: { nb: 'Grunnlag i utlendingsloven', nn: 'Grunnlag i utlendingslova' },
  grantedOn: { nb: 'Dato tillatelsen ble gitt', nn: 'Dato løyvet vart gitt' },
  validTo: { nb: 'Gyldig til', nn: 'Gyldig til' },
  renewable: { nb: 'Tillatelsen kan fornyes', nn: 'Løyvet kan fornyast' },
  onAsylumApplication: {
    nb: 'Gitt på en søknad om beskyttelse (asyl)',
    nn: 'Gitt på ein søknad om vern (asyl)',
  },
  sponsor: { nb: 'Referansepersonen', nn: 'Referansepersonen' },
  sponsorGround: { nb: 'Referansepersonens tillatelse', nn: 'Løyvet til referansepersonen' },
  sponsorBasedOn: { nb: 'Den permanente bygger på', nn: 'Den permanente byggjer på' },
  sponsorFirstSettledOn: { nb: 'Referansepersonen først bosatt', nn: 'Referansepersonen først busett' },
  reunificationAppliedOn: { nb: 'Familiegjenforening søkt', nn: 'Familiesameining søkt' },
  settlement: { nb: 'Bosetting', nn: 'Busetjing' },
  settledOn: { nb: 'Bosatt i kommunen', nn: 'Busett i kommunen' },
  settledByAgreement: {
    nb: 'Bosatt etter avtale med integreringsmyndighetene',
    nn: 'Busett etter avtale med integreringsmaktene',
  },
  livedSince: { nb: 'Første dag i en norsk kommune', nn: 'Første dag i ein norsk kommune' },
  livedSinceHint: {
    nb: 'Bare hvis personen bodde i en annen kommune først.',
    nn: 'Berre om personen budde i ein annan kommune først.',
  },
  claimMadeOn: { nb: 'Dato personen krevde program', nn: 'Dato personen kravde program' },
  family: { nb: 'Familie', nn: 'Familie' },
  familyHint: {
    nb: 'Ektefelle, samboer og barn påvirker stønad og foreldreveiledning. Foreldre gjelder den som er under 25.',
    nn: 'Ektefelle, sambuar og barn påverkar stønad og foreldrerettleiing. Foreldre gjeld den som er under 25.',
  },
  addFamily: { nb: 'Legg til familiemedlem', nn: 'Legg til familiemedlem' },
  removeFamily: { nb: 'Fjern', nn: 'Fjern' },
  relation: { nb: 'Hvem', nn: 'Kven' },
  fromDate: { nb: 'Fra', nn: 'Frå' },
  toDate: { nb: 'Til', nn: 'Til' },
  partnerStarted: { nb: 'Startet i introduksjonsprogram', nn: 'Starta i introduksjonsprogram' },
  save: { nb: 'Registrer og vurder', nn: 'Registrer og vurder' },
} as const satisfies Record<string, Text>

export const groundTexts: Readonly<Record<string, Text>> = {
  UTL_28: { nb: '§ 28 flyktning', nn: '§ 28 flyktning' },
  UTL_35_3: { nb: '§ 35 tredje ledd, overføringsflyktning', nn: '§ 35 tredje ledd, overføringsflyktning' },
  UTL_38_1: {
    nb: '§ 38 første ledd, sterke menneskelige hensyn',
    nn: '§ 38 første ledd, sterke menneskelege omsyn',
  },
  UTL_38_5: { nb: '§ 38 femte ledd, barnefamilie', nn: '§ 38 femte ledd, barnefamilie' },
  UTL_34: { nb: '§ 34 kollektiv beskyttelse', nn: '§ 34 kollektivt vern' },
  UTL_CH6: { nb: 'Kapittel 6, familieinnvandring', nn: 'Kapittel 6, familieinnvandring' },
  UTL_53: { nb: '§ 53 selvstendig grunnlag', nn: '§ 53 sjølvstendig grunnlag' },
  UTL_62: { nb: '§ 62 permanent', nn: '§ 62 permanent' },
  UTL_23: { nb: '§ 23 arbeid', nn: '§ 23 arbeid' },
  UTL_25: { nb: '§ 25 andre arbeidstillatelser', nn: '§ 25 andre arbeidsløyve' },
  EEA: { nb: 'EØS-avtalen', nn: 'EØS-avtalen' },
  NORDIC: { nb: 'Nordisk borger', nn: 'Nordisk borgar' },
  VISA: { nb: 'Visum', nn: 'Visum' },
  OTHER: { nb: 'Annet', nn: 'Anna' },
}

export const citizenshipTexts: Readonly<Record<string, Text>> = {
  THIRD_COUNTRY: { nb: 'Land utenfor EØS', nn: 'Land utanfor EØS' },
  STATELESS: { nb: 'Statsløs', nn: 'Statslaus' },
  NORDIC: { nb: 'Nordisk', nn: 'Nordisk' },
  EEA: { nb: 'EØS', nn: 'EØS' },
  NORWEGIAN: { nb: 'Norsk', nn: 'Norsk' },
  UNKNOWN: { nb: 'Ukjent', nn: 'Ukjent' },
}

export const educationTexts: Readonly<Record<string, Text>> = {
  NONE: { nb: 'Ikke fullført grunnskole', nn: 'Ikkje fullført grunnskule' },
  COMPULSORY: { nb: 'Fullført grunnskole', nn: 'Fullført grunnskule' },
  UKRAINIAN_UPPER_SECONDARY: { nb: 'Videregående fra Ukraina', nn: 'Vidaregåande frå Ukraina' },
  UPPER_SECONDARY: { nb: 'Videregående (GSU-listen)', nn: 'Vidaregåande (GSU-lista)' },
  HIGHER: { nb: 'Høyere utdanning', nn: 'Høgare utdanning' },
}

export const genderTexts: Readonly<Record<string, Text>> = {
  KVINNE: { nb: 'Kvinne', nn: 'Kvinne' },
  MANN: { nb: 'Mann', nn: 'Mann' },
  ANNET: { nb: 'Annet', nn: 'Anna' },
}

export const relationTexts: Readonly<Record<string, Text>> = {
  SPOUSE: { nb: 'Ektefelle', nn: 'Ektefelle' },
  COHABITANT: { nb: 'Samboer', nn: 'Sambuar' },
  CHILD: { nb: 'Barn', nn: 'Barn' },
  PARENT: { nb: 'Bor hos foreldre', nn: 'Bur hos foreldre' },
}

export const protectionTexts: Readonly<Record<string, Text>> = {
  UGRADERT: { nb: 'Ugradert', nn: 'Ugradert' },
  FORTROLIG: { nb: 'Fortrolig', nn: 'Fortruleg' },
  STRENGT_FORTROLIG: { nb: 'Strengt fortrolig', nn: 'Strengt fortruleg' },
}

export const statusTexts = {
  beforeStart: { nb: 'Før start', nn: 'Før start' },
  planMissing: { nb: 'Plan mangler', nn: 'Plan manglar' },
  planDraft: { nb: 'Plan under arbeid', nn: 'Plan under arbeid' },
  unsigned: { nb: 'Usignert', nn: 'Usignert' },
  reviewDue: { nb: 'Plan forfaller', nn: 'Plan forfell' },
  inProgramme: { nb: 'I program', nn: 'I program' },
  trainingOnly: { nb: 'Bare opplæring', nn: 'Berre opplæring' },
  outside: { nb: 'Utenfor ordningen', nn: 'Utanfor ordninga' },
} as const satisfies Record<string, Text>

export const assessedOn = (day: string): Text => ({
  nb: `Vurdert ${day} etter integreringsloven slik den lød da.`,
  nn: `Vurdert ${day} etter integreringslova slik ho lydde då.`,
})

export const participantRefusals = {
  notFound: { nb: 'Saken finnes ikke i din kommune.', nn: 'Saka finst ikkje i kommunen din.' },
  permitMissing: {
    nb: 'Saken har ingen oppholdstillatelse. Registrer den først.',
    nn: 'Saka har inga opphaldsløyve. Registrer det først.',
  },
} as const satisfies Record<string, Text>

export const factsRefused = (message: string): Text => ({
  nb: `Opplysningene stemmer ikke med hverandre: ${message}`,
  nn: `Opplysningane stemmer ikkje med kvarandre: ${message}`,
})
