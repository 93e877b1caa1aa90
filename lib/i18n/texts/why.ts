import type { Text } from '../text'

/** The words of the one explanation panel, always in this order. */
export const whyTexts = {
  why: { nb: 'Hvorfor?', nn: 'Kvifor?' },
  facts: { nb: 'Fakta', nn: 'Fakta' },
  rule: { nb: 'Regel', nn: 'Regel' },
  law: { nb: 'Hjemmel', nn: 'Heimel' },
  sum: { nb: 'Regnestykke', nn: 'Reknestykke' },
  decision: { nb: 'Krever dette vedtak?', nn: 'Krev dette vedtak?' },
  whatIf: { nb: 'Hva hvis', nn: 'Kva om' },
  explain: { nb: 'Forklar', nn: 'Forklar' },
} as const satisfies Record<string, Text>
