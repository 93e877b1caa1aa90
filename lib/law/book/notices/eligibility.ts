import type { eligibility } from '../../rules/eligibility'
import type { CodesOf, Notice } from '../chapter'

/** Every notice the rule may raise. */
export const eligibilityNotices: Readonly<Record<CodesOf<typeof eligibility, 'notices'>, Notice>> = {
  OVER_55_DATE_UNCLEAR: {
    cite: 'integreringsloven § 13 første ledd, § 14 første ledd',
    when: 'Personen er over 55 år på vedtaksdagen, men var høyst 55 år da tillatelsen ble gitt.',
    text: 'Målet må være arbeid når alderen måles på vedtaksdagen. Loven sier ikke når alderen måles.',
  },
  FORMER_COLLECTIVE_CHECK: {
    cite: 'integreringsforskriften § 43 h',
    when: 'En tidligere tillatelse er etter § 9 bokstav e, tillatelsen nå er en annen, og det er ikke oppgitt vedtak etter kapittel 6 A.',
    text: 'Undersøk om det ble gitt vedtak etter kapittel 6 A. Da gir den nye tillatelsen ingen nye rettigheter.',
  },
  AGE_55_BOUNDARY: {
    cite: 'integreringsloven § 8 første ledd',
    when: 'Personen var 55 år da tillatelsen ble gitt, og grensen er 55 år.',
    text: 'Regnet med: hele det året personen er 55, hører med til «mellom 18 og 55».',
  },
  MINOR_AT_GRANT_NOW_ADULT: {
    cite: 'integreringsloven § 8 første ledd',
    when: 'Personen var under 18 år da tillatelsen ble gitt, og er fylt 18 på vedtaksdagen.',
    text: 'Alderen da tillatelsen ble gitt, avgjør. En ansatt må vurdere saken særskilt.',
  },
  AGE60_COHORT_UNCONFIRMED: {
    cite: 'lov 20.6.2025 nr. 35',
    when: 'Grensen på 60 år er satt i kraft, og personen var mellom 56 og 60 år da tillatelsen ble gitt.',
    text: 'Regnet med fordi vedtaket er fra dagen endringen trådte i kraft eller senere. Overgangsregelen er ikke kjent.',
  },
  CITIZENSHIP_UNKNOWN: {
    cite: 'integreringsloven § 8 femte ledd',
    when: 'Statsborgerskapet er oppgitt som ukjent.',
    text: 'Avklar statsborgerskapet: nordiske borgere og EØS-borgere er utenfor.',
  },
  SPONSOR_LETTER_C_ASSUMED: {
    cite: 'integreringsloven § 9 første ledd bokstav f',
    when: 'Personen er familie til en med tillatelse etter utlendingsloven § 38 første ledd.',
    text: 'Det er lagt til grunn at referansepersonens tillatelse oppfyller § 9 bokstav c. Kontroller det.',
  },
  EARLIER_WORDING: {
    cite: 'integreringsloven § 8',
    when: 'Vedtaket er fra før 1.1.2026.',
    text: 'Loven hadde en annen ordlyd da. Svaret følger dagens ordlyd der den eldre ikke er kjent her.',
  },
  JOB_RULE_NOT_IN_FORCE: {
    cite: 'integreringsloven § 8 fjerde ledd',
    when: 'Arbeid er oppgitt, og vedtaket er fra før 1.1.2026.',
    text: 'Regelen om arbeid gjaldt ikke da, og arbeidet er ikke vurdert.',
  },
  JOB_AND_OFFER_UNCLEAR: {
    cite: 'integreringsloven § 8 tredje og fjerde ledd',
    when: 'Personen kan tilbys program, og har arbeid på til sammen minst 30 timer i uken.',
    text: 'Arbeidet hindrer ikke et tilbud slik loven er lest her. En ansatt avgjør.',
  },
  TWO_DEADLINES: {
    cite: 'integreringsloven § 12 andre ledd',
    when: 'Fristen fra bosettingen og fristen fra kravet er forskjellige.',
    text: 'Begge fristene vises. Bosatt etter avtale: fra bosettingen. Ellers: fra kravet.',
  },
  DEADLINE_PASSED: {
    cite: 'integreringsloven § 12 andre ledd',
    when: 'Vedtaket er fra etter fristen.',
    text: 'Fristen er brutt. Det er et avvik for kommunen og aldri en grunn til å avslå.',
  },
}
