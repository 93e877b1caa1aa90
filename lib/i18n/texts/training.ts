import type { Text } from '../text'

export const trainingTexts = {
  tab: { nb: 'Opplæring', nn: 'Opplæring' },
  title: { nb: 'Opplæring i norsk og samfunnskunnskap', nn: 'Opplæring i norsk og samfunnskunnskap' },
  edit: { nb: 'Endre opplysninger', nn: 'Endre opplysningar' },
  open: { nb: 'Åpne opplæringssak', nn: 'Opne opplæringssak' },
  noFile: {
    nb: 'Opplæringssaken er ikke åpnet. Det som vises, kommer fra registreringen, planen og fremmøtet.',
    nn: 'Opplæringssaka er ikkje opna. Det som er vist, kjem frå registreringa, planen og frammøtet.',
  },
  noPermit: {
    nb: 'Ingen oppholdstillatelse er registrert, så loven kan ikke svare.',
    nn: 'Ikkje noko opphaldsløyve er registrert, så lova kan ikkje svare.',
  },
  outsideProgramme: { nb: 'Utenfor introduksjonsprogrammet', nn: 'Utanfor introduksjonsprogrammet' },
  inProgramme: { nb: 'I introduksjonsprogrammet', nn: 'I introduksjonsprogrammet' },
  norwegian: { nb: 'Norsk', nn: 'Norsk' },
  socialStudies: { nb: 'Samfunnskunnskap', nn: 'Samfunnskunnskap' },
  goal: { nb: 'Norskmål', nn: 'Norskmål' },
  levelNow: { nb: 'Nivå nå', nn: 'Nivå no' },
  skill: { nb: 'Ferdighet', nn: 'Ferdigheit' },
  least: { nb: 'Veiledende minstemål', nn: 'Rettleiande minstemål' },
  reached: { nb: 'Nådd', nn: 'Nådd' },
  notReached: { nb: 'Ikke nådd', nn: 'Ikkje nådd' },
  noTest: { nb: 'ingen prøve', nn: 'inga prøve' },
  goalByPlan: { nb: 'Satt i planen', nn: 'Sett i planen' },
  goalNotSet: {
    nb: 'Norskmålet er ikke satt. Målet under er det veiledende minstemålet.',
    nn: 'Norskmålet er ikkje sett. Målet under er det rettleiande minstemålet.',
  },
  byGrade: {
    nb: 'Målet er standpunktkarakter 2 eller bedre i norsk.',
    nn: 'Målet er standpunktkarakter 2 eller betre i norsk.',
  },
  deadlines: { nb: 'Frister', nn: 'Fristar' },
  norwegianUntil: { nb: 'Norsk kan vare til', nn: 'Norsk kan vare til' },
  socialStudiesBy: { nb: 'Samfunnskunnskap gjennomført innen', nn: 'Samfunnskunnskap gjennomført innan' },
  testBy: { nb: 'Samfunnskunnskapsprøven tatt innen', nn: 'Samfunnskunnskapsprøva teken innan' },
  offerBy: { nb: 'Tilbud gitt innen', nn: 'Tilbod gitt innan' },
  appliesFrom: { nb: 'Gjelder fra', nn: 'Gjeld frå' },
  endsAt67: { nb: 'Slutter ved 67 år', nn: 'Sluttar ved 67 år' },
  noDeadline: { nb: 'Ingen frist ennå', nn: 'Ingen frist enno' },
  hours: { nb: 'Timer', nn: 'Timar' },
  hoursSource: {
    nb: 'Timene kommer fra fremmøteregisteret.',
    nn: 'Timane kjem frå frammøteregisteret.',
  },
  done: { nb: 'gjennomført', nn: 'gjennomført' },
  noLimit: {
    nb: 'Ingen timegrense. Målet og fristen gjelder.',
    nn: 'Inga timegrense. Målet og fristen gjeld.',
  },
  reception: { nb: 'Tatt i mottak', nn: 'Teke i mottak' },
  forecast: { nb: 'Prognose', nn: 'Prognose' },
  noPace: {
    nb: 'Ingen timer er ført de siste åtte ukene. Det finnes ingen prognose',
    nn: 'Ingen timar er førte dei siste åtte vekene. Det finst ingen prognose',
  },
  pauses: { nb: 'Permisjon som flytter fristen', nn: 'Permisjon som flytter fristen' },
  noPauses: { nb: 'Ingen permisjon flytter fristen.', nn: 'Ingen permisjon flytter fristen.' },
  fromRegister: { nb: 'fra permisjonene i programmet', nn: 'frå permisjonane i programmet' },
  tests: { nb: 'Prøver', nn: 'Prøver' },
  attempt: { nb: 'Forsøk', nn: 'Forsøk' },
  test: { nb: 'Prøve', nn: 'Prøve' },
  result: { nb: 'Resultat', nn: 'Resultat' },
  cost: { nb: 'Kostnad', nn: 'Kostnad' },
  free: { nb: 'Gratis (første forsøk)', nn: 'Gratis (første forsøk)' },
  notFree: { nb: 'Kan kreve betaling', nn: 'Kan krevje betaling' },
  noTests: { nb: 'Ingen prøver er ført.', nn: 'Ingen prøver er førte.' },
  date: { nb: 'Dato', nn: 'Dato' },
  records: { nb: 'Vedtak og hendelser', nn: 'Vedtak og hendingar' },
  noRecords: {
    nb: 'Ingenting er ført i opplæringssaken ennå.',
    nn: 'Ingenting er ført i opplæringssaka enno.',
  },
  what: { nb: 'Hva', nn: 'Kva' },
  who: { nb: 'Hvem', nn: 'Kven' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving' },
  struck: { nb: 'Tatt ut', nn: 'Teken ut' },
  strike: { nb: 'Ta ut', nn: 'Ta ut' },
  courses: { nb: 'Kurs', nn: 'Kurs' },
  noCourses: { nb: 'Ikke meldt på noe kurs.', nn: 'Ikkje meld på noko kurs.' },
  waitingSince: { nb: 'Venter siden', nn: 'Ventar sidan' },
  hasPlace: { nb: 'Har plass', nn: 'Har plass' },
  notUnderstood: {
    nb: 'Samfunnskunnskap skal gis på et språk deltakeren forstår. Kurset har et annet språk enn dem som er registrert.',
    nn: 'Samfunnskunnskap skal givast på eit språk deltakaren forstår. Kurset har eit anna språk enn dei som er registrerte.',
  },
  fees: { nb: 'Betaling', nn: 'Betaling' },
  mayNotCharge: { nb: 'Opplæringen er gratis for deltakeren.', nn: 'Opplæringa er gratis for deltakaren.' },
  charged: { nb: 'Krevd betaling for', nn: 'Kravd betaling for' },
  notices: { nb: 'Se på dette', nn: 'Sjå på dette' },
  catchUpFREE: {
    nb: 'Fraværet er 10 prosent eller mindre, eller legeerklært: timene kan tas igjen gratis.',
    nn: 'Fråværet er 10 prosent eller mindre, eller legeerklært: timane kan takast att gratis.',
  },
  catchUpMAY_CHARGE: {
    nb: 'Fraværet er over 10 prosent: kommunen kan kreve betaling for timene som tas igjen.',
    nn: 'Fråværet er over 10 prosent: kommunen kan krevje betaling for timane som blir tekne att.',
  },
  fulfilled: { nb: 'Plikten er oppfylt', nn: 'Plikta er oppfylt' },
  register: { nb: 'Før', nn: 'Før' },
  setGoal: { nb: 'Sett norskmål', nn: 'Set norskmål' },
  recordTest: { nb: 'Før prøve', nn: 'Før prøve' },
  grantExemption: { nb: 'Gi fritak', nn: 'Gi fritak' },
  grantPause: { nb: 'Gi permisjon', nn: 'Gi permisjon' },
  chargeFee: { nb: 'Før betaling', nn: 'Før betaling' },
  joinCourse: { nb: 'Meld på kurs', nn: 'Meld på kurs' },
  courseOverview: { nb: 'Kurs og venteliste', nn: 'Kurs og venteliste' },
  sheet: { nb: 'Min vei videre (PDF)', nn: 'Vegen min vidare (PDF)' },
} as const satisfies Record<string, Text>

export const groupTexts = {
  S27: { nb: 'Rett og plikt', nn: 'Rett og plikt' },
  S28: { nb: 'Plikt uten rett', nn: 'Plikt utan rett' },
  COLLECTIVE: { nb: 'Rett til norsk (kollektiv beskyttelse)', nn: 'Rett til norsk (kollektivt vern)' },
  NONE: { nb: 'Verken rett eller plikt', nn: 'Verken rett eller plikt' },
} as const satisfies Record<string, Text>

export const groupCites = {
  S27: 'integreringsloven § 27',
  S28: 'integreringsloven § 28',
  COLLECTIVE: 'integreringsloven § 37 d',
  NONE: 'integreringsloven § 26',
} as const

export const skillTexts = {
  listening: { nb: 'Lytte', nn: 'Lytte' },
  reading: { nb: 'Lese', nn: 'Lese' },
  writing: { nb: 'Skrive', nn: 'Skrive' },
  oral: { nb: 'Snakke', nn: 'Snakke' },
} as const satisfies Record<string, Text>

export const testPartTexts = {
  listening: { nb: 'Norskprøven, lytteforståelse', nn: 'Norskprøva, lytteforståing' },
  reading: { nb: 'Norskprøven, leseforståelse', nn: 'Norskprøva, leseforståing' },
  writing: { nb: 'Norskprøven, skriftlig framstilling', nn: 'Norskprøva, skriftleg framstilling' },
  oral: { nb: 'Norskprøven, muntlig kommunikasjon', nn: 'Norskprøva, munnleg kommunikasjon' },
  socialStudies: { nb: 'Samfunnskunnskapsprøven', nn: 'Samfunnskunnskapsprøva' },
} as const satisfies Record<string, Text>

export const testResultTexts: Readonly<Record<string, Text>> = {
  BELOW_A1: { nb: 'Under A1', nn: 'Under A1' },
  A1: { nb: 'A1', nn: 'A1' },
  A2: { nb: 'A2', nn: 'A2' },
  B1: { nb: 'B1', nn: 'B1' },
  B2: { nb: 'B2', nn: 'B2' },
  PASSED: { nb: 'Bestått', nn: 'Greidd' },
  NOT_PASSED: { nb: 'Ikke bestått', nn: 'Ikkje greidd' },
}

export const pauseTexts: Readonly<Record<string, Text>> = {
  BIRTH_OR_CARE: { nb: 'Fødsel eller omsorg', nn: 'Fødsel eller omsorg' },
  ILLNESS: { nb: 'Sykdom', nn: 'Sjukdom' },
  WORK: { nb: 'Arbeid', nn: 'Arbeid' },
  OTHER: { nb: 'Annen grunn', nn: 'Annan grunn' },
  PARENTAL_LEAVE: { nb: 'Foreldrepermisjon', nn: 'Foreldrepermisjon' },
  LONG_ILLNESS_LEAVE: { nb: 'Permisjon ved lang sykdom', nn: 'Permisjon ved lang sjukdom' },
  APPLIED_FOR: { nb: 'Permisjon etter søknad', nn: 'Permisjon etter søknad' },
}

export const subjectTexts: Readonly<Record<string, Text>> = {
  NORWEGIAN: { nb: 'Norsk', nn: 'Norsk' },
  SOCIAL_STUDIES: { nb: 'Samfunnskunnskap', nn: 'Samfunnskunnskap' },
}

export const payerTexts: Readonly<Record<string, Text>> = {
  SELF: { nb: 'Deltakeren selv', nn: 'Deltakaren sjølv' },
  EMPLOYER: { nb: 'Arbeidsgiver', nn: 'Arbeidsgivar' },
}

export const exemptedFrom = ({ nb, nn }: Text): Text => ({
  nb: `Fritatt: ${nb.toLowerCase()}`,
  nn: `Friteken: ${nn.toLowerCase()}`,
})

/** A decision as the file names it. */
export const decisionNumber = (number: number): Text => ({ nb: `Vedtak ${number}`, nn: `Vedtak ${number}` })

export const recordTexts = {
  NORWEGIAN_GOAL: { nb: 'Norskmål satt', nn: 'Norskmål sett' },
  TEST: { nb: 'Prøve', nn: 'Prøve' },
  EXEMPTION: { nb: 'Vedtak om fritak', nn: 'Vedtak om fritak' },
  PAUSE: { nb: 'Permisjon', nn: 'Permisjon' },
  FEE: { nb: 'Betaling', nn: 'Betaling' },
} as const satisfies Record<string, Text>

/** What an official must look at. */
export const trainingNoticeTexts: Readonly<Record<string, Text>> = {
  AGE_OUTSIDE: {
    nb: 'Deltakeren var under 18 eller over 67 år da tillatelsen ble gitt.',
    nn: 'Deltakaren var under 18 eller over 67 år då løyvet vart gitt.',
  },
  AWAITS_FIRST_RENEWAL: {
    nb: 'Retten og plikten begynner når tillatelsen fornyes første gang.',
    nn: 'Retten og plikta byrjar når løyvet blir fornya første gong.',
  },
  AWAITS_SETTLEMENT: {
    nb: 'Retten begynner når deltakeren er bosatt etter avtale.',
    nn: 'Retten byrjar når deltakaren er busett etter avtale.',
  },
  CHAPTER_6A_ENDED: {
    nb: 'Året varer lenger enn kapittel 6 A. En saksbehandler må vurdere hva som gjelder etter 1. juli 2028.',
    nn: 'Året varer lenger enn kapittel 6 A. Ein saksbehandlar må vurdere kva som gjeld etter 1. juli 2028.',
  },
  CITIZENSHIP_UNKNOWN: { nb: 'Statsborgerskapet er ukjent.', nn: 'Statsborgarskapet er ukjent.' },
  COHORT_BOUNDARY_DATE: {
    nb: 'Tillatelsen er fra 1. august 2023. Loven sier ikke klart om tiden løper fra tilbudet eller fra retten oppstod.',
    nn: 'Løyvet er frå 1. august 2023. Lova seier ikkje klart om tida løper frå tilbodet eller frå retten oppstod.',
  },
  COLLECTIVE_LEAVE_UNCLEAR: {
    nb: 'Loven sier ikke om permisjon forlenger året for dem med kollektiv beskyttelse.',
    nn: 'Lova seier ikkje om permisjon forlengjer året for dei med kollektivt vern.',
  },
  ENDS_AT_67: {
    nb: 'Fristen er kortet inn fordi deltakeren fyller 67 år.',
    nn: 'Fristen er korta inn fordi deltakaren fyller 67 år.',
  },
  FORMER_COLLECTIVE_CHECK: {
    nb: 'Deltakeren har hatt kollektiv beskyttelse. Ble det gjort vedtak etter kapittel 6 A?',
    nn: 'Deltakaren har hatt kollektivt vern. Vart det gjort vedtak etter kapittel 6 A?',
  },
  FORMER_COLLECTIVE_NO_NEW_RIGHTS: {
    nb: 'Den som kommer fra kollektiv beskyttelse, får ingen nye rettigheter, men kan fullføre det som er begynt.',
    nn: 'Den som kjem frå kollektivt vern, får ingen nye rettar, men kan fullføre det som er byrja på.',
  },
  GSU_LIST_CHECK: {
    nb: 'Videregående fra Ukraina: kontroller mot GSU-listen om utdanningen teller.',
    nn: 'Vidaregåande frå Ukraina: kontroller mot GSU-lista om utdanninga tel.',
  },
  HOURS_225_READING: {
    nb: '225 timer er vår lesning av loven for den som fikk tillatelse i 2021 og kom i 2022 eller senere.',
    nn: '225 timar er vår lesing av lova for den som fekk løyve i 2021 og kom i 2022 eller seinare.',
  },
  INTRODUCTION_ACT: {
    nb: 'Introduksjonsloven gjelder for denne tillatelsen.',
    nn: 'Introduksjonslova gjeld for dette løyvet.',
  },
  OFFER_DATE_NEEDED: {
    nb: 'Fristene løper fra datoen det ble tilbudt oppstart. Den er ikke ført.',
    nn: 'Fristane løper frå datoen det vart tilbode oppstart. Han er ikkje ført.',
  },
  PROGRAMME_RULES_APPLY: {
    nb: 'Reglene for programmet gjelder for fraværet.',
    nn: 'Reglane for programmet gjeld for fråværet.',
  },
  SPECIAL_CASE_TOO_LATE: {
    nb: 'Kravet kom mer enn ti år etter at retten oppstod.',
    nn: 'Kravet kom meir enn ti år etter at retten oppstod.',
  },
  SPECIAL_CASE_UNDOCUMENTED: {
    nb: 'Omsorgsbyrden eller tilbakeholdelsen er ikke dokumentert.',
    nn: 'Omsorgsbyrda eller tilbakehaldinga er ikkje dokumentert.',
  },
  TWO_DEADLINES: {
    nb: 'Registreringen og kravet gir hver sin frist for tilbudet. Registreringens frist er brukt.',
    nn: 'Registreringa og kravet gir kvar sin frist for tilbodet. Fristen frå registreringa er brukt.',
  },
}

export const moduleText = (number: number): Text => ({ nb: `Modul ${number}`, nn: `Modul ${number}` })
export const ofHours = (done: string, all: string): Text => ({
  nb: `${done} av ${all} timer`,
  nn: `${done} av ${all} timar`,
})
export const hoursOf = (hours: string): Text => ({ nb: `${hours} timer`, nn: `${hours} timar` })
/** Hours as the law answers them, `45` or `12.5`. */
export const leftText = (hours: number): Text => {
  const words = String(hours).replace('.', ',')
  return { nb: `${words} timer igjen`, nn: `${words} timar igjen` }
}
export const movedBy = (days: number): Text => ({
  nb: `Flyttet ${days} dager av permisjon`,
  nn: `Flytt ${days} dagar av permisjon`,
})
export const paceText = (hours: string): Text => ({
  nb: `${hours} timer i uken de siste åtte ukene`,
  nn: `${hours} timar i veka dei siste åtte vekene`,
})
export const doneByText = (date: string): Text => ({
  nb: `I denne takten er timene gjennomført ${date}`,
  nn: `I denne takta er timane gjennomførte ${date}`,
})
export const untilDeadlineText = (hours: string): Text => ({
  nb: `I denne takten rekker deltakeren ${hours} timer norsk til før fristen`,
  nn: `I denne takta rekk deltakaren ${hours} timar norsk til før fristen`,
})
export const lateText = (date: string): Text => ({
  nb: `I denne takten er timene gjennomført ${date}, etter fristen`,
  nn: `I denne takta er timane gjennomførte ${date}, etter fristen`,
})
export const chargedText = (hours: string, kroner: string): Text => ({
  nb: `${hours} timer, ${kroner} kr`,
  nn: `${hours} timar, ${kroner} kr`,
})
export const mayChargeText = (most: number | null): Text =>
  most === null
    ? { nb: 'Kommunen kan kreve betaling.', nn: 'Kommunen kan krevje betaling.' }
    : {
        nb: `Kommunen kan kreve betaling for høyst ${most} timer.`,
        nn: `Kommunen kan krevje betaling for høgst ${most} timar.`,
      }
