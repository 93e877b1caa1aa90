import type { Text } from '../text'

/** What the leader decides when somebody did not wish to sign. */
export const refusalDecisionTexts = {
  title: { nb: 'Hva skjer nå?', nn: 'Kva skjer no?' },
  lead: {
    nb: 'Deltakeren ønsket ikke å signere. Kommunen har valgt at lederen avgjør hva som skjer. Programmet og stønaden er som før.',
    nn: 'Deltakaren ønskte ikkje å signere. Kommunen har valt at leiaren avgjer kva som skjer. Programmet og stønaden er som før.',
  },
  decision: { nb: 'Avgjørelse', nn: 'Avgjerd' },
  followUpOn: { nb: 'Dato for ny samtale', nn: 'Dato for ny samtale' },
  dayMissing: { nb: 'Skriv datoen for samtalen.', nn: 'Skriv datoen for samtalen.' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving' },
  save: { nb: 'Lagre avgjørelsen', nn: 'Lagre avgjerda' },
} as const satisfies Record<string, Text>

export const refusalDecisionWords = {
  NEW_MEETING: { nb: 'Ny samtale', nn: 'Ny samtale' },
  NO_FOLLOW_UP: { nb: 'Ingen videre oppfølging', nn: 'Inga vidare oppfølging' },
} as const satisfies Record<string, Text>

export const refusalDecisionRefusals = {
  'not-waiting': {
    nb: 'Det er ikke noe å avgjøre lenger: det er avgjort, eller det har vært et nytt møte.',
    nn: 'Det er ikkje noko å avgjere lenger: det er avgjort, eller det har vore eit nytt møte.',
  },
  'day-has-passed': { nb: 'Velg en dag fra i dag av.', nn: 'Vel ein dag frå i dag av.' },
} as const satisfies Record<string, Text>
