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
  error: { nb: 'Feil', nn: 'Feil' },
} as const satisfies Record<string, Text>

export const savedAt = (time: string): Text => ({ nb: `Lagret ${time}`, nn: `Lagra ${time}` })
