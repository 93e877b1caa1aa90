import { TRAINING_PARAMETERS } from '../parameters/training'
import type { Chapter } from './chapter'
import { trainingNotices } from './notices/training'

export const trainingChapter: Chapter = {
  rule: 'training',
  title: 'Opplæring i norsk og samfunnskunnskap',
  cite: 'integreringsloven §§ 26 til 33, 37 og 37 d, integreringsforskriften §§ 20, 27 til 29, 43 h og 72 til 74',
  provisions: [
    {
      cite: 'integreringsloven §§ 26 og 27',
      text: 'Personer mellom 18 og 67 år med tillatelse som nevnt i § 9, eller annen tillatelse som danner grunnlag for permanent opphold, har rett og plikt til gratis opplæring.',
    },
    {
      cite: 'integreringsloven § 28',
      text: 'Arbeidsinnvandrere fra land utenfor EØS, og familien deres, har plikt, men ikke rett. Kommunen kan ta betalt.',
    },
    {
      cite: 'integreringsloven § 37 d',
      text: 'Personer med kollektiv beskyttelse har rett til norsk i ett år, men ingen plikt, og ikke rett til samfunnskunnskap.',
    },
    {
      cite: 'integreringsloven § 26 femte og sjette ledd',
      text: 'Rett og plikt opphører ved fylte 67 år. Den som har begynt, kan fullføre selv om tillatelsen endres eller personen blir norsk statsborger.',
    },
    {
      cite: 'integreringsloven § 30 tredje ledd',
      text: 'Vedtak og tilbud skal gis innen tre måneder etter folkeregistrering i kommunen eller krav.',
    },
    {
      cite: 'integreringsloven § 31, integreringsforskriften §§ 27 og 28',
      text: 'Norskmålet settes for hver ferdighet ut fra tidligere utdanning. Det senkes vanligvis ett nivå om gangen.',
    },
    {
      cite: 'integreringsloven § 34',
      text: 'Den som har opplæring utenfor programmet, får en norskplan med norskmål og omfang. Den og endringer av målet er enkeltvedtak.',
    },
    {
      cite: 'integreringsloven §§ 29 og 37',
      text: 'Kommunen kan etter søknad frita fra plikten til opplæring eller prøve, for dokumenterte kunnskaper, helse eller andre tungtveiende grunner. Etter fritak for helse består retten.',
    },
    {
      cite: 'integreringsloven § 32, integreringsforskriften §§ 73 og 74',
      text: 'Opplæring i norsk til målet er nådd, høyst tre år fra tilbudt oppstart, 18 måneder for dem med videregående. Den som bare har plikt: til målet, eller 225 timer.',
    },
    {
      cite: 'integreringsforskriften § 2',
      text: 'Timer i samfunnskunnskap som er gjennomført i mottak, regnes med.',
    },
    {
      cite: 'integreringsloven § 33',
      text: 'Samfunnskunnskap i 75 timer innen ett år fra tilbudt oppstart; 50 timer for eldre tillatelser.',
    },
    {
      cite: 'integreringsforskriften § 29',
      text: 'Utenfor programmet: fravær på inntil 10 prosent av timene i samfunnskunnskap tas igjen gratis.',
    },
  ],
  parameters: TRAINING_PARAMETERS,
  settings: [
    {
      key: 'policy.cohortBoundary',
      standard: 'AFTER',
      text: 'Om en tillatelse på selve overgangsdagen 1.8.2023 følger de gamle (AFTER) eller de nye reglene (FROM).',
    },
  ],
  questions: [
    {
      question: 'Hører 1. august selv til «etter 1. august»?',
      reading: 'Nei, det må være etter dagen.',
      codes: ['policy.cohortBoundary', 'COHORT_BOUNDARY_DATE'],
    },
    {
      question: 'Gjelder 225 timer for dem med tillatelse fra 2021 som kom senere?',
      reading: 'Ja.',
      codes: ['HOURS_225_READING'],
    },
    {
      question: 'Hvilken frist gjelder når det er både registrering og krav?',
      reading: 'Fristen fra registreringen.',
      codes: ['TWO_DEADLINES'],
    },
  ],
  notices: trainingNotices,
}
