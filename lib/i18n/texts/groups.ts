import type { Text } from '../text'

export const groupTexts = {
  title: { nb: 'Grupper og timeplan', nn: 'Grupper og timeplan' },
  sub: {
    nb: 'Hvem som går hvor, når de møtes, og hvem som fører.',
    nn: 'Kven som går kvar, når dei møtest, og kven som fører.',
  },
  newGroup: { nb: 'Ny gruppe', nn: 'Ny gruppe' },
  name: { nb: 'Navn', nn: 'Namn' },
  kind: { nb: 'Slag', nn: 'Slag' },
  teacher: { nb: 'Lærer eller den som fører', nn: 'Lærar eller den som fører' },
  setTeacher: { nb: 'Endre hvem som fører', nn: 'Endre kven som fører' },
  change: { nb: 'Endre', nn: 'Endre' },
  parts: { nb: 'Deler av gruppen', nn: 'Delar av gruppa' },
  tabOverview: { nb: 'Oversikt', nn: 'Oversikt' },
  tabWeek: { nb: 'Uken', nn: 'Veka' },
  tabPeople: { nb: 'Deltakere og timeplan', nn: 'Deltakarar og timeplan' },
  noTeacher: {
    nb: 'Ingen fører. Økter blir stående som ikke ført.',
    nn: 'Ingen fører. Økter blir ståande som ikkje førte.',
  },
  nobody: { nb: 'Ingen', nn: 'Ingen' },
  members: { nb: 'Deltakere', nn: 'Deltakarar' },
  times: { nb: 'Timeplan', nn: 'Timeplan' },
  noTimes: { nb: 'Gruppen har ingen faste tider ennå.', nn: 'Gruppa har ingen faste tider enno.' },
  noMembers: { nb: 'Ingen går i gruppen.', nn: 'Ingen går i gruppa.' },
  noGroups: { nb: 'Det er ingen grupper ennå.', nn: 'Det er ingen grupper enno.' },
  changeTimes: { nb: 'Ny timeplan', nn: 'Ny timeplan' },
  validFrom: { nb: 'Gjelder fra', nn: 'Gjeld frå' },
  validFromHint: {
    nb: 'Økter før dagen blir stående. dd.mm.åååå',
    nn: 'Økter før dagen blir ståande. dd.mm.åååå',
  },
  weekday: { nb: 'Ukedag', nn: 'Vekedag' },
  from: { nb: 'Fra', nn: 'Frå' },
  to: { nb: 'Til', nn: 'Til' },
  since: { nb: 'fra', nn: 'frå' },
  room: { nb: 'Rom', nn: 'Rom' },
  addTime: { nb: 'Legg til tid', nn: 'Legg til tid' },
  removeTime: { nb: 'Fjern tiden', nn: 'Fjern tida' },
  save: { nb: 'Lagre', nn: 'Lagre' },
  enrol: { nb: 'Meld inn deltaker', nn: 'Meld inn deltakar' },
  participant: { nb: 'Deltaker', nn: 'Deltakar' },
  firstDay: { nb: 'Første dag', nn: 'Første dag' },
  moveFrom: { nb: 'Flytter fra gruppe', nn: 'Flyttar frå gruppe' },
  end: { nb: 'Meld ut', nn: 'Meld ut' },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag' },
  closedDays: { nb: 'Dager uten undervisning', nn: 'Dagar utan undervisning' },
  closedDaysSub: {
    nb: 'Kommunens egne fridager og ferier. Fridagene i forskriften § 17 er med fra før.',
    nn: 'Dei eigne fridagane og feriane til kommunen. Fridagane i forskrifta § 17 er med frå før.',
  },
  closeDays: { nb: 'Legg til dager', nn: 'Legg til dagar' },
  allGroups: { nb: 'Alle grupper', nn: 'Alle grupper' },
  group: { nb: 'Gruppe', nn: 'Gruppe' },
  what: { nb: 'Hva er det?', nn: 'Kva er det?' },
  remove: { nb: 'Ta bort', nn: 'Ta bort' },
  noClosedDays: { nb: 'Ingen egne fridager er lagt inn.', nn: 'Ingen eigne fridagar er lagde inn.' },
  substitutes: { nb: 'Vikarer', nn: 'Vikarar' },
  substitute: { nb: 'Vikar', nn: 'Vikar' },
  addSubstitute: { nb: 'Sett inn vikar', nn: 'Set inn vikar' },
  noSubstitutes: { nb: 'Ingen vikarer.', nn: 'Ingen vikarar.' },
  toGroup: { nb: 'Åpne', nn: 'Opne' },
  action: { nb: 'Handling', nn: 'Handling' },
  timesOverlap: { nb: 'To tider er samtidig.', nn: 'To tider er samtidig.' },
  clockShape: { nb: 'Skriv klokkeslett som 08.30.', nn: 'Skriv klokkeslett som 08.30.' },
  quarterLengths: {
    nb: 'Økten må vare hele kvarter og slutte etter at den begynner.',
    nn: 'Økta må vare heile kvarter og slutte etter at ho byrjar.',
  },
  endBeforeStart: { nb: 'Siste dag kan ikke være før første.', nn: 'Siste dag kan ikkje vere før første.' },
} as const satisfies Record<string, Text>

export const groupKindTexts = {
  CLASS: { nb: 'Klasse', nn: 'Klasse' },
  COURSE: { nb: 'Kurs', nn: 'Kurs' },
  PRACTICE: { nb: 'Praksisplass', nn: 'Praksisplass' },
  SCHOOL: { nb: 'Videregående skole', nn: 'Vidaregåande skule' },
  INDIVIDUAL: { nb: 'Egen aktivitet', nn: 'Eigen aktivitet' },
} as const satisfies Record<string, Text>

/** Why a group or its timetable was not changed. */
export const groupRefusals = {
  'not-found': { nb: 'Gruppen eller personen finnes ikke.', nn: 'Gruppa eller personen finst ikkje.' },
  'name-taken': { nb: 'En annen gruppe heter det samme.', nn: 'Ei anna gruppe heiter det same.' },
  'already-enrolled': {
    nb: 'Deltakeren går alt i gruppen disse dagene.',
    nn: 'Deltakaren går alt i gruppa desse dagane.',
  },
  'not-in-programme': {
    nb: 'Deltakeren er ikke i programmet den dagen.',
    nn: 'Deltakaren er ikkje i programmet den dagen.',
  },
  'not-enrolled': { nb: 'Deltakeren går ikke i gruppen.', nn: 'Deltakaren går ikkje i gruppa.' },
  'marks-after': {
    nb: 'Deltakeren er ført i gruppen etter denne dagen. Det som er ført, blir stående.',
    nn: 'Deltakaren er ført i gruppa etter denne dagen. Det som er ført, blir ståande.',
  },
  'registers-exist': {
    nb: 'Noen av dagene er alt ført. Det som er ført, blir stående.',
    nn: 'Nokre av dagane er alt førte. Det som er ført, blir ståande.',
  },
} as const satisfies Record<string, Text>
