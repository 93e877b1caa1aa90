import type { Text } from '../text'

export const leaveFormTexts = {
  grant: { nb: 'Registrer permisjon eller sykdom', nn: 'Registrer permisjon eller sjukdom' },
  refuse: { nb: 'Avslag gis som vedtak', nn: 'Avslag blir gitt som vedtak' },
  refuseThis: { nb: 'Avslå med vedtak', nn: 'Avslå med vedtak' },
  letter: { nb: 'Vedtak og brev', nn: 'Vedtak og brev' },
  save: { nb: 'Lagre', nn: 'Lagre' },
  sub: {
    nb: 'Dagene fylles ut i registeret på forhånd.',
    nn: 'Dagane blir fylte ut i registeret på førehand.',
  },
  kind: { nb: 'Hva gjelder det?', nn: 'Kva gjeld det?' },
  fromDate: { nb: 'Første dag', nn: 'Første dag' },
  toDate: { nb: 'Siste dag', nn: 'Siste dag' },
  welfareReason: { nb: 'Velferdsgrunn', nn: 'Velferdsgrunn' },
  noticeOn: { nb: 'Deltakeren ga beskjed', nn: 'Deltakaren gav beskjed' },
  noticeHint: { nb: 'Minst 14 dager før. dd.mm.åååå', nn: 'Minst 14 dagar før. dd.mm.åååå' },
  birthDate: { nb: 'Barnets fødselsdato', nn: 'Fødselsdatoen til barnet' },
  certificate: { nb: 'Legeerklæring er levert', nn: 'Legeerklæring er levert' },
  withStipend: { nb: 'Med stønad', nn: 'Med stønad' },
  reason: { nb: 'Merknad til registeret', nn: 'Merknad til registeret' },
  outcome: { nb: 'Avgjørelse', nn: 'Avgjerd' },
  hours: { nb: 'Timer per dag', nn: 'Timar per dag' },
  hoursHint: {
    nb: 'Hele og kvarte timer, som 1,5. Tomt er hele dagen.',
    nn: 'Heile og kvarte timar, som 1,5. Tomt er heile dagen.',
  },
  hoursShape: { nb: 'Skriv timer i kvarter, som 1,5.', nn: 'Skriv timar i kvarter, som 1,5.' },
  event: { nb: 'Hendelse', nn: 'Hending' },
  eventHint: {
    nb: 'Samme ord på flere permisjoner gjør dem til én hendelse.',
    nn: 'Same ord på fleire permisjonar gjer dei til éi hending.',
  },
  travel: { nb: 'Reisedager', nn: 'Reisedagar' },
  adoptedOn: { nb: 'Overtok omsorgen (adopsjon)', nn: 'Overtok omsorga (adopsjon)' },
  conditionsMet: {
    nb: 'Bor sammen med moren eller hjelper henne',
    nn: 'Bur saman med mora eller hjelper henne',
  },
  certificateFrom: { nb: 'Legeerklæring fra', nn: 'Legeerklæring frå' },
  certificateTo: { nb: 'Legeerklæring til', nn: 'Legeerklæring til' },
  preventedFromDoctor: { nb: 'Kunne ikke komme til lege i tide', nn: 'Kunne ikkje kome til lege i tide' },
  childBorn: { nb: 'Hvilket barn?', nn: 'Kva barn?' },
  cause: { nb: 'Hvem var syk?', nn: 'Kven var sjuk?' },
  couldBeOutside: { nb: 'Kunne vært lagt utenom programmet', nn: 'Kunne vore lagd utanom programmet' },
  nothingToWithdraw: { nb: 'Det er ingen permisjon å ta bort.', nn: 'Det er ingen permisjon å ta bort.' },
  notAppliedFor: {
    nb: 'Dette er en rett, og kan ikke vente på søknad.',
    nn: 'Dette er ein rett, og kan ikkje vente på søknad.',
  },
  leaves: { nb: 'Permisjoner og sykeperioder', nn: 'Permisjonar og sjukeperiodar' },
  noLeaves: { nb: 'Ingen er registrert.', nn: 'Ingen er registrerte.' },
  change: { nb: 'Endre', nn: 'Endre' },
  circumstances: { nb: 'Forhold som endrer kvotene', nn: 'Forhold som endrar kvotane' },
  circumstance: { nb: 'Forhold', nn: 'Forhold' },
  addCircumstance: { nb: 'Legg til forhold', nn: 'Legg til forhold' },
  end: { nb: 'Avslutt', nn: 'Avslutt' },
  since: { nb: 'Gjelder fra', nn: 'Gjeld frå' },
  until: { nb: 'Gjelder til', nn: 'Gjeld til' },
  why: { nb: 'Grunn', nn: 'Grunn' },
  endBeforeStart: { nb: 'Siste dag kan ikke være før første.', nn: 'Siste dag kan ikkje vere før første.' },
  tooLong: { nb: 'Permisjonen er for lang. Del den opp.', nn: 'Permisjonen er for lang. Del han opp.' },
  needed: { nb: 'Dette må være med for denne permisjonen.', nn: 'Dette må vere med for denne permisjonen.' },
} as const satisfies Record<string, Text>

export const welfareReasonTexts = {
  KINDERGARTEN: { nb: 'Tilvenning i barnehage', nn: 'Tilvenjing i barnehage' },
  SCHOOL_START: { nb: 'Barns første skoledag', nn: 'Første skuledag for barn' },
  OWN_WEDDING: { nb: 'Eget bryllup', nn: 'Eige bryllaup' },
  DEATH: { nb: 'Dødsfall', nn: 'Dødsfall' },
  APPOINTMENT: { nb: 'Time som ikke kan legges utenom', nn: 'Time som ikkje kan leggjast utanom' },
  NURSING_AT_HOME: { nb: 'Pleie i hjemmet', nn: 'Pleie i heimen' },
  OTHER: { nb: 'Annen velferdsgrunn', nn: 'Annan velferdsgrunn' },
} as const satisfies Record<string, Text>

/** Why leave was not granted. */
export const leaveRefusals = {
  'not-found': { nb: 'Deltakeren er ikke i programmet.', nn: 'Deltakaren er ikkje i programmet.' },
  'nothing-to-replace': {
    nb: 'Permisjonen er alt endret. Last siden på nytt.',
    nn: 'Permisjonen er alt endra. Last sida på nytt.',
  },
  'before-programme': {
    nb: 'Permisjonen begynner før programmet.',
    nn: 'Permisjonen byrjar før programmet.',
  },
  overlap: {
    nb: 'Deltakeren har permisjon noen av disse dagene fra før.',
    nn: 'Deltakaren har permisjon nokre av desse dagane frå før.',
  },
  'month-closed': {
    nb: 'En av dagene er i en måned som er godkjent og låst.',
    nn: 'Ein av dagane er i ein månad som er godkjend og låst.',
  },
} as const satisfies Record<string, Text>

/** The law's own reason why the facts cannot stand together. */
export const lawRefused = (message: string): Text => ({
  nb: `Opplysningene kan ikke stå sammen: ${message}`,
  nn: `Opplysningane kan ikkje stå saman: ${message}`,
})

export const leaveOutcomeTexts = {
  GRANTED: { nb: 'Innvilget eller registrert', nn: 'Innvilga eller registrert' },
  REFUSED: { nb: 'Avslått', nn: 'Avslått' },
  APPLIED: { nb: 'Søkt, ikke avgjort', nn: 'Søkt, ikkje avgjort' },
  WITHDRAWN: { nb: 'Tas bort', nn: 'Blir teken bort' },
} as const satisfies Record<string, Text>

export const childCauseTexts = {
  CHILD: { nb: 'Barnet', nn: 'Barnet' },
  CHILDMINDER: { nb: 'Den som passer barnet', nn: 'Den som passar barnet' },
  OTHER_CHILD_IN_HOSPITAL: { nb: 'Et annet barn er på sykehus', nn: 'Eit anna barn er på sjukehus' },
} as const satisfies Record<string, Text>

export const circumstanceTexts = {
  ALONE_WITH_CARE: { nb: 'Alene om omsorgen', nn: 'Aleine om omsorga' },
  CHILD_CHRONIC: {
    nb: 'Kronisk sykt barn eller barn med funksjonsnedsettelse',
    nn: 'Kronisk sjukt barn eller barn med funksjonsnedsetjing',
  },
  CHILD_HIGHER_RISK: { nb: 'Markert høyere risiko for fravær', nn: 'Markert høgare risiko for fråvær' },
  SELF_CERT_WITHDRAWN: {
    nb: 'Retten til egenmelding er trukket tilbake',
    nn: 'Retten til eigenmelding er trekt tilbake',
  },
  LONG_ILLNESS_NO_STIPEND: { nb: 'Lang sykdom, uten stønad', nn: 'Lang sjukdom, utan stønad' },
} as const satisfies Record<string, Text>

/** Why a circumstance was not recorded. */
export const circumstanceRefusals = {
  'not-found': { nb: 'Forholdet finnes ikke.', nn: 'Forholdet finst ikkje.' },
  'no-child': { nb: 'Barnet er ikke registrert i saken.', nn: 'Barnet er ikkje registrert i saka.' },
  'already-set': { nb: 'Forholdet er registrert fra før.', nn: 'Forholdet er registrert frå før.' },
} as const satisfies Record<string, Text>
