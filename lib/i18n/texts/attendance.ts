import type { Text } from '../text'

const days = (count: number): Text => ({
  nb: count === 1 ? '1 dag' : `${count} dager`,
  nn: count === 1 ? '1 dag' : `${count} dagar`,
})

export const attendanceTexts = {
  title: { nb: 'Fremmøte', nn: 'Frammøte' },
  today: { nb: 'I dag', nn: 'I dag' },
  notRegistered: { nb: 'Ikke ført', nn: 'Ikkje ført' },
  notRegisteredSub: { nb: 'Eldste først.', nn: 'Eldste først.' },
  allRegistered: { nb: 'Alle økter er ført.', nn: 'Alle økter er førte.' },
  theWeek: { nb: 'Uken', nn: 'Veka' },
  previousWeek: { nb: 'Forrige uke', nn: 'Førre veke' },
  nextWeek: { nb: 'Neste uke', nn: 'Neste veke' },
  noSessionsToday: { nb: 'Ingen økter i dag.', nn: 'Ingen økter i dag.' },
  noSessions: { nb: 'Ingen økter denne uken.', nn: 'Ingen økter denne veka.' },
  class: { nb: 'Gruppe', nn: 'Gruppe' },
  day: { nb: 'Dag', nn: 'Dag' },
  time: { nb: 'Tid', nn: 'Tid' },
  teacher: { nb: 'Lærer', nn: 'Lærar' },
  state: { nb: 'Status', nn: 'Status' },
  register: { nb: 'Før økten', nn: 'Før økta' },
  open: { nb: 'Åpne', nn: 'Opne' },
  settleLink: { nb: 'Avklar fravær', nn: 'Avklar fråvær' },
  decisionSaved: { nb: 'Avgjørelsen er lagret.', nn: 'Avgjerda er lagra.' },
  chooseOne: { nb: 'Velg en deltaker i listen.', nn: 'Vel ein deltakar i lista.' },
  nothingPending: { nb: 'Ingen fravær venter på avklaring.', nn: 'Ingen fråvær ventar på avklaring.' },

  number: { nb: 'Nr.', nn: 'Nr.' },
  participant: { nb: 'Deltaker', nn: 'Deltakar' },
  thatDay: { nb: 'Den dagen', nn: 'Den dagen' },
  remark: { nb: 'Merknad', nn: 'Merknad' },
  lastTen: { nb: 'Siste ti økter', nn: 'Siste ti økter' },
  previousSession: { nb: 'Forrige økt', nn: 'Førre økt' },
  nextSession: { nb: 'Neste økt', nn: 'Neste økt' },
  save: { nb: 'Lagre økten', nn: 'Lagre økta' },
  saveShort: { nb: 'Lagre', nn: 'Lagre' },
  savedNow: { nb: 'Økten er lagret', nn: 'Økta er lagra' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …' },
  thisSession: { nb: 'Denne økten', nn: 'Denne økta' },
  present: { nb: 'til stede', nn: 'til stades' },
  exceptions: { nb: 'unntak', nn: 'unntak' },
  pendingIsNotInvalid: { nb: 'Uavklart er ikke ugyldig.', nn: 'Uavklart er ikkje ugyldig.' },
  pendingMeans: {
    nb: 'Deltakeren får spørsmål på sitt språk. Bare en navngitt rådgiver kan avgjøre det.',
    nn: 'Deltakaren får spørsmål på sitt språk. Berre ein namngitt rådgivar kan avgjere det.',
  },
  keys: { nb: 'Taster', nn: 'Tastar' },
  move: { nb: 'Flytt', nn: 'Flytt' },
  goToNumber: { nb: 'Gå til nummer', nn: 'Gå til nummer' },
  presentAgain: { nb: 'Til stede igjen', nn: 'Til stades igjen' },
  undo: { nb: 'Angre', nn: 'Angre' },
  space: { nb: 'Mellomrom', nn: 'Mellomrom' },
  savedOnce: { nb: 'Virker uten nett. Lagres én gang.', nn: 'Verkar utan nett. Blir lagra éin gong.' },
  offline: {
    nb: 'Uten nett. Registeret ligger på denne maskinen og sendes når nettet er tilbake.',
    nn: 'Utan nett. Registeret ligg på denne maskina og blir sendt når nettet er tilbake.',
  },
  restored: {
    nb: 'Dette er det du førte sist, og som ikke ble lagret ennå.',
    nn: 'Dette er det du førte sist, og som ikkje vart lagra enno.',
  },
  allPresentHint: {
    nb: 'Alle er til stede. Trykk på dem som mangler.',
    nn: 'Alle er til stades. Trykk på dei som manglar.',
  },
  reportedBySelf: { nb: 'Meldt av deltakeren', nn: 'Meldt av deltakaren' },
  prefilled: { nb: 'Forhåndsutfylt', nn: 'Utfylt på førehand' },
  quarterPerPress: { nb: 'ett kvarter per trykk', nn: 'eitt kvarter per trykk' },
  lessTime: { nb: 'Et kvarter mindre', nn: 'Eit kvarter mindre' },
  moreTime: { nb: 'Et kvarter mer', nn: 'Eit kvarter meir' },
  decidedAlready: { nb: 'Avgjort', nn: 'Avgjort' },
  chooseCode: { nb: 'Hva er riktig?', nn: 'Kva er rett?' },
  conflictTitle: { nb: 'To har ført dette ulikt', nn: 'To har ført dette ulikt' },
  conflictWhat: {
    nb: 'Velg hva som er riktig for hver av dem, og lagre igjen. Resten er slått sammen.',
    nn: 'Vel kva som er rett for kvar av dei, og lagre igjen. Resten er slått saman.',
  },
  yours: { nb: 'Du', nn: 'Du' },
  lockedClosed: {
    nb: 'Måneden er godkjent og låst. Det som endres nå, avgjøres under «Avklar fravær» og blir en forskjell i neste måned.',
    nn: 'Månaden er godkjend og låst. Det som blir endra no, blir avgjort under «Avklar fråvær» og blir ein skilnad i neste månad.',
  },
  lockedOther: {
    nb: 'Dette er en annen lærers gruppe. Du kan lese, men ikke føre.',
    nn: 'Dette er gruppa til ein annan lærar. Du kan lese, men ikkje føre.',
  },
  lockedFuture: {
    nb: 'Økten har ikke vært ennå. Den kan føres fra dagen den holdes.',
    nn: 'Økta har ikkje vore enno. Ho kan førast frå dagen ho blir halden.',
  },
  outsideTimetable: {
    nb: 'Gruppen har ikke økt på denne tiden.',
    nn: 'Gruppa har ikkje økt på denne tida.',
  },

  settleTitle: { nb: 'Avklar fravær', nn: 'Avklar fråvær' },
  settleSub: {
    nb: 'Uavklart fravær gir aldri trekk. En navngitt person avgjør hva det var.',
    nn: 'Uavklart fråvær gir aldri trekk. Ein namngitt person avgjer kva det var.',
  },
  unsettled: { nb: 'Uavklart', nn: 'Uavklart' },
  whichDays: { nb: 'Hvilke dager gjelder det?', nn: 'Kva dagar gjeld det?' },
  whatWasIt: { nb: 'Hva var det?', nn: 'Kva var det?' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving' },
  reasonHint: {
    nb: 'Må skrives når fraværet er ugyldig. Deltakeren får lese den.',
    nn: 'Må skrivast når fråværet er ugyldig. Deltakaren får lese ho.',
  },
  heard: { nb: 'Deltakeren har forklart seg', nn: 'Deltakaren har forklart seg' },
  heardHint: {
    nb: 'Er svarfristen ikke ute, må deltakeren være hørt før fraværet kan bli ugyldig.',
    nn: 'Er svarfristen ikkje ute, må deltakaren vere høyrd før fråværet kan bli ugyldig.',
  },
  decide: { nb: 'Lagre avgjørelsen', nn: 'Lagre avgjerda' },
  lawOnInvalid: {
    nb: 'Fraværet er ugyldig når deltakeren ikke har fått permisjon, og det ikke skyldes sykdom eller andre tvingende velferdsgrunner. Da trekkes stønaden like mye som fraværet varte.',
    nn: 'Fråværet er ugyldig når deltakaren ikkje har fått permisjon, og det ikkje kjem av sjukdom eller andre tvingande velferdsgrunnar. Då blir stønaden trekt like mykje som fråværet varte.',
  },
  chooseDays: { nb: 'Velg minst én dag.', nn: 'Vel minst éin dag.' },
  reasonNeeded: {
    nb: 'Skriv hvorfor fraværet er ugyldig. Deltakeren har krav på en grunn.',
    nn: 'Skriv kvifor fråværet er ugyldig. Deltakaren har krav på ein grunn.',
  },
  askThem: { nb: 'Spør deltakeren på eget språk', nn: 'Spør deltakaren på eige språk' },
  askAgain: { nb: 'Spør på nytt', nn: 'Spør på nytt' },
  printQuestion: { nb: 'Skriv ut spørsmålet', nn: 'Skriv ut spørsmålet' },
  notAsked: { nb: 'Deltakeren er ikke spurt ennå.', nn: 'Deltakaren er ikkje spurd enno.' },
  answerBy: { nb: 'Svarfrist', nn: 'Svarfrist' },
  setBy: { nb: 'Ført av', nn: 'Ført av' },

  ofCase: { nb: 'Fremmøte', nn: 'Frammøte' },
  quotas: { nb: 'Kvoter', nn: 'Kvotar' },
  absences: { nb: 'Fravær', nn: 'Fråvær' },
  noAbsence: { nb: 'Ingen fravær er ført.', nn: 'Ingen fråvær er ført.' },
  change: { nb: 'Endre', nn: 'Endre' },
  what: { nb: 'Hva', nn: 'Kva' },
  length: { nb: 'Tid', nn: 'Tid' },
  effect: { nb: 'Følge', nn: 'Følgje' },
  decision: { nb: 'Avgjørelse', nn: 'Avgjerd' },
  wholeDay: { nb: 'hele dagen', nn: 'heile dagen' },
  law: { nb: 'Lov', nn: 'Lov' },
  notInProgramme: {
    nb: 'Introduksjonsprogrammet har ikke begynt for denne personen. Timer i norsk og samfunnskunnskap står under Opplæring.',
    nn: 'Introduksjonsprogrammet har ikkje byrja for denne personen. Timar i norsk og samfunnskunnskap står under Opplæring.',
  },
  selfCertifiedDays: { nb: 'Egenmelding, dager i perioden', nn: 'Eigenmelding, dagar i perioden' },
  selfCertifiedTimes: { nb: 'Egenmeldinger siste 12 måneder', nn: 'Eigenmeldingar siste 12 månader' },
  childIllness: { nb: 'Sykt barn, siste 12 måneder', nn: 'Sjukt barn, siste 12 månader' },
  welfare: { nb: 'Velferdspermisjon i år', nn: 'Velferdspermisjon i år' },
  religious: { nb: 'Religiøse høytidsdager i år', nn: 'Religiøse høgtidsdagar i år' },
  holiday: { nb: 'Feriedager i år', nn: 'Feriedagar i år' },
  kept: { nb: 'Stønaden beholdes', nn: 'Stønaden blir behalden' },
  lost: { nb: 'Ikke stønad', nn: 'Ikkje stønad' },
  review: { nb: 'Må avgjøres', nn: 'Må avgjerast' },
  noConsequence: { nb: 'Ingen', nn: 'Ingen' },
  goToParticipant: { nb: 'Til saken', nn: 'Til saka' },
} as const satisfies Record<string, Text>

/** What each mark means. */
export const markTexts = {
  PRESENT: { nb: 'Til stede', nn: 'Til stades' },
  UNEXPLAINED: { nb: 'Borte, uavklart', nn: 'Borte, uavklart' },
  LATE: { nb: 'Sen eller gikk tidlig', nn: 'Sein eller gjekk tidleg' },
  SELF_CERT: { nb: 'Egenmelding', nn: 'Eigenmelding' },
  MEDICAL: { nb: 'Legeerklæring', nn: 'Legeerklæring' },
  SICK_CHILD: { nb: 'Sykt barn', nn: 'Sjukt barn' },
  CHILD_MEDICAL: { nb: 'Sykt barn, legeerklæring', nn: 'Sjukt barn, legeerklæring' },
  COMPELLING: { nb: 'Tvingende velferdsgrunn', nn: 'Tvingande velferdsgrunn' },
  LEAVE: { nb: 'Permisjon', nn: 'Permisjon' },
  INVALID: { nb: 'Ugyldig', nn: 'Ugyldig' },
} as const satisfies Record<string, Text>

/** The shorter words of the phone. */
export const shortMarkTexts = {
  ...markTexts,
  UNEXPLAINED: { nb: 'Borte', nn: 'Borte' },
  LATE: { nb: 'Sen', nn: 'Sein' },
} as const satisfies Record<string, Text>

/** Choices when absence is decided; the first word tells the consequence. */
export const decisionTexts = {
  SELF_CERT: { nb: 'Gyldig: egenmelding', nn: 'Gyldig: eigenmelding' },
  MEDICAL: { nb: 'Gyldig: legeerklæring', nn: 'Gyldig: legeerklæring' },
  SICK_CHILD: { nb: 'Gyldig: sykt barn, egenmelding', nn: 'Gyldig: sjukt barn, eigenmelding' },
  CHILD_MEDICAL: { nb: 'Gyldig: sykt barn, legeerklæring', nn: 'Gyldig: sjukt barn, legeerklæring' },
  COMPELLING: { nb: 'Gyldig: tvingende velferdsgrunn', nn: 'Gyldig: tvingande velferdsgrunn' },
  PRESENT: { nb: 'Var til stede likevel', nn: 'Var til stades likevel' },
  INVALID: { nb: 'Ugyldig fravær', nn: 'Ugyldig fråvær' },
} as const satisfies Record<string, Text>

export const leaveTexts: Readonly<Record<string, Text>> = {
  WELFARE: { nb: 'Velferd', nn: 'Velferd' },
  HOLIDAY: { nb: 'Ferie', nn: 'Ferie' },
  RELIGIOUS: { nb: 'Religiøs høytid', nn: 'Religiøs høgtid' },
  PARENTAL_LEAVE: { nb: 'Foreldrepermisjon', nn: 'Foreldrepermisjon' },
  LONG_ILLNESS_LEAVE: { nb: 'Permisjon ved lang sykdom', nn: 'Permisjon ved lang sjukdom' },
  PEACE_WORK: { nb: 'Fredsarbeid', nn: 'Fredsarbeid' },
  BREASTFEEDING: { nb: 'Amming', nn: 'Amming' },
  BIRTH_MOTHER: { nb: 'Mors permisjon ved fødsel', nn: 'Permisjon for mor ved fødsel' },
  BIRTH_FATHER: { nb: 'Fars permisjon ved fødsel', nn: 'Permisjon for far ved fødsel' },
  PREGNANCY: { nb: 'Svangerskap', nn: 'Svangerskap' },
  ANTENATAL_CHECK: { nb: 'Svangerskapskontroll', nn: 'Svangerskapskontroll' },
  APPLIED_FOR: { nb: 'Annen permisjon', nn: 'Annan permisjon' },
  OWN_ILLNESS: { nb: 'Egen sykdom', nn: 'Eigen sjukdom' },
  CHILD_ILLNESS: { nb: 'Sykt barn', nn: 'Sjukt barn' },
}

/** Why a register was not saved. */
export const recordRefusals = {
  'not-found': { nb: 'Gruppen finnes ikke.', nn: 'Gruppa finst ikkje.' },
  'not-own-group': attendanceTexts.lockedOther,
  'outside-timetable': attendanceTexts.outsideTimetable,
  'in-future': attendanceTexts.lockedFuture,
  'month-closed': attendanceTexts.lockedClosed,
  'not-enrolled': {
    nb: 'En av deltakerne går ikke i denne gruppen den dagen.',
    nn: 'Ein av deltakarane går ikkje i denne gruppa den dagen.',
  },
} as const satisfies Record<string, Text>

export const closedDay = (name: string): Text => ({
  nb: `Det er ikke undervisning denne dagen: ${name}.`,
  nn: `Det er ikkje undervisning denne dagen: ${name}.`,
})

export const beforeSettlement = (name: string): Text => ({
  nb: `${name} var ikke bosatt ennå, og kan ikke føres den dagen.`,
  nn: `${name} var ikkje busett enno, og kan ikkje førast den dagen.`,
})

export const outsideProgramme = (name: string): Text => ({
  nb: `${name} er ikke i programmet den dagen, og kan ikke føres.`,
  nn: `${name} er ikkje i programmet den dagen, og kan ikkje førast.`,
})

export const longerThanSession = (name: string): Text => ({
  nb: `${name} kan ikke være borte lenger enn økten varte.`,
  nn: `${name} kan ikkje vere borte lenger enn økta varte.`,
})

export const noLeave = (name: string): Text => ({
  nb: `${name} har ingen innvilget permisjon den dagen.`,
  nn: `${name} har ingen innvilga permisjon den dagen.`,
})

export const decidedMeanwhile = (name: string): Text => ({
  nb: `Fraværet til ${name} er avgjort av en rådgiver, og endres ikke i registeret.`,
  nn: `Fråværet til ${name} er avgjort av ein rådgivar, og blir ikkje endra i registeret.`,
})

export const sessionTitle = (group: string, weekday: string, day: string): Text => ({
  nb: `${group}, ${weekday} ${day}`,
  nn: `${group}, ${weekday} ${day}`,
})

export const hoursWords = (hours: string): Text => ({ nb: `${hours} timer`, nn: `${hours} timar` })

export const lateWords = (hours: string): Text => ({ nb: `Sen ${hours} t`, nn: `Sein ${hours} t` })

export const hoursShort = (hours: string): Text => ({ nb: `${hours} t`, nn: `${hours} t` })

export const cameAt = (clock: string): Text => ({ nb: `kom ${clock}`, nn: `kom ${clock}` })

export const askedIn = (language: string): Text => ({
  nb: `Spørsmål på ${language}`,
  nn: `Spørsmål på ${language}`,
})

export const selfCertUse = (day: number, time: number): Text => ({
  nb: `Dag ${day} av 3, gang ${time} av 4`,
  nn: `Dag ${day} av 3, gong ${time} av 4`,
})

export const sickChildUse = (day: number, limit: number): Text => ({
  nb: `Dag ${day} av ${limit} med sykt barn`,
  nn: `Dag ${day} av ${limit} med sjukt barn`,
})

export const attendedOf = (attended: number, total: number): Text => ({
  nb: `${attended} av ${total} økter`,
  nn: `${attended} av ${total} økter`,
})

export const savedBy = (by: string, at: string): Text => ({
  nb: `Lagret av ${by} ${at}`,
  nn: `Lagra av ${by} ${at}`,
})

export const markOfWhom = (name: string): Text => ({ nb: `Merk ${name}`, nn: `Merk ${name}` })

export const summaryWords = (present: number, exceptions: number): Text => ({
  nb: `${present} til stede, ${exceptions} unntak`,
  nn: `${present} til stades, ${exceptions} unntak`,
})

export const presentCount = (present: number, exceptions: number, pending: number): Text => ({
  nb: `${present} til stede, ${exceptions} unntak${pending > 0 ? `, ${pending} uavklart` : ''}`,
  nn: `${present} til stades, ${exceptions} unntak${pending > 0 ? `, ${pending} uavklart` : ''}`,
})

export const membersMissing = (count: number): Text => ({
  nb: count === 1 ? '1 deltaker venter' : `${count} deltakere venter`,
  nn: count === 1 ? '1 deltakar ventar' : `${count} deltakarar ventar`,
})

export const usedOf = (used: number, limit: number): Text => ({
  nb: `${used} av ${limit} brukt`,
  nn: `${used} av ${limit} brukte`,
})

export const unsettledDays = (count: number): Text => ({
  nb: `${days(count).nb} uavklart`,
  nn: `${days(count).nn} uavklart`,
})

export const timeToAnswer = (until: string): Text => ({
  nb: `Svarfristen er ${until}. Er deltakeren hørt, kryss av for det. Ellers må det ventes til fristen er ute.`,
  nn: `Svarfristen er ${until}. Er deltakaren høyrd, kryss av for det. Elles må ein vente til fristen er ute.`,
})

/** Why absence could not be decided. */
export const decideRefusals = {
  'not-found': { nb: 'Fraværet finnes ikke.', nn: 'Fråværet finst ikkje.' },
  'month-closed': {
    nb: 'Måneden er godkjent og låst. Rett fremmøtet fra deltakerens stønad for måneden, der du ser hva det gjør.',
    nn: 'Månaden er godkjend og låst. Rett frammøtet frå stønaden til deltakaren for månaden, der du ser kva det gjer.',
  },
  'not-absent': {
    nb: 'Deltakeren er ført som til stede. Det er ikke noe fravær å avgjøre.',
    nn: 'Deltakaren er ført som til stades. Det er ikkje noko fråvær å avgjere.',
  },
  'no-child': {
    nb: 'Det er ikke registrert barn i saken. Registrer barnet først.',
    nn: 'Det er ikkje registrert barn i saka. Registrer barnet først.',
  },
  'not-asked': {
    nb: 'Deltakeren er ikke spurt om alle disse dagene. Spør på deltakerens eget språk først, eller kryss av for at deltakeren er hørt.',
    nn: 'Deltakaren er ikkje spurd om alle desse dagane. Spør på deltakaren sitt eige språk først, eller kryss av for at deltakaren er høyrd.',
  },
} as const satisfies Record<string, Text>

export const askedOnWords = (day: string): Text => ({ nb: `Spurt ${day}.`, nn: `Spurd ${day}.` })

/** What the participant has said, from the card. */
export const saidTexts = {
  ILL: { nb: 'Deltakeren sier: syk', nn: 'Deltakaren seier: sjuk' },
  CHILD_ILL: { nb: 'Deltakeren sier: sykt barn', nn: 'Deltakaren seier: sjukt barn' },
  OTHER: { nb: 'Deltakeren sier: noe annet', nn: 'Deltakaren seier: noko anna' },
} as const satisfies Record<string, Text>

/** Why a participant was not asked. */
export const askRefusals = {
  'not-found': { nb: 'Deltakeren er ikke i programmet.', nn: 'Deltakaren er ikkje i programmet.' },
  'nothing-unexplained': {
    nb: 'Det er ikke noe uavklart fravær å spørre om.',
    nn: 'Det er ikkje noko uavklart fråvær å spørje om.',
  },
} as const satisfies Record<string, Text>
