import type { Text } from '../text'

export const inputTexts = {
  required: { nb: 'Fyll ut dette feltet.', nn: 'Fyll ut dette feltet.' },
  choose: { nb: 'Velg ett av alternativene.', nn: 'Vel eitt av alternativa.' },
  notADate: {
    nb: 'Datoen finnes ikke. Skriv den som dd.mm.åååå.',
    nn: 'Datoen finst ikkje. Skriv han som dd.mm.åååå.',
  },
  controlCharacters: {
    nb: 'Teksten har usynlige tegn som ikke kan lagres. Skriv den på nytt.',
    nn: 'Teksten har usynlege teikn som ikkje kan lagrast. Skriv han på nytt.',
  },
  wholeNumber: { nb: 'Skriv et helt tall.', nn: 'Skriv eit heilt tal.' },
  id: {
    nb: 'Saken finnes ikke. Gå tilbake og prøv igjen.',
    nn: 'Saka finst ikkje. Gå tilbake og prøv igjen.',
  },
} as const satisfies Record<string, Text>

export const tooLong = (most: number): Text => ({
  nb: `Teksten er for lang. Bruk høyst ${most} tegn.`,
  nn: `Teksten er for lang. Bruk høgst ${most} teikn.`,
})

export const between = (least: number, most: number): Text => ({
  nb: `Skriv et tall fra ${least} til ${most}.`,
  nn: `Skriv eit tal frå ${least} til ${most}.`,
})
