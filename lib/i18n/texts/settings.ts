import { parseLocalDate } from '#lib/values/local-date'
import { formatDate, formatWhole } from '../format'
import { spokenLanguage } from '../languages'
import { same, type Text } from '../text'
import { lineTexts } from './stipend'

export const settingRules = {
  reference: {
    nb: 'Skriv hva dette bygger på: resolusjonen eller kunngjøringen, med dato.',
    nn: 'Skriv kva dette byggjer på: resolusjonen eller kunngjeringa, med dato.',
  },
  twice: { nb: 'Denne står i listen fra før.', nn: 'Denne står i lista frå før.' },
  columns: {
    nb: 'Filen må minst ha kolonner for saksnummer, lønnsart og beløp.',
    nn: 'Fila må minst ha kolonnar for saksnummer, lønsart og beløp.',
  },
  network: {
    nb: 'Skriv et nett som 10.20.0.0/16 eller 2001:db8::/32.',
    nn: 'Skriv eit nett som 10.20.0.0/16 eller 2001:db8::/32.',
  },
  armsTooLarge: {
    nb: 'Filen er for stor. Våpenet kan høyst være på 200 000 tegn.',
    nn: 'Fila er for stor. Våpenet kan høgst vere på 200 000 teikn.',
  },
  kroner: { nb: 'Skriv beløpet i hele kroner.', nn: 'Skriv beløpet i heile kroner.' },
} as const satisfies Record<string, Text>

export const settingsTexts = {
  title: { nb: 'Innstillinger', nn: 'Innstillingar' },
  lead: {
    nb: 'Valg som loven overlater til kommunen, og lov som venter på å tre i kraft. Alle kan lese, administrator endrer.',
    nn: 'Val som lova overlèt til kommunen, og lov som ventar på å ta til å gjelde. Alle kan lese, administrator endrar.',
  },
  setting: { nb: 'Innstilling', nn: 'Innstilling' },
  value: { nb: 'Gjelder', nn: 'Gjeld' },
  standard: { nb: 'Standard', nn: 'Standard' },
  law: { nb: 'Lov', nn: 'Lov' },
  change: { nb: 'Endre', nn: 'Endre' },
  see: { nb: 'Se', nn: 'Sjå' },
  action: { nb: 'Handling', nn: 'Handling' },
  save: { nb: 'Lagre innstillingen', nn: 'Lagre innstillinga' },
  reference: { nb: 'Hva det bygger på', nn: 'Kva det byggjer på' },
  referenceHint: {
    nb: 'For eksempel «Kongelig resolusjon 1.9.2026 nr. 1234».',
    nn: 'Til dømes «Kongeleg resolusjon 1.9.2026 nr. 1234».',
  },
  date: { nb: 'Gjelder fra', nn: 'Gjeld frå' },
  dateHint: {
    nb: 'dd.mm.åååå. La feltet stå tomt når det ikke er i kraft.',
    nn: 'dd.mm.åååå. La feltet stå tomt når det ikkje er i kraft.',
  },
  number: { nb: 'Tall', nn: 'Tal' },
  choice: { nb: 'Valg', nn: 'Val' },
  language: { nb: 'Språk', nn: 'Språk' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving' },
  network: { nb: 'Nett', nn: 'Nett' },
  networkName: { nb: 'Hva nettet er', nn: 'Kva nettet er' },
  ownName: { nb: 'Kommunens navn på språket', nn: 'Namnet på kommunen på språket' },
  line: { nb: 'Linje på lønnsslippen', nn: 'Linje på lønsslippen' },
  code: { nb: 'Kode i lønnssystemet', nn: 'Kode i lønssystemet' },
  amount: { nb: 'Grunnbeløp i kroner', nn: 'Grunnbeløp i kroner' },
  add: { nb: 'Legg til', nn: 'Legg til' },
  remove: { nb: 'Fjern', nn: 'Fjern' },
  none: { nb: 'Ingen', nn: 'Ingen' },
  notInForce: { nb: 'Ikke i kraft', nn: 'Ikkje i kraft' },
  yes: { nb: 'Ja', nn: 'Ja' },
  no: { nb: 'Nei', nn: 'Nei' },
  arms: { nb: 'Kommunevåpen', nn: 'Kommunevåpen' },
  armsLead: {
    nb: 'Står øverst på alle dokumenter som lages fra nå av, og på skjermen. Dokumenter som er lagret, endres ikke.',
    nn: 'Står øvst på alle dokument som blir laga frå no av, og på skjermen. Dokument som er lagra, blir ikkje endra.',
  },
  armsFile: { nb: 'Fil med våpenet (SVG)', nn: 'Fil med våpenet (SVG)' },
  armsHint: {
    nb: 'Bare flater med farge: path, uten stil, omforming, bilder eller skrift.',
    nn: 'Berre flater med farge: path, utan stil, omforming, bilete eller skrift.',
  },
  armsNow: { nb: 'Våpenet som gjelder nå', nn: 'Våpenet som gjeld no' },
  armsNone: { nb: 'Kommunen har ikke lagt inn noe våpen.', nn: 'Kommunen har ikkje lagt inn noko våpen.' },
  armsRemove: { nb: 'Fjern våpenet', nn: 'Fjern våpenet' },
  armsSaved: { nb: 'Våpenet er lagret.', nn: 'Våpenet er lagra.' },
  armsRemoved: { nb: 'Våpenet er fjernet.', nn: 'Våpenet er fjerna.' },
  look: { nb: 'Kommunen på skjermen', nn: 'Kommunen på skjermen' },
  writtenForm: { nb: 'Målform for nye brukere', nn: 'Målform for nye brukarar' },
  hue: { nb: 'Kommunens farge, i grader', nn: 'Fargen til kommunen, i grader' },
  hueHint: {
    nb: '0–359 rundt fargesirkelen. Farger som betyr noe (rødt, gult, grønt og lilla), flyttes til nærmeste ledige.',
    nn: '0–359 rundt fargesirkelen. Fargar som tyder noko (raudt, gult, grønt og lilla), blir flytte til den næraste ledige.',
  },
  leaderDecides: {
    nb: 'Lederen avgjør dette, på siden Oversettelser.',
    nn: 'Leiaren avgjer dette, på sida Omsetjingar.',
  },
  saveLook: { nb: 'Lagre', nn: 'Lagre' },
  changed: {
    nb: 'Noen andre endret dette. Last siden på nytt.',
    nn: 'Nokon andre endra dette. Last sida på nytt.',
  },
} as const satisfies Record<string, Text>

export const hueMoved = (hue: number): Text => ({
  nb: `Fargen lå for nær en som betyr noe i Fotfeste. Den ble flyttet til ${hue} grader.`,
  nn: `Fargen låg for nær ein som tyder noko i Fotfeste. Han vart flytt til ${hue} grader.`,
})

export const setOn = (day: string, by: string | null): Text => ({
  nb: by ? `Satt ${day} av ${by}` : `Satt ${day}`,
  nn: by ? `Sett ${day} av ${by}` : `Sett ${day}`,
})

export const groupTexts = {
  law: { nb: 'Lov som venter på ikrafttredelse', nn: 'Lov som ventar på iverksetjing' },
  plan: { nb: 'Plan', nn: 'Plan' },
  agreement: { nb: 'Erklæring og kontrakt', nn: 'Erklæring og kontrakt' },
  absence: { nb: 'Fravær og permisjon', nn: 'Fråvær og permisjon' },
  stipend: { nb: 'Stønad', nn: 'Stønad' },
  payroll: { nb: 'Lønn', nn: 'Løn' },
  guidance: { nb: 'Veiledning', nn: 'Rettleiing' },
  access: { nb: 'Tilgang', nn: 'Tilgang' },
} as const satisfies Record<string, Text>

type Words = { readonly title: Text; readonly help: Text; readonly options?: Readonly<Record<string, Text>> }

export const settingTexts = {
  declarationInForceFrom: {
    title: { nb: 'Integreringserklæringen gjelder fra', nn: 'Integreringserklæringa gjeld frå' },
    help: {
      nb: 'Planer som settes fra denne dagen, får erklæring i stedet for kontrakt (lov 12.6.2026 nr. 23).',
      nn: 'Planar som blir sette frå denne dagen, får erklæring i staden for kontrakt (lov 12.6.2026 nr. 23).',
    },
  },
  age60InForceFrom: {
    title: { nb: 'Øvre aldersgrense på 60 år gjelder fra', nn: 'Øvre aldersgrense på 60 år gjeld frå' },
    help: {
      nb: 'Fram til denne dagen er grensen 55 år (lov 20.6.2025 nr. 35).',
      nn: 'Fram til denne dagen er grensa 55 år (lov 20.6.2025 nr. 35).',
    },
  },
  extraG: {
    title: { nb: 'Nyere grunnbeløp (G)', nn: 'Nyare grunnbeløp (G)' },
    help: {
      nb: 'Grunnbeløp som er kunngjort etter at denne versjonen av Fotfeste ble laget.',
      nn: 'Grunnbeløp som er kunngjort etter at denne versjonen av Fotfeste vart laga.',
    },
  },
  reviewMonths: {
    title: { nb: 'Måneder mellom gjennomganger av planen', nn: 'Månader mellom gjennomgangar av planen' },
    help: {
      nb: 'Loven sier jevnlig. Kommunen velger hvor ofte.',
      nn: 'Lova seier jamleg. Kommunen vel kor ofte.',
    },
  },
  draftTranslationsAllowed: {
    title: {
      nb: 'Oversettelser som er utkast, men kan signeres',
      nn: 'Omsetjingar som er utkast, men kan signerast',
    },
    help: {
      nb: 'Den norske teksten gjelder uansett. Lederen begrunner hvert språk.',
      nn: 'Den norske teksten gjeld uansett. Leiaren grunngir kvart språk.',
    },
  },
  revisedPlan: {
    title: { nb: 'Ny plan for en som har kontrakt', nn: 'Ny plan for ein som har kontrakt' },
    help: {
      nb: 'Hva som skal signeres når en plan fra før erklæringen blir endret.',
      nn: 'Kva som skal signerast når ein plan frå før erklæringa blir endra.',
    },
    options: {
      CONTRACT_STAYS: { nb: 'Kontrakten gjelder videre', nn: 'Kontrakten gjeld vidare' },
      DECLARATION: { nb: 'Ny erklæring signeres', nn: 'Ny erklæring blir signert' },
    },
  },
  resignExisting: {
    title: { nb: 'De som alt har signert en kontrakt', nn: 'Dei som alt har signert ein kontrakt' },
    help: {
      nb: 'Hva som skjer når erklæringen har trådt i kraft. Uten valg blir kontrakten stående. Den signerte kontrakten blir aldri slettet.',
      nn: 'Kva som skjer når erklæringa har teke til å gjelde. Utan val blir kontrakten ståande. Den signerte kontrakten blir aldri sletta.',
    },
    options: {
      NEVER: { nb: 'Kontrakten blir stående', nn: 'Kontrakten blir ståande' },
      NEXT_PLAN: {
        nb: 'Erklæring ved neste plan, når endret plan skal ha erklæring',
        nn: 'Erklæring ved neste plan, når endra plan skal ha erklæring',
      },
      ALL: { nb: 'Alle blir spurt om erklæring', nn: 'Alle blir spurde om erklæring' },
    },
  },
  refusal: {
    title: { nb: 'Når noen ikke vil signere', nn: 'Når nokon ikkje vil signere' },
    help: {
      nb: 'Avslaget har ingen virkning for program eller stønad, uansett valg.',
      nn: 'Avslaget har ingen verknad for program eller stønad, uansett val.',
    },
    options: {
      NONE: { nb: 'Ingenting mer', nn: 'Ingenting meir' },
      FOLLOW_UP: { nb: 'Ny samtale', nn: 'Ny samtale' },
      LEADER_DECISION: { nb: 'Lederen avgjør hva som skjer', nn: 'Leiaren avgjer kva som skjer' },
    },
  },
  followUpDays: {
    title: { nb: 'Dager til den nye samtalen', nn: 'Dagar til den nye samtalen' },
    help: {
      nb: 'Forslag til dato etter avslag eller utsettelse.',
      nn: 'Framlegg til dato etter avslag eller utsetjing.',
    },
  },
  askOffered: {
    title: {
      nb: 'Be også dem som bare er tilbudt program, om å signere',
      nn: 'Be òg dei som berre er tilbodne program, om å signere',
    },
    help: {
      nb: 'Loven krever signering av dem som har rett og plikt.',
      nn: 'Lova krev signering av dei som har rett og plikt.',
    },
  },
  copyByQr: {
    title: { nb: 'Kopi på egen telefon', nn: 'Kopi på eigen telefon' },
    help: {
      nb: 'Deltakeren kan hente en kopi av det signerte dokumentet med en QR-kode som virker én gang i ti minutter. Bare på nettene som står under, og aldri for personer med adressesperre.',
      nn: 'Deltakaren kan hente ein kopi av det signerte dokumentet med ein QR-kode som verkar éin gong i ti minutt. Berre på netta som står under, og aldri for personar med adressesperre.',
    },
  },
  copyNetworks: {
    title: { nb: 'Nett der kopien kan hentes', nn: 'Nett der kopien kan hentast' },
    help: {
      nb: 'Adressene som kommunens gjestenett har når de når Fotfeste. Standard er lokale nett. Står Fotfeste utenfor huset, er det kommunens egne adresser ut på internett som skal stå her.',
      nn: 'Adressene som gjestenettet til kommunen har når dei når Fotfeste. Standard er lokale nett. Står Fotfeste utanfor huset, er det dei eigne adressene til kommunen ut på internett som skal stå her.',
    },
  },
  ownNames: {
    title: { nb: 'Kommunens navn på deltakernes språk', nn: 'Namnet på kommunen på språka til deltakarane' },
    help: {
      nb: 'Slik det skal stå øverst i deltakervisningen, ved siden av det norske. Uten navn her står det norske alene.',
      nn: 'Slik det skal stå øvst i deltakarvisinga, ved sida av det norske. Utan namn her står det norske åleine.',
    },
  },
  answerDays: {
    title: { nb: 'Dager til å forklare fravær', nn: 'Dagar til å forklare fråvær' },
    help: {
      nb: 'Så lenge har deltakeren på seg før fraværet kan vurderes uten forklaring.',
      nn: 'Så lenge har deltakaren på seg før fråværet kan vurderast utan forklaring.',
    },
  },
  registerDays: {
    title: { nb: 'Dager før en økt står som ikke ført', nn: 'Dagar før ei økt står som ikkje ført' },
    help: {
      nb: 'Så lenge har læreren på seg før økten kommer i listen «Ikke ført».',
      nn: 'Så lenge har læraren på seg før økta kjem i lista «Ikkje ført».',
    },
  },
  holidayYear: {
    title: { nb: 'Ferie regnes i', nn: 'Ferie blir rekna i' },
    help: {
      nb: 'De 25 feriedagene i året kan regnes på to måter.',
      nn: 'Dei 25 feriedagane i året kan reknast på to måtar.',
    },
    options: {
      CALENDAR: { nb: 'kalenderåret', nn: 'kalenderåret' },
      PROGRAMME: { nb: 'programåret', nn: 'programåret' },
    },
  },
  countChildren: {
    title: {
      nb: 'Barn som teller når noen har to eller flere',
      nn: 'Barn som tel når nokon har to eller fleire',
    },
    help: {
      nb: 'Flere barn gir flere dager ved barns sykdom.',
      nn: 'Fleire barn gir fleire dagar når barn er sjuke.',
    },
    options: {
      UNDER_18: { nb: 'Alle under 18 år', nn: 'Alle under 18 år' },
      WITHIN_AGE_LIMIT: { nb: 'Bare barn som selv kan gi fravær', nn: 'Berre barn som sjølve kan gi fråvær' },
    },
  },
  selfCertSeries: {
    title: {
      nb: 'Egenmelding for egen sykdom og for sykt barn',
      nn: 'Eigenmelding for eigen sjukdom og for sjukt barn',
    },
    help: {
      nb: 'Om dagene telles hver for seg eller sammen.',
      nn: 'Om dagane blir talde kvar for seg eller saman.',
    },
    options: {
      SEPARATE: { nb: 'Hver for seg', nn: 'Kvar for seg' },
      JOINT: { nb: 'Sammen', nn: 'Saman' },
    },
  },
  turning25: {
    title: { nb: 'Full stønad for den som fyller 25 år', nn: 'Full stønad for den som fyller 25 år' },
    help: {
      nb: 'Loven sier ikke hvilken dag satsen skifter.',
      nn: 'Lova seier ikkje kva dag satsen skiftar.',
    },
    options: {
      FROM_BIRTHDAY: { nb: 'fra fødselsdagen', nn: 'frå fødselsdagen' },
      FROM_MONTH: { nb: 'fra den første i måneden', nn: 'frå den første i månaden' },
      FROM_NEXT_MONTH: { nb: 'fra måneden etter', nn: 'frå månaden etter' },
    },
  },
  partMonth: {
    title: { nb: 'Del av en måned', nn: 'Del av ein månad' },
    help: {
      nb: 'Hvordan stønaden deles når programmet begynner eller slutter i måneden.',
      nn: 'Korleis stønaden blir delt når programmet tek til eller sluttar i månaden.',
    },
    options: {
      THIRTIETHS: { nb: 'i tretti like deler', nn: 'i tretti like delar' },
      CALENDAR_SHARE: { nb: 'etter dagene i kalenderen', nn: 'etter dagane i kalenderen' },
    },
  },
  capHourTrekkAtDay: {
    title: {
      nb: 'Timene på en dag koster aldri mer enn dagen',
      nn: 'Timane på ein dag kostar aldri meir enn dagen',
    },
    help: {
      nb: 'Gjelder trekk for timer med ugyldig fravær.',
      nn: 'Gjeld trekk for timar med ugyldig fråvær.',
    },
  },
  payrollDay: {
    title: { nb: 'Dagen lønn kjøres', nn: 'Dagen løn blir køyrd' },
    help: {
      nb: 'Dagen i neste måned. Min dag regner fristen for å lukke måneden fra den.',
      nn: 'Dagen i neste månad. Min dag reknar fristen for å lukke månaden frå han.',
    },
  },
  citizenshipGuidance: {
    title: {
      nb: 'Veiledning om botid for statsborgerskap',
      nn: 'Rettleiing om butid for statsborgarskap',
    },
    help: {
      nb: 'Rådgivere kan regne ut når kravet til botid kan være oppfylt. Svaret er veiledende, og UDI avgjør. Ingenting lagres.',
      nn: 'Rådgivarar kan rekne ut når kravet til butid kan vere oppfylt. Svaret er rettleiande, og UDI avgjer. Ingenting blir lagra.',
    },
  },
  archiveProtected: {
    title: { nb: 'Skjermede saker til arkivet', nn: 'Skjerma saker til arkivet' },
    help: {
      nb: 'Arkivet må kjenne skjermingskodene FORTROLIG og STRENGT_FORTROLIG før slike saker kan sendes.',
      nn: 'Arkivet må kjenne skjermingskodane FORTROLIG og STRENGT_FORTROLIG før slike saker kan sendast.',
    },
    options: {
      HOLD: { nb: 'Holdes tilbake', nn: 'Blir haldne tilbake' },
      SEND: { nb: 'Sendes med skjermingskode, uten navn', nn: 'Blir sende med skjermingskode, utan namn' },
    },
  },
  reasonToOpen: {
    title: { nb: 'Grunn for å åpne en kollegas sak', nn: 'Grunn for å opne saka til ein kollega' },
    help: {
      nb: 'Den som åpner en sak utenfor sin egen portefølje, skriver hvorfor. Det står i loggen.',
      nn: 'Den som opnar ei sak utanfor si eiga portefølje, skriv kvifor. Det står i loggen.',
    },
    options: {
      ALWAYS: { nb: 'Må skrives', nn: 'Må skrivast' },
      NEVER: { nb: 'Trengs ikke, åpningen logges likevel', nn: 'Trengst ikkje, opninga blir logga likevel' },
    },
  },
  payrollCodes: {
    title: { nb: 'Koder i lønnssystemet', nn: 'Kodar i lønssystemet' },
    help: {
      nb: 'Lønnssystemets egen kode for hver linje i lønnsfilen.',
      nn: 'Den eigne koden til lønssystemet for kvar linje i lønsfila.',
    },
  },
  payrollColumns: {
    title: { nb: 'Kolonner i lønnsfilen', nn: 'Kolonnar i lønsfila' },
    help: {
      nb: 'Rekkefølge og overskrifter slik lønnssystemet leser dem. Gjelder både CSV og Excel.',
      nn: 'Rekkjefølgje og overskrifter slik lønssystemet les dei. Gjeld både CSV og Excel.',
    },
  },
  payrollTotal: {
    title: { nb: 'Kontrollsum nederst i lønnsfilen', nn: 'Kontrollsum nedst i lønsfila' },
    help: {
      nb: 'Slå av hvis lønnssystemet leser raden som en person. Summen står uansett på måneden.',
      nn: 'Slå av om lønssystemet les rada som ein person. Summen står uansett på månaden.',
    },
  },
} as const satisfies Record<string, Words>

export type SettingName = keyof typeof settingTexts

/** The words for a code of a setting that has choices. */
export const optionText = (key: SettingName, code: string): Text => {
  const words: Words = settingTexts[key]
  return words.options?.[code] ?? same(code)
}

const both = (texts: readonly Text[]): Text => ({
  nb: texts.map(({ nb }) => nb).join(', '),
  nn: texts.map(({ nn }) => nn).join(', '),
})

const listed = (value: object): Text => {
  if (Array.isArray(value) && value.every((one) => 'heading' in one)) {
    return both(value.map(({ heading }) => same(heading)))
  }
  if (Array.isArray(value)) {
    return both(
      value.map(({ validFrom, amountKr }) => same(`${formatWhole(amountKr)} (${formatDate(validFrom)})`)),
    )
  }
  return both(
    Object.entries(value).map(([name, code]) => {
      const tongue = spokenLanguage(name)
      return (
        tongue ?? {
          nb: `${lineTexts[name]?.nb ?? name} ${code}`,
          nn: `${lineTexts[name]?.nn ?? name} ${code}`,
        }
      )
    }),
  )
}

/** A setting's value as it is read. */
export const settingValueText = (key: SettingName, value: unknown): Text => {
  if (value === null) return settingsTexts.notInForce
  if (typeof value === 'boolean') return value ? settingsTexts.yes : settingsTexts.no
  if (typeof value === 'object') {
    const words = listed(value)
    return words.nb === '' ? settingsTexts.none : words
  }
  const date = typeof value === 'string' ? parseLocalDate(value) : null
  return date ? same(formatDate(date)) : optionText(key, String(value))
}

/** Why a file with arms was refused; `what` is the part of it that is in the way. */
export const armsRefusals = {
  'arms-not-svg': () => ({
    nb: 'Filen er ikke et SVG-bilde som kan leses.',
    nn: 'Fila er ikkje eit SVG-bilete som kan lesast.',
  }),
  'arms-unknown-part': ({ what = '' }) => ({
    nb: `Filen har ${what}, som ikke kan tegnes i dokumentene. Lagre våpenet som rene flater.`,
    nn: `Fila har ${what}, som ikkje kan teiknast i dokumenta. Lagre våpenet som reine flater.`,
  }),
  'arms-empty': () => ({ nb: 'Filen har ingen flater å tegne.', nn: 'Fila har inga flater å teikne.' }),
  'arms-shape': ({ what = '' }) => ({
    nb: `Våpenet kan ikke tegnes: ${what}`,
    nn: `Våpenet kan ikkje teiknast: ${what}`,
  }),
} as const satisfies Record<string, (params: { readonly what?: string }) => Text>
