import type { Text } from '#lib/i18n/text'
import type { Answer, Status } from '#lib/pdf/verify/verify-pdf'
import { formatMoment } from './moment'

export type Tone = 'good' | 'bad' | 'unknown' | 'replaced'

type Headline = { tone: Tone; headline: Text; sentence: (answer: Answer) => Text }

const lastSeal = ({ seals }: Answer) => seals.at(-1)

const sealedWhen = (answer: Answer): Text => {
  const seal = lastSeal(answer)
  const at = seal?.timestamp?.at ?? seal?.sealedAt
  return at ? { nb: ` ${formatMoment(at, 'nb')}`, nn: ` ${formatMoment(at, 'nn')}` } : { nb: '', nn: '' }
}

const unchanged = (answer: Answer): Text => {
  const when = sealedWhen(answer)
  if (answer.seals.length === 0)
    return {
      nb: 'Filen har ingen forsegling, men fingeravtrykket er det som er trykt.',
      nn: 'Fila har inga forsegling, men fingeravtrykket er det som er trykt.',
    }
  return {
    nb: `Filen er den samme som ble forseglet${when.nb}.`,
    nn: `Fila er den same som vart forsegla${when.nn}.`,
  }
}

const DO_NOT_USE = { nb: 'Ikke bruk filen.', nn: 'Ikkje bruk fila.' }

/** A new status does not compile until it has words. */
export const headlines = {
  unchanged: {
    tone: 'good',
    headline: { nb: 'Uendret siden signering', nn: 'Uendra sidan signering' },
    sentence: unchanged,
  },
  replaced: {
    tone: 'replaced',
    headline: { nb: 'Uendret, men erstattet', nn: 'Uendra, men erstatta' },
    sentence: (answer) => {
      const [same, by] = [unchanged(answer), lastSeal(answer)?.replacedBy ?? '']
      return {
        nb: `${same.nb} Et nyere dokument har tatt dens plass: ${by}.`,
        nn: `${same.nn} Eit nyare dokument har teke plassen hennar: ${by}.`,
      }
    },
  },
  altered: {
    tone: 'bad',
    headline: { nb: 'Endret etter signering', nn: 'Endra etter signering' },
    sentence: () => ({
      nb: `Minst ett tegn er annerledes enn da filen ble forseglet. ${DO_NOT_USE.nb}`,
      nn: `Minst eitt teikn er annleis enn då fila vart forsegla. ${DO_NOT_USE.nn}`,
    }),
  },
  damaged: {
    tone: 'bad',
    headline: { nb: 'Forseglingen er ødelagt', nn: 'Forseglinga er øydelagd' },
    sentence: () => ({
      nb: `Filen er endret slik at forseglingen ikke lar seg kontrollere. ${DO_NOT_USE.nb}`,
      nn: `Fila er endra slik at forseglinga ikkje lèt seg kontrollere. ${DO_NOT_USE.nn}`,
    }),
  },
  appended: {
    tone: 'bad',
    headline: { nb: 'Noe er lagt til etter signering', nn: 'Noko er lagt til etter signering' },
    sentence: ({ added }) => ({
      nb: `${added} byte er lagt til etter forseglingen. Filen kan vise noe annet enn det som ble signert. ${DO_NOT_USE.nb}`,
      nn: `${added} byte er lagde til etter forseglinga. Fila kan vise noko anna enn det som vart signert. ${DO_NOT_USE.nn}`,
    }),
  },
  resealed: {
    tone: 'bad',
    headline: { nb: 'Forseglet på nytt med en annen nøkkel', nn: 'Forsegla på nytt med ein annan nøkkel' },
    sentence: ({ seals }) => ({
      nb: `Filen ble forseglet av ${seals[0]?.by}. Siden er noe lagt til og forseglet av ${seals.at(-1)?.by} med en annen nøkkel. Spør kommunen før du bruker filen.`,
      nn: `Fila vart forsegla av ${seals[0]?.by}. Sidan er noko lagt til og forsegla av ${seals.at(-1)?.by} med ein annan nøkkel. Spør kommunen før du bruker fila.`,
    }),
  },
  other: {
    tone: 'bad',
    headline: { nb: 'Ikke filen som er trykt', nn: 'Ikkje fila som er trykt' },
    sentence: () => ({
      nb: 'Filen er uendret siden den ble forseglet, men det trykte fingeravtrykket hører til noe annet.',
      nn: 'Fila er uendra sidan ho vart forsegla, men det trykte fingeravtrykket høyrer til noko anna.',
    }),
  },
  unsealed: {
    tone: 'unknown',
    headline: { nb: 'Ukjent', nn: 'Ukjent' },
    sentence: () => ({
      nb: 'Filen har ingen forsegling fra en kommune.',
      nn: 'Fila har inga forsegling frå ein kommune.',
    }),
  },
  broken: {
    tone: 'unknown',
    headline: { nb: 'Filen lar seg ikke lese', nn: 'Fila lèt seg ikkje lese' },
    sentence: () => ({ nb: 'Dette er ikke en hel PDF-fil.', nn: 'Dette er ikkje ei heil PDF-fil.' }),
  },
} satisfies Record<Status, Headline>
