/** What stands round the words of every letter, in its own written form. */
export const letterSheetTexts = {
  nb: { reference: 'Vår referanse', regards: 'Med hilsen', service: 'Flyktningtjenesten', draft: 'UTKAST' },
  nn: { reference: 'Vår referanse', regards: 'Med helsing', service: 'Flyktningtenesta', draft: 'UTKAST' },
} as const
export type LetterName = keyof typeof letterSheetTexts

/** The deltakerbevis, which is laid out as a certificate and not as a letter. */
export const certificateTexts = {
  nb: {
    title: 'Deltakerbevis',
    draft: 'UTKAST',
    completed: 'har gjennomført introduksjonsprogram for nyankomne innvandrere.',
    interrupted: 'har deltatt i introduksjonsprogram for nyankomne innvandrere.',
    born: 'Født',
    period: 'Tid',
    goal: 'Sluttmål',
    contents: 'Innholdet i programmet',
    law: 'Beviset er gitt etter integreringsloven § 18 a.',
  },
  nn: {
    title: 'Deltakarbevis',
    draft: 'UTKAST',
    completed: 'har gjennomført introduksjonsprogram for nykomne innvandrarar.',
    interrupted: 'har delteke i introduksjonsprogram for nykomne innvandrarar.',
    born: 'Fødd',
    period: 'Tid',
    goal: 'Sluttmål',
    contents: 'Innhaldet i programmet',
    law: 'Beviset er gitt etter integreringslova § 18 a.',
  },
} as const
