import { same, type Text } from '#lib/i18n/text'
import type { Answer } from '#lib/pdf/verify/verify-pdf'
import type { Seal } from '#lib/pdf/verify/verify-seal'
import { formatExactMoment } from './moment'

/** One reason for the answer. `unknown` is what the file alone cannot prove. */
export type Check = { id: string; result: 'good' | 'bad' | 'unknown'; name: Text; says: Text; detail: string }

const result = (good: boolean) => (good ? 'good' : 'bad')

/** `8f3c 21a9 … 77d0 4be1`: enough to compare by eye; the whole stands in the command's answer. */
const shortFingerprint = (hex: string): string =>
  `${hex.slice(0, 4)} ${hex.slice(4, 8)} … ${hex.slice(-8, -4)} ${hex.slice(-4)}`

const content = ({ fingerprint }: Answer, { state }: Seal): Check => ({
  id: 'content',
  result: result(state !== 'content-differs'),
  name: { nb: 'Innholdet', nn: 'Innhaldet' },
  says:
    state === 'content-differs'
      ? {
          nb: 'Fingeravtrykket er et annet enn det forseglede',
          nn: 'Fingeravtrykket er eit anna enn det forsegla',
        }
      : { nb: 'Fingeravtrykket stemmer med forseglingen', nn: 'Fingeravtrykket stemmer med forseglinga' },
  detail: shortFingerprint(fingerprint),
})

const seal = ({ state, by, keyFingerprint }: Seal): Check => ({
  id: 'seal',
  result: result(state !== 'damaged'),
  name: { nb: 'Forseglingen', nn: 'Forseglinga' },
  says:
    state === 'damaged'
      ? { nb: 'Signaturen stemmer ikke', nn: 'Signaturen stemmer ikkje' }
      : { nb: `Laget med nøkkelen til ${by}`, nn: `Laga med nøkkelen til ${by}` },
  detail: shortFingerprint(keyFingerprint),
})

const voucher = ({ vouchedBy }: Seal): Text =>
  vouchedBy === null
    ? {
        nb: 'Ingen andre går god for navnet. Sammenlign nøkkelens fingeravtrykk med det kommunen har trykt.',
        nn: 'Ingen andre går god for namnet. Samanlikn fingeravtrykket til nøkkelen med det kommunen har trykt.',
      }
    : {
        nb: `${vouchedBy} går god for navnet, ifølge sertifikatet. Det er ikke slått opp.`,
        nn: `${vouchedBy} går god for namnet, ifølgje sertifikatet. Det er ikkje slått opp.`,
      }

const printedTexts: Record<NonNullable<Answer['printed']>, Text> = {
  file: { nb: 'Det trykte fingeravtrykket er filens', nn: 'Det trykte fingeravtrykket er fila sitt' },
  key: { nb: 'Det trykte fingeravtrykket er nøkkelens', nn: 'Det trykte fingeravtrykket er nøkkelen sitt' },
  earlier: {
    nb: 'Det trykte fingeravtrykket er filens fra en tidligere forsegling',
    nn: 'Det trykte fingeravtrykket er fila sitt frå ei tidlegare forsegling',
  },
  none: {
    nb: 'Det trykte fingeravtrykket er verken filens eller nøkkelens',
    nn: 'Det trykte fingeravtrykket er korkje fila sitt eller nøkkelen sitt',
  },
}

const sender = ({ printed }: Answer, from: Seal | undefined): Check[] => {
  if (!printed && !from) return []
  const told = printed ? result(printed !== 'none') : 'unknown'
  return [
    {
      id: 'sender',
      result: told,
      name: { nb: 'Avsenderen', nn: 'Avsendaren' },
      says: printed ? printedTexts[printed] : from ? voucher(from) : same(''),
      detail: '',
    },
  ]
}

const time = ({ timestamp, sealedAt, inTime, by }: Seal): Check => {
  const at = timestamp?.at ?? sealedAt
  const stamped = timestamp
    ? { nb: `Stemplet av ${timestamp.by}`, nn: `Stempla av ${timestamp.by}` }
    : { nb: `Etter klokken til ${by}`, nn: `Etter klokka til ${by}` }
  return {
    id: 'time',
    result: timestamp && inTime ? 'good' : 'unknown',
    name: { nb: 'Tidspunktet', nn: 'Tidspunktet' },
    says: inTime
      ? stamped
      : { nb: 'Sertifikatet gjaldt ikke på den tiden', nn: 'Sertifikatet gjaldt ikkje på den tida' },
    detail: at ? formatExactMoment(at) : '',
  }
}

const afterwards = ({ added }: Answer): Check => ({
  id: 'afterwards',
  result: result(added === 0),
  name: { nb: 'Etterpå', nn: 'Etterpå' },
  says:
    added === 0
      ? { nb: 'Ingenting er lagt til etter forseglingen', nn: 'Ingenting er lagt til etter forseglinga' }
      : { nb: `${added} byte er lagt til`, nn: `${added} byte er lagde til` },
  detail: '',
})

/** Why the answer is what it is, for the seal that matters most: a broken one, or else the last. */
export const checksOf = (answer: Answer): readonly Check[] => {
  const told = answer.seals.find(({ state }) => state !== 'holds') ?? answer.seals.at(-1)
  const ofSeal = told ? [content(answer, told), seal(told)] : []
  const ofTime = told ? [time(told), afterwards(answer)] : []
  return [...ofSeal, ...sender(answer, told), ...ofTime]
}
