import type { Text } from '../text'

export const signInTexts = {
  title: { nb: 'Logg inn i Fotfeste', nn: 'Logg inn i Fotfeste' },
  lead: {
    nb: 'Fotfeste er kommunens fagsystem for introduksjonsprogrammet. Du logger inn med jobbkontoen din.',
    nn: 'Fotfeste er fagsystemet til kommunen for introduksjonsprogrammet. Du loggar inn med jobbkontoen din.',
  },
  againTitle: { nb: 'Logg inn på nytt', nn: 'Logg inn på nytt' },
  againLead: {
    nb: 'Godkjenning, tilgang til skjermede saker og visning av identitetsnummer krever at du nylig har logget inn.',
    nn: 'Godkjenning, tilgang til skjerma saker og vising av identitetsnummer krev at du nyleg har logga inn.',
  },
  handedOverLead: {
    nb: 'Nettbrettet er gitt til en deltaker. Bare den ansatte som logger inn på nytt, kommer videre.',
    nn: 'Nettbrettet er gitt til ein deltakar. Berre den tilsette som loggar inn på nytt, kjem vidare.',
  },
  signIn: { nb: 'Logg inn', nn: 'Logg inn' },
  signOutTitle: { nb: 'Vil du logge ut?', nn: 'Vil du logge ut?' },
  signOutLead: {
    nb: 'Det du har lagret, er trygt. Utkast på denne maskinen blir slettet.',
    nn: 'Det du har lagra, er trygt. Utkast på denne maskina blir sletta.',
  },
  signOut: { nb: 'Logg ut', nn: 'Logg ut' },
  refused: { nb: 'Du kom ikke inn', nn: 'Du kom ikkje inn' },
  tryAgain: { nb: 'Prøv å logge inn på nytt', nn: 'Prøv å logge inn på nytt' },
  soonOut: { nb: 'Du blir snart logget ut', nn: 'Du blir snart logga ut' },
  soonOutLead: {
    nb: 'Det er to minutter til. Det du har skrevet, blir liggende på denne maskinen.',
    nn: 'Det er to minutt til. Det du har skrive, blir liggjande på denne maskina.',
  },
  soonEndsLead: {
    nb: 'Arbeidsdagen i Fotfeste er snart over, og du må logge inn på nytt. Det du har skrevet, blir liggende på denne maskinen.',
    nn: 'Arbeidsdagen i Fotfeste er snart over, og du må logge inn på nytt. Det du har skrive, blir liggjande på denne maskina.',
  },
  stay: { nb: 'Fortsett å jobbe', nn: 'Hald fram å jobbe' },
} as const satisfies Record<string, Text>

/** Why the sign-in was refused, and what to do. */
export const refusedTexts: Readonly<Record<string, Text>> = {
  rolle: {
    nb: 'Kontoen din har ingen rolle i Fotfeste. Be lederen din eller administratoren om tilgang.',
    nn: 'Kontoen din har inga rolle i Fotfeste. Be leiaren din eller administratoren om tilgang.',
  },
  kommune: {
    nb: 'Innloggingen sier ikke hvilken kommune du jobber i. Si fra til administratoren.',
    nn: 'Innlogginga seier ikkje kva kommune du jobbar i. Sei frå til administratoren.',
  },
  niva: {
    nb: 'Innloggingen er ikke sikker nok. Velg en innloggingsmåte på høyere nivå.',
    nn: 'Innlogginga er ikkje sikker nok. Vel ein innloggingsmåte på høgare nivå.',
  },
}

export const refusedOtherwise: Text = {
  nb: 'Innloggingen stoppet. Ingenting er lagret. Prøv igjen.',
  nn: 'Innlogginga stoppa. Ingenting er lagra. Prøv igjen.',
}

export const roleTexts = {
  adviser: { nb: 'programrådgiver', nn: 'programrådgivar' },
  teacher: { nb: 'lærer', nn: 'lærar' },
  leader: { nb: 'leder', nn: 'leiar' },
  payroll: { nb: 'lønn', nn: 'lønn' },
  auditor: { nb: 'leser og revisor', nn: 'lesar og revisor' },
  inspector: { nb: 'tilsyn', nn: 'tilsyn' },
  archivist: { nb: 'arkivar', nn: 'arkivar' },
  administrator: { nb: 'administrator', nn: 'administrator' },
} as const satisfies Record<string, Text>
