import type { Text } from '../text'

export const formTexts = {
  checkField: { nb: 'Sjekk dette feltet.', nn: 'Sjekk dette feltet.' },
  optional: { nb: 'valgfritt', nn: 'valfritt' },
  choose: { nb: 'Velg', nn: 'Vel' },
  summary: { nb: 'Dette må rettes', nn: 'Dette må rettast' },
  refused: { nb: 'Dette kan ikke lagres ennå', nn: 'Dette kan ikkje lagrast enno' },
  dateHint: { nb: 'dd.mm.åååå', nn: 'dd.mm.åååå' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt' },
  sending: { nb: 'Lagrer …', nn: 'Lagrar …' },
  discardDraft: { nb: 'Forkast utkastet', nn: 'Forkast utkastet' },
  restored: {
    nb: 'Vi hentet fram det du hadde skrevet.',
    nn: 'Vi henta fram det du hadde skrive.',
  },
  failed: {
    nb: 'Lagringen stoppet. Alt du har skrevet, er her ennå. Prøv igjen.',
    nn: 'Lagringa stoppa. Alt du har skrive, er her enno. Prøv igjen.',
  },
  changedMeanwhile: {
    nb: 'Noen endret dette samtidig. Det du har skrevet, er her ennå. Hent siste versjon og prøv igjen.',
    nn: 'Nokon endra dette samtidig. Det du har skrive, er her enno. Hent siste versjon og prøv igjen.',
  },
  signInAgain: {
    nb: 'Det er en stund siden du logget inn. Logg inn på nytt for å gjøre dette. Det du har skrevet, blir liggende.',
    nn: 'Det er ei stund sidan du logga inn. Logg inn på nytt for å gjere dette. Det du har skrive, blir liggjande.',
  },
  signInAgainLink: { nb: 'Logg inn på nytt', nn: 'Logg inn på nytt' },
  caseClosed: {
    nb: 'Saken er ikke din. Åpne den på nytt og skriv hvorfor.',
    nn: 'Saka er ikkje di. Opne henne på nytt og skriv kvifor.',
  },
  hiddenCases: {
    nb: 'Måneden gjelder også noen du ikke har tilgang til. Be lederen om tilgang, eller la en som har den, gjøre dette.',
    nn: 'Månaden gjeld òg nokon du ikkje har tilgang til. Be leiaren om tilgang, eller lat ein som har henne, gjere dette.',
  },
  error: { nb: 'Feil', nn: 'Feil' },
} as const satisfies Record<string, Text>

export const savedAt = (time: string): Text => ({ nb: `Lagret ${time}`, nn: `Lagra ${time}` })
