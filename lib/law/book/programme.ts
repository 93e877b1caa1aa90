import { GOAL_PARAMETERS } from '../parameters/eligibility'
import { PROGRAMME_PARAMETERS } from '../parameters/programme'
import type { Chapter } from './chapter'
import { programmeNotices } from './notices/programme'

export const programmeChapter: Chapter = {
  rule: 'programme',
  title: 'Sluttmål og programtid',
  cite: 'integreringsloven §§ 13 og 14, integreringsforskriften §§ 10, 19, 65 a, 75 og 76',
  provisions: [
    {
      cite: 'integreringsforskriften § 65 a',
      text: 'Utdanning på videregående nivå er utdanning som oppfyller kravet i GSU-listen. Fullført videregående fra Ukraina teller for dem som har tillatelse etter § 34.',
    },
    {
      cite: 'integreringsloven § 13',
      text: 'Med videregående eller høyere: mål om arbeid, høyere utdanning eller yrkesfaglig rekvalifisering. Inntil tolv måneder, ingen forlengelse.',
    },
    {
      cite: 'integreringsloven § 14 fjerde ledd',
      text: 'Uten videregående: fullføre videregående i inntil fire år, eller deler av videregående i inntil tre år. Programmet skal forlenges med inntil ett år når det kan bidra til at målet nås.',
    },
    {
      cite: 'integreringsloven § 14 femte ledd',
      text: 'Fag- og yrkesopplæring: inntil fem år, ingen forlengelse.',
    },
    { cite: 'integreringsloven § 14 sjette ledd', text: 'Mål om arbeid: inntil to år, ingen forlengelse.' },
    {
      cite: 'integreringsloven § 13 første ledd, § 14 første ledd',
      text: 'Deltakere over 55 år skal ha arbeid som mål.',
    },
    {
      cite: 'integreringsloven § 14 tredje ledd',
      text: 'Deltakere under 25 år skal ha fullført videregående som mål. Deler av videregående eller arbeid krever at deltakeren ikke ønsker, eller ikke vil kunne, fullføre i programtiden.',
    },
    {
      cite: 'integreringsforskriften §§ 10 og 19',
      text: 'Fravær, fri og permisjon på til sammen mer enn ti virkedager kommer i tillegg til programtiden. Religiøse høytidsdager, ferie og ugyldig fravær gjør aldri det.',
    },
    {
      cite: 'integreringsforskriften §§ 75 og 76',
      text: 'Programtiden gjelder for dem som er tilbudt oppstart etter 1.1.2026, for formell opplæring etter 1.1.2025. Eldre programmer har en lengde som kommunen selv angir.',
    },
  ],
  parameters: [...GOAL_PARAMETERS, ...PROGRAMME_PARAMETERS],
  settings: [
    {
      key: 'policy.cohortBoundary',
      standard: 'AFTER',
      text: 'Om et tilbud på selve overgangsdagen følger de gamle (AFTER) eller de nye reglene (FROM).',
    },
    {
      key: 'policy.additionReading',
      standard: 'ALL',
      text: 'Om alle dagene legges til (ALL), eller bare de over ti (ABOVE_TEN).',
    },
  ],
  questions: [
    {
      question: 'Hører 1. januar selv til «etter 1. januar»?',
      reading: 'Nei, det må være etter dagen.',
      codes: ['policy.cohortBoundary', 'COHORT_BOUNDARY_DATE'],
    },
    {
      question: 'Når måles «under 25 år»?',
      reading: 'Den dagen målet settes.',
      codes: ['AGE_25_DATE_UNCLEAR'],
    },
    {
      question: 'Er fag- eller svennebrev «fullført videregående» for dem under 25?',
      reading: 'Ja.',
      codes: ['UNDER_25_VOCATIONAL'],
    },
    {
      question: 'Legges alle dagene til, eller bare de over ti?',
      reading: 'Alle.',
      codes: ['policy.additionReading', 'ADDITION_READING_UNCLEAR'],
    },
    {
      question: 'Gjelder målreglene fra 2026 i et eldre program?',
      reading: 'De følger dagen målet settes; overgangsreglene taler bare om lengden.',
      codes: ['EARLIER_GOAL_RULES'],
    },
    {
      question: 'Når måles «over 55 år»?',
      reading: 'Den dagen målet settes.',
      codes: ['OVER_55_DATE_UNCLEAR'],
    },
  ],
  notices: programmeNotices,
}
