import type { training } from '../../rules/training'
import type { CodesOf, Notice } from '../chapter'

/** Every notice the rule may raise. */
export const trainingNotices: Readonly<Record<CodesOf<typeof training, 'notices'>, Notice>> = {
  AGE_OUTSIDE: {
    cite: 'integreringsloven § 26',
    when: 'Personen var under 18, eller 67 år eller mer, da tillatelsen ble gitt.',
    text: 'Personen er utenfor gruppene på grunn av alder.',
  },
  FORMER_COLLECTIVE_NO_NEW_RIGHTS: {
    cite: 'integreringsforskriften § 43 h',
    when: 'Personen har hatt vedtak etter kapittel 6 A og har nå en annen tillatelse.',
    text: 'Tillatelsen gir ingen nye rettigheter eller plikter. Det som er påbegynt, kan fullføres.',
  },
  FORMER_COLLECTIVE_CHECK: {
    cite: 'integreringsforskriften § 43 h',
    when: 'En tidligere tillatelse ga kollektiv beskyttelse, og det er ikke oppgitt vedtak etter kapittel 6 A.',
    text: 'Undersøk om det ble gitt vedtak etter kapittel 6 A.',
  },
  CITIZENSHIP_UNKNOWN: {
    cite: 'integreringsloven §§ 26 og 27',
    when: 'Statsborgerskapet er oppgitt som ukjent.',
    text: 'Avklar statsborgerskapet: nordiske borgere og EØS-borgere er utenfor.',
  },
  GSU_LIST_CHECK: {
    cite: 'integreringsforskriften § 65 a',
    when: 'Videregående er fullført i Ukraina, og tillatelsen er ikke etter § 34.',
    text: 'Utdanningen er ikke regnet som videregående. Kontroller den mot GSU-listen.',
  },
  INTRODUCTION_ACT: {
    cite: 'integreringsforskriften § 72',
    when: 'Tillatelsen er fra før 1.1.2021.',
    text: 'Introduksjonsloven gjelder. Fristene er ikke regnet ut.',
  },
  AWAITS_FIRST_RENEWAL: {
    cite: 'integreringsloven § 26',
    when: 'Tillatelsen er etter utlendingsloven § 38 femte ledd og er ikke fornyet.',
    text: 'Rett og plikt begynner ved første fornyelse.',
  },
  AWAITS_SETTLEMENT: {
    cite: 'integreringsloven § 37 d',
    when: 'Tillatelsen er etter § 34, og personen er ikke bosatt etter avtale.',
    text: 'Retten begynner ved bosetting etter avtale.',
  },
  SPECIAL_CASE_UNDOCUMENTED: {
    cite: 'integreringsforskriften § 20',
    when: 'Store omsorgsoppgaver eller ufrivillig opphold er oppgitt, men ikke dokumentert.',
    text: 'Uten dokumentasjon begynner rett og plikt som ellers.',
  },
  SPECIAL_CASE_TOO_LATE: {
    cite: 'integreringsforskriften § 20',
    when: 'Kravet kom mer enn ti år etter at rett og plikt begynte.',
    text: 'Rett og plikt begynner som ellers.',
  },
  HOURS_225_READING: {
    cite: 'integreringsforskriften § 73',
    when: 'Tillatelsen er fra før 1.1.2022, og personen kom 1.1.2022 eller senere.',
    text: '225 timer norsk er regnet. Forskriften nevner bare de 75 timene.',
  },
  COHORT_BOUNDARY_DATE: {
    cite: 'integreringsforskriften § 74',
    when: 'Tillatelsen eller ankomsten er på selve overgangsdagen 1.8.2023.',
    text: '«Etter 1. august» er lest som senere enn dagen. Kommunen kan velge den andre lesemåten.',
  },
  OFFER_DATE_NEEDED: {
    cite: 'integreringsloven § 32',
    when: 'Fristene regnes fra tilbudt oppstart, og dagen er ikke oppgitt.',
    text: 'Oppgi dagen det ble tilbudt oppstart fra.',
  },
  COLLECTIVE_LEAVE_UNCLEAR: {
    cite: 'integreringsloven § 37 d',
    when: 'Permisjon er oppgitt for en person med kollektiv beskyttelse.',
    text: 'Permisjonen er ikke lagt til året. Loven sier ikke om den skal det.',
  },
  CHAPTER_6A_ENDED: {
    cite: 'integreringsloven § 37 d',
    when: 'Året med opplæring varer til etter 1.7.2028.',
    text: 'Kapittel 6 A faller bort da. En ansatt avgjør.',
  },
  ENDS_AT_67: {
    cite: 'integreringsloven § 26 femte ledd',
    when: 'En frist er kortet inn.',
    text: 'Rett og plikt opphører når personen fyller 67 år.',
  },
  TWO_DEADLINES: {
    cite: 'integreringsloven § 30 tredje ledd',
    when: 'Fristen fra folkeregistreringen og fristen fra kravet er forskjellige.',
    text: 'Begge vises. Fristen fra registreringen er brukt.',
  },
  PROGRAMME_RULES_APPLY: {
    cite: 'integreringsforskriften § 29',
    when: 'Fravær i samfunnskunnskap er oppgitt for en deltaker i programmet.',
    text: 'Programmets regler om fravær gjelder.',
  },
}
