import type { Text } from '../text'

export const recheckTexts = {
  title: { nb: 'Loven må leses på nytt', nn: 'Lova må lesast på nytt' },
  what: {
    nb: 'Svaret bruker tall som noen skulle ha kontrollert mot loven før nå. Se etter om de er endret.',
    nn: 'Svaret bruker tal som nokon skulle ha kontrollert mot lova før no. Sjå etter om dei er endra.',
  },
} as const satisfies Record<string, Text>

/** `Timer i uken i arbeid: skulle vært lest på nytt innen 01.07.2027`; the number keeps its name from the rule book. */
export const readAgain = (title: string, day: string): Text => ({
  nb: `${title}: skulle vært lest på nytt innen ${day}`,
  nn: `${title}: skulle vore lesen på nytt innan ${day}`,
})
