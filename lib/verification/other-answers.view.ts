import type { Text } from '#lib/i18n/text'
import { headlines } from './headlines'

const shortly = {
  altered: {
    nb: 'Minst ett tegn er annerledes. Ikke bruk filen.',
    nn: 'Minst eitt teikn er annleis. Ikkje bruk fila.',
  },
  appended: {
    nb: 'Filen kan vise noe annet enn det som ble signert.',
    nn: 'Fila kan vise noko anna enn det som vart signert.',
  },
  unsealed: headlines.unsealed.sentence(),
  replaced: {
    nb: 'Filen sier selv at et nyere dokument har tatt dens plass.',
    nn: 'Fila seier sjølv at eit nyare dokument har teke plassen hennar.',
  },
} satisfies Partial<Record<keyof typeof headlines, Text>>

/** The answers that a reader should know of beside the good one. */
export const otherAnswers = (['altered', 'appended', 'unsealed', 'replaced'] as const).map((status) => ({
  status,
  tone: headlines[status].tone,
  headline: headlines[status].headline,
  short: shortly[status],
}))
