import type { LocalDate } from '#lib/values/local-date'
import { formatDate } from '../format'
import { same, type Text } from '../text'

export const outcomeTexts = {
  RIGHT_AND_DUTY: { nb: 'Rett og plikt til å delta', nn: 'Rett og plikt til å delta' },
  MAY_BE_OFFERED: { nb: 'Kommunen kan tilby program', nn: 'Kommunen kan tilby program' },
  OUTSIDE: { nb: 'Utenfor ordningen', nn: 'Utanfor ordninga' },
  STAFF_DECIDES: { nb: 'Må vurderes', nn: 'Må vurderast' },
} as const satisfies Record<string, Text>

export const outcomeMeaning = {
  RIGHT_AND_DUTY: {
    nb: 'Loven gir både rett og plikt til introduksjonsprogram. Kommunen fatter vedtaket.',
    nn: 'Lova gir både rett og plikt til introduksjonsprogram. Kommunen gjer vedtaket.',
  },
  MAY_BE_OFFERED: {
    nb: 'Kommunen velger om personen skal få tilbud, og må begrunne valget.',
    nn: 'Kommunen vel om personen skal få tilbod, og må grunngi valet.',
  },
  OUTSIDE: {
    nb: 'Loven gir ikke rett eller plikt slik fakta er registrert.',
    nn: 'Lova gir ikkje rett eller plikt slik fakta er registrerte.',
  },
  STAFF_DECIDES: {
    nb: 'Loven overlater dette til en navngitt saksbehandler, som må begrunne valget.',
    nn: 'Lova overlèt dette til ein namngitt saksbehandlar, som må grunngi valet.',
  },
} as const satisfies Record<string, Text>

export const conditionTexts = {
  permit: { nb: 'Tillatelse som gir rett', nn: 'Løyve som gir rett' },
  age: { nb: 'Alder da tillatelsen ble gitt', nn: 'Alder då løyvet vart gitt' },
  agreement: { nb: 'Bosatt etter avtale', nn: 'Busett etter avtale' },
  twoYears: { nb: 'Under to år i kommune', nn: 'Under to år i kommune' },
  job: { nb: 'Ikke i arbeid 30 timer i uken', nn: 'Ikkje i arbeid 30 timar i veka' },
  citizenship: { nb: 'Ikke nordisk borger eller EØS-borger', nn: 'Ikkje nordisk borgar eller EØS-borgar' },
  norwegian: { nb: 'Ikke norsk statsborger', nn: 'Ikkje norsk statsborgar' },
  sinceAct: { nb: 'Tillatelse etter 1. januar 2021', nn: 'Løyve etter 1. januar 2021' },
} as const satisfies Record<string, Text>

export const sourceTexts = {
  permit: { nb: 'Utlendingsmyndighetenes vedtak', nn: 'Vedtaket frå utlendingsmaktene' },
  birth: { nb: 'Registrert fødselsdato', nn: 'Registrert fødselsdato' },
  settlement: { nb: 'Avtale med IMDi', nn: 'Avtale med IMDi' },
  counted: { nb: 'Regnet til vedtaksdatoen', nn: 'Rekna til vedtaksdatoen' },
  job: { nb: 'Registrert stilling', nn: 'Registrert stilling' },
  notTold: { nb: 'Ikke opplyst', nn: 'Ikkje opplyst' },
  registered: { nb: 'Registrert statsborgerskap', nn: 'Registrert statsborgarskap' },
} as const satisfies Record<string, Text>

export const yearsText = (years: number): Text => same(`${years} år`)
export const yesNo = (yes: boolean): Text => (yes ? { nb: 'Ja', nn: 'Ja' } : { nb: 'Nei', nn: 'Nei' })
export const dayText = (date: LocalDate): Text => same(formatDate(date))
export const limitText = (date: LocalDate): Text => ({
  nb: `Vedtak må fattes før ${formatDate(date)}`,
  nn: `Vedtak må gjerast før ${formatDate(date)}`,
})
export const jobFacts = {
  none: { nb: 'Ingen stilling på 30 timer', nn: 'Inga stilling på 30 timar' },
  notTold: { nb: 'Ingen stilling er registrert', nn: 'Inga stilling er registrert' },
  thirty: { nb: 'Stilling på minst 30 timer', nn: 'Stilling på minst 30 timar' },
  several: { nb: 'Flere stillinger, til sammen 30 timer', nn: 'Fleire stillingar, til saman 30 timar' },
} as const satisfies Record<string, Text>

/** What an official must look at, for each notice of rule `eligibility`. */
export const eligibilityNotices: Readonly<Record<string, Text>> = {
  OVER_55_DATE_UNCLEAR: {
    nb: 'Loven sier ikke hvilken dag «over 55» måles. Sluttmålet må trolig være arbeid.',
    nn: 'Lova seier ikkje kva dag «over 55» blir målt. Sluttmålet må truleg vere arbeid.',
  },
  FORMER_COLLECTIVE_CHECK: {
    nb: 'Personen har hatt kollektiv beskyttelse. Undersøk om det finnes et vedtak etter kapittel 6 A.',
    nn: 'Personen har hatt kollektivt vern. Undersøk om det finst eit vedtak etter kapittel 6 A.',
  },
  AGE_55_BOUNDARY: {
    nb: 'Personen var 55 år. «Mellom 18 og 55» er lest slik at hele det året er med.',
    nn: 'Personen var 55 år. «Mellom 18 og 55» er lese slik at heile det året er med.',
  },
  MINOR_AT_GRANT_NOW_ADULT: {
    nb: 'Personen var under 18 år da tillatelsen ble gitt, og er voksen nå. Vurder saken særskilt.',
    nn: 'Personen var under 18 år då løyvet vart gitt, og er vaksen no. Vurder saka særskilt.',
  },
  AGE60_COHORT_UNCONFIRMED: {
    nb: 'Grensen på 60 år er brukt. Overgangsreglene er ikke kjent ennå.',
    nn: 'Grensa på 60 år er brukt. Overgangsreglane er ikkje kjende enno.',
  },
  CITIZENSHIP_UNKNOWN: {
    nb: 'Statsborgerskapet er ukjent. Avklar det.',
    nn: 'Statsborgarskapet er ukjent. Avklar det.',
  },
  SPONSOR_LETTER_C_ASSUMED: {
    nb: 'Referansepersonen har § 38. Sjekk at tillatelsen ble gitt på en søknad om beskyttelse.',
    nn: 'Referansepersonen har § 38. Sjekk at løyvet vart gitt på ein søknad om vern.',
  },
  EARLIER_WORDING: {
    nb: 'Vedtaksdatoen er før 1. januar 2026, da loven hadde en annen ordlyd.',
    nn: 'Vedtaksdatoen er før 1. januar 2026, då lova hadde ei anna ordlyd.',
  },
  JOB_RULE_NOT_IN_FORCE: {
    nb: 'Regelen om arbeid gjaldt ikke på vedtaksdatoen.',
    nn: 'Regelen om arbeid gjaldt ikkje på vedtaksdatoen.',
  },
  JOB_AND_OFFER_UNCLEAR: {
    nb: 'Loven sier ikke om arbeid hindrer et tilbud. Kommunen vurderer.',
    nn: 'Lova seier ikkje om arbeid hindrar eit tilbod. Kommunen vurderer.',
  },
  TWO_DEADLINES: {
    nb: 'Det er to frister: fra bosettingen og fra kravet. Den som gjelder, vises.',
    nn: 'Det er to fristar: frå busetjinga og frå kravet. Den som gjeld, blir vist.',
  },
  DEADLINE_PASSED: {
    nb: 'Fristen på tre måneder er ute. Det er et avvik, aldri en grunn til avslag.',
    nn: 'Fristen på tre månader er ute. Det er eit avvik, aldri ein grunn til avslag.',
  },
}
