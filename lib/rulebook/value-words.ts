import { formatDate } from '#lib/i18n/format'
import { parseLocalDate } from '#lib/values/local-date'

/** Norwegian words for the parts of a parameter's value. */
const WORDS: Readonly<Record<string, string>> = {
  absences: 'fravær',
  adoptedBelowYears: 'adoptert barn under (år)',
  afterDays: 'dager deltatt først',
  baseAmountDividedBy: 'G delt på',
  baseAmounts: 'G',
  career: 'karrierekompetanse',
  chronic: 'kronisk syke',
  days: 'dager',
  daysInMonth: 'dager i måneden',
  DEATH: 'dødsfall',
  extension: 'forlengelse',
  father: 'far',
  followUpAfterMonths: 'oppfølging etter (måneder)',
  forEvent: 'for samme hendelse:',
  gapDays: 'dager mellom',
  from: 'fra',
  GROUP: 'i gruppe:',
  higherRisk: 'høyere risiko',
  hours: 'timer',
  hoursInYear: 'timer i året',
  inYear: 'i året',
  INDIVIDUAL: 'individuelt:',
  KINDERGARTEN: 'barnehage',
  least: 'minst',
  leastForCapacity: 'minst av hensyn til kapasiteten',
  migrationHealth: 'migrasjon, helse og mangfold',
  months: 'måneder',
  monthsAbroad: 'høyst måneder i utlandet',
  monthsInYear: 'måneder i året',
  moreThanTwo: 'mer enn to barn',
  most: 'høyst',
  mother: 'mor',
  needYears: 'år med botid',
  noticeDays: 'dager varsel',
  other: 'uten videregående:',
  others: 'andre',
  OFFER: 'tilbudet',
  OWN_WEDDING: 'eget bryllup',
  paymentDividedBy: 'utbetalingen delt på',
  perCent: 'prosent',
  perCentOfBaseAmount: 'av det som er over (prosent av G)',
  reviewMonths: 'ny vurdering etter (måneder)',
  RIGHT: 'retten og plikten',
  SCHOOL_START: 'skolestart',
  timesWhenAlone: 'ganger når forelderen er alene',
  until: 'til',
  upToTwo: 'ett eller to barn',
  upperSecondary: 'med videregående:',
  windowYears: 'av de siste (år)',
  years: 'år',
}

const wordFor = (key: string): string => {
  const word = WORDS[key]
  if (word === undefined) throw new RangeError(`lib/rulebook/value-words.ts has no word for ${key}`)
  return word
}

/** A parameter's value in Norwegian words. Throws RangeError for a part that has no word yet. */
export const valueInWords = (value: unknown): string => {
  if (value === null) return 'angis av kommunen'
  if (typeof value === 'boolean') return value ? 'ja' : 'nei'
  if (typeof value === 'string') {
    const day = parseLocalDate(value)
    return day ? formatDate(day) : wordFor(value)
  }
  if (typeof value !== 'object') return String(value).replace('.', ',')
  return Object.entries(value)
    .map(([key, part]) => `${wordFor(key)} ${valueInWords(part)}`)
    .join(', ')
}
