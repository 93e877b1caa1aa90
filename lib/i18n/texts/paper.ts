import type { Text } from '../text'

export const paperTexts = {
  confirm: {
    nb: 'Jeg har sett arket: det er signert for hånd og har denne koden nederst',
    nn: 'Eg har sett arket: det er signert for hand og har denne koden nedst',
  },
  missing: {
    nb: 'Det er signert på papir, men arket er ikke lagt ved ennå. Skann eller fotografer det og legg det ved her.',
    nn: 'Det er signert på papir, men arket er ikkje lagt ved enno. Skann eller fotografer det og legg det ved her.',
  },
  missingTitle: { nb: 'Arket mangler', nn: 'Arket manglar' },
} as const satisfies Record<string, Text>
