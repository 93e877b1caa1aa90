/** What stands round the words of every letter, in its own written form. */
export const letterSheetTexts = {
  nb: { reference: 'Vår referanse', regards: 'Med hilsen', service: 'Flyktningtjenesten', draft: 'UTKAST' },
  nn: { reference: 'Vår referanse', regards: 'Med helsing', service: 'Flyktningtenesta', draft: 'UTKAST' },
} as const
export type LetterName = keyof typeof letterSheetTexts
