import type { Text } from '../text'

export const letterTexts = {
  changes: { nb: 'Meldinger om endring', nn: 'Meldingar om endring' },
  changeOn: { nb: 'Endring i stønaden, brev', nn: 'Endring i stønaden, brev' },
  letter: { nb: 'Brev til deltakeren', nn: 'Brev til deltakaren' },
} as const satisfies Record<string, Text>
