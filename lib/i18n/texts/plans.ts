import type { Text } from '../text'

export const goalTexts = {
  WORK: { nb: 'Arbeid', nn: 'Arbeid' },
  HIGHER_EDUCATION: { nb: 'Utdanning over videregående nivå', nn: 'Utdanning over vidaregåande nivå' },
  REQUALIFICATION: { nb: 'Yrkesfaglig rekvalifisering', nn: 'Yrkesfagleg rekvalifisering' },
  COMPLETE_UPPER_SECONDARY: { nb: 'Fullført videregående opplæring', nn: 'Fullført vidaregåande opplæring' },
  PARTS_OF_UPPER_SECONDARY: { nb: 'Deler av videregående opplæring', nn: 'Delar av vidaregåande opplæring' },
  VOCATIONAL_CERTIFICATE: { nb: 'Fag- eller yrkesopplæring', nn: 'Fag- eller yrkesopplæring' },
} as const satisfies Record<string, Text>

export const elementTexts = {
  WORK_DIRECTED: { nb: 'Arbeidsrettet', nn: 'Arbeidsretta' },
  EDUCATION_DIRECTED: { nb: 'Utdanningsrettet', nn: 'Utdanningsretta' },
  NORWEGIAN: { nb: 'Norsk', nn: 'Norsk' },
  SOCIAL_STUDIES: { nb: 'Samfunnskunnskap', nn: 'Samfunnskunnskap' },
  LIFE_SKILLS: { nb: 'Livsmestring', nn: 'Livsmeistring' },
  PARENTAL_GUIDANCE: { nb: 'Foreldreveiledning', nn: 'Foreldrerettleiing' },
  OTHER: { nb: 'Annet', nn: 'Anna' },
} as const satisfies Record<string, Text>

export const variantTexts = {
  MIGRATION_HEALTH: { nb: 'Migrasjon, helse og mangfold', nn: 'Migrasjon, helse og mangfald' },
  CAREER: { nb: 'Karrierekompetanse', nn: 'Karrierekompetanse' },
  GROUP: { nb: 'I gruppe', nn: 'I gruppe' },
  INDIVIDUAL: { nb: 'Individuelt', nn: 'Individuelt' },
} as const satisfies Record<string, Text>

export const milestoneTexts = {
  REVIEW: { nb: 'Gjennomgang', nn: 'Gjennomgang' },
  TEST: { nb: 'Prøve', nn: 'Prøve' },
  WORK_HOURS: { nb: 'Krav om timer', nn: 'Krav om timar' },
  HALFWAY: { nb: 'Halvveis', nn: 'Halvvegs' },
  END: { nb: 'Slutt', nn: 'Slutt' },
  OTHER: { nb: 'Annet', nn: 'Anna' },
} as const satisfies Record<string, Text>

export const planStatusTexts = {
  DRAFT: { nb: 'Utkast', nn: 'Utkast' },
  DECIDED: { nb: 'Gjelder', nn: 'Gjeld' },
  REPLACED: { nb: 'Erstattet', nn: 'Erstatta' },
} as const satisfies Record<string, Text>

export const changeTexts = {
  FINAL_GOAL: { nb: 'sluttmålet', nn: 'sluttmålet' },
  DURATION: { nb: 'lengden', nn: 'lengda' },
  NORWEGIAN_GOAL_LOWERED: { nb: 'lavere norskmål', nn: 'lågare norskmål' },
  NORWEGIAN_GOAL_RAISED: { nb: 'høyere norskmål', nn: 'høgare norskmål' },
  MANDATORY_ELEMENT: { nb: 'et element loven krever', nn: 'eit element lova krev' },
  OTHER_ELEMENT: { nb: 'andre elementer', nn: 'andre element' },
  LONG_TERM_GOAL: { nb: 'langsiktige mål', nn: 'langsiktige mål' },
  COURSE_DATE: { nb: 'datoer for elementer', nn: 'datoar for element' },
  CONTACT_DETAILS: { nb: 'sted', nn: 'stad' },
} as const satisfies Record<string, Text>

export const markTexts = {
  SUBSTANTIAL: { nb: 'Vesentlig: et enkeltvedtak', nn: 'Vesentleg: eit enkeltvedtak' },
  MINOR: { nb: 'Mindre endring', nn: 'Mindre endring' },
} as const satisfies Record<string, Text>

export const planNoticeTexts: Readonly<Record<string, Text>> = {
  CAREER_GUIDANCE_NOT_DONE: {
    nb: 'Karriereveiledning bør være gjort før vedtaket (§ 11).',
    nn: 'Karriererettleiing bør vere gjord før vedtaket (§ 11).',
  },
  GSU_LIST_CHECK: {
    nb: 'Sjekk utdanningen mot GSU-listen (forskriften § 65 a).',
    nn: 'Sjekk utdanninga mot GSU-lista (forskrifta § 65 a).',
  },
  LEGACY_LENGTH_NEEDED: {
    nb: 'Tilbudet er etter eldre regler. Kommunen må selv angi lengste programtid.',
    nn: 'Tilbodet er etter eldre reglar. Kommunen må sjølv gi opp lengste programtid.',
  },
  AGE_25_DATE_UNCLEAR: {
    nb: 'Deltakeren fyller 25 år før start. Loven sier ikke hvilken dag som gjelder.',
    nn: 'Deltakaren fyller 25 år før start. Lova seier ikkje kva dag som gjeld.',
  },
  CAPACITY_EXCEPTION_USED: {
    nb: 'Unntaket for kapasitet i foreldreveiledning er brukt.',
    nn: 'Unntaket for kapasitet i foreldrerettleiing er brukt.',
  },
  MARK_DIFFERS: {
    nb: 'Endringen er merket annerledes enn regelen foreslår. Skriv hvorfor i grunnen.',
    nn: 'Endringa er merkt annleis enn regelen foreslår. Skriv kvifor i grunnen.',
  },
  OVER_55_DATE_UNCLEAR: {
    nb: 'Deltakeren var ikke over 55 da tillatelsen ble gitt. Vurder hvilken dag som gjelder.',
    nn: 'Deltakaren var ikkje over 55 då løyvet vart gitt. Vurder kva dag som gjeld.',
  },
  COHORT_BOUNDARY_DATE: {
    nb: 'Tilbudet er gitt på overgangsdagen. Vurder hvilke regler som gjelder.',
    nn: 'Tilbodet er gitt på overgangsdagen. Vurder kva reglar som gjeld.',
  },
}

export const planTexts = {
  noPlan: { nb: 'Integreringsplan', nn: 'Integreringsplan' },
  noPlanLead: {
    nb: 'Fotfeste lager et utkast av opplysningene i saken. Dere endrer det sammen, og et menneske setter planen.',
    nn: 'Fotfeste lagar eit utkast av opplysningane i saka. De endrar det saman, og eit menneske set planen.',
  },
  notAssessed: {
    nb: 'Vurder rett og plikt før du lager plan.',
    nn: 'Vurder rett og plikt før du lagar plan.',
  },
  toAssessment: { nb: 'Gå til rett og plikt', nn: 'Gå til rett og plikt' },
  outside: {
    nb: 'Personen er utenfor ordningen. Det skal ikke lages plan.',
    nn: 'Personen er utanfor ordninga. Det skal ikkje lagast plan.',
  },
  generate: { nb: 'Lag utkast', nn: 'Lag utkast' },
  goal: { nb: 'Sluttmål', nn: 'Sluttmål' },
  goalAsProposed: { nb: 'Foreslått mål', nn: 'Foreslått mål' },
  goalWish: { nb: 'Annet sluttmål', nn: 'Anna sluttmål' },
  goalWishHint: {
    nb: 'La stå tomt for å bruke forslaget. Deltakerens ønske går først.',
    nn: 'La stå tomt for å bruke forslaget. Ønsket til deltakaren går først.',
  },
  offeredOn: { nb: 'Tilbud om oppstart gitt', nn: 'Tilbod om oppstart gitt' },
  startsOn: { nb: 'Programmet starter', nn: 'Programmet startar' },
  endsOn: { nb: 'Programmet slutter', nn: 'Programmet sluttar' },
  save: { nb: 'Lagre plan', nn: 'Lagre plan' },
  saved: { nb: 'Planen er lagret.', nn: 'Planen er lagra.' },
  decide: { nb: 'Sett planen', nn: 'Set planen' },
  weeks: { nb: 'Uke for uke', nn: 'Veke for veke' },
  weekGrid: { nb: 'Timer uke for uke', nn: 'Timar veke for veke' },
  weekGridHint: {
    nb: 'Skriv timene rett inn. Piltastene flytter mellom rutene. Tom rute tar elementet ut av de ukene.',
    nn: 'Skriv timane rett inn. Piltastane flyttar mellom rutene. Tom rute tek elementet ut av dei vekene.',
  },
  weekGridUnread: {
    nb: 'Skriv timene som 15 eller 7,5, i hele kvarter. Ruten beholder det den hadde.',
    nn: 'Skriv timane som 15 eller 7,5, i heile kvarter. Ruta beheld det ho hadde.',
  },
  details: { nb: 'Elementene hver for seg', nn: 'Elementa kvar for seg' },
  sum: { nb: 'Sum', nn: 'Sum' },
  of: { nb: 'av', nn: 'av' },
  difference: { nb: 'Endret fra forrige versjon', nn: 'Endra frå førre versjon' },
  before: { nb: 'Før', nn: 'Før' },
  after: { nb: 'Nå', nn: 'No' },
  decideLead: {
    nb: 'Nå blir dette planen som gjelder. Så skriver du vedtaket med brev, og en annen godkjenner det. Deltakeren kan klage når brevet er gitt.',
    nn: 'No blir dette planen som gjeld. Så skriv du vedtaket med brev, og ein annan godkjenner det. Deltakaren kan klage når brevet er gitt.',
  },
  decideMinorLead: {
    nb: 'Endringen er merket som mindre, og er ikke et enkeltvedtak. Lagre endringer først.',
    nn: 'Endringa er merkt som mindre, og er ikkje eit enkeltvedtak. Lagre endringar først.',
  },
  decidedOn: { nb: 'Dato planen settes', nn: 'Dato planen blir sett' },
  saveFirst: {
    nb: 'Planen har endringer som ikke er lagret. Lagre planen først.',
    nn: 'Planen har endringar som ikkje er lagra. Lagre planen først.',
  },
  toDecision: { nb: 'Sett planen', nn: 'Set planen' },
  missingTitle: { nb: 'Dette mangler', nn: 'Dette manglar' },
  nothingMissing: {
    nb: 'Planen har alt loven krever. Du kan sette den.',
    nn: 'Planen har alt lova krev. Du kan setje han.',
  },
  notices: { nb: 'Vurder dette', nn: 'Vurder dette' },
  goals: { nb: 'Mål', nn: 'Mål' },
  longTermGoals: { nb: 'Langsiktige mål', nn: 'Langsiktige mål' },
  longTermGoalsHint: { nb: 'Gjerne med deltakerens egne ord.', nn: 'Gjerne med deltakaren sine eigne ord.' },
  goalReasonCode: { nb: 'Hvorfor ikke fullført videregående', nn: 'Kvifor ikkje fullført vidaregåande' },
  goalReasonHint: {
    nb: 'Fylles ut når deltakeren er under 25 år og målet er et annet (§ 14).',
    nn: 'Blir fylt ut når deltakaren er under 25 år og målet er eit anna (§ 14).',
  },
  goalReasonText: { nb: 'Begrunnelse', nn: 'Grunngiving' },
  norwegianGoals: { nb: 'Norskmål', nn: 'Norskmål' },
  listening: { nb: 'Lytte', nn: 'Lytte' },
  reading: { nb: 'Lese', nn: 'Lese' },
  writing: { nb: 'Skrive', nn: 'Skrive' },
  oral: { nb: 'Snakke', nn: 'Snakke' },
  byGrade: {
    nb: 'Målet er karakter i videregående eller forberedende opplæring',
    nn: 'Målet er karakter i vidaregåande eller førebuande opplæring',
  },
  norwegianExtent: { nb: 'Omfang av norskopplæringen', nn: 'Omfang av norskopplæringa' },
  socialStudiesHours: { nb: 'Timer samfunnskunnskap', nn: 'Timar samfunnskunnskap' },
  elements: { nb: 'Elementer i uken', nn: 'Element i veka' },
  element: { nb: 'Element', nn: 'Element' },
  addElement: { nb: 'Legg til element', nn: 'Legg til element' },
  removeElement: { nb: 'Fjern elementet', nn: 'Fjern elementet' },
  kind: { nb: 'Slag', nn: 'Slag' },
  variant: { nb: 'Del eller form', nn: 'Del eller form' },
  variantHint: {
    nb: 'For livsmestring og foreldreveiledning.',
    nn: 'For livsmeistring og foreldrerettleiing.',
  },
  elementTitle: { nb: 'Navn', nn: 'Namn' },
  place: { nb: 'Sted', nn: 'Stad' },
  hoursPerWeek: { nb: 'Timer i uken', nn: 'Timar i veka' },
  from: { nb: 'Fra', nn: 'Frå' },
  to: { nb: 'Til', nn: 'Til' },
  sessions: { nb: 'Antall møter', nn: 'Talet på møte' },
  totalHours: { nb: 'Timer i alt', nn: 'Timar i alt' },
  because: { nb: 'Hvorfor', nn: 'Kvifor' },
  cite: { nb: 'Hjemmel', nn: 'Heimel' },
  reasons: { nb: 'Begrunnelse', nn: 'Grunngiving' },
  elementsJustification: {
    nb: 'Hvorfor disse arbeids- og utdanningsrettede elementene',
    nn: 'Kvifor desse arbeids- og utdanningsretta elementa',
  },
  effectJustification: {
    nb: 'Hvordan de styrker deltakelse i arbeid og norskmålet',
    nn: 'Korleis dei styrkjer deltaking i arbeid og norskmålet',
  },
  capacityReason: {
    nb: 'Hvorfor færre møter i foreldreveiledning',
    nn: 'Kvifor færre møte i foreldrerettleiing',
  },
  capacityHint: {
    nb: 'Bare når kapasiteten gjør at det blir færre enn åtte i gruppe eller fem individuelle.',
    nn: 'Berre når kapasiteten gjer at det blir færre enn åtte i gruppe eller fem individuelle.',
  },
  together: { nb: 'Sammen med deltakeren', nn: 'Saman med deltakaren' },
  mappingDoneOn: { nb: 'Kompetansekartlegging gjort', nn: 'Kompetansekartlegging gjord' },
  careerGuidanceDoneOn: { nb: 'Karriereveiledning gjort', nn: 'Karriererettleiing gjord' },
  madeWithParticipant: {
    nb: 'Planen er laget sammen med deltakeren',
    nn: 'Planen er laga saman med deltakaren',
  },
  participantAgrees: { nb: 'Deltakeren er enig i planen', nn: 'Deltakaren er samd i planen' },
  participantView: { nb: 'Deltakerens syn', nn: 'Synet til deltakaren' },
  participantViewHint: {
    nb: 'Skriv med deltakerens egne ord. Må fylles ut når dere er uenige.',
    nn: 'Skriv med deltakaren sine eigne ord. Må fyllast ut når de er usamde.',
  },
  appealInfo: {
    nb: 'Brevet med planen opplyser om klageadgang',
    nn: 'Brevet med planen opplyser om klagerett',
  },
  milestones: { nb: 'Milepæler', nn: 'Milepælar' },
  milestone: { nb: 'Milepæl', nn: 'Milepæl' },
  addMilestone: { nb: 'Legg til milepæl', nn: 'Legg til milepæl' },
  removeMilestone: { nb: 'Fjern milepælen', nn: 'Fjern milepælen' },
  on: { nb: 'Dato', nn: 'Dato' },
  revision: { nb: 'Endringen', nn: 'Endringa' },
  changeReason: { nb: 'Grunn til endringen', nn: 'Grunn til endringa' },
  mark: { nb: 'Hva slags endring', nn: 'Kva slags endring' },
  participantHeard: { nb: 'Deltakeren har fått uttale seg', nn: 'Deltakaren har fått uttale seg' },
  newVersion: { nb: 'Lag ny versjon', nn: 'Lag ny versjon' },
  newVersionLead: {
    nb: 'Planen som gjelder, står til den nye er satt.',
    nn: 'Planen som gjeld, står til den nye er sett.',
  },
  hours: { nb: 'Timer mot krav', nn: 'Timar mot krav' },
  wholeWeek: { nb: 'Hele uken', nn: 'Heile veka' },
  workDirected: { nb: 'Arbeidsrettet', nn: 'Arbeidsretta' },
  norwegian: { nb: 'Norsk', nn: 'Norsk' },
  course: { nb: 'Kurs', nn: 'Kurs' },
  directed: { nb: 'Arbeid og utdanning', nn: 'Arbeid og utdanning' },
  timeline: { nb: 'Programløpet', nn: 'Programløpet' },
  phases: { nb: 'Faser', nn: 'Fasar' },
  today: { nb: 'I dag', nn: 'I dag' },
  versions: { nb: 'Versjoner', nn: 'Versjonar' },
  fullTimeMet: { nb: 'Fulltid hele programmet', nn: 'Fulltid heile programmet' },
  writeDecision: { nb: 'Skriv vedtaket', nn: 'Skriv vedtaket' },
  toAgreement: { nb: 'Gå til erklæringen', nn: 'Gå til erklæringa' },
  reviewBy: { nb: 'Neste gjennomgang', nn: 'Neste gjennomgang' },
  asPdf: { nb: 'Planen som PDF', nn: 'Planen som PDF' },
} as const satisfies Record<string, Text>

export const phaseTexts = {
  BEGINNING: { nb: 'Komme i gang', nn: 'Kome i gang' },
  BUILDING: { nb: 'Bygge opp', nn: 'Byggje opp' },
  TOWARDS_GOAL: { nb: 'Mot sluttmålet', nn: 'Mot sluttmålet' },
} as const satisfies Record<string, Text>

export const lengtheningTexts = {
  title: { nb: 'Programmet blir lengre', nn: 'Programmet blir lengre' },
  unclear: {
    nb: 'Forskriften kan leses på to måter. Den som endrer planen, velger.',
    nn: 'Forskrifta kan lesast på to måtar. Den som endrar planen, vel.',
  },
  length: { nb: 'Lengden', nn: 'Lengda' },
  same: { nb: 'Som før', nn: 'Som før' },
  lane: { nb: 'Forslag til lengre program', nn: 'Forslag til lengre program' },
} as const satisfies Record<string, Text>

const virkedager = (days: number) => (days === 1 ? 'virkedag' : 'virkedager')
const virkedagar = (days: number) => (days === 1 ? 'virkedag' : 'virkedagar')

export const lengtheningLead = (days: number): Text => ({
  nb: `Permisjon og gyldig fravær er ${days} virkedager. Når det er over ti, kommer det i tillegg til lengden.`,
  nn: `Permisjon og gyldig fråvær er ${days} virkedagar. Når det er over ti, kjem det i tillegg til lengda.`,
})
export const addedAll = (days: number, endsOn: string): Text => ({
  nb: `Alle dagene: ${days} ${virkedager(days)}, til ${endsOn}`,
  nn: `Alle dagane: ${days} ${virkedagar(days)}, til ${endsOn}`,
})
export const addedAboveTen = (days: number, endsOn: string): Text => ({
  nb: `Bare dagene over ti: ${days} ${virkedager(days)}, til ${endsOn}`,
  nn: `Berre dagane over ti: ${days} ${virkedagar(days)}, til ${endsOn}`,
})

export const planTitle = (number: number): Text => ({
  nb: `Plan, versjon ${number}`,
  nn: `Plan, versjon ${number}`,
})

export const nextIssue = (at: number, total: number): Text => ({
  nb: `Neste mangel, ${at} av ${total}`,
  nn: `Neste mangel, ${at} av ${total}`,
})

const COUNTS_NB = ['Ingen ting', 'Én ting', 'To ting', 'Tre ting', 'Fire ting', 'Fem ting']
const COUNTS_NN = ['Ingen ting', 'Éin ting', 'To ting', 'Tre ting', 'Fire ting', 'Fem ting']
export const missingCount = (total: number): Text => ({
  nb: `${COUNTS_NB[total] ?? `${total} ting`} mangler`,
  nn: `${COUNTS_NN[total] ?? `${total} ting`} manglar`,
})

/** `uke 11–35`, and over a new year `uke 50 2027–4 2028`. */
export const weeksFromTo = (
  first: { year: number; week: number },
  last: { year: number; week: number },
): Text => {
  const sameYear = first.year === last.year
  const start = sameYear ? `${first.week}` : `${first.week}/${first.year % 100}`
  const end = sameYear ? `${last.week}` : `${last.week}/${last.year % 100}`
  const weeks = start === end ? start : `${start}–${end}`
  return { nb: `uke ${weeks}`, nn: `veke ${weeks}` }
}

export const lacksHours = (hours: string, from: string, to: string): Text => ({
  nb: `Mangler ${hours} t til fulltid fra ${from} til ${to}`,
  nn: `Manglar ${hours} t til fulltid frå ${from} til ${to}`,
})

export const overHours = (hours: string, from: string, to: string): Text => ({
  nb: `${hours} t over fulltid fra ${from} til ${to}`,
  nn: `${hours} t over fulltid frå ${from} til ${to}`,
})

export const requiredSince = (day: string): Text => ({ nb: `Kreves fra ${day}`, nn: `Er kravet frå ${day}` })

export const weeklyHours = (hours: string): Text => ({ nb: `${hours} t i uken`, nn: `${hours} t i veka` })

export const latestEndHint = (day: string): Text => ({
  nb: `Senest ${day} etter §§ 13 og 14.`,
  nn: `Seinast ${day} etter §§ 13 og 14.`,
})

export const changedSinceLast = (changes: readonly Text[]): Text => ({
  nb: `Endret fra forrige versjon: ${changes.map(({ nb }) => nb).join(', ')}.`,
  nn: `Endra frå førre versjon: ${changes.map(({ nn }) => nn).join(', ')}.`,
})

export const planRefusals = {
  'not-found': { nb: 'Saken finnes ikke her.', nn: 'Saka finst ikkje her.' },
  'not-assessed': planTexts.notAssessed,
  'outside-target-group': planTexts.outside,
  'plan-exists': {
    nb: 'Saken har allerede en plan. Lag en ny versjon av den.',
    nn: 'Saka har alt ein plan. Lag ein ny versjon av han.',
  },
  'already-decided': {
    nb: 'Planen er satt og kan ikke endres. Lag en ny versjon.',
    nn: 'Planen er sett og kan ikkje endrast. Lag ein ny versjon.',
  },
  'not-in-force': {
    nb: 'Bare planen som gjelder, kan få en ny versjon.',
    nn: 'Berre planen som gjeld, kan få ein ny versjon.',
  },
  'draft-exists': {
    nb: 'Det er allerede et utkast til ny versjon. Gjør det ferdig først.',
    nn: 'Det er alt eit utkast til ny versjon. Gjer det ferdig først.',
  },
  'nothing-to-add': {
    nb: 'Permisjon og fravær forlenger ikke denne planen nå.',
    nn: 'Permisjon og fråvær forlengjer ikkje denne planen no.',
  },
  'decided-in-future': {
    nb: 'Planen kan ikke settes på en dag etter i dag.',
    nn: 'Planen kan ikkje setjast på ein dag etter i dag.',
  },
} as const satisfies Record<string, Text>

export const noneText: Text = { nb: 'Ingen', nn: 'Ingen' }
