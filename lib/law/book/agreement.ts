import { AGREEMENT_PARAMETERS } from '../parameters/agreement'
import type { Chapter } from './chapter'
import { agreementNotices } from './notices/agreement'

export const agreementChapter: Chapter = {
  rule: 'agreement',
  title: 'Integreringskontrakt og integreringserklæring',
  cite: 'integreringsloven § 16, lov 12.6.2026 nr. 23, tolkeloven §§ 4, 6, 7, 15 og 16',
  provisions: [
    {
      cite: 'integreringsloven § 16',
      text: 'Kommunen og deltakeren inngår en integreringskontrakt samtidig med planen. Begge signerer.',
    },
    {
      cite: 'lov 12.6.2026 nr. 23',
      text: 'Når endringen trer i kraft, skal deltakere som får laget en plan etter det, signere en integreringserklæring i forbindelse med planen. Bare deltakeren signerer.',
    },
    {
      cite: 'integreringsloven § 46',
      text: 'Verken kontrakten eller erklæringen er et enkeltvedtak. Å la være å signere har ingen virkning for program eller stønad.',
    },
    { cite: 'tolkeloven § 4', text: 'Barn skal ikke tolke.' },
    { cite: 'tolkeloven § 6', text: 'Tolk brukes når det trengs for rettssikkerheten.' },
    {
      cite: 'tolkeloven § 7',
      text: 'Tolken skal være kvalifisert. Unntaket fra kravet gjelder til og med 31.12.2026; deretter må det begrunnes.',
    },
    {
      cite: 'tolkeloven §§ 15 og 16',
      text: 'Taushetsplikt og habilitet skal være bekreftet. En nærstående godtas ikke.',
    },
  ],
  parameters: AGREEMENT_PARAMETERS,
  settings: [
    {
      key: 'law.declarationInForceFrom',
      standard: 'ikke i kraft',
      text: 'Dagen integreringserklæringen trer i kraft. Settes av administrator med henvisning til kongelig resolusjon.',
    },
    {
      key: 'law.interpreterDispensationUntil',
      standard: '2026-12-31',
      text: 'Siste dag en ukvalifisert tolk kan brukes uten særskilt grunn. Kan forlenges i forskrift.',
    },
    {
      key: 'policy.revisedPlan',
      standard: 'CONTRACT_STAYS',
      text: 'Om kontrakten blir stående når en eldre plan endres etter at erklæringen trådte i kraft (CONTRACT_STAYS), eller erklæringen brukes (DECLARATION).',
    },
    {
      key: 'policy.resignExisting',
      standard: 'NEVER',
      text: 'Om den som alt har signert en kontrakt, blir spurt om erklæringen når den har trådt i kraft: aldri (NEVER), ved neste plan som skal ha erklæring (NEXT_PLAN), eller alle (ALL). Aldri før ikrafttredelsen.',
    },
    {
      key: 'policy.maxDaysFromPlan',
      standard: '0 for kontrakten, 14 for erklæringen',
      text: 'Dager fra planen til signeringen før den regnes som sen.',
    },
    {
      key: 'policy.refusal',
      standard: 'FOLLOW_UP',
      text: 'Hva kommunen gjør når deltakeren ikke vil signere: ingenting (NONE), nytt møte (FOLLOW_UP) eller avgjørelse av leder (LEADER_DECISION).',
    },
    { key: 'policy.followUpDays', standard: '14', text: 'Dager til det nye møtet.' },
    {
      key: 'policy.askOffered',
      standard: 'nei',
      text: 'Om den som bare er tilbudt program, blir spurt i stedet for å måtte signere.',
    },
  ],
  questions: [
    {
      question: 'Hva gjelder for en plan som endres etter at erklæringen trådte i kraft?',
      reading: 'Kontrakten blir stående, og deltakeren kan signere erklæringen frivillig.',
      codes: ['policy.revisedPlan', 'REVISED_PLAN_UNCLEAR'],
    },
    {
      question: 'Må også den som bare er tilbudt program, signere?',
      reading: 'Ja. «Deltageren skal»; ingen er unntatt.',
      codes: ['policy.askOffered', 'OFFERED_DUTY_UNCLEAR'],
    },
    {
      question: 'Må erklæringen signeres samme dag som planen?',
      reading: 'Nei, innen 14 dager.',
      codes: ['policy.maxDaysFromPlan', 'SIGNED_LATE'],
    },
  ],
  notices: agreementNotices,
}
