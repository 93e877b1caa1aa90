import type { Text } from '../text'

export const guidanceTexts = {
  tab: { nb: 'Veien videre', nn: 'Vegen vidare' },
  title: { nb: 'Veien videre', nn: 'Vegen vidare' },
  sub: {
    nb: 'Botid for norsk statsborgerskap, permanent opphold og familieinnvandring.',
    nn: 'Butid for norsk statsborgarskap, permanent opphald og familieinnvandring.',
  },
  label: { nb: 'Veiledende: UDI avgjør', nn: 'Rettleiande: UDI avgjer' },
  nothingKept: {
    nb: 'Ingenting av det du skriver, blir lagret. Det er borte når siden forlates.',
    nn: 'Ingenting av det du skriv, blir lagra. Det er borte når sida blir forlaten.',
  },
  off: { nb: 'Veiledningen er ikke slått på', nn: 'Rettleiinga er ikkje slått på' },
  offWhy: {
    nb: 'Administratoren i kommunen kan slå den på under Innstillinger.',
    nn: 'Administratoren i kommunen kan slå ho på under Innstillingar.',
  },
  calculate: { nb: 'Regn ut', nn: 'Rekn ut' },
  person: { nb: 'Personen', nn: 'Personen' },
  birthDate: { nb: 'Fødselsdato', nn: 'Fødselsdato' },
  asOf: { nb: 'Regn ut per dato', nn: 'Rekn ut per dato' },
  arrivedOn: { nb: 'Kom til Norge', nn: 'Kom til Noreg' },
  citizenship: { nb: 'Statsborgerskap', nn: 'Statsborgarskap' },
  bornInNorway: { nb: 'Født i Norge', nn: 'Fødd i Noreg' },
  statelessByChoice: { nb: 'Statsløs etter eget valg', nn: 'Statslaus etter eige val' },
  formerNorwegian: { nb: 'Har vært norsk statsborger', nn: 'Har vore norsk statsborgar' },
  parentCitizenshipDate: {
    nb: 'Barn under 18: forelderens tidligste dato',
    nn: 'Barn under 18: den tidlegaste datoen til forelderen',
  },
  refugee: { nb: 'Flyktningstatus', nn: 'Flyktningstatus' },
  everGranted28: { nb: 'Har hatt tillatelse etter § 28', nn: 'Har hatt løyve etter § 28' },
  cessation37On: { nb: 'Opphørt etter § 37', nn: 'Opphøyrt etter § 37' },
  revoked63On: { nb: 'Tilbakekalt etter § 63', nn: 'Tilbakekalla etter § 63' },
  permits: { nb: 'Tillatelser', nn: 'Løyve' },
  addPermit: { nb: 'Legg til tillatelse', nn: 'Legg til løyve' },
  basis: { nb: 'Grunnlag', nn: 'Grunnlag' },
  appliedFrom: { nb: 'Søkt fra', nn: 'Søkt frå' },
  appliedOn: { nb: 'Søkt', nn: 'Søkt' },
  grantedOn: { nb: 'Gitt (tom: ikke avgjort)', nn: 'Gitt (tom: ikkje avgjort)' },
  validFrom: { nb: 'Gyldig fra', nn: 'Gyldig frå' },
  validTo: { nb: 'Gyldig til (tom: uten slutt)', nn: 'Gyldig til (tom: utan slutt)' },
  firstPermit: { nb: 'Første tillatelse', nn: 'Første løyve' },
  givesBasis: { nb: 'Gir grunnlag for permanent opphold', nn: 'Gir grunnlag for permanent opphald' },
  enteredOn: { nb: 'Innreise på denne tillatelsen', nn: 'Innreise på dette løyvet' },
  shortReason: { nb: 'Kortere enn ett år fordi', nn: 'Kortare enn eitt år fordi' },
  revokedOn: { nb: 'Trukket tilbake', nn: 'Trekt tilbake' },
  trips: { nb: 'Reiser til utlandet', nn: 'Reiser til utlandet' },
  addTrip: { nb: 'Legg til reise', nn: 'Legg til reise' },
  departedOn: { nb: 'Reiste ut', nn: 'Reiste ut' },
  returnedOn: { nb: 'Kom hjem (tom: er ute)', nn: 'Kom heim (tom: er ute)' },
  refusals: { nb: 'Avslag', nn: 'Avslag' },
  addRefusal: { nb: 'Legg til avslag', nn: 'Legg til avslag' },
  refusedOn: { nb: 'Avslag gitt', nn: 'Avslag gitt' },
  deferred: { nb: 'Utsatt iverksetting', nn: 'Utsett iverksetjing' },
  laterGrantedOn: { nb: 'Tillatelse gitt senere', nn: 'Løyve gitt seinare' },
  unions: { nb: 'Ekteskap og samboerskap med norsk borger', nn: 'Ekteskap og sambuarskap med norsk borgar' },
  addUnion: { nb: 'Legg til ekteskap eller samboerskap', nn: 'Legg til ekteskap eller sambuarskap' },
  kind: { nb: 'Slag', nn: 'Slag' },
  from: { nb: 'Fra', nn: 'Frå' },
  to: { nb: 'Til (tom: varer)', nn: 'Til (tom: varer)' },
  until: { nb: 'Til og med', nn: 'Til og med' },
  spouseNorwegianFrom: { nb: 'Partneren norsk fra', nn: 'Partnaren norsk frå' },
  sharedHomes: { nb: 'Felles bolig', nn: 'Felles bustad' },
  addHome: { nb: 'Legg til periode med felles bolig', nn: 'Legg til periode med felles bustad' },
  sharedHomeTo: { nb: 'Til (tom: varer)', nn: 'Til (tom: varer)' },
  prison: { nb: 'Tid i fengsel eller forvaring', nn: 'Tid i fengsel eller forvaring' },
  addPrison: { nb: 'Legg til periode i fengsel', nn: 'Legg til periode i fengsel' },
  prisonTo: { nb: 'Til', nn: 'Til' },
  prisonHint: {
    nb: 'Teller ikke som ekteskapstid. Lagres aldri.',
    nn: 'Tel ikkje som ekteskapstid. Blir aldri lagra.',
  },
  taxYears: { nb: 'Inntekt etter skatteoppgjør', nn: 'Inntekt etter skatteoppgjer' },
  taxHint: {
    nb: '«Sum inntekter» før fradrag. Lagres aldri.',
    nn: '«Sum inntekter» før frådrag. Blir aldri lagra.',
  },
  addTaxYear: { nb: 'Legg til inntektsår', nn: 'Legg til inntektsår' },
  year: { nb: 'År', nn: 'År' },
  totalIncomeKr: { nb: 'Sum inntekter, kroner', nn: 'Sum inntekter, kroner' },
  assessedOn: { nb: 'Skatteoppgjøret fastsatt', nn: 'Skatteoppgjeret fastsett' },
  application: { nb: 'Søknaden om statsborgerskap', nn: 'Søknaden om statsborgarskap' },
  registeredOn: { nb: 'Registrert', nn: 'Registrert' },
  feePaidOn: { nb: 'Gebyr betalt', nn: 'Gebyr betalt' },
  submittedOn: { nb: 'Fremmet', nn: 'Fremja' },
  decisionOn: { nb: 'Vedtak', nn: 'Vedtak' },
  readings: { nb: 'Lesemåter der loven er uklar', nn: 'Lesemåtar der lova er uklar' },
  twoMonthsDays: { nb: 'Dager i «to måneder»', nn: 'Dagar i «to månader»' },
  travelDays: { nb: 'Reisedager', nn: 'Reisedagar' },
  gBasis: { nb: 'Grunnbeløp', nn: 'Grunnbeløp' },
  continuousGap: { nb: 'Brudd i sammenhengende botid', nn: 'Brot i samanhengande butid' },
  marriageWindow: { nb: 'Ekteskapstid', nn: 'Ekteskapstid' },
  assumeRenewal: { nb: 'Regn med at tillatelsen blir fornyet', nn: 'Rekn med at løyvet blir fornya' },
  plannedTrip: { nb: 'Hva om en reise?', nn: 'Kva om ei reise?' },
  plannedTripOn: { nb: 'Planlagt avreise', nn: 'Planlagd avreise' },
  plannedHint: {
    nb: 'Svaret viser hva reisen gjør med datoen, fra 1 til 180 dager. dd.mm.åååå',
    nn: 'Svaret viser kva reisa gjer med datoen, frå 1 til 180 dagar. dd.mm.åååå',
  },
  tripLength: { nb: 'Reisens lengde', nn: 'Lengda på reisa' },
  remove: { nb: 'Ta bort', nn: 'Ta bort' },
  result: { nb: 'Svar', nn: 'Svar' },
  noRule: {
    nb: 'Ingen regel gir en dato med disse opplysningene.',
    nn: 'Ingen regel gir ein dato med desse opplysningane.',
  },
  earliest: { nb: 'Tidligst oppfylt', nn: 'Tidlegast oppfylt' },
  met: { nb: 'Oppfylt', nn: 'Oppfylt' },
  never: { nb: 'Ikke slik det ser ut nå', nn: 'Ikkje slik det ser ut no' },
  rules: { nb: 'Alle reglene', nn: 'Alle reglane' },
  rule: { nb: 'Regel', nn: 'Regel' },
  counted: { nb: 'Dager talt med', nn: 'Dagar talde med' },
  missing: { nb: 'Mangler', nn: 'Manglar' },
  law: { nb: 'Lov', nn: 'Lov' },
  span: { nb: 'Strengeste og mildeste lesning', nn: 'Strengaste og mildaste lesing' },
  alternative: { nb: 'Med den andre lesemåten av brudd', nn: 'Med den andre lesemåten av brot' },
  timeline: { nb: 'Tidslinje', nn: 'Tidslinje' },
  lawful: { nb: 'Regnes med', nn: 'Blir rekna med' },
  deducted: { nb: 'Trekkes fra', nn: 'Blir trekt frå' },
  window: { nb: 'Vinduet', nn: 'Vindauget' },
  best: { nb: 'Kravet oppfylt', nn: 'Kravet oppfylt' },
  what: { nb: 'Hva', nn: 'Kva' },
  today: { nb: 'i dag', nn: 'i dag' },
  noEnd: { nb: 'uten slutt', nn: 'utan slutt' },
  steps: { nb: 'Slik er det regnet', nn: 'Slik er det rekna' },
  warnings: { nb: 'Se på dette', nn: 'Sjå på dette' },
  doubts: { nb: 'Kontroller datoene', nn: 'Kontroller datoane' },
  blockerS7_D: {
    nb: 'Vilkåret om permanent oppholdstillatelse ser ikke ut til å være oppfylt ennå.',
    nn: 'Vilkåret om permanent opphaldsløyve ser ikkje ut til å vere oppfylt enno.',
  },
  checklist: { nb: 'Andre vilkår, som UDI vurderer', nn: 'Andre vilkår, som UDI vurderer' },
  permanent: { nb: 'Permanent oppholdstillatelse', nn: 'Permanent opphaldsløyve' },
  family: { nb: 'Familieinnvandring', nn: 'Familieinnvandring' },
  information: { nb: 'Informasjon, ikke en vurdering', nn: 'Informasjon, ikkje ei vurdering' },
  notes: { nb: 'Notater etter deltakerens ønske', nn: 'Notat etter ønske frå deltakaren' },
  noNotes: { nb: 'Ingen notater.', nn: 'Ingen notat.' },
  noteText: { nb: 'Notat', nn: 'Notat' },
  noteHint: {
    nb: 'Bare det deltakeren vil at dere skal huske. Aldri inntekt eller straffesaker.',
    nn: 'Berre det deltakaren vil at de skal hugse. Aldri inntekt eller straffesaker.',
  },
  wished: { nb: 'Deltakeren ønsker at notatet lagres', nn: 'Deltakaren ønskjer at notatet blir lagra' },
  saveNote: { nb: 'Lagre notat', nn: 'Lagre notat' },
  sheet: {
    nb: 'Min vei videre på deltakerens språk (PDF)',
    nn: 'Vegen min vidare på språket til deltakaren (PDF)',
  },
  removeNote: { nb: 'Slett notat', nn: 'Slett notat' },
} as const satisfies Record<string, Text>

export const ruleTexts: Readonly<Record<string, Text>> = {
  SBL7E: { nb: 'Hovedregelen: 8 av de siste 11 årene', nn: 'Hovudregelen: 8 av dei siste 11 åra' },
  SBL7E_OLD: {
    nb: 'Hovedregelen før 2022: 7 av de siste 10 årene',
    nn: 'Hovudregelen før 2022: 7 av dei siste 10 åra',
  },
  SBL10: {
    nb: 'Tilstrekkelig inntekt: 6 av de siste 10 årene',
    nn: 'Tilstrekkeleg inntekt: 6 av dei siste 10 åra',
  },
  SBL11: {
    nb: 'Kom før fylte 18 år: 5 av de siste 7 årene',
    nn: 'Kom før fylte 18 år: 5 av dei siste 7 åra',
  },
  SBL12: {
    nb: 'Gift eller samboer med norsk borger: 5 av de siste 10 årene, og 7 år sammen med ekteskapstid',
    nn: 'Gift eller sambuar med norsk borgar: 5 av dei siste 10 åra, og 7 år saman med ekteskapstid',
  },
  SBL13: { nb: 'Nordisk borger: de siste 2 årene', nn: 'Nordisk borgar: dei siste 2 åra' },
  SBL14: {
    nb: 'EØS-borger: hovedregelen, og de siste 3 årene',
    nn: 'EØS-borgar: hovudregelen, og dei siste 3 åra',
  },
  SBL15: { nb: 'Tidligere norsk: de siste 2 årene', nn: 'Tidlegare norsk: dei siste 2 åra' },
  SBL16: { nb: 'Statsløs: de siste 3 årene', nn: 'Statslaus: dei siste 3 åra' },
  SBL16_BORN: {
    nb: 'Statsløs født i Norge: de siste 3 årene',
    nn: 'Statslaus fødd i Noreg: dei siste 3 åra',
  },
  SBL16A: {
    nb: 'Anerkjent flyktning: 7 av de siste 10 årene',
    nn: 'Anerkjend flyktning: 7 av dei siste 10 åra',
  },
  SBL17: { nb: 'Barn av den som blir norsk', nn: 'Barn av den som blir norsk' },
}

/** Conditions of § 7 that are named and never judged here. */
export const checklistTexts: Readonly<Record<string, Text>> = {
  S7_A: { nb: 'Klarlagt identitet (§ 7 a)', nn: 'Klarlagd identitet (§ 7 a)' },
  S7_C: {
    nb: 'Er og vil fortsatt være bosatt i riket (§ 7 c)',
    nn: 'Er og vil framleis vere busett i riket (§ 7 c)',
  },
  S7_D: {
    nb: 'Har eller fyller vilkårene for permanent oppholdstillatelse (§ 7 d)',
    nn: 'Har eller fyller vilkåra for permanent opphaldsløyve (§ 7 d)',
  },
  S7_F: {
    nb: 'Norsk muntlig på minst B1 og bestått statsborgerprøve (§§ 7 f og 8)',
    nn: 'Norsk munnleg på minst B1 og greidd statsborgarprøve (§§ 7 f og 8)',
  },
  S7_G: {
    nb: 'Ingen straff eller særreaksjon i veien (§§ 7 g og 9)',
    nn: 'Inga straff eller særreaksjon i vegen (§§ 7 g og 9)',
  },
}

export const appliedFromTexts: Readonly<Record<string, Text>> = {
  NORWAY: { nb: 'Norge', nn: 'Noreg' },
  ABROAD: { nb: 'Utlandet', nn: 'Utlandet' },
}

export const unionTexts: Readonly<Record<string, Text>> = {
  MARRIAGE: { nb: 'Ekteskap', nn: 'Ekteskap' },
  PARTNERSHIP: { nb: 'Registrert partnerskap', nn: 'Registrert partnarskap' },
  COHABITATION: { nb: 'Samboerskap', nn: 'Sambuarskap' },
}

export const shortReasonTexts: Readonly<Record<string, Text>> = {
  UTL60_1_3: {
    nb: 'referansepersonen selv hadde en kort tillatelse (§ 60, familie)',
    nn: 'referansepersonen sjølv hadde eit kort løyve (§ 60, familie)',
  },
  UTL60_1_4: { nb: 'arbeidet var kortere (§ 60, arbeid)', nn: 'arbeidet var kortare (§ 60, arbeid)' },
}

export const readingTexts = {
  travelDays: {
    NIGHTS: {
      nb: 'Netter: avreisedagen er ute, hjemkomstdagen hjemme',
      nn: 'Netter: avreisedagen er ute, heimkomstdagen heime',
    },
    BOTH: { nb: 'Begge reisedagene er ute', nn: 'Begge reisedagane er ute' },
    NEITHER: { nb: 'Ingen av reisedagene er ute', nn: 'Ingen av reisedagane er ute' },
  },
  gBasis: {
    AVERAGE: { nb: 'Årets gjennomsnitt (slik UDI gjør)', nn: 'Gjennomsnittet i året (slik UDI gjer)' },
    MAY1: { nb: 'Beløpet fra 1. mai', nn: 'Beløpet frå 1. mai' },
  },
  continuousGap: {
    IN_WINDOW: { nb: 'Regnes innenfor perioden', nn: 'Blir rekna innanfor perioden' },
    RESTART: { nb: 'Starter perioden på nytt', nn: 'Startar perioden på nytt' },
  },
  marriageWindow: {
    ALL: { nb: 'All tid teller', nn: 'All tid tel' },
    TEN_YEARS: { nb: 'Bare de siste ti årene', nn: 'Berre dei siste ti åra' },
  },
} as const satisfies Record<string, Record<string, Text>>

/** What counts towards 2,5 G (utlendingsforskriften § 11-11), and who is excepted (§ 11-12). */
export const permanentTexts = {
  income: [
    { nb: 'Lønn og næringsinntekt', nn: 'Løn og næringsinntekt' },
    { nb: 'Introduksjonsstønad', nn: 'Introduksjonsstønad' },
    {
      nb: 'Sykepenger, svangerskapspenger, foreldrepenger, dagpenger og arbeidsavklaringspenger',
      nn: 'Sjukepengar, svangerskapspengar, foreldrepengar, dagpengar og arbeidsavklaringspengar',
    },
    {
      nb: 'Alderspensjon og andre faste, periodiske ytelser',
      nn: 'Alderspensjon og andre faste, periodiske ytingar',
    },
    { nb: 'Overgangsstønad', nn: 'Overgangsstønad' },
    { nb: 'Studielån og stipend fra Lånekassen', nn: 'Studielån og stipend frå Lånekassen' },
  ],
  exceptions: [
    { nb: 'Rett til uføretrygd', nn: 'Rett til uføretrygd' },
    {
      nb: 'Syk eller skadd slik at arbeid over 50 prosent ikke har vært mulig',
      nn: 'Sjuk eller skadd slik at arbeid over 50 prosent ikkje har vore mogleg',
    },
    {
      nb: 'Grunnskole eller videregående, også som del av introduksjonsprogrammet',
      nn: 'Grunnskule eller vidaregåande, òg som del av introduksjonsprogrammet',
    },
    { nb: 'Fulltidsstudent ved høyere utdanning', nn: 'Fulltidsstudent ved høgare utdanning' },
    {
      nb: 'Selvstendig grunnlag etter § 53 første ledd bokstav b',
      nn: 'Sjølvstendig grunnlag etter § 53 første ledd bokstav b',
    },
  ],
  tests: [
    { nb: 'Norsk muntlig på minst A2', nn: 'Norsk munnleg på minst A2' },
    {
      nb: 'Samfunnskunnskap: pliktig opplæring gjennomført og prøven bestått',
      nn: 'Samfunnskunnskap: pliktig opplæring gjennomført og prøva greidd',
    },
  ],
  incomeTitle: { nb: 'Inntekt som regnes med', nn: 'Inntekt som blir rekna med' },
  exceptionsTitle: { nb: 'Unntak fra kravet til inntekt', nn: 'Unntak frå kravet til inntekt' },
  testsTitle: { nb: 'Språk og prøver', nn: 'Språk og prøver' },
  notAsked: {
    nb: 'Kravet til inntekt gjelder fra 18 til 67 år, og ikke for denne personen nå.',
    nn: 'Kravet til inntekt gjeld frå 18 til 67 år, og ikkje for denne personen no.',
  },
  familyText: {
    nb: 'Referansepersonen må sannsynliggjøre så stor inntekt fremover, og ha hatt det året før. Introduksjonsstønad regnes ikke med. En flyktning er unntatt når familien søker innen seks måneder.',
    nn: 'Referansepersonen må sannsynleggjere så stor inntekt framover, og ha hatt det året før. Introduksjonsstønad blir ikkje rekna med. Ein flyktning er unnateken når familien søkjer innan seks månader.',
  },
} as const

const tenths = (value: number) => `${Math.floor(value / 10)},${value % 10}`

export const permanentYears = (years: number, monthsAbroad: number): Text => ({
  nb: `${years} års sammenhengende opphold, høyst ${monthsAbroad} måneder i utlandet til sammen.`,
  nn: `${years} års samanhengande opphald, høgst ${monthsAbroad} månader i utlandet til saman.`,
})
export const permanentSponsor = (years: number, date: string | null): Text => ({
  nb: `Familie: ${years} år er nok når referansepersonen er norsk, har permanent oppholdstillatelse eller er her for å arbeide${date ? `, tidligst ${date}` : ''}. UDI avgjør hva som gjelder.`,
  nn: `Familie: ${years} år er nok når referansepersonen er norsk, har permanent opphaldsløyve eller er her for å arbeide${date ? `, tidlegast ${date}` : ''}. UDI avgjer kva som gjeld.`,
})
export const permanentFrom = (date: string): Text => ({
  nb: `Tidligst ${date} med disse opplysningene.`,
  nn: `Tidlegast ${date} med desse opplysningane.`,
})
export const incomeText = (gTenths: number, kroner: string, baseAmount: string): Text => ({
  nb: `${tenths(gTenths)} G = ${kroner} kroner (G er ${baseAmount}).`,
  nn: `${tenths(gTenths)} G = ${kroner} kroner (G er ${baseAmount}).`,
})
export const lastYearText = (income: Text): Text => ({
  nb: `De siste tolv månedene minst ${income.nb}`,
  nn: `Dei siste tolv månadene minst ${income.nn}`,
})
export const daysOf = (counted: string, required: string): Text => ({
  nb: `${counted} av ${required}`,
  nn: `${counted} av ${required}`,
})
export const spanText = (from: string, to: string): Text => ({
  nb: `Mellom ${from} og ${to}, etter hvordan reisedager og to måneder regnes.`,
  nn: `Mellom ${from} og ${to}, etter korleis reisedagar og to månader blir rekna.`,
})
export const tripText = (days: number): Text => ({ nb: `${days} dager`, nn: `${days} dagar` })
export const tripSame = (date: string): Text => ({
  nb: `Datoen blir den samme: ${date}.`,
  nn: `Datoen blir den same: ${date}.`,
})
export const tripMoves = (date: string, days: number): Text => ({
  nb: `Datoen flyttes til ${date}, ${days} dager senere.`,
  nn: `Datoen blir flytt til ${date}, ${days} dagar seinare.`,
})
export const tripNever: Text = {
  nb: 'Med en så lang reise gir ingen regel en dato.',
  nn: 'Med ei så lang reise gir ingen regel ein dato.',
}
export const longestFree = (days: number): Text => ({
  nb: `Inntil ${days} dager flytter ikke datoen.`,
  nn: `Inntil ${days} dagar flytter ikkje datoen.`,
})
export const stepStart = (date: string): Text => ({
  nb: `Lovlig opphold i Norge regnes fra ${date}.`,
  nn: `Lovleg opphald i Noreg blir rekna frå ${date}.`,
})
export const stepPermit = (ground: Text, period: string, counts: boolean): Text =>
  counts
    ? { nb: `${ground.nb}, ${period}: regnes med.`, nn: `${ground.nn}, ${period}: blir rekna med.` }
    : {
        nb: `${ground.nb}, ${period}: regnes ikke med. Den er ikke gitt, er trukket tilbake eller er for kort.`,
        nn: `${ground.nn}, ${period}: blir ikkje rekna med. Det er ikkje gitt, er trekt tilbake eller er for kort.`,
      }
export const stepRefusal = (date: string, deferred: boolean): Text =>
  deferred
    ? {
        nb: `Avslag ${date} med utsatt iverksetting: tiden etterpå regnes med.`,
        nn: `Avslag ${date} med utsett iverksetjing: tida etterpå blir rekna med.`,
      }
    : {
        nb: `Avslag ${date} uten utsatt iverksetting: tiden frem til tillatelsen regnes ikke med.`,
        nn: `Avslag ${date} utan utsett iverksetjing: tida fram til løyvet blir ikkje rekna med.`,
      }
export const stepAbroad = (year: string, days: number, counts: boolean): Text =>
  counts
    ? {
        nb: `${days} dager i utlandet i ${year}: mer enn to måneder, og alle trekkes fra.`,
        nn: `${days} dagar i utlandet i ${year}: meir enn to månader, og alle blir trekte frå.`,
      }
    : {
        nb: `${days} dager i utlandet i ${year}: ikke mer enn to måneder, og ingen trekkes fra.`,
        nn: `${days} dagar i utlandet i ${year}: ikkje meir enn to månader, og ingen blir trekte frå.`,
      }
export const stepRule = (rule: Text, counted: string, required: string, metOn: string | null): Text => ({
  nb: `${rule.nb}: ${counted} av ${required} dager er talt med. ${metOn ? `Oppfylt ${metOn}.` : 'Ikke oppfylt slik det ser ut.'}`,
  nn: `${rule.nn}: ${counted} av ${required} dagar er talde med. ${metOn ? `Oppfylt ${metOn}.` : 'Ikkje oppfylt slik det ser ut.'}`,
})
export const stepIncome = (year: number, met: boolean): Text =>
  met
    ? { nb: `Inntekten i ${year} er minst tre ganger G.`, nn: `Inntekta i ${year} er minst tre gonger G.` }
    : {
        nb: `Inntekten i ${year} er lavere enn tre ganger G.`,
        nn: `Inntekta i ${year} er lågare enn tre gonger G.`,
      }

export const guidanceRefusals = {
  off: guidanceTexts.off,
  'not-found': { nb: 'Saken finnes ikke.', nn: 'Saka finst ikkje.' },
} as const satisfies Record<string, Text>
