import type { Text } from '../text'

/** What is wrong with what was typed, by the numbers of the specification. */
export const guidanceErrors = {
  E01: {
    nb: 'Datoen finnes ikke. Skriv den som dd.mm.åååå.',
    nn: 'Datoen finst ikkje. Skriv han som dd.mm.åååå.',
  },
  E02: {
    nb: 'Tillatelsen kan ikke slutte før den begynner.',
    nn: 'Løyvet kan ikkje slutte før det byrjar.',
  },
  E03: {
    nb: 'Tillatelsen kan ikke være gitt før den ble søkt om.',
    nn: 'Løyvet kan ikkje vere gitt før det vart søkt om.',
  },
  E04: { nb: 'Hjemkomsten kan ikke være før avreisen.', nn: 'Heimkomsten kan ikkje vere før avreisa.' },
  E05: {
    nb: 'Når tillatelsen er søkt om i Norge, må søknadsdatoen være med.',
    nn: 'Når løyvet er søkt om i Noreg, må søknadsdatoen vere med.',
  },
  E06: {
    nb: 'Datoen for ankomst til Norge må være med her.',
    nn: 'Datoen for ankomst til Noreg må vere med her.',
  },
  E07: {
    nb: 'Tillatelsen etter avslaget kan ikke være gitt før avslaget.',
    nn: 'Løyvet etter avslaget kan ikkje vere gitt før avslaget.',
  },
  E08: {
    nb: 'Perioden slutter før den begynner, eller ligger utenfor ekteskapet eller samboerskapet.',
    nn: 'Perioden sluttar før han byrjar, eller ligg utanfor ekteskapet eller sambuarskapet.',
  },
  E09: { nb: 'Dette inntektsåret er ført to ganger.', nn: 'Dette inntektsåret er ført to gonger.' },
  E10: {
    nb: 'Skatteoppgjøret kommer tidligst året etter inntektsåret.',
    nn: 'Skatteoppgjeret kjem tidlegast året etter inntektsåret.',
  },
  E11: {
    nb: 'Datoen kan ikke være før fødselsdatoen.',
    nn: 'Datoen kan ikkje vere før fødselsdatoen.',
  },
  E12: {
    nb: 'Rekkefølgen må være registrert, fremmet, vedtak.',
    nn: 'Rekkjefølgja må vere registrert, fremja, vedtak.',
  },
  E13: {
    nb: 'Skriv inntekten i hele kroner, uten minus.',
    nn: 'Skriv inntekta i heile kroner, utan minus.',
  },
  E14: {
    nb: 'Denne grunnen for en kort tillatelse passer ikke med grunnlaget.',
    nn: 'Denne grunnen for eit kort løyve passar ikkje med grunnlaget.',
  },
  E15: {
    nb: 'Grensen er bare kjent for årene 2015 til 2026.',
    nn: 'Grensa er berre kjend for åra 2015 til 2026.',
  },
  laterGranted: {
    nb: 'Når avslaget ikke ble utsatt, må datoen for den senere tillatelsen være med.',
    nn: 'Når avslaget ikkje vart utsett, må datoen for det seinare løyvet vere med.',
  },
  year: { nb: 'Skriv året med fire sifre.', nn: 'Skriv året med fire siffer.' },
  twoMonths: { nb: 'Skriv et antall dager fra 1 til 92.', nn: 'Skriv talet på dagar, frå 1 til 92.' },
  choose: { nb: 'Velg ett av alternativene.', nn: 'Vel eitt av alternativa.' },
  required: { nb: 'Fyll ut dette feltet.', nn: 'Fyll ut dette feltet.' },
  other: { nb: 'Opplysningen passer ikke her.', nn: 'Opplysninga passar ikkje her.' },
  noteWish: {
    nb: 'Notatet lagres bare når deltakeren ønsker det.',
    nn: 'Notatet blir lagra berre når deltakaren ønskjer det.',
  },
  noteSensitive: {
    nb: 'Inntekt og straffesaker skal aldri lagres. Ta ut beløp og slike ord.',
    nn: 'Inntekt og straffesaker skal aldri lagrast. Ta ut beløp og slike ord.',
  },
} as const satisfies Record<string, Text>

/** What the person should know about how the answer came about, at the field it is about: W01 to W09. */
export const guidanceWarnings: Readonly<Record<string, { readonly field: string; readonly text: Text }>> = {
  PERMITS_OVERLAP: {
    field: 'permits',
    text: {
      nb: 'To tillatelser overlapper. Dagene er regnet én gang.',
      nn: 'To løyve overlappar. Dagane er rekna éin gong.',
    },
  },
  ARRIVED_LATE: {
    field: 'arrivedOn',
    text: {
      nb: 'Ankomsten er mer enn seks måneder etter at den første tillatelsen begynte å gjelde.',
      nn: 'Ankomsten er meir enn seks månader etter at det første løyvet tok til å gjelde.',
    },
  },
  TRIP_OPEN: {
    field: 'trips',
    text: {
      nb: 'En reise mangler hjemkomst. Den er regnet til i dag.',
      nn: 'Ei reise manglar heimkomst. Ho er rekna til i dag.',
    },
  },
  NEAR_LIMIT: {
    field: 'trips',
    text: {
      nb: 'Botiden er innenfor to dager fra kravet. Kontroller datoene.',
      nn: 'Butida er innanfor to dagar frå kravet. Kontroller datoane.',
    },
  },
  YEAR_SUM_NEAR_LIMIT: {
    field: 'trips',
    text: {
      nb: 'Ett år har 58 til 62 dager i utlandet. Det er nær grensen på to måneder.',
      nn: 'Eitt år har 58 til 62 dagar i utlandet. Det er nær grensa på to månader.',
    },
  },
  PENDING_USED: {
    field: 'permits',
    text: {
      nb: 'En søknad som ikke er avgjort, er regnet med som innvilget.',
      nn: 'Ein søknad som ikkje er avgjord, er rekna med som innvilga.',
    },
  },
  NO_BASIS_FOR_PERMANENT: {
    field: 'permits',
    text: {
      nb: 'Den siste tillatelsen gir ikke grunnlag for permanent opphold. Det kan stå i veien (§ 7 første ledd bokstav d).',
      nn: 'Det siste løyvet gir ikkje grunnlag for permanent opphald. Det kan stå i vegen (§ 7 første ledd bokstav d).',
    },
  },
  CITIZENSHIP_UNKNOWN: {
    field: 'citizenship',
    text: {
      nb: 'Statsborgerskapet er ukjent. Egne regler for statsløse og nordiske borgere er ikke prøvd.',
      nn: 'Statsborgarskapet er ukjent. Eigne reglar for statslause og nordiske borgarar er ikkje prøvde.',
    },
  },
  RELIES_ON_RENEWAL: {
    field: 'permits',
    text: {
      nb: 'Datoen forutsetter at tillatelsen blir fornyet.',
      nn: 'Datoen føreset at løyvet blir fornya.',
    },
  },
  BORDERLINE: {
    field: 'trips',
    text: {
      nb: 'Grensetilfelle: datoen avhenger av hvordan reisedagene regnes.',
      nn: 'Grensetilfelle: datoen er avhengig av korleis reisedagane blir rekna.',
    },
  },
  RESIDENCE_ENDED: {
    field: 'permits',
    text: {
      nb: 'Den siste tillatelsen er utløpt. Botiden løper ikke lenger.',
      nn: 'Det siste løyvet er gått ut. Butida løper ikkje lenger.',
    },
  },
}
