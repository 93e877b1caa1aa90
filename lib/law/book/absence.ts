import { ABSENCE_PARAMETERS } from '../parameters/absence'
import type { Chapter } from './chapter'
import { absenceNotices } from './notices/absence'

export const absenceChapter: Chapter = {
  rule: 'absence',
  title: 'Fravær, fri og permisjon: beholder deltakeren stønaden?',
  cite: 'integreringsloven §§ 17 og 21, integreringsforskriften kapittel 3 og 4',
  provisions: [
    {
      cite: 'integreringsforskriften §§ 5, 8 og 9',
      text: 'Egen sykdom: egenmelding i inntil tre kalenderdager etter åtte uker i programmet, deretter legeerklæring. Fravær med høyst 16 dager mellom regnes sammen. Kommunen kan ta bort retten til egenmelding.',
    },
    {
      cite: 'integreringsforskriften §§ 6 og 7',
      text: 'Syke barn: 10 virkedager de siste tolv månedene, 15 med mer enn to barn, 20 ved kronisk sykt barn med høyere risiko; dobbelt for den som er alene. Til og med kalenderåret barnet fyller 12 år, 18 for kronisk syke.',
    },
    {
      cite: 'integreringsforskriften §§ 11 til 13',
      text: 'Svangerskapskontroll, 10 virkedager i svangerskapet, 20 virkedager for moren og 7 for faren etter fødselen, og ammefri i én time om dagen det første året.',
    },
    {
      cite: 'integreringsforskriften §§ 14 og 14 a',
      text: 'Velferdspermisjon i 10 virkedager i kalenderåret, og 10 for freds- og forsoningsarbeid, etter søknad.',
    },
    {
      cite: 'integreringsforskriften §§ 15 og 16',
      text: 'Permisjon uten stønad ved lang sykdom i inntil ett år, og ved fødsel og adopsjon i ti måneder.',
    },
    {
      cite: 'integreringsforskriften § 17',
      text: 'Lørdager, søndager og de offentlige fridagene er fri. To selvvalgte religiøse høytidsdager i kalenderåret, varslet 14 dager før.',
    },
    { cite: 'integreringsforskriften § 18', text: 'Ferie i 25 virkedager. Kommunen bestemmer når.' },
    {
      cite: 'integreringsloven § 21',
      text: 'Fravær uten tillatelse som ikke skyldes sykdom eller andre tvingende velferdsgrunner, gir trekk. Begge vilkår må være oppfylt.',
    },
  ],
  parameters: ABSENCE_PARAMETERS,
  settings: [
    {
      key: 'policy.holidayYear',
      standard: 'CALENDAR',
      text: 'Om ferien regnes i kalenderåret eller programåret (PROGRAMME).',
    },
    {
      key: 'policy.countChildren',
      standard: 'WITHIN_AGE_LIMIT',
      text: 'Om barna som teller, er de som fortsatt kan gi fravær, eller alle under 18 år (UNDER_18).',
    },
    {
      key: 'policy.selfCertSeries',
      standard: 'SEPARATE',
      text: 'Om egen og barns sykdom har hver sin rekke av egenmeldinger, eller én felles (JOINT).',
    },
  ],
  questions: [
    {
      question: 'Hvordan regnes egenmelding over flere fravær?',
      reading: 'Som én løpende rekke når det er høyst 16 dager mellom fravær med en dag uten legeerklæring.',
      codes: ['policy.selfCertSeries', 'SELF_CERT_SERIES_UNCLEAR'],
    },
    {
      question: 'Hvilke dager faller når legeerklæringen mangler etter dag tre?',
      reading: 'Fra dag fire.',
      codes: ['CERTIFICATE_SCOPE_UNCLEAR'],
    },
    {
      question: 'Hvilke barn teller i «mer enn to barn»?',
      reading: 'De som fortsatt kan gi fravær etter § 6.',
      codes: ['policy.countChildren', 'CHILD_COUNT_UNCLEAR'],
    },
    {
      question: 'Er reisedager ved dødsfall innenfor de ti dagene?',
      reading: 'Innenfor de ti, utenfor de tre.',
      codes: ['TRAVEL_DAYS_UNCLEAR'],
    },
    {
      question: 'Regnes ferien i kalenderåret eller programåret?',
      reading: 'Kalenderåret.',
      codes: ['policy.holidayYear', 'HOLIDAY_PERIOD_UNCLEAR'],
    },
    {
      question: 'Er en dag uten stønad en kalenderdag eller en virkedag?',
      reading: 'Permisjon og lang sykdom: kalenderdager. Enkeltdager: virkedager.',
      codes: ['UNPAID_NEEDS_VEDTAK'],
    },
    {
      question: 'Hva med en tredje religiøs dag, og en søknad som er avslått?',
      reading: 'En ansatt vurderer det andre vilkåret i § 21.',
      codes: ['REVIEW'],
    },
  ],
  notices: absenceNotices,
}
